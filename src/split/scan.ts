import type { Issue } from '../core/model.js';
import { spanOf } from '../core/span.js';

/** A line that holds something, trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the line before it is empty. */
  readonly blankBefore: boolean;
  /** Width of the raw line, the header in front of the first one taken in. */
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
 * Cuts `text[from, end)` into its lines, in one pass over the units. Line breaks are LF, CR, CRLF and the Unicode ones.
 * `margin` is how many units stand on the first line before `from` (the header).
 */
export function scanLines(text: string, from: number, end: number, margin: number): Scan {
  const lines: Line[] = [];
  const invalid: Finding = { count: 0, at: 0 };
  const mojibake: Finding = { count: 0, at: 0 };
  let lineStart = from;
  let extra = margin;
  let breaks = 0;
  for (let at = from; at <= end; at++) {
    const unit = at === end ? 10 : text.charCodeAt(at);
    if (unit > 31 && unit < 127) continue;
    if (!isBreak(unit)) {
      inspect(text, at, unit, invalid, mojibake);
      continue;
    }
    if (unit === 0x85 && at < end) note(mojibake, at);
    let start = lineStart;
    let stop = at;
    while (start < stop && isBlank(text.charCodeAt(start))) start++;
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) {
      const width = stop - lineStart + extra;
      lines.push({ start, end: stop, text: text.slice(start, stop), blankBefore: breaks > 1, width });
      breaks = 0;
    }
    breaks++;
    if (unit === 13 && at + 1 < end && text.charCodeAt(at + 1) === 10) at++;
    lineStart = at + 1;
    extra = 0;
  }
  return { lines, issues: issuesOf(text, invalid, mojibake) };
}
