import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Readout } from '../../src/core/model.js';
import { describeArticlesWith } from '../../src/testing/articles.js';
import { type MatcherResult, matchers, score, serializer } from '../../src/testing/index.js';
import { differences } from '../../src/testing/match.js';
import { SAMPLE } from '../render/sample.js';

const passes = ({ pass }: MatcherResult): boolean => pass;

describe('differences', () => {
  it.each([
    ['the same', 1, 1],
    ['a field more', { a: 1, b: 2 }, { a: 1 }],
    ['a list in another order', [1, 2, 3], [3, 1]],
    ['equal elements, as many as asked for', ['x', 'x'], ['x', 'x']],
    ['a pattern', 'Port Ellen', /port/iu],
    ['null', null, null],
    ['two empty lists', [], []],
  ])('finds none: %s', (_, received, expected) => expect(differences(received, expected)).toEqual([]));

  it.each([
    ['another value', 1, 2, 'value'],
    ['a field that is not there', { a: 1 }, { b: 1 }, 'b'],
    ['deep inside', { a: { b: [1] } }, { a: { b: [2] } }, 'a.b[0]'],
    ['an element too few', ['x'], ['x', 'x'], '[1]'],
    ['an empty list expected', [1], [], 'value'],
    ['null for an object', null, { a: 1 }, 'value'],
    ['a list for an object', [], { a: 1 }, 'value'],
    ['a pattern on no string', 5, /5/u, 'value'],
  ])('finds one: %s', (_, received, expected, path) =>
    expect(differences(received, expected).map((one) => one.path)).toEqual([path]),
  );
});

describe('toMentionPerson', () => {
  const { toMentionPerson } = matchers;

  it('knows names, aliases and roles', () => {
    expect(passes(toMentionPerson(SAMPLE, 'Ana Oru'))).toBe(true);
    expect(passes(toMentionPerson(SAMPLE, 'Oru', { role: 'participant', title: 'President' }))).toBe(true);
    expect(passes(toMentionPerson(SAMPLE, /Solbakk/u, { country: 'NO' }))).toBe(true);
    expect(passes(toMentionPerson(SAMPLE, 'Ana Oru', { role: 'mentioned' }))).toBe(false);
    expect(passes(toMentionPerson(SAMPLE, 'Ana Oru', { country: 'NO' }))).toBe(false);
    expect(passes(toMentionPerson(SAMPLE, 'Norway'))).toBe(false);
    expect(passes(toMentionPerson(SAMPLE, 'Bek'))).toBe(false);
  });

  it('says who was there, and what was otherwise', () => {
    expect(toMentionPerson(SAMPLE, 'Bek').message()).toContain('Kari Solbakk, Prime Minister, NO');
    expect(toMentionPerson(SAMPLE, 'Ana Oru', { country: 'NO' }).message()).toContain(
      'country\n    - "NO"\n    + null',
    );
    expect(toMentionPerson(SAMPLE, 'Ana Oru').message()).toContain('not to mention "Ana Oru"');
  });

  it('says which role was asked for', () => {
    expect(toMentionPerson(SAMPLE, 'Bek', { role: 'mentioned' }).message()).toContain('"Bek" as mentioned');
    expect(toMentionPerson(SAMPLE, 'Ana Oru', { role: 'participant' }).message()).toContain(
      'not to mention "Ana Oru" as participant',
    );
    expect(
      toMentionPerson({ ...SAMPLE, participants: [], mentioned: [] } satisfies Readout, 'Bek').message(),
    ).toContain('took part:\n  none');
  });

  it('says when it got no readout', () => {
    for (const received of ['text', null, undefined, {}, 5]) {
      expect(toMentionPerson(received, 'Ana Oru').pass).toBe(false);
      expect(toMentionPerson(received, 'Ana Oru').message()).toContain('readout(text)');
    }
  });
});

describe('messages', () => {
  const { toHaveEvent, toMentionMoney, toMatchReadout } = matchers;

  it('say that what was found should not be there', () => {
    expect(toHaveEvent(SAMPLE, { type: 'meeting' }).message()).toContain('not to have an event');
    const { currency } = SAMPLE.money[0]!;
    expect(toMentionMoney(SAMPLE, { currency }).message()).toContain('not to mention a sum');
    expect(toMatchReadout(SAMPLE, {}).message()).toContain('to differ');
  });

  it('say that a text is no readout', () => {
    for (const result of [
      toHaveEvent('text', { type: 'meeting' }),
      toMentionMoney('text', {}),
      toMatchReadout('text', {}),
    ]) {
      expect(result.pass).toBe(false);
      expect(result.message()).toContain('expected a readout');
    }
  });
});

describe('toHaveEvent', () => {
  const { toHaveEvent } = matchers;

  it('knows type, status, date, place and who took part', () => {
    expect(passes(toHaveEvent(SAMPLE, { type: 'meeting', status: 'held', place: 'Port Ellen' }))).toBe(true);
    expect(passes(toHaveEvent(SAMPLE, { date: '2024-04-17', participants: ['Ana Oru', /Solbakk/u] }))).toBe(
      true,
    );
    expect(passes(toHaveEvent(SAMPLE, { date: { start: '2024-05-02', end: '2024-05-04' } }))).toBe(true);
    expect(passes(toHaveEvent(SAMPLE, { type: 'meeting', background: true, place: null }))).toBe(true);
    expect(passes(toHaveEvent(SAMPLE, { type: 'call' }))).toBe(false);
    expect(passes(toHaveEvent(SAMPLE, { type: 'summit', status: 'held' }))).toBe(false);
    expect(passes(toHaveEvent(SAMPLE, { participants: ['Bek'] }))).toBe(false);
  });

  it('shows the events there are', () => {
    expect(toHaveEvent(SAMPLE, { type: 'call' }).message()).toContain('"summit"');
  });
});

describe('toMentionMoney', () => {
  const { toMentionMoney } = matchers;

  it('knows amount, currency and the rest', () => {
    expect(passes(toMentionMoney(SAMPLE, { amount: 1_800_000_000, currency: 'EUR' }))).toBe(true);
    expect(passes(toMentionMoney(SAMPLE, { qualifier: 'more-than', purpose: 'ports' }))).toBe(true);
    expect(passes(toMentionMoney(SAMPLE, { purpose: null, kind: 'aid' }))).toBe(true);
    expect(passes(toMentionMoney(SAMPLE, { amount: 1_800_000_000, currency: 'USD' }))).toBe(false);
    expect(passes(toMentionMoney(SAMPLE, { amount: 1.8 }))).toBe(false);
    expect(toMentionMoney(SAMPLE, { amount: 1.8 }).message()).toContain('almost EUR 1.8 billion');
  });
});

describe('toMatchReadout', () => {
  const { toMatchReadout } = matchers;

  it('takes any part', () => {
    expect(passes(toMatchReadout(SAMPLE, { countries: ['NO'], topics: [{ id: 'transport' }] }))).toBe(true);
    expect(passes(toMatchReadout(SAMPLE, SAMPLE))).toBe(true);
    expect(passes(toMatchReadout(SAMPLE, { gist: /met in/u }))).toBe(true);
    expect(passes(toMatchReadout(SAMPLE, { topics: [{ id: 'energy' }] }))).toBe(false);
    expect(toMatchReadout(SAMPLE, { article: { date: '2020-01-01' } }).message()).toContain(
      'article.date\n    - "2020-01-01"\n    + "2024-04-17"',
    );
  });
});

describe('serializer', () => {
  it('shows readouts, and nothing else, without offsets', () => {
    expect(serializer.test(SAMPLE)).toBe(true);
    expect([null, 'readout/1', {}, { schema: 'other' }].some((value) => serializer.test(value))).toBe(false);
    expect(serializer.serialize(SAMPLE)).not.toMatch(/names\/|start/u);
  });
});

describe('score', () => {
  it('counts what is right, once', () => {
    const scores = score(
      [{ participants: [{ name: 'Ana Oru' }, { name: 'Bek' }], countries: [], topics: [] }],
      [SAMPLE],
    );
    expect(scores.participants).toEqual({
      expected: 2,
      found: 2,
      right: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
    expect(scores.countries).toEqual({
      expected: 0,
      found: 1,
      right: 0,
      precision: 0,
      recall: null,
      f1: 0,
    });
    expect(scores.money).toBeUndefined();
  });

  it('is perfect for a readout against itself', () => {
    const scores = Object.values(score([SAMPLE, SAMPLE], [SAMPLE, SAMPLE]));
    expect(scores).toHaveLength(9);
    expect(scores.every(({ f1 }) => f1 === 1)).toBe(true);
  });

  it('counts a thing told twice only as often as it was expected', () => {
    const twice: Readout = { ...SAMPLE, money: [SAMPLE.money[0]!, SAMPLE.money[0]!] };
    expect(score([{ money: [SAMPLE.money[0]!] }], [twice]).money).toMatchObject({ found: 2, right: 1 });
  });

  it('wants one readout for each article', () => {
    expect(() => score([{}], [])).toThrow(RangeError);
  });
});

describe('describeArticles', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-articles-'));
    writeFileSync(
      join(folder, 'a.txt'),
      ' date 2024-04-17 President Ana Oru met Prime Minister Kari Solbakk.',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the tests that it would define; gives the messages of those that fail. */
  const run = (updating: string, pattern = folder): string[] => {
    const failures: string[] = [];
    const it = (name: string, body: () => void): void => {
      try {
        body();
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : ''}`);
      }
    };
    describeArticlesWith({ describe: (_, body) => body(), it, updating: () => updating }, pattern, {
      fields: ['countries', 'article'],
    });
    return failures;
  };
  const beside = (): string => join(folder, 'a.expected.json');

  it('fails without an expectation on continuous integration, writes one elsewhere, then holds it', () => {
    expect(run('none')).toEqual([expect.stringContaining('--update')]);
    expect(run('new')).toEqual([]);
    expect(Object.keys(JSON.parse(readFileSync(beside(), 'utf8')))).toEqual(['countries', 'article']);
    expect(run('none')).toEqual([]);
    expect(run('none', join(folder, '*.txt'))).toEqual([]);
  });

  it('shows what differs by field, and mends it when told to, keeping to the fields there are', () => {
    writeFileSync(beside(), '{"article": {"date": "2024-04-18"}}');
    expect(run('new')).toEqual([expect.stringContaining('article.date')]);
    expect(run('all')).toEqual([]);
    expect(Object.keys(JSON.parse(readFileSync(beside(), 'utf8')))).toEqual(['article']);
    expect(run('none')).toEqual([]);
  });

  it('fails where no article matches', () => {
    expect(run('none', join(folder, '*.none'))).toEqual([expect.stringContaining('No article')]);
  });
});
