import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/topics.json';
import { createReadout, readout } from '../../src/index.js';

/** A row's sentence as the second paragraph of an article whose lead says nothing of it. */
const article = (input: string): string =>
  ` date 2025-06-02 The delegations sat down in the capital.\n\n${input}\n`;

describe('topics', () => {
  it.each(rows)('$input ($note)', ({ input, expected }) => {
    const found = readout(article(input)).topics.map(({ id }) => id);
    expect([...found].sort()).toEqual(expected);
  });

  it('has a quarter of rows that expect nothing', () => {
    expect(rows.filter(({ expected }) => expected.length === 0).length * 4).toBeGreaterThanOrEqual(
      rows.length,
    );
  });

  it('gives label, IPTC code, score and mentions that are slices of the text', () => {
    const text = article('The parties discussed the purchase of gas and gas storage.');
    const [topic] = readout(text).topics;
    expect(topic).toMatchObject({ id: 'natural-gas', label: 'Natural gas', iptc: '20000263' });
    expect(topic?.score).toBeGreaterThan(0.5);
    expect(topic?.score).toBeLessThanOrEqual(1);
    expect(topic?.mentions.map((mention) => mention.text)).toEqual(['purchase of gas', 'gas storage']);
    for (const { start, end, text: words } of topic?.mentions ?? [])
      expect(text.slice(start, end)).toBe(words);
  });

  it('puts the agenda before passing mentions', () => {
    const text = article(
      'The parties discussed tariffs and trade barriers.\n\nHe once studied renewable energy in Fio.',
    );
    expect(readout(text).topics[0]?.id).toMatch(/^(?:tariffs|trade)$/u);
  });

  it('lets a sub-topic beat its parent', () => {
    const ids = readout(article('They discussed gas imports, gas storage and energy.')).topics.map(
      ({ id }) => id,
    );
    expect(ids.indexOf('natural-gas')).toBe(0);
  });

  it('counts less in background than in the body', () => {
    const told = readout(article('They discussed fisheries.\n\nEarlier, the ministers discussed sanctions.'));
    expect(told.topics.map(({ id }) => id)).toContain('agriculture-food');
  });
});

describe('a taxonomy of one’s own', () => {
  const beekeeping = {
    id: 'beekeeping',
    label: 'Beekeeping',
    group: 'economy',
    iptc: null,
    parent: 'agriculture-food',
    strong: ['beekeeping', 'beehive(s)'],
  };

  it('adds a row', () => {
    const own = createReadout({ topics: [beekeeping] });
    const text = article('The ministers discussed beekeeping and beehives.');
    expect(own.readout(text).topics.map(({ id }) => id)).toEqual(['beekeeping']);
    expect(readout(text).topics).toEqual([]);
  });

  it('puts a row in the place of a built-in one', () => {
    const own = createReadout({ topics: [{ ...beekeeping, id: 'sanctions', label: 'Hives' }] });
    expect(own.readout(article('They discussed sanctions.')).topics).toEqual([]);
    expect(own.readout(article('They discussed beehives.')).topics.map(({ label }) => label)).toEqual([
      'Hives',
    ]);
  });
});
