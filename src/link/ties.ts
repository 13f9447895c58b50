import type { Document } from '../core/document.js';
import { isGlued, isMark, sentenceBounds, textAt, tokenAtOffset } from '../core/look.js';
import type { CountryIndex } from './country-index.js';
import type { Draft } from './draft.js';

/** Who may stand for the side that is left: not everybody with an office, but those who lead a state or a ministry. */
const LEADS = /^(?:head-of-state|head-of-government|minister|deputy)$/u;

/**
 * `President Oru received Norland's foreign minister… *Norland-Oman relations*… trade *between Oman and Norland*`: where all ties that the
 * text tells of have one and the same side beside those whose officials are told with their state, the others are of that side.
 */
export function countriesByTies(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  const held = new Set<string>();
  const open: Draft[] = [];
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (title?.state !== true || title.organization !== null) continue;
    if (draft.countries.length === 0 && LEADS.test(title.kind ?? '')) open.push(draft);
    else for (const code of draft.countries) held.add(code);
  }
  if (open.length === 0 || held.size === 0) return;
  const sides = new Set<string>();
  for (const [at, { code, end }] of index) {
    const other = tiedTo(document, index, at, end);
    if (other === null || other === code || held.has(other) === held.has(code)) continue;
    sides.add(held.has(code) ? other : code);
  }
  const [side] = sides;
  if (sides.size !== 1 || side === undefined) return;
  for (const draft of open) draft.countries.push(side);
}

const TIES =
  /^(?:ties|relations|relationship|cooperation|co-operation|partnership|friendship|trade|dialogue|alliance|border|talks|bilateral|joint|strategic|economic|diplomatic|intergovernmental)$/iu;

/** The state with which the one at `at` is tied: `*U.S.*-Denmark ties`, `between *Kenya* and Angola`. */
function tiedTo(document: Document, index: CountryIndex, at: number, end: number): string | null {
  if (/^[-–]$/u.test(textAt(document, end)) && isGlued(document, end - 1) && isGlued(document, end)) {
    const other = index.get(end + 1);
    return other !== undefined && !other.seat && TIES.test(textAt(document, other.end)) ? other.code : null;
  }
  const before = textAt(document, at - 1) === 'the' ? at - 2 : at - 1;
  if (!/^between$/iu.test(textAt(document, before)) || textAt(document, end) !== 'and') return null;
  const other = index.get(textAt(document, end + 1) === 'the' ? end + 2 : end + 1);
  return other === undefined || other.seat ? null : other.code;
}

/** How many tokens behind the journey's goal the host may be told. */
const REACH = 40;
/** Where the hosts of talks are of other states as often as not. */
const NEUTRAL: ReadonlySet<string> = new Set(['CH', 'AT', 'BE', 'US']);

/** `Ana Oru travelled *to Norland* for meetings with Foreign Minister Jan Bek`: whom a traveller meets at the goal is of that state. */
export function countriesByJourney(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (draft.countries.length > 0 || title?.state !== true || title.organization !== null) continue;
    if (!LEADS.test(title.kind ?? '')) continue;
    const [first] = draft.mentions;
    if (first === undefined) continue;
    const code = journeyBefore(document, index, tokenAtOffset(document, Math.min(first.start, title.start)));
    if (code !== null) draft.countries.push(code);
  }
}

function journeyBefore(document: Document, index: CountryIndex, name: number): string | null {
  const bounds = sentenceBounds(document, name);
  let met = false;
  for (let at = name - 1; at > Math.max(bounds.first, name - REACH); at--) {
    if (isMark(document, at, '"') || isMark(document, at, '“')) return null;
    if (/^(?:with|meet|met|meeting|meets)$/u.test(textAt(document, at))) met = true;
    const state = index.get(at);
    if (state === undefined) continue;
    if (!met || state.seat || state.adjective || NEUTRAL.has(state.code)) return null;
    const link = textAt(document, at - 1) === 'the' ? at - 2 : at - 1;
    const verb = textAt(document, link);
    const goes =
      /^(?:visited|visits)$/u.test(verb) ||
      (verb === 'to' && /^(?:travell?ed|travels?|flew|flies|went)$/u.test(textAt(document, link - 1)));
    return goes ? state.code : null;
  }
  return null;
}
