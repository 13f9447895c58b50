import type { Issue } from '../core/model.js';
import { spanOf } from '../core/span.js';

/** A line that holds something, trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the line before it is empty. */
  readonly blankBefore: boolean;
  /** Width of the line with its indent; the header does not count. */
  readonly width: number;
}

/** The lines of an article's body, and what is wrong with its characters. */
export interface Scan {
  readonly lines: readonly Line[];
  readonly issues: readonly Issue[];
}

/** White space and the marks that show nothing: a byte order mark, zero-width and directional marks. */
export const isBlank = (unit: number): boolean =>
  unit <= 32 ||
  unit === 0xa0 ||
  unit === 0x85 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  unit === 0x2060 ||
  unit === 0x3000 ||
  unit === 0xfeff;

const isBreak = (unit: number): boolean =>
  (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** First letters of UTF-8 read as a one-byte code page (`â€™`, `Ã©`, `Â£`, `Ð¡`, `โ€™`). */
const isMojibakeLead = (unit: number): boolean =>
  unit === 0xe2 ||
  unit === 0xc3 ||
  unit === 0xc2 ||
  unit === 0xd0 ||
  unit === 0xd1 ||
  unit === 0xef ||
  unit === 0x0e42;

/** What follows such a letter and no letter of a real word: a C1 control, `€`, or a mark of the upper half of Latin-1. */
const isMojibakeTail = (unit: number): boolean => (unit >= 0x80 && unit <= 0xbf) || unit === 0x20ac;

interface Finding {
  count: number;
  at: number;
}

const note = (finding: Finding, at: number): void => {
  if (finding.count++ === 0) finding.at = at;
};

/** What is wrong with the unit at `at`, which is neither plain ASCII nor a line break. */
function inspect(text: string, at: number, unit: number, invalid: Finding, mojibake: Finding): void {
  if (unit < 0x80) {
    if (unit === 127 || (unit < 32 && unit !== 9)) note(invalid, at);
    return;
  }
  if (unit < 0xa0) note(mojibake, at);
  else if (isMojibakeLead(unit)) {
    if (isMojibakeTail(text.charCodeAt(at + 1))) note(mojibake, at);
  } else if (unit === 0xfffd || unit === 0xfffe || unit === 0xffff) note(invalid, at);
  else if (unit >= 0xd800 && unit <= 0xdbff) {
    if ((text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) note(invalid, at);
  } else if (unit >= 0xdc00 && unit <= 0xdfff) {
    if ((text.charCodeAt(at - 1) & 0xfc00) !== 0xd800) note(invalid, at);
  }
}

function issuesOf(text: string, invalid: Finding, mojibake: Finding): readonly Issue[] {
  const issues: Issue[] = [];
  if (invalid.count > 0) {
    issues.push({
      code: 'text/invalid-characters',
      severity: 'warning',
      span: spanOf(text, invalid.at, invalid.at + 1),
      message: `${invalid.count} characters that no text should hold (control characters, replacement marks or halves of a pair); words around them may be misread.`,
    });
  }
  if (mojibake.count > 0) {
    issues.push({
      code: 'text/mojibake',
      severity: 'warning',
      span: spanOf(text, mojibake.at, mojibake.at + 2),
      message: `${mojibake.count} places look like UTF-8 read in a wrong encoding (such as â€™ for an apostrophe). Decode the bytes as UTF-8; names and amounts there may be misread.`,
    });
  }
  return issues;
}

/**
 * What the plain reading does not see: line breaks other than LF and CRLF, and units that may be invalid or mojibake.
 * (A lone CR is looked for apart.) One test of a native pattern costs a third of a loop over the units, and most articles hold none of these.
 */
const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00C2\u00C3\u00D0\u00D1\u00E2\u00EF\u0E42\u2028\u2029\uD800-\uDFFF\uFFFD-\uFFFF]/u;

/** The line break at or after `at`, or `end`. */
type NextBreak = (text: string, at: number, end: number) => number;

const nextPlainBreak: NextBreak = (text, at, end) => {
  const found = text.indexOf('\n', at);
  return found < 0 || found > end ? end : found;
};

const nextBreak: NextBreak = (text, at, end) => {
  let i = at;
  while (i < end && !isBreak(text.charCodeAt(i))) i++;
  return i;
};

function inspectAll(text: string, from: number, end: number): readonly Issue[] {
  const invalid: Finding = { count: 0, at: 0 };
  const mojibake: Finding = { count: 0, at: 0 };
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 32 || unit > 126) && (!isBreak(unit) || unit === 0x85))
      inspect(text, at, unit, invalid, mojibake);
  }
  return issuesOf(text, invalid, mojibake);
}

/**
 * Cuts `text[from, end)` into its lines. Line breaks are LF, CR, CRLF and the Unicode ones.
 */
export function scanLines(text: string, from: number, end: number): Scan {
  const body = from === 0 && end === text.length ? text : text.slice(from, end);
  const odd = ODD.test(body) || (body.includes('\r') && /\r(?!\n)/u.test(body));
  const next = odd ? nextBreak : nextPlainBreak;
  const lines: Line[] = [];
  let breaks = 0;
  for (let at = from; at < end; ) {
    const stop = next(text, at, end);
    let first = at;
    let last = stop;
    while (first < last && isBlank(text.charCodeAt(first))) first++;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > first) {
      const width = last - at;
      lines.push({ start: first, end: last, text: text.slice(first, last), blankBefore: breaks > 1, width });
      breaks = 0;
    }
    breaks++;
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  return { lines, issues: odd ? inspectAll(text, from, end) : [] };
}
