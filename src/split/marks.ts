/** Looking at how a line begins and ends. */

const isCloser = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  unit === 41 ||
  unit === 93 ||
  unit === 32 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0x201c ||
  unit === 0xbb;

/** The last unit before closing marks: the stop of `…in Vilnius."`. */
export function lastSign(line: string): string {
  let at = line.length - 1;
  while (at > 0 && isCloser(line.charCodeAt(at))) at--;
  return line.charAt(at);
}

/** `Inc.`, `Jr.`, `U.S.`, `p.m.`: a point that may well not be a full stop. */
const ABBREVIATED = /(?:^|[ (.])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|St|No|\p{L}|[ap]\.?m)\.$/u;

/** `…in Vilnius.`: four small letters of ASCII before the point, so no abbreviation. */
function isLowerWordEnd(line: string): boolean {
  for (let at = line.length - 5; at < line.length - 1; at++) {
    const unit = line.charCodeAt(at);
    if (!(unit >= 97 && unit <= 122)) return false;
  }
  return line.endsWith('.');
}

/** Whether the line ends like a sentence: `.`, `!`, `?`, `…`, closing marks behind them left out. */
export function endsSentence(line: string): boolean {
  const sign = lastSign(line);
  if (sign === '.' && isLowerWordEnd(line)) return true;
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

/** Whether a line breaks off in the middle of a sentence: `The talks in`, `the President of the`. */
export const endsCut = (line: string): boolean =>
  /(?:,| (?:a|an|and|as|at|by|for|from|his|her|in|its|of|on|or|that|the|their|to|with))$/u.test(
    line.slice(-8),
  );

/** Marks of lists and pointers before a line's words: `- Earlier, …`, `► Sign up`. */
const BULLETS = /^(?:[-•*►▶»><|·●■▪◆→✦⇒–][ \u00A0\t]*){1,3}/u;

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
