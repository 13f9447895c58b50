/** Looking at how a line begins and ends. */

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '“']);

/** The last unit before closing marks: the stop of `…in Vilnius."`. */
export function lastSign(line: string): string {
  let at = line.length - 1;
  while (at > 0 && (CLOSERS.has(line.charAt(at)) || line.charAt(at) === ' ')) at--;
  return line.charAt(at);
}

/** `Inc.`, `Jr.`, `U.S.`, `p.m.`: a point that may well not be a full stop. */
const ABBREVIATED = /(?:^|[ (.])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|St|No|\p{L}|[ap]\.?m)\.$/u;

/** Whether the line ends like a sentence: `.`, `!`, `?`, `…`, closing marks behind them left out. */
export function endsSentence(line: string): boolean {
  const sign = lastSign(line);
  if (sign === '.') return !(line.endsWith('.') && ABBREVIATED.test(line.slice(-8)));
  return sign === '!' || sign === '?' || sign === '…';
}

/** Whether the unit is a lower-case letter. */
export function isLowerAt(line: string, at: number): boolean {
  const char = line.charAt(at);
  return char !== '' && char !== char.toUpperCase();
}

/** Whether the unit is a capital letter. */
export function isUpperAt(line: string, at: number): boolean {
  const char = line.charAt(at);
  return char !== '' && char !== char.toLowerCase();
}

/** Marks of lists and pointers before a line's words: `- Earlier, …`, `► Sign up`. */
const BULLETS = /^(?:[-•*►▶»>|·●■▪◆→✦⇒–][ \u00A0\t]*){1,3}/u;

/** How many units of bullets stand before the line's words. */
export function bulletLength(line: string): number {
  const unit = line.charCodeAt(0);
  if ((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) return 0;
  return BULLETS.exec(line)?.[0].length ?? 0;
}

/** Lower case, with straight apostrophes and single spaces: to compare a line with another or with a lexicon row. */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[\s\u200B-\u200F]+/gu, ' ');
