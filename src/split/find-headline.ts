import { isShortNames } from './byline.js';
import { isPlaceLine, isUpperPlace } from './dateline.js';
import { isHeadline, isUnrelated, repeats } from './headline.js';
import { bulletLength, endsSentence } from './marks.js';
import { isProse, nextContent, type Part } from './parts.js';

/** So many lines of a site's menu may stand above the headline. */
const MOST_MENU = 24;

/** Whether a line before the text stands twice below `k`: `Latest News Joint Declarations␤Visit of Minister Oru to Peru␤Visit of Minister Oru to Peru`. */
function isAboveTwice(parts: readonly Part[], open: readonly number[], k: number): boolean {
  const { text } = (parts[open[k] as number] as Part).line;
  let earlier: string | null = null;
  for (const i of open.slice(k + 1)) {
    const { line } = parts[i] as Part;
    if (isProse(line)) return false;
    const told = line.text.slice(bulletLength(line.text));
    if (earlier !== null && repeats(told, earlier)) return !repeats(text, told);
    earlier = told.length > 32 ? told : null;
  }
  return false;
}

/** A line of a menu (`Top News␤Stranded in Lima␤…`): it shares no word with the text, and a longer headline comes after it. */
function isMenuLine(parts: readonly Part[], open: readonly number[], k: number): boolean {
  const { text } = (parts[open[k] as number] as Part).line;
  for (const i of open.slice(k + 1)) {
    const other = (parts[i] as Part).line;
    if (isProse(other)) return false;
    if (other.text.length > 32 && isHeadline(other.text, nextContent(parts, i, other.text), true)) {
      return isUnrelated(text, proseAfter(parts, i));
    }
  }
  return false;
}

/** One or two capitalised words that the text does not share, and no place. */
const isSectionName = (line: string, next: string): boolean =>
  line.length <= 30 &&
  line.split(' ').length === 2 &&
  isShortNames(line) &&
  isUnrelated(line, next) &&
  !isPlaceLine(line) &&
  !isUpperPlace(line);

const proseAfter = (parts: readonly Part[], at: number): string =>
  parts.slice(at + 1).find((part) => isProse(part.line))?.line.text ?? '';

/** Finds the headline among the first lines that are no furniture; short lines before it are names of sites and sections. */
export function findHeadline(parts: readonly Part[]): number {
  const open: number[] = [];
  for (let i = 0; i < parts.length && open.length <= MOST_MENU; i++)
    if (parts[i]?.kind === null) open.push(i);
  for (let k = 0; k < open.length - 1; k++) {
    const at = open[k] as number;
    const { line } = parts[at] as Part;
    const next = nextContent(parts, at, line.text);
    const apart = (parts[at + 1]?.line.blankBefore ?? false) || parts[at + 1]?.kind === 'boilerplate';
    // `- Home␤- World␤- Oru meets Lim in Lisbon and spea ..`: where the page stands on its site.
    if (bulletLength(line.text) > 0 && /\.\.$|…$/u.test(line.text)) {
      (parts[at] as Part).kind = 'boilerplate';
      continue;
    }
    if (isAboveTwice(parts, open, k)) {
      (parts[at] as Part).kind = 'boilerplate';
      continue;
    }
    // `Drone Desk␤␤The minister met …`: a section's name, not of the text.
    if (k === 0 && next !== null && isSectionName(line.text, next)) {
      (parts[at] as Part).kind = 'boilerplate';
      continue;
    }
    if (isHeadline(line.text, next, apart) && !isMenuLine(parts, open, k)) {
      for (const i of open.slice(0, k))
        if (!isPlaceLine((parts[i] as Part).line.text)) (parts[i] as Part).kind = 'boilerplate';
      return at;
    }
    // `Island Post␤Oru visits Bek`: a few words, then the headline.
    if (line.text.split(/\s+/u).length > 4 || line.text.length > 32 || endsSentence(line.text)) return -1;
  }
  return -1;
}
