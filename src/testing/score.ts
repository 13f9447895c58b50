import type { Readout } from '../core/model.js';

/** What an article should give: any fields of a readout, each thing with at least what it is compared by. */
export interface Gold {
  readonly participants?: readonly { readonly name: string | null }[];
  readonly mentioned?: readonly { readonly name: string | null }[];
  readonly countries?: readonly string[];
  readonly events?: readonly Pick<Readout['events'][number], 'type' | 'status' | 'date'>[];
  readonly dates?: readonly Pick<Readout['dates'][number], 'text' | 'value'>[];
  readonly money?: readonly Pick<Readout['money'][number], 'amountText' | 'currency'>[];
  readonly topics?: readonly { readonly id: string }[];
  readonly statements?: readonly { readonly content: { readonly text: string } }[];
  readonly outcomes?: readonly Pick<Readout['outcomes'][number], 'kind' | 'text'>[];
}

export type ScoredField = keyof Gold;

/** Counts and rates over all articles. A rate is `null` where there is nothing to divide by. */
export interface FieldScore {
  /** How many the gold has. */
  readonly expected: number;
  /** How many the readouts have. */
  readonly found: number;
  /** How many stand in both. */
  readonly right: number;
  /** Right of found. */
  readonly precision: number | null;
  /** Right of expected. */
  readonly recall: number | null;
  /** The harmonic mean of both. */
  readonly f1: number | null;
}

type Values = readonly (string | { readonly [key: string]: unknown })[];

/** What two things must share to be the same thing, field by field. */
const KEYS: Readonly<Record<ScoredField, readonly string[]>> = {
  participants: ['name'],
  mentioned: ['name'],
  countries: [],
  events: ['type', 'status', 'date'],
  dates: ['text', 'value'],
  money: ['amountText', 'currency'],
  topics: ['id'],
  statements: ['content'],
  outcomes: ['kind', 'text'],
};

/** The words of a statement's content; anything else as it is. */
const comparable = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'text' in value ? value.text : value;

const keyOf = (field: ScoredField, value: Values[number]): string =>
  typeof value === 'string'
    ? value
    : JSON.stringify(KEYS[field].map((name) => comparable(value[name]) ?? null));

/** How many of `found` are in `expected`, each counted once. */
function shared(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of expected) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of found) {
    const count = left.get(key) ?? 0;
    if (count > 0) right += 1;
    left.set(key, count - 1);
  }
  return right;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Precision, recall and F1 of readouts against what was expected, field by field, counted over all articles.
 * Only the fields that an article's gold has are counted for it. Compared are names, countries, an event's type, status and
 * date, a date's words and value, a sum's amount and currency, a topic's id, a statement's words, an outcome's kind and words.
 * @throws RangeError where the two lists differ in length
 */
export function score(
  gold: readonly Gold[],
  readouts: readonly Readout[],
): Readonly<Partial<Record<ScoredField, FieldScore>>> {
  if (gold.length !== readouts.length) {
    throw new RangeError(`${gold.length} expected articles, ${readouts.length} readouts: give one for each.`);
  }
  const scores: Partial<Record<ScoredField, FieldScore>> = {};
  for (const field of Object.keys(KEYS) as readonly ScoredField[]) {
    let expected = 0;
    let found = 0;
    let right = 0;
    let present = false;
    for (const [at, article] of gold.entries()) {
      const wanted: Values | undefined = article[field];
      const got: Values | undefined = readouts[at]?.[field] as Values | undefined;
      if (wanted === undefined || got === undefined) continue;
      present = true;
      const keys = [wanted, got].map((values) => Array.from(values, (value) => keyOf(field, value)));
      expected += wanted.length;
      found += got.length;
      right += shared(keys[0] ?? [], keys[1] ?? []);
    }
    if (!present) continue;
    scores[field] = {
      expected,
      found,
      right,
      precision: ratio(right, found),
      recall: ratio(right, expected),
      f1: ratio(2 * right, expected + found),
    };
  }
  return scores;
}
