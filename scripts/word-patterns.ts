/** What a pattern takes where it takes whole words and nothing else. */
export interface PatternWords {
  readonly words: readonly string[];
  /** The pattern ignores case: the words are in lower case. */
  readonly anyCase: boolean;
}

/** A pattern that takes more words stays a pattern. */
const MOST = 400;
/** Signs that stand for themselves. */
const LITERAL = /[\p{L}\p{N}\p{M} ,;:'’"“”‘!%&#@_–—-]/u;
const ESCAPED = /[.()[\]{}?*+|/$^\\-]/u;

/**
 * The words of a literal of a regular expression such as `/^(?:minist(?:er|ry)|colou?r|[io]n)$/u`, `null` where it holds anything else than
 * words, groups, lists of letters and what may be left out.
 */
export function wordsOfPattern(literal: string): PatternWords | null {
  const close = literal.lastIndexOf('/');
  const source = literal.slice(1, close);
  const flags = literal.slice(close + 1);
  if ((flags !== 'u' && flags !== 'iu') || !source.startsWith('^') || !source.endsWith('$')) return null;
  const read = sequenceAt(source, 1, source.length - 1);
  if (read === null || read.end !== source.length - 1) return null;
  const anyCase = flags === 'iu';
  const words = [...new Set(anyCase ? read.words.map((word) => word.toLowerCase()) : read.words)];
  const pattern = new RegExp(source, flags);
  return words.every((word) => pattern.test(word) && !word.includes('|')) ? { words, anyCase } : null;
}

interface Read {
  readonly words: readonly string[];
  readonly end: number;
}

/** `a|b|c` from `from` to a bracket that closes. */
function alternativesAt(source: string, from: number, stop: number): Read | null {
  const words: string[] = [];
  for (let at = from; ; at++) {
    const read = sequenceAt(source, at, stop);
    if (read === null || words.length + read.words.length > MOST) return null;
    words.push(...read.words);
    at = read.end;
    if (source[at] !== '|' || at >= stop) return { words, end: at };
  }
}

/** All that the pieces one behind another can spell, up to `|` or `)`. */
function sequenceAt(source: string, from: number, stop: number): Read | null {
  let words: readonly string[] = [''];
  let at = from;
  while (at < stop && source[at] !== '|' && source[at] !== ')') {
    const piece = pieceAt(source, at, stop);
    if (piece === null) return null;
    at = piece.end;
    const optional = source[at] === '?';
    if (optional) at++;
    if (at < stop && /[?*+{]/u.test(source[at] ?? '')) return null;
    const pieces = optional ? [...piece.words, ''] : piece.words;
    words = words.flatMap((word) => pieces.map((next) => word + next));
    if (words.length > MOST) return null;
  }
  return { words, end: at };
}

/** A sign, an escaped mark, `[ab]` or `(?:a|b)`. */
function pieceAt(source: string, at: number, stop: number): Read | null {
  if (source.startsWith('(?:', at)) {
    const read = alternativesAt(source, at + 3, stop);
    return read === null || source[read.end] !== ')' ? null : { words: read.words, end: read.end + 1 };
  }
  const sign = source[at] ?? '';
  if (sign === '[') {
    const close = source.indexOf(']', at);
    const letters = source.slice(at + 1, close);
    return close < 0 || close >= stop || !/^[^\\^-]+$/u.test(letters)
      ? null
      : { words: [...letters], end: close + 1 };
  }
  if (sign === '\\') {
    const mark = source[at + 1] ?? '';
    return ESCAPED.test(mark) ? { words: [mark], end: at + 2 } : null;
  }
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return LITERAL.test(letter) ? { words: [letter], end: at + letter.length } : null;
}
