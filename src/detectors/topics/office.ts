import { type Document, TokenFlag } from '../../core/document.js';
import { hasFlag, lowerAt, textAt } from '../../core/look.js';

/** `Minister of Energy`, `Ministry for Digital Transformation`, `Committee on Foreign Relations`: a name, not a subject of talks. */
const BEFORE = new Set(
  'minister ministers ministry ministries secretary department committee commissioner commission agency office envoy council bureau director adviser advisor representative faculty institute head chairman university'.split(
    ' ',
  ),
);
/** `Energy Minister`, `Finance Ministry`, `Trade Representative`. */
const AFTER = new Set(
  'minister ministers ministry ministries secretary department committee commissioner commission agency office envoy council representative chief adviser advisor spokesperson spokesman'.split(
    ' ',
  ),
);
const LINKS = new Set('of for on and , the - –'.split(' '));

/** Whether the cue's tokens belong to the name of an office or a ministry: written with capitals, beside the word for it. */
export function isOffice(document: Document, first: number, end: number): boolean {
  const capital = hasFlag(document, first, TokenFlag.capital);
  const after = textAt(document, end);
  if (AFTER.has(after.toLowerCase()) && (capital || hasFlag(document, end, TokenFlag.capital))) return true;
  if (!capital)
    return (
      /^(?:of|for)$/u.test(textAt(document, first - 1)) &&
      BEFORE.has(lowerAt(document, first - 2)) &&
      /^minist/iu.test(textAt(document, first - 2))
    );
  // `Minister of Trade, Industry and Energy`: back over capital words and what links them.
  for (let at = first - 1; at >= first - 9; at--) {
    const word = textAt(document, at);
    if (word === '') return false;
    if (LINKS.has(word.toLowerCase())) continue;
    if (!hasFlag(document, at, TokenFlag.capital))
      return BEFORE.has(word) && textAt(document, at + 1) !== ',';
    if (BEFORE.has(word.toLowerCase()))
      return LINKS.has(lowerAt(document, at + 1)) && textAt(document, at + 1) !== ',';
  }
  return false;
}
