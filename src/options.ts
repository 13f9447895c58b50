import { isCalendarDate } from './core/calendar.js';
import { ReadoutError } from './errors.js';

/** Options of one call. */
export interface ReadoutOptions {
  /** `YYYY-MM-DD` or `YYYY-MM`: serves where the text has no header. Where both stand and differ, the header wins. */
  readonly date?: string | null | undefined;
  /** In UTF-16 units; default 1,000,000. Longer input is a `ReadoutError`, never cut. */
  readonly maxLength?: number | undefined;
  /** Whether vague references (`now`, `recently`, `years`) are given as dates; default false. */
  readonly vagueDates?: boolean | undefined;
}

/** Options with every default filled in. */
export interface CheckedOptions {
  readonly date: string | null;
  readonly maxLength: number;
  readonly vagueDates: boolean;
}

const DEFAULT_MAX_LENGTH = 1_000_000;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const KNOWN: ReadonlySet<string> = new Set(['date', 'maxLength', 'vagueDates']);

/**
 * Checks the options of a call.
 * @throws ReadoutError `options/invalid`
 */
export function checkOptions(options: unknown): CheckedOptions {
  if (options === undefined || options === null) {
    return { date: null, maxLength: DEFAULT_MAX_LENGTH, vagueDates: false };
  }
  if (typeof options !== 'object') {
    throw new ReadoutError('options/invalid', `expected an object, got ${typeof options}`);
  }
  const unknown = Object.keys(options).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) {
    throw new ReadoutError(
      'options/invalid',
      `unknown option "${unknown}"; known are ${[...KNOWN].join(', ')}`,
    );
  }
  const {
    date = null,
    maxLength = DEFAULT_MAX_LENGTH,
    vagueDates = false,
  } = options as Record<string, unknown>;
  if (date !== null && (typeof date !== 'string' || !DATE.test(date) || !isCalendarDate(date))) {
    throw new ReadoutError(
      'options/invalid',
      `date must be YYYY-MM-DD or YYYY-MM, got ${JSON.stringify(date)}`,
    );
  }
  if (typeof maxLength !== 'number' || !(maxLength > 0)) {
    throw new ReadoutError(
      'options/invalid',
      `maxLength must be a positive number, got ${String(maxLength)}`,
    );
  }
  if (typeof vagueDates !== 'boolean') {
    throw new ReadoutError('options/invalid', `vagueDates must be true or false, got ${String(vagueDates)}`);
  }
  return { date, maxLength, vagueDates };
}

/** What a value is, for an error text. */
const describe = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`;

/**
 * Checks the input text.
 * @throws ReadoutError `input/not-a-string`, `input/empty`, `input/too-long`
 */
export function checkText(text: unknown, maxLength: number): string {
  if (typeof text !== 'string') throw new ReadoutError('input/not-a-string', describe(text));
  if (text.length > maxLength) {
    throw new ReadoutError(
      'input/too-long',
      `${text.length} UTF-16 units, more than the limit of ${maxLength}`,
      maxLength,
    );
  }
  if (!/[^\s\uFEFF]/u.test(text)) throw new ReadoutError('input/empty');
  return text;
}
