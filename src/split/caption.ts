import { pictureDesks } from '../lexicon/press-words.js';

/** Longer lines are paragraphs, whatever stands at their end. */
const LONGEST = 260;
const TAIL = 80;
/** And longer ones than this may well tell of `the left` in passing. */
const LONGEST_SIDES = 220;

/** `… Photo: Stock Images`, `… Image: UK Government.`, `… Photo by Ana Oru`, `… (Photo credit: AFP)`. */
const CREDIT =
  /(?:^|[\s.([–—-])(?:photos?|images?|pictures?|pics?|photographs?|credits?|photographer)(?: ?(?:credits?|courtesy|source|by|via|copyright|©))?(?: ?[:/©] ?| (?=\p{Lu}))[^.:;]{2,60}[.)\]]{0,2}$/iu;
const CREDIT_WORD = /photo|image|pic|credit/iu;
const CREDIT_MARK =
  /(?:(?:photos?|images?|pictures?|pics?|photographs?|credits?) ?(?:credits?|courtesy|source|by|via|©)? ?[:/©]|photos? (?:by|courtesy|via) )/iu;
/** `… 19 June 2023. (Newsline/Wu Lei)`, `… on Nov. 3. (Kanal /G. Putra)`, `(AP Photo/Ana Oru)`, `[Ana Oru/Reuters]`. */
const AGENCY_PAIR =
  /[([](?:\p{Lu}[\p{L}\p{M}. &'’-]{0,40} ?\/ ?\p{Lu}[\p{L}\p{M}. &'’-]{1,40}|(?:AP|AFP|Reuters|EPA) (?:Photo|photo)[^()]{0,40})[)\]]$/u;
/** `Braverman (left) and Sunak (right) on October 25`; `(2nd from left)`, `(L)`. */
const SIDES =
  /\((?:(?:\p{L}+,? )?(?:(?:second|third|fourth|2nd|3rd|4th|far|seated|standing)? ?(?:from )?(?:the )?(?:left|right|centre|center)|[LRC]|left to right|l-r|L-R))\)/u;
const FROM_LEFT =
  /\b(?:\(?from left(?: to right)?\)?[,:]|left to right|pictured (?:above|below|left|right|here|with)|seen here)/iu;
const DESK = new RegExp(`[.|–—/-] ?(?:${pictureDesks.join('|')})(?:\\/[\\p{L} .]{2,30})?\\.?$`, 'u');

/** A credit has one of these: looking for them costs less than the patterns, which few lines then need. */
const mayCredit = (tail: string): boolean =>
  tail.includes(':') || tail.includes('/') || tail.includes('©') || tail.includes('hoto');

const mayPointOut = (line: string): boolean =>
  line.includes('left') ||
  line.includes('ight)') ||
  line.includes('(L') ||
  line.includes('(R)') ||
  line.includes('ictured') ||
  line.includes('een here');

/**
 * Whether a line stands under a picture: its end gives a credit, or its words say who is on the left. `above` the text weaker
 * signs count too: an agency's name at the end.
 */
export function isCaption(line: string, above: boolean): boolean {
  if (line.length > LONGEST) return false;
  const tail = line.length > TAIL ? line.slice(-TAIL) : line;
  if (mayCredit(tail) && CREDIT_WORD.test(tail) && CREDIT_MARK.test(tail) && CREDIT.test(tail)) return true;
  if (line.length <= LONGEST_SIDES && mayPointOut(line) && (SIDES.test(line) || FROM_LEFT.test(line)))
    return true;
  if (!above) return false;
  return AGENCY_PAIR.test(tail) || DESK.test(tail);
}
