import type { Document } from '../../../core/document.js';
import { entryAt, isGlued } from '../../../core/look.js';
import { type UnitWord, unitAdjectives } from '../../../lexicon/date-units.js';
import { UNIT } from '../classes.js';
import { isHyphen, near } from '../words.js';

/** A unit of time with what stands before it: adjectives and hyphens are stepped over. */
export interface UnitAt {
  readonly at: number;
  readonly end: number;
  readonly unit: UnitWord;
  /** The token after the words before the unit: its number, article or determiner ends there. */
  readonly prefixEnd: number;
  /** `two-day`: the number is tied to the unit. */
  readonly tied: boolean;
  /** `two full days`, `the fiscal year` */
  readonly adjective: string;
}

/** Reads the unit at token `at`, or gives `null` where the word is no unit of time: `the second`, `headquarters`. */
export function unitAt(document: Document, at: number): UnitAt | null {
  const entry = entryAt(document, at, UNIT);
  if (entry === null) return null;
  let prefixEnd = at;
  let adjective = '';
  const tied = isHyphen(document, at - 1) && isGlued(document, at - 1) && isGlued(document, at - 2);
  if (tied) prefixEnd = at - 1;
  for (let step = 0; step < 2; step++) {
    const word = near(document, at, prefixEnd - 1);
    if (tied || !unitAdjectives.has(word)) break;
    adjective = word;
    prefixEnd--;
  }
  return { at, end: entry.end, unit: entry.value, prefixEnd, tied, adjective };
}

/** An ISO 8601 duration of `n` units: `P2Y`, `PT90M`, `P10Y` of a decade, `P2Y6M` of two and a half years. */
export function durationOf(n: number, { times, timex, unit }: UnitWord): string {
  if (timex === 'NI') return `P${n}NI`;
  const total = n * times;
  const whole = Math.floor(total);
  const half = total - whole === 0.5;
  const prefix = timex.startsWith('T') ? 'PT' : 'P';
  const letter = timex.startsWith('T') ? timex.slice(1) : timex;
  if (!half) return `${prefix}${String(total)}${letter}`;
  const finer = HALVES.get(unit);
  if (finer === undefined) return `${prefix}${String(total)}${letter}`;
  // `half an hour` and `an hour and a half` are told in minutes, longer times in both units: `two and a half years`.
  const below = unit === 'day' ? 'T' : '';
  if (whole === 0 || (whole === 1 && unit === 'hour')) {
    return `${prefix}${below}${whole * finer.of + finer.half}${finer.letter}`;
  }
  return `${prefix}${whole}${letter}${below}${finer.half}${finer.letter}`;
}

const HALVES: ReadonlyMap<string, { readonly half: number; readonly of: number; readonly letter: string }> =
  new Map([
    ['year', { half: 6, of: 12, letter: 'M' }],
    ['hour', { half: 30, of: 60, letter: 'M' }],
    ['minute', { half: 30, of: 60, letter: 'S' }],
    ['day', { half: 12, of: 24, letter: 'H' }],
  ]);

/** `PXY`, `PTXM`: so many that nobody counts them. */
export const vagueDurationOf = ({ timex, times }: UnitWord): string =>
  timex === 'NI'
    ? 'PXD'
    : timex.startsWith('T')
      ? `PTX${timex.slice(1)}`
      : times === 100
        ? 'PXC'
        : times === 10
          ? 'PXE'
          : `PX${timex}`;
