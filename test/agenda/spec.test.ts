import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/agenda.json';
import { agendaDetector } from '../../src/detectors/agenda/index.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';
import { readout } from '../../src/index.js';
import { agendaPhrases } from '../../src/lexicon/agenda-phrases.js';
import { expectLinear, fill } from '../linear.js';

const vocabulary = compileVocabulary(agendaDetector.vocabulary);

function itemsIn(text: string) {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start, end: start + line.length, text: line, kind: 'body' as const };
    start += line.length + 1;
    return paragraph;
  });
  return agendaDetector.detect(createDocument(text, paragraphs, vocabulary), {
    date: null,
    vagueDates: false,
  }).mentions;
}

/** `^Ana Oru ` before an item that she raised, `~` before a generic one. */
const written = (text: string): readonly string[] =>
  itemsIn(text).map(
    ({ text: words, value }) =>
      `${value.raisedByText === null ? '' : `^${value.raisedByText.text} `}${value.generic ? '~' : ''}${words}`,
  );

describe('agenda items', () => {
  it.each(rows)('$input ($note)', ({ input, expected }) => {
    expect(written(input)).toEqual(expected);
  });

  it('has a quarter of rows that expect nothing', () => {
    expect(rows.filter(({ expected }) => expected.length === 0).length * 4).toBeGreaterThanOrEqual(
      rows.length,
    );
  });

  it('slices the text', () => {
    for (const { input } of rows)
      for (const { start, end, text } of itemsIn(input)) expect(input.slice(start, end)).toBe(text);
  });
});

describe.each(agendaPhrases)('agenda phrases: $shape', ({ shape, phrases }) => {
  it.each(phrases.filter((phrase) => !phrase.endsWith(':')))('%s', (phrase) => {
    const about = shape === 'spoke' ? ' with Oru about' : '';
    const text = shape === 'passive' ? `Copper ${phrase}.` : `They ${phrase}${about} copper.`;
    // `importance of further copper`: what belongs to the phrase may stay with the item.
    expect(itemsIn(text).some((item) => /copper$/iu.test(item.text))).toBe(true);
  });
});

describe('agenda of a readout', () => {
  const text =
    ' date 2025-06-02 Foreign Minister Ana Oru met Foreign Minister Kari Solbakk in Fio.\n\nThe ministers discussed air defence, sanctions and issues of mutual interest. Ana Oru raised the issue of detained journalists.\n';

  it('links items to topics and to who raised them', () => {
    const found = readout(text);
    const ana = [...found.participants, ...found.mentioned].find(({ name }) => name === 'Ana Oru');
    expect(found.agenda.map(({ text: words, generic, topics }) => [words, generic, topics])).toEqual([
      ['air defence', false, ['air-defence']],
      ['sanctions', false, ['sanctions']],
      ['issues of mutual interest', true, []],
      ['detained journalists', false, expect.arrayContaining(['prisoners-hostages'])],
    ]);
    expect(ana).toBeDefined();
    expect(found.agenda.at(-1)?.raisedBy).toBe(ana?.id);
    expect(found.agenda[0]?.raisedBy).toBeNull();
  });
});

describe('hostile input', () => {
  it('stays linear on a list without an end', () => {
    const list = fill('trade, ');
    expect(itemsIn(`They discussed ${list(140_000)}`).length).toBeLessThan(200);
    expectLinear((text) => itemsIn(`They discussed ${text}`), list);
  });

  it('stays linear where every word opens a list', () => {
    expectLinear(itemsIn, fill('discussed trade and were discussed '));
  });
});
