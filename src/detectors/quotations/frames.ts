import { TokenKind } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { helperAt, isCapitalWord, isMark, lowerAt, textAt } from '../../core/look.js';
import { mainSubject } from './clause.js';
import { complementOf } from './complement.js';
import { contentOf, type Draft, type Frame } from './content.js';
import { isNegated } from './negation.js';
import { phraseAt } from './noun-phrase.js';
import { endsIn } from './phrase-words.js';
import { type Cue, isPartingDash, type Range, type Reading, type Unit } from './reading.js';
import { subjectOf } from './subject.js';
import { pastAddressee, pointsElsewhere, withoutThing } from './thanks.js';
import { Role } from './vocabulary.js';

export type { Frame } from './content.js';

const NONE: readonly Frame[] = [];

/** The attributions of a unit, in order. */
export function framesOf(reading: Reading, unit: Unit): readonly Frame[] {
  if (unit.cues.length === 0) return NONE;
  const drafts: Draft[] = [];
  for (const cue of unit.cues) {
    const draft = draftOf(reading, unit, cue, drafts.at(-1));
    if (draft !== null) drafts.push(draft);
  }
  return flatMap(drafts, (draft, index) => {
    const { cue, subject, addressee, clause, before, shared } = draft;
    const stray = before >= 0 && endsUnopened(reading, unit, clause.first);
    const dash = stray || (before >= 0 && isDashClause(reading, unit, cue, clause));
    const content = contentOf(
      reading,
      unit,
      draft,
      drafts[index + 1],
      index > 0 ? drafts[index - 1] : undefined,
    );
    if (content !== null) {
      if (!dash && pointsElsewhere(reading, { cue, subject, addressee, clause, content, dash, shared }))
        return NONE;
      return [pastAddressee(reading, { cue, subject, addressee, clause, content, dash, shared })];
    }
    // `- said Ana Oru.` on its own: the words said stand before the unit.
    return dash
      ? [{ cue, subject, addressee, clause, content: { first: unit.first, end: unit.first }, dash, shared }]
      : [];
  });
}

/** `I trust that road," the Head of State added`: a mark closes before the clause and none opened; the words before it were said. */
function endsUnopened(reading: Reading, unit: Unit, first: number): boolean {
  const { document } = reading;
  const mark = first - 1;
  if (unit.zones.length > 0 || mark <= unit.first + 1) return false;
  const unit16 = document.tokens.first[mark];
  if (unit16 !== 0x22 && unit16 !== 0x201d && unit16 !== 0xbb) return false;
  return (
    isMark(document, mark - 1, ',') || isMark(document, mark - 1, '!') || isMark(document, mark - 1, '?')
  );
}

/** `We must act. - Oru stated.`: a dash, then speaker and verb and little else; in a title's capitals the dash parts other things. */
const isDashClause = (reading: Reading, unit: Unit, cue: Cue, clause: Range): boolean =>
  cue.value.frame === 'say' &&
  !cue.value.doubtful &&
  unit.end - clause.end < DASH_TAIL &&
  !isCapitalWord(reading.document, cue.first) &&
  isPartingDash(reading.document, clause.first - 1) &&
  !reading.closes.has(clause.first - 2);

/** `MANILA — Oru told…`: a word and its mark before the clause are a dateline, nothing that was said. */
const LEAST_BEFORE = 2;

/** `will announce its decision`, `is to present a plan`: a cue to come. */
const isToCome = ({ document }: Reading, cue: Cue): boolean =>
  /^(?:will|shall|would|to|may|might|could|should)$/u.test(helperAt(document, cue.first - 1));

/** `…, the agency reports | referring to | the ministry's press service`: from whom the agency has it, nothing that was said. */
const isSourceOfReport = ({ document }: Reading, cue: Cue): boolean =>
  lowerAt(document, cue.first) === 'referring' &&
  /^(?:reports|reported|informs|informed|writes|wrote|says|said)$/u.test(
    lowerAt(document, isMark(document, cue.first - 1, ',') ? cue.first - 2 : cue.first - 1),
  );

/** What may follow the verb after a dash: where and when. */
const DASH_TAIL = 12;

function draftOf(reading: Reading, unit: Unit, cue: Cue, previous: Draft | undefined): Draft | null {
  const { document } = reading;
  if (isSourceOfReport(reading, cue)) return null;
  // `did not say that the talks failed`: nobody said so; `never denied that…` is left, and turned (statements.ts).
  if (cue.value.polarity !== 'deny' && isNegated(reading, cue)) return null;
  const { voice, subject: own, first } = subjectOf(reading, cue, unit.first, unit.end);
  if (voice === 'none') return null;
  let subject = own;
  if (voice === 'shared') {
    const main = previous === undefined ? mainSubject(reading, unit.first, cue.first) : null;
    subject = previous?.subject ?? (main === null ? null : { head: main, whole: main, inverted: false });
    if (subject === null) return null;
  }
  const inverted = subject?.inverted === true && voice !== 'shared';
  const from = inverted && subject !== null ? Math.max(cue.end, subject.whole.end) : cue.end;
  // A quotation or a clause ends right before: `…," Oru said`, `…, Oru said`.
  const quoted = first > unit.first && (reading.closes.has(first - 1) || endsUnopened(reading, unit, first));
  const parted =
    quoted ||
    (first > unit.first && (isMark(document, first - 1, ',') || isPartingDash(document, first - 1)));
  const source = cue.value.frame === 'source';
  const complement = source
    ? { first: parted ? -1 : pastSource(reading, from, unit.end), sure: true, addressee: null }
    : complementOf(reading, unit, cue, from, quoted);
  let after = complement.first;
  // `As Oru noted in Riga, the talks went well`
  if (after < 0 && voice === 'own' && first === unit.first + 1 && lowerAt(document, unit.first) === 'as')
    after = pastSource(reading, from, unit.end);
  // `said Oru`, `said Oru, adding…`: after an inverted subject only a mark or `that` opens what was said.
  if (inverted && !source && !complement.sure) after = -1;
  // `"…," he said, "…"` is one quotation.
  const breaks = quoted || (parted && isMark(document, first - 1, ',') && !isAdjunct(reading, unit.first));
  if (breaks && after > 0 && reading.opens.has(after) && isMark(document, after - 1, ',')) after = -1;
  const before =
    after < 0 &&
    voice !== 'shared' &&
    (parted || source) &&
    (quoted || first - unit.first > LEAST_BEFORE || isPartingDash(document, unit.first))
      ? unit.first
      : -1;
  if (after < 0 && before < 0) return null;
  const clausal = cue.value.frame !== 'ask';
  if (cue.value.doubtful && clausal && after >= 0 && !complement.sure && !opensClause(reading, after)) {
    return null;
  }
  if (after >= 0 && !complement.sure && isNoClause(reading, unit, cue, after)) return null;
  // `that the lender will announce its decision`, `to meet Lim and announce a plan`: nothing is said yet.
  if (after >= 0 && !complement.sure && (isToCome(reading, cue) || (voice === 'shared' && cue.value.bare)))
    return null;
  const told = complement.addressee;
  const addressee = told !== null && cue.value.polarity === 'thank' ? withoutThing(reading, told) : told;
  if (voice === 'passive' && subject === null && after >= 0 && !complement.sure) return null;
  // `It is expected that the sides will meet`: nobody said so.
  if (voice === 'passive' && subject === null && cue.value.frame === 'mind') return null;
  return {
    cue,
    subject,
    addressee,
    clause: { first, end: Math.max(from, addressee?.end ?? 0) },
    after,
    before,
    shared: voice === 'shared',
    sure: complement.sure,
  };
}

/** How long a source may be told: `According to a statement released by the ministry on Monday | , the talks…`. */
const SOURCE = 14;

/** The token behind the comma that ends a source, -1 where none does. */
function pastSource({ document, opens }: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit - 1, from + SOURCE); at++) {
    if (isMark(document, at, ',')) return at + 1;
    if (opens.has(at) || isMark(document, at, ';') || isMark(document, at, ':')) return -1;
  }
  return -1;
}

/** `concluded | their first | day of talks`: where the object's own noun begins. */
function pastOwner({ document }: Reading, start: number): number {
  const own = /^(?:his|her|its|their|our|my)$/u.test(textAt(document, start)) ? start + 1 : start;
  return own > start && /^(?:first|second|third|final|last)$/u.test(textAt(document, own)) ? own + 1 : own;
}

/** `called Oru on Monday`, `answered the phone`: an object and no clause, where the cue needs one. */
function isNoClause(reading: Reading, unit: Unit, cue: Cue, after: number): boolean {
  const { document, roles } = reading;
  const call = /^call/iu.test(textAt(document, cue.first)) && cue.end === cue.first + 1;
  if (!call && !(cue.value.doubtful && (cue.value.frame === 'say' || cue.value.frame === 'mind')))
    return false;
  const object = /^(?:him|her|them|me|us|each)$/iu.test(textAt(document, after))
    ? { first: after, end: after + (textAt(document, after) === 'each' ? 2 : 1) }
    : phraseAt(reading, pastOwner(reading, after), unit.end);
  if (object === null) return false;
  const next = object.end;
  return (
    next >= unit.end ||
    (document.tokens.kind[next] === TokenKind.punctuation && !reading.opens.has(next)) ||
    roles[next] === Role.preposition ||
    roles[next] === Role.time ||
    (call && (roles[next] === Role.adverb || roles[next] === Role.and))
  );
}

/** Whether the unit begins with when, where or how (`In Kyiv, Oru said, "…"`) and not with what was said (`It was late, Oru said, "…"`). */
const isAdjunct = (reading: Reading, at: number): boolean => {
  const role = reading.roles[at];
  return (
    role === Role.preposition ||
    role === Role.subordinator ||
    role === Role.adverb ||
    role === Role.of ||
    endsIn(reading, at, 'ing') ||
    endsIn(reading, at, 'ed')
  );
};

/** Whether a clause may begin at `at`: after doubtful cues a bare noun is no clause (`reports progress`). */
const opensClause = (reading: Reading, at: number): boolean => {
  const role = reading.roles[at];
  return (
    role === Role.determiner ||
    role === Role.pronoun ||
    role === Role.subordinator ||
    reading.opens.has(at) ||
    /^\p{Lu}/u.test(textAt(reading.document, at))
  );
};
