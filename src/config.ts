import type { LexiconEntry } from './core/lexicon-entry.js';
import { ReadoutError } from './errors.js';
import type { TopicRow } from './lexicon/topics.js';
import type { OwnDetector } from './own/index.js';

/** What `createReadout` can be told. */
export interface ReadoutConfig {
  /** Further lexicon entries: a title, an organisation, a currency word. See `docs/extending.md`. */
  readonly lexicon?: readonly LexiconEntry[];
  /** Further rows of the topic taxonomy. A row with the id of a built-in topic takes its place. See `docs/extending.md`. */
  readonly topics?: readonly TopicRow[];
  /** Detectors of one's own for names, dates and sums. See `docs/extending.md`. */
  readonly detectors?: readonly OwnDetector[];
}

type Row = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextsOrNone = (value: unknown): boolean => value === undefined || isTexts(value);
const isOneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);

/** What each field of a row must be, by the list that the row stands in. */
const SHAPES: Readonly<Record<keyof ReadoutConfig, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  lexicon: { phrase: isText, class: isText, match: isOneOf('any', 'capital', 'exact') },
  topics: {
    id: isText,
    label: isText,
    group: isText,
    strong: isTexts,
    medium: isTextsOrNone,
    weak: isTextsOrNone,
    context: isTextsOrNone,
    not: isTextsOrNone,
  },
  detectors: {
    id: isText,
    kind: isOneOf('names', 'dates', 'money'),
    precedence: isOneOf('override', 'fallback'),
    find: (value) => typeof value === 'function',
  },
};

/** The first field of a row that is missing or of a wrong kind; `null` if none is. The row is an object. */
export function wrongField(list: keyof ReadoutConfig, row: object): string | null {
  const shape = SHAPES[list];
  return Object.keys(shape).find((field) => shape[field]?.((row as Row)[field]) !== true) ?? null;
}

/**
 * Checks the shape of a configuration, which JavaScript users and files can get wrong.
 * @throws ReadoutError `config/invalid`, with the row and the field
 */
export function checkConfig(config: ReadoutConfig): ReadoutConfig {
  const invalid = (detail: string): ReadoutError => new ReadoutError('config/invalid', detail);
  if (typeof config !== 'object' || config === null) throw invalid('expected an object');
  for (const [list, rows] of Object.entries(config)) {
    if (!Object.hasOwn(SHAPES, list))
      throw invalid(`unknown field "${list}"; known are ${Object.keys(SHAPES).join(', ')}`);
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) throw invalid(`${list} must be an array`);
    rows.forEach((row: unknown, index) => {
      if (typeof row !== 'object' || row === null) throw invalid(`${list}[${index}] must be an object`);
      const wrong = wrongField(list as keyof ReadoutConfig, row);
      if (wrong !== null) throw invalid(`${list}[${index}].${wrong} is missing or of a wrong kind`);
    });
  }
  return config;
}
