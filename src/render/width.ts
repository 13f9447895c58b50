/** Marks that take no column of their own: accents set apart, variation selectors, zero-width joiners. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian Wide and Fullwidth ranges of Unicode's EastAsianWidth.txt, and pictographs: two columns. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const PLAIN = /^[\u0020-\u007E]*$/u;

/** How many columns of a terminal the text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The text with spaces after it, up to `width` columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text cut to `width` columns, with an ellipsis where it was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  let columns = 0;
  for (const character of text) {
    const next = widthOf(character);
    if (columns + next > width - 1) break;
    cut += character;
    columns += next;
  }
  return `${cut.trimEnd()}…`;
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word stands alone on its line. */
export function wrapTo(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}
