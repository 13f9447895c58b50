import { type QuoteZone, TokenKind } from '../../core/document.js';
import { endAt, isMark, textAt } from '../../core/look.js';
import { endsIn } from './phrase-words.js';
import {
  type Cue,
  inDateline,
  isPartingDash,
  type Range,
  type Reading,
  type Unit,
  zoneStop,
} from './reading.js';
import type { Subject } from './subject-types.js';
import { Role } from './vocabulary.js';

/** An attribution before it is known where its words end: that hangs on the ones beside it. */
export interface Draft {
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly addressee: Range | null;
  readonly clause: Range;
  /** -1 where the words said do not follow the cue. */
  readonly after: number;
  /** -1 where they do not stand before it. */
  readonly before: number;
  readonly shared: boolean;
  readonly sure: boolean;
}

/** One attribution: who, the cue, and the tokens of what was said. */
export interface Frame {
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly addressee: Range | null;
  /** The clause that holds speaker and cue. */
  readonly clause: Range;
  /** What was said; the clause may stand inside it (`The talks, he said, were good.`). */
  readonly content: Range;
  /** The words said have no marks: a dash stands before the clause (`We must act. - Oru stated.`), or a mark that only closes. */
  readonly dash: boolean;
  /** The speaker's words belong to the verb before: `said…, adding…`. */
  readonly shared: boolean;
}

/** How many tokens a reported clause may hold: in a text without full stops no clause runs to its end. */
const LONGEST = 160;

/** The tokens of what was said, or `null` where nothing was. */
export function contentOf(
  reading: Reading,
  unit: Unit,
  draft: Draft,
  next: Draft | undefined,
  previous: Draft | undefined,
): Range | null {
  return draft.after >= 0
    ? contentAfter(reading, unit, draft, next)
    : contentBefore(reading, unit, draft, next, previous);
}

/** What follows the cue, up to the next attribution or the unit's end. */
function contentAfter(reading: Reading, unit: Unit, draft: Draft, next: Draft | undefined): Range | null {
  const { document, roles } = reading;
  const zone = reading.opens.get(draft.after);
  let end = zone === undefined ? Math.min(unit.end, draft.after + LONGEST) : unit.end;
  if (zone !== undefined && zone.close > 0) {
    // A whole quotation ends with its mark; a fragment goes on with its sentence (`said "no deal" was possible`).
    const stop = zoneStop(zone);
    const last = document.text.charAt(endAt(document, zone.close - 1) - 1);
    const after =
      stop >= unit.end || /[.?!,…]/u.test(last) || isMark(document, stop, ',') || isMark(document, stop, '.');
    if (after) end = stop;
  }
  end = endOfFragment(reading, unit, draft.after, end);
  if (!draft.sure && zone === undefined) end = endAtDeed(reading, draft.after, end);
  if (next !== undefined && next.clause.first < end && next.clause.first > draft.after) {
    const at = next.clause.first;
    const join = roles[at - 1];
    const joined =
      join === Role.and ||
      (join === Role.subordinator && /^(?:but|while|yet|as)$/u.test(textAt(document, at - 1)));
    if (next.before >= 0) end = Math.min(end, reading.closes.has(at - 1) ? at : at - 1);
    else if (next.shared || (joined && next.subject !== null)) end = Math.min(end, at - 1);
    else if (isMark(document, at - 1, ';')) end = Math.min(end, at - 1);
  }
  return trim(reading, { first: draft.after, end });
}

/** The index of the first zone that opens at token `at` or behind it (binary search). */
function zoneFrom(zones: readonly QuoteZone[], at: number): number {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.open ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `called him the "ultimate insider," linking to a story`: a comma inside the marks, and what follows is no more of what was said. */
function endOfFragment(reading: Reading, unit: Unit, first: number, end: number): number {
  const { document, roles } = reading;
  for (let z = zoneFrom(unit.zones, first); z < unit.zones.length; z++) {
    const zone = unit.zones[z] as QuoteZone;
    if (zone.open >= end || zone.open > first + LONGEST) break;
    const at = zoneStop(zone);
    const inside = isMark(document, zone.end - 1, ',');
    if (at >= end || !(inside || isMark(document, at, ','))) continue;
    const after = inside ? at : at + 1;
    const role = roles[after];
    if (
      endsIn(reading, after, 'ing') ||
      role === Role.preposition ||
      (role === Role.subordinator && !/^(?:but|or)$/u.test(textAt(document, after))) ||
      (role === Role.determiner && /^an?$/u.test(textAt(document, after)))
    ) {
      return at;
    }
  }
  return end;
}

const DEED =
  /^(?:discussed|exchanged|reviewed|explored|signed|met|held|visited|toured|attended|presented|handed|received|considered|examined|touched)$/u;

/** `reaffirmed the partnership *and discussed* trade`: what the speaker did next is no more of what was said. */
function endAtDeed({ document, roles }: Reading, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    const next = /^(?:also|then|later)$/u.test(textAt(document, at + 1)) ? at + 2 : at + 1;
    if (roles[at] === Role.and && DEED.test(textAt(document, next))) return at;
  }
  return end;
}

/** `KYIV, June 2 –`, `(Agency) -`: the first token behind what opens a report and is nobody's. */
function pastDateline(reading: Reading, first: number): number {
  const { document } = reading;
  let at = first;
  while (at < document.tokens.count && inDateline(reading, at)) at++;
  for (let close = at + 2; isMark(document, at, '(') && close <= at + 4; close++)
    if (isMark(document, close, ')') && isPartingDash(document, close + 1)) return close + 2;
  return at;
}

/** What stands before the cue, and goes on after it where the clause only breaks it. */
function contentBefore(
  reading: Reading,
  unit: Unit,
  draft: Draft,
  next: Draft | undefined,
  previous: Draft | undefined,
): Range | null {
  const { document, roles } = reading;
  const { clause } = draft;
  const quoted = reading.closes.has(clause.first - 1) || reading.closes.has(clause.first - 2);
  let first = quoted ? unit.first : Math.max(pastDateline(reading, unit.first), clause.first - LONGEST);
  // `X said A, and "B," he added`: after an attribution of the same kind the words begin anew.
  if (previous !== undefined && previous.before >= 0) first = previous.clause.end;
  else if (previous !== undefined && previous.after >= 0 && reading.closes.has(clause.first - 1)) {
    const zone = reading.closes.get(clause.first - 1) ?? reading.closes.get(clause.first - 2);
    // A fragment stays with the attribution that it stands in: `cautioned that Brussels would "read the small print," according to…`
    if (zone !== undefined && zone.open > previous.after && startsAnew(reading, zone.first))
      first = zone.open;
  }
  let end = clause.first;
  // What follows: `…," he said, "…"`, `The talks, he said, were good.`
  const stop = next !== undefined && next.clause.first > clause.end ? next.clause.first : unit.end;
  let at = clause.end;
  const reach = Math.min(stop, at + 30);
  while (at < reach && !isMark(document, at, ',') && !reading.opens.has(at)) at++;
  if (at < reach) {
    const open = reading.opens.has(at) ? at : at + 1;
    const goesOn =
      reading.opens.has(open) ||
      (!reading.closes.has(clause.first - 1) &&
        document.tokens.kind[open] === TokenKind.word &&
        !endsIn(reading, open, 'ing') &&
        roles[open] !== Role.subordinator &&
        roles[open] !== Role.preposition &&
        stop - open > 2);
    const ownCue = next !== undefined && next.clause.first <= open + 1 && next.clause.first >= clause.end;
    const beforeNext = next !== undefined && next.after === open;
    if (goesOn && !ownCue && !beforeNext && open < stop) end = stop;
  }
  return trim(reading, { first, end });
}

/** Content without the marks and conjunctions at its ends. */
function trim(reading: Reading, range: Range): Range | null {
  const { document, roles } = reading;
  let { first, end } = range;
  const loose = (at: number): boolean =>
    document.tokens.kind[at] === TokenKind.punctuation &&
    !reading.closes.has(at) &&
    !isMark(document, at, ')') &&
    !isMark(document, at, '(');
  while (first < end && loose(first) && !reading.opens.has(first)) first++;
  // `described as "final"`
  if (reading.opens.has(first + 1) && textAt(document, first) === 'as') first++;
  while (end > first && (loose(end - 1) || roles[end - 1] === Role.and)) end--;
  return end > first ? { first, end } : null;
}

const startsAnew = (reading: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(textAt(reading.document, at)) && !reading.opens.has(at - 2);
