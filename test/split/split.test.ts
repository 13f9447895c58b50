import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.js';
import { splitArticle, splitArticles } from '../../src/split/index.js';

interface SplitRow {
  readonly input: string;
  readonly note: string;
  readonly expected: {
    readonly error?: string;
    readonly date?: string | null;
    readonly headline?: string | null;
    readonly dateline?: Readonly<Record<'text' | 'place' | 'date' | 'agency', string | null>> | null;
    /** Kind and first words of every paragraph. */
    readonly paragraphs?: readonly (readonly [kind: string, words: string])[];
    readonly issues?: readonly string[];
  };
}

interface StreamRow {
  readonly input: string;
  readonly note: string;
  /** The first words of every article, white space before them left out. */
  readonly expected: readonly string[];
}

const table = <Row>(name: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/spec/${name}.json`, import.meta.url), 'utf8'));

/** What splitArticle gives, in the short form of the table. */
function shortForm(input: string): SplitRow['expected'] {
  try {
    const { date, headline, dateline, paragraphs, issues } = splitArticle(input);
    return {
      date,
      headline: headline?.text ?? null,
      dateline:
        dateline === null
          ? null
          : { text: dateline.text, place: dateline.place, date: dateline.date, agency: dateline.agency },
      paragraphs: paragraphs.map(({ kind, text }) => [kind, text.slice(0, 48)]),
      issues: issues.map(({ code }) => code),
    };
  } catch (error) {
    return { error: error instanceof ReadoutError ? error.code : String(error) };
  }
}

describe('splitArticle', () => {
  it.each(table<SplitRow>('split').map((row) => [row.note, row] as const))('%s', (_, { input, expected }) => {
    expect(shortForm(input)).toEqual(expected);
  });

  it('counts offsets from the start of the whole text', () => {
    const text = 'date 2025-06-02 First story, of Peru.\ndate 2025-06-03 LIMA: Second story, of Chile.\n';
    const [, second] = splitArticles(text);
    const { date, dateline, paragraphs } = splitArticle(text, second!.start, second!.end);
    expect(date).toBe('2025-06-03');
    expect(text.slice(dateline!.start, dateline!.end)).toBe('LIMA:');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'LIMA: Second story, of Chile.',
    ]);
  });

  it('says where an impossible date stands', () => {
    expect(() => splitArticle('  date 2025-02-30 Talks.')).toThrowError(
      expect.objectContaining({ code: 'article/impossible-date', offset: 7 }),
    );
  });

  it('points at the first invalid character', () => {
    const text = 'date 2025-06-02 The talks \u0007went on, said Oru.';
    const [issue] = splitArticle(text).issues;
    expect(text.slice(issue!.span!.start, issue!.span!.end)).toBe('\u0007');
  });
});

describe('splitArticles', () => {
  it.each(table<StreamRow>('split-stream').map((row) => [row.note, row] as const))('%s', (_, row) => {
    const articles = splitArticles(row.input);
    expect(articles.map(({ text }) => text.trim().slice(0, 30))).toEqual(row.expected);
    expect(articles.map(({ text }) => text).join('')).toBe(row.expected.length === 0 ? '' : row.input);
  });
});
