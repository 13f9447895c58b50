import type { Document } from '../core/document.js';
import { isMark, lowerAt, sentenceBounds, textAt, tokenAtOffset } from '../core/look.js';
import type { CountryIndex } from './country-index.js';
import type { Draft, PersonMention } from './draft.js';

/** The draft that each mention belongs to, by where it starts: asked for every person, and some have ten thousand mentions. */
function draftsByStart(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const { start } of draft.mentions) if (!found.has(start)) found.set(start, draft);
  }
  return found;
}

const startOf = (mention: PersonMention): number =>
  Math.min(mention.start, mention.value.office?.start ?? mention.start);

const endOf = (mention: PersonMention): number =>
  Math.max(mention.end, mention.value.office?.end ?? mention.end);

/** Heads stand for themselves: `the Polish President A and Prime Minister B` may be of two states. */
const mayShare = ({ value }: PersonMention): boolean =>
  value.country === null &&
  value.organization === null &&
  value.state &&
  value.titleKind !== 'head-of-state' &&
  value.titleKind !== 'head-of-government' &&
  value.titleKind !== 'royal' &&
  value.titleKind !== 'counterpart';

const AND = /^\s*(?:and|&|as well as|along with|together with|accompanied by)\s+(?:(?:the|his|her)\s+)?$/u;
/** Between the members of one side. */
const LIST = /^\s*(?:[,;]\s*)?(?:and\s+|&\s+)?(?:the\s+)?$/u;

/**
 * `Ukraine's President A and Defence Minister B`, `a Zambian delegation that included Foreign Minister C, Secretary D and…`:
 * an office in a list takes the country of the one before it, unless it is the same office, or a head of state or government.
 */
export function shareCountries(
  document: Document,
  drafts: readonly Draft[],
  persons: readonly PersonMention[],
  sided: ReadonlySet<Draft>,
): void {
  const byStart = draftsByStart(drafts);
  let before: PersonMention | null = null;
  let country: string | null = null;
  let side = false;
  for (const person of persons) {
    if (person.value.name === null) continue;
    const draft = byStart.get(person.value.name.start);
    const own = person.value.country ?? draft?.countries[0] ?? null;
    const start = startOf(person);
    if (own === null && before !== null && country !== null && mayShare(person)) {
      const between = document.text.slice(endOf(before), start);
      const other = before.value.title !== person.value.title || before.value.titleKind === null;
      if (between.length < 24 && (side ? LIST : AND).test(between) && (side || other)) {
        draft?.countries.push(country);
        before = person;
        continue;
      }
    }
    // `The delegation of Peru includes Minister A, *Ambassador of Peru to Chile* B and Minister C`: the list goes on.
    const goesOn: boolean =
      side &&
      before !== null &&
      own === country &&
      LIST.test(document.text.slice(endOf(before), Math.min(start, endOf(before) + 24)));
    before = person;
    side = goesOn || (person.value.country === null && draft !== undefined && sided.has(draft));
    country = person.value.state || person.value.titleKind === 'royal' ? own : null;
  }
}

/** Nouns for those who stand for a state at talks. */
const SIDE: ReadonlySet<string> = new Set([
  'side',
  'delegation',
  'representation',
  'contingent',
  'team',
  'group',
  'party',
  'negotiators',
  'mission',
]);
const LED: ReadonlySet<string> = new Set([
  'under',
  'by',
  'included',
  'including',
  'includes',
  'of',
  'comprising',
  'comprised',
]);

/**
 * `the American team under Dale Oru`, `a Zambian government delegation that included Foreign Minister Bek`,
 * `according to the Japanese side, Lim…`: who leads or makes up a state's side stands for the state.
 */
export function countriesBySide(
  document: Document,
  index: CountryIndex,
  drafts: readonly Draft[],
  persons: readonly PersonMention[],
): ReadonlySet<Draft> {
  const sided = new Set<Draft>();
  let byStart: ReadonlyMap<number, Draft> | undefined;
  for (const person of persons) {
    const { value } = person;
    if (value.name === null || value.country !== null || value.titleKind === 'counterpart') continue;
    const at = tokenAtOffset(document, startOf(person));
    const code =
      sideBefore(document, index, at) ??
      countryBefore(document, index, at, value) ??
      sideLed(document, index, tokenAtOffset(document, endOf(person)));
    if (code === null) continue;
    byStart ??= draftsByStart(drafts);
    const draft = byStart.get(value.name.start);
    if (draft === undefined || (draft.countries.length > 0 && !draft.countries.includes(code))) continue;
    if (draft.countries.length === 0) draft.countries.push(code);
    sided.add(draft);
  }
  return sided;
}

/** The country whose side stands right before token `at`: at most eight tokens back, all in the sentence. */
function sideBefore(document: Document, index: CountryIndex, at: number): string | null {
  const { first } = sentenceBounds(document, at);
  let side = at - 1;
  if (isMark(document, side, ',')) {
    // `According to the Japanese side, Kishimoto…`
    side--;
    if (!/^(?:side|delegation)$/u.test(textAt(document, side)) || !isAccording(document, first)) return null;
  } else {
    // `a delegation composed of *Mr.* Oru`
    if (isMark(document, side, '.')) side--;
    if (/^(?:Mr|Ms|Mrs|Dr)$/u.test(textAt(document, side))) side--;
    if (/^(?:its|the)$/u.test(textAt(document, side))) side--;
    if (!LED.has(lowerAt(document, side))) return null;
    side--;
    if (
      /^(?:led|headed|chaired|fronted|represented|composed|consisting|that|which)$/u.test(
        textAt(document, side),
      )
    )
      side--;
    if (/^(?:was|is|were|be)$/u.test(textAt(document, side))) side--;
    if (isMark(document, side, ',')) side--;
  }
  // `The delegation *of Norland* was headed by Oru`
  const behind = sideOf(document, index, first, side);
  if (behind !== null) return behind;
  if (side <= first || !SIDE.has(lowerAt(document, side))) return null;
  for (let i = side - 1; i >= first && i >= side - 4; i--) {
    const country = index.get(i);
    if (country !== undefined) return country.seat ? null : country.code;
  }
  return null;
}

/** The state whose name ends at token `last` right behind `delegation of`. */
function sideOf(document: Document, index: CountryIndex, first: number, last: number): string | null {
  for (let at = last; at > first && at > last - 5; at--) {
    const country = index.get(at);
    if (country === undefined) continue;
    const link = textAt(document, at - 1) === 'the' ? at - 2 : at - 1;
    const isSide = textAt(document, link) === 'of' && SIDE.has(lowerAt(document, link - 1));
    return isSide && country.end === last + 1 && !country.seat && !country.adjective ? country.code : null;
  }
  return null;
}

/** `Oru *headed the Norlandic side* at the talks`: the state whose side the person behind whose name token `at` stands leads. */
function sideLed(document: Document, index: CountryIndex, at: number): string | null {
  if (!/^(?:headed|led|heads|leads|represented|represents|chaired)$/u.test(textAt(document, at))) return null;
  const state = textAt(document, at + 1) === 'the' ? at + 2 : at + 1;
  const country = index.get(state);
  if (country === undefined || country.seat) return null;
  const noun =
    textAt(document, country.end) === '’s' || textAt(document, country.end) === "'s"
      ? country.end + 1
      : country.end;
  // `led the U.S. *interagency* delegation`
  for (let i = noun; i < noun + 3; i++) if (SIDE.has(lowerAt(document, i))) return country.code;
  return country.end === noun &&
    /^(?:at|in|during)$/u.test(textAt(document, noun)) &&
    /^represent/u.test(textAt(document, at))
    ? country.code
    : null;
}

const isAccording = (document: Document, at: number): boolean => /^According$/iu.test(textAt(document, at));

/** `Poland *sent* a deputy minister, …`, `thank you, France *and* President…`, `to Italy *and personally to* Prime Minister…`. */
function countryBefore(
  document: Document,
  index: CountryIndex,
  at: number,
  { titleKind, state, organization }: PersonMention['value'],
): string | null {
  if (!state || organization !== null) return null;
  let end = at;
  if (/^(?:sent|dispatched)$/u.test(textAt(document, end - 1))) return countryEndingAt(index, end - 1);
  if (titleKind !== 'head-of-state' && titleKind !== 'head-of-government') return null;
  for (let i = 0; i < 2 && /^(?:to|personally|its|the|for|from)$/u.test(textAt(document, end - 1)); i++)
    end--;
  return textAt(document, end - 1) === 'and' ? countryEndingAt(index, end - 1) : null;
}

function countryEndingAt(index: CountryIndex, end: number): string | null {
  for (let at = end - 1; at >= end - 6; at--) {
    const country = index.get(at);
    if (country !== undefined)
      return country.end === end && !country.adjective && !country.seat ? country.code : null;
  }
  return null;
}

/**
 * `Alan Oru phoned Norland's president… relations between Ilvania and Norland`: where an article is about two people, one without
 * title and state, and names two sides of which the other one holds one, the first stands for the side that is left.
 */
export function countriesByPair(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  const [a, b] = drafts.filter((draft) => draft.forms.length > 0);
  if (a === undefined || b === undefined || drafts.length > 2) return;
  const open = a.countries.length === 0 ? a : b;
  const [held] = (open === a ? b : a).countries;
  if (open.countries.length > 0 || open.titles.length > 0 || open.mentions.length < 2 || held === undefined)
    return;
  for (const [at, { code, end }] of index) {
    if (!/^between$/iu.test(textAt(document, textAt(document, at - 1) === 'the' ? at - 2 : at - 1))) continue;
    if (textAt(document, end) !== 'and') continue;
    const other = index.get(textAt(document, end + 1) === 'the' ? end + 2 : end + 1)?.code;
    if (other === undefined || other === code || (code !== held && other !== held)) continue;
    open.countries.push(code === held ? other : code);
    return;
  }
}
