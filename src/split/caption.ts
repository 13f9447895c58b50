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
/** `… 19 June 2023. (Lantern/Wu Fang)`, `… on Nov. 3. (Kanal /A. Santoso)`, `(AP Photo/Ana Oru)`, `[Ana Oru/Reuters]`. */
const AGENCY_PAIR =
  /[([](?:\p{Lu}[\p{L}\p{M}. &'’-]{0,40} ?\/ ?\p{Lu}[\p{L}\p{M}. &'’-]{1,40}|(?:AP|AFP|Reuters|EPA) (?:Photo|photo)[^()]{0,40})[)\]]$/u;
/** `Oru (left) and Lim (right) on October 25`; `(2nd from left)`, `(L)`. */
const SIDES =
  /\((?:(?:\p{L}+,? )?(?:(?:second|third|fourth|2nd|3rd|4th|far|seated|standing)? ?(?:from )?(?:the )?(?:left|right|centre|center)|[LRC]|left to right|l-r|L-R))\)/u;
/** `…, in this photo provided by the palace`, `… in a file photo. (Harbor)`, `(May 26, 2021 / Palace photo)`. */
const IN_PHOTO =
  /\bin (?:this|an?) (?:[\p{L}-]+ ){0,3}(?:photo|image|picture)\b|[/(] ?(?:\p{L}+ ){1,4}photo\)$|\(PHOTO NOT FOR SALE\)/u;
/** `… on June 9, 2022. (Yonhap)`, where the text goes on behind it. */
const DESK_IN_BRACKETS = new RegExp(`\\. \\((?:${pictureDesks.join('|')})\\)$`, 'u');
const FROM_LEFT =
  /\b(?:\(?from left(?: to right)?\)?[,:]|left to right|pictured (?:above|below|left|right|here|with)\b)/iu;
/** The same, of agencies that sign pictures in this way only: it tells a caption among the paragraphs too. */
const SIGNED = /[.)] ?(?:REUTERS|AFP|EPA|PHOTO|AP Photo|Pool|Handout) ?\/ ?(?:\p{Lu}|\()[^.]{1,40}$/u;
/** `(Photo by Ana Oru/Harbor Images)` ends even long captions. */
const PHOTO_BY =
  /\((?:(?:file |pool |handout )?(?:photo|image|picture)s? (?:by|courtesy of|via) |(?:file )?photo(?: credit)? ?: ?)[^()]{2,70}\)\.?$/iu;
const LONGEST_SIGNED = 600;
const FILE = /\.(?:jpe?g|png|gif|webp|mp4)$/iu;
const DESK = new RegExp(`[.|–—/-] ?(?:${pictureDesks.join('|')})(?:\\/[\\p{L} .]{2,30})?\\.?$`, 'u');

/** A credit has one of these: looking for them costs less than the patterns, which few lines then need. */
const mayCredit = (tail: string): boolean =>
  tail.includes(':') || tail.includes('/') || tail.includes('©') || tail.includes('hoto');

const mayPointOut = (line: string): boolean =>
  line.includes('(') || line.includes('left') || line.includes('ictured');

/**
 * Whether a line stands under a picture: its end gives a credit, or its words say who is on the left. `above` the text and where
 * the text `goesOn` behind it weaker signs count too: an agency's name at the end.
 */
export function isCaption(line: string, above: boolean, goesOn: boolean): boolean {
  if (
    line.length <= LONGEST_SIGNED &&
    (line.includes('photo') || line.includes('PHOTO')) &&
    IN_PHOTO.test(line)
  )
    return true;
  if (line.length > LONGEST) {
    return (
      line.length <= LONGEST_SIGNED &&
      line.endsWith(')') &&
      line.includes('hoto by') &&
      PHOTO_BY.test(line.slice(-90))
    );
  }
  const tail = line.length > TAIL ? line.slice(-TAIL) : line;
  if (mayCredit(tail) && CREDIT_WORD.test(tail) && CREDIT_MARK.test(tail) && CREDIT.test(tail)) return true;
  if (line.length <= LONGEST_SIDES && mayPointOut(line) && (SIDES.test(line) || FROM_LEFT.test(line)))
    return true;
  if (goesOn && line.endsWith(')') && DESK_IN_BRACKETS.test(tail)) return true;
  if (line.includes('/') && SIGNED.test(tail)) return true;
  if ((line.charCodeAt(line.length - 4) === 46 || line.charCodeAt(line.length - 5) === 46) && FILE.test(line))
    return true;
  if (!above) return false;
  return AGENCY_PAIR.test(tail) || DESK.test(tail);
}

/** The end of a caption that stands before a paragraph on its line (`… toast at the event. (Photo: VNB)The minister …`), or -1. */
export function captionEnd(line: string): number {
  const at = line.slice(0, LONGEST).indexOf('(Photo');
  if (at < 0) return -1;
  const end = line.indexOf(')', at) + 1;
  const rest = /^ ?\p{Lu}/u.test(line.slice(end, end + 2)) && line.length - end > 60;
  return end > 0 && end - at < 60 && rest && !/[.!?] \p{Lu}.*[.!?] \p{Lu}/u.test(line.slice(0, at))
    ? end
    : -1;
}
