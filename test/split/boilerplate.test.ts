import { describe, expect, it } from 'vitest';
import { type BoilerplateRow, boilerplate } from '../../src/lexicon/boilerplate.js';
import { rowOf, type Zone } from '../../src/split/furniture.js';

/** A zone in which the row holds. */
const zoneOf = (row: BoilerplateRow): Zone =>
  row.zone === undefined ? 'body' : row.zone === 'edge' ? 'tail' : row.zone;
const examples = boilerplate.flatMap((row) =>
  row.examples.map((line) => [row.kind, line, zoneOf(row)] as const),
);
const others = boilerplate.flatMap((row) => row.not.map((line) => [row.kind, line, zoneOf(row)] as const));

describe('the rows of the boilerplate lexicon', () => {
  it.each(examples)('%s: %s', (kind, line, zone) => {
    expect(rowOf(line, zone)?.kind).toBe(kind);
  });

  it.each(others)('not %s: %s', (_, line, zone) => {
    expect(rowOf(line, zone)).toBeUndefined();
  });

  it('each have examples and lines that look alike', () => {
    expect(boilerplate.filter((row) => row.examples.length === 0 || row.not.length === 0)).toEqual([]);
  });

  it('write their whole lines as they are compared: lower case, straight, without marks behind', () => {
    const lines = boilerplate.flatMap((row) => row.lines ?? []);
    expect(
      lines.filter((line) => line !== line.toLowerCase() || /[:.…|>»’-]$|\s$|^\s|’/u.test(line)),
    ).toEqual([]);
  });
});
