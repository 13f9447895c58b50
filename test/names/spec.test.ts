import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/core/model.js';
import { readout } from '../../src/index.js';

interface Row {
  readonly input: string;
  /** The persons with names, in order; title and country where the row is about them. */
  readonly expected: readonly { readonly name: string; readonly title?: string; readonly country?: string }[];
  readonly note: string;
}

const TABLES = ['titles', 'honorifics', 'shapes', 'words', 'untitled', 'none'];
const tables = TABLES.map(
  (name) =>
    [
      name,
      JSON.parse(
        readFileSync(new URL(`../../fixtures/spec/names-${name}.json`, import.meta.url), 'utf8'),
      ) as readonly Row[],
    ] as const,
);

/** The persons by name, in the order of the text. */
function personsOf(input: string): readonly Actor[] {
  const { participants, mentioned } = readout(` date 2024-03-06 ${input}`);
  return [...participants, ...mentioned]
    .filter((actor) => actor.kind === 'person' && actor.name !== null)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

describe.each(tables)('names: %s', (_name, rows) => {
  it.each(rows.map((row) => [row.note, row] as const))('%s', (_note, { input, expected }) => {
    const found = personsOf(input).map((actor, i) => ({
      name: actor.name,
      ...(expected[i]?.title === undefined ? {} : { title: actor.title }),
      ...(expected[i]?.country === undefined ? {} : { country: actor.country }),
    }));
    expect(found).toEqual(expected);
  });
});

describe('the tables', () => {
  it('hold two hundred rows and more, a quarter of them without a person', () => {
    const rows = tables.flatMap(([, table]) => table);
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((row) => row.expected.length === 0).length * 4).toBeGreaterThanOrEqual(rows.length);
  });
});
