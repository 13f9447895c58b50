import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from './detect.js';

/** What a row may say of a statement; what it leaves out is not looked at. */
interface Expected {
  readonly kind: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly cue?: string;
  readonly quoted?: readonly string[];
  readonly channel?: string;
  readonly addressee?: string;
  readonly polarity?: string;
}

interface Row {
  readonly input: string;
  readonly expected: readonly Expected[];
  readonly note: string;
}

const tables = ['direct', 'mixed', 'indirect', 'none'];
const rowsOf = (table: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/spec/quotations-${table}.json`, import.meta.url), 'utf8'));

/** The statements of a text with the fields that `like` has. */
function statementsOf(text: string, like: readonly Expected[]): unknown {
  return detect(text).mentions.map(({ value }, i) => {
    const all: Required<Expected> | Record<string, unknown> = {
      kind: value.kind,
      content: value.content.text,
      speaker: value.speakerText?.text ?? null,
      cue: value.cue?.text ?? '',
      quoted: value.quoted.map((span) => span.text),
      channel: value.channel?.text,
      addressee: value.addresseeText?.text,
      polarity: value.polarity,
    };
    const keys = Object.keys(like[i] ?? { kind: 1, content: 1, speaker: 1 });
    return Object.fromEntries(keys.map((key) => [key, (all as Record<string, unknown>)[key]]));
  });
}

describe.each(tables)('%s', (table) => {
  it.each(rowsOf(table).map((row) => [row.note, row.input, row] as const))('%s: %s', (_note, input, row) => {
    expect(statementsOf(input, row.expected)).toEqual(row.expected);
  });
});

describe('the tables', () => {
  it('have negatives for at least a quarter of their rows', () => {
    const all = tables.flatMap(rowsOf);
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter((row) => row.expected.length === 0).length / all.length).toBeGreaterThanOrEqual(0.25);
  });

  it('give spans that are the words of the input', () => {
    for (const { input } of tables.flatMap(rowsOf)) {
      for (const { value, start, end, text } of detect(input).mentions) {
        const spans = [
          value.content,
          ...value.quoted,
          value.cue,
          value.speakerText,
          value.addresseeText,
          value.channel,
        ];
        expect(input.slice(start, end)).toBe(text);
        for (const span of spans)
          if (span !== null) expect(input.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });
});
