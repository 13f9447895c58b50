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
  if (!capital) return isListed(document, first);
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

/** `minister of energy`, `the committee on agriculture`, `the ministers of energy, education and health`: lower case, in a list of such. */
function isListed(document: Document, first: number): boolean {
  let words = 0;
  for (let at = first - 1; at >= first - 10; at--) {
    const word = lowerAt(document, at);
    if (word === 'of' || word === 'for' || word === 'on')
      return (word === 'on' ? /^committee/u : /^minist/u).test(lowerAt(document, at - 1));
    if (word === ',' || word === 'and') words = 0;
    // One word may stand between a link and the next subject: `higher education`.
    else if (++words > 1) return false;
  }
  return false;
}
