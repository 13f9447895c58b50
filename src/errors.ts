/** What was wrong with a call. All of them are the caller's to mend; soft findings about an article are `issues[]` of the readout. */
export type ReadoutErrorCode =
  | 'input/not-a-string'
  | 'input/empty'
  | 'input/too-long'
  | 'article/empty-body'
  | 'article/impossible-date'
  | 'options/invalid'
  | 'config/invalid'
  | 'output/invalid';

/** Every error text of the library in one place: what was wrong, and what to do. */
const TEXTS: Readonly<Record<ReadoutErrorCode, (detail: string) => string>> = {
  'input/not-a-string': (d) =>
    `The input is ${d}, not a string. Pass the article as text; decode bytes first.`,
  'input/empty': () => 'The input is empty or only white space. Pass the text of one article.',
  'input/too-long': (d) =>
    `The input has ${d}. Split it with splitArticles, or raise the option maxLength if one article is truly that long.`,
  'article/empty-body': () =>
    'The header is followed by nothing but white space. Pass the text of the article with its header.',
  'article/impossible-date': (d) =>
    `The header's date ${d} is not a day of the calendar. Correct the header, or leave it out and pass the option date.`,
  'options/invalid': (d) => `Invalid options: ${d}.`,
  'config/invalid': (d) => `Invalid configuration: ${d}.`,
  'output/invalid': (d) =>
    `The readout does not fit its own schema: ${d}. This is a fault of the library: please report it.`,
};

/** The one error class of the library. `offset` is the UTF-16 offset into the input where the fault stands, where there is one. */
export class ReadoutError extends Error {
  override readonly name = 'ReadoutError';
  /** For programs: what was wrong. */
  readonly code: ReadoutErrorCode;
  /** UTF-16 offset into the input, or `null`. */
  readonly offset: number | null;

  constructor(code: ReadoutErrorCode, detail = '', offset: number | null = null) {
    super(offset === null ? TEXTS[code](detail) : `${TEXTS[code](detail)} (at offset ${offset})`);
    this.code = code;
    this.offset = offset;
  }

  /** A plain object for logs and NDJSON records. */
  toJSON(): { code: ReadoutErrorCode; message: string; offset: number | null } {
    return { code: this.code, message: this.message, offset: this.offset };
  }
}
