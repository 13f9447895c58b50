import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, entryBefore, isKind, isMark, sameSentence, textAt } from '../../core/look.js';
import type { Office, TokenSpan } from './office.js';
import { COUNTRY, PERSON_VERB, SUFFIX } from './vocabulary.js';

/** `After meeting *with Koval, the Serbian president noted*…`: the office is the subject of what follows, not who Koval is. */
const isSubject = (document: Document, first: number, office: Office): boolean =>
  office.definite &&
  /^(?:with|to|from|by|of|between|and)$/u.test(textAt(document, first - 1)) &&
  (entryAt(document, office.end, PERSON_VERB) !== null ||
    /^(?:will|also|would|signed|held|visited|praised|called)$/u.test(textAt(document, office.end)));

const TAKES =
  /^(?:presented|presents|assumed|assumes|took|takes|joined|joins|was|is|has|will|serves|swore|submitted|handed)$/u;
const POST =
  /^(?:credentials|credence|assumed?|assumes|charge|office|over|joined|joins|sworn|appointed|elected|re-elected|reappointed|named|nominated|inaugurated|serves)$/u;
/** How many tokens may stand before `as`: `presented his letters of credence to the President *as*`. */
const POST_REACH = 9;

/** The token behind `Ana Oru *presented her credentials as*`, `*was sworn in as*`; -1 where nobody takes a post. */
function takenAt(document: Document, from: number): number {
  let post = false;
  for (let at = from; at < from + POST_REACH && isKind(document, at, TokenKind.word); at++) {
    const word = textAt(document, at);
    if (word === 'as') return post && sameSentence(document, from, at) ? at + 1 : -1;
    if (POST.test(word)) post = true;
  }
  return -1;
}

/** `the call with *Egypt's* Jan Bek, *the top Iranian diplomat* said`: of another state than he. */
function isOfOther(document: Document, first: number, { countries }: Office): boolean {
  const [country] = countries;
  if (country === undefined || !isKind(document, first - 1, TokenKind.clitic)) return false;
  const owner = entryBefore(document, first - 1, COUNTRY, 6);
  return owner !== null && owner.value !== country;
}

/** `took office *as the President of Peru praised*…`: a verb behind the office, whose subject it is. */
const isActing = (document: Document, at: number): boolean =>
  /^\p{Ll}/u.test(textAt(document, at)) && !GOES_ON.test(textAt(document, at));

const GOES_ON =
  /^(?:and|at|after|amid|as|before|by|during|earlier|following|for|from|here|in|last|later|next|of|on|or|since|succeeding|replacing|then|this|to|today|tomorrow|under|until|when|while|with|within|yesterday)$/u;

/** The office in apposition behind a name: after a comma, a dash or in brackets, after an age, not itself before another name. */
export function officeAfter(
  document: Document,
  { first, end }: TokenSpan,
  byFirst: ReadonlyMap<number, Office>,
  taken: ReadonlySet<Office>,
  starts: ReadonlySet<number>,
): Office | null {
  if (!/^[,(–—-]$/u.test(textAt(document, end))) {
    const office = TAKES.test(textAt(document, end)) ? byFirst.get(takenAt(document, end)) : undefined;
    const isHeld = office?.state === true && !office.plural && !taken.has(office) && !starts.has(office.end);
    return isHeld && !isActing(document, office.end) ? office : null;
  }
  // `Ana Oru, *M.P.*, Minister of Trade`
  const letters = entryAt(document, end + 1, SUFFIX);
  let at = letters?.value === false && isMark(document, letters.end, ',') ? letters.end + 1 : end + 1;
  if (isKind(document, at, TokenKind.number) && isMark(document, at + 1, ',')) at += 2;
  if (/^(?:who|which)$/iu.test(textAt(document, at))) {
    at++;
    if (/^(?:is|was|serves|served|works)$/iu.test(textAt(document, at))) at++;
    if (/^as$/iu.test(textAt(document, at))) at++;
  }
  for (let skip = 0; skip <= 3; skip++) {
    const office = byFirst.get(at + skip);
    // `Ana Oru, *and Finance Minister* Jan Bek`: the next one's.
    if (skip === 0 && /^and$/iu.test(textAt(document, at))) return null;
    if (office === undefined) {
      if (!isKind(document, at + skip, TokenKind.word)) return null;
      continue;
    }
    if (
      office.plural ||
      taken.has(office) ||
      starts.has(office.end) ||
      !sameSentence(document, end - 1, office.first) ||
      isSubject(document, first, office) ||
      isOfOther(document, first, office)
    )
      return null;
    return skip > 0 && !office.definite && !office.indefinite && office.kind === 'job' && skip > 2
      ? null
      : office;
  }
  return null;
}
