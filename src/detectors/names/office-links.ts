import { int32At } from '../../core/columns.js';
import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, entryBefore, isCapitalWord, isKind, isMark, lowerAt, textAt } from '../../core/look.js';
import { phraseEnd } from './field-phrase.js';
import { Label } from './labels.js';
import { type Office, takesPortfolio } from './office.js';
import { ADJECTIVE, COUNTRY, MODIFIER, PORTFOLIO, TITLE, type TitleValue } from './vocabulary.js';

/** `Minister of Foreign Affairs *and Trade*`: the lexicon knows the office, its field goes on. */
export function moreFields(
  document: Document,
  labels: Int32Array,
  at: number,
  to: number,
  kind: Office['kind'],
): number {
  if (!/^(?:affairs|relations)$/u.test(lowerAt(document, at - 1)) || !takesPortfolio(kind)) return at;
  const last = fieldList(document, at);
  if (!/^(?:and|&)$/u.test(textAt(document, last)) || !isCapitalWord(document, last + 1)) return at;
  if (entryAt(document, last + 1, TITLE) !== null) return at;
  if (entryAt(document, last + 1, PORTFOLIO) === null) return ownField(document, labels, last + 1) ?? at;
  const end = phraseEnd(document, labels, last + 1, to, kind);
  return end > last + 1 && entryAt(document, end, TITLE) === null ? end : at;
}

/** `Minister of Foreign Affairs*, Agriculture, Trade* and…`: the end of the fields after commas, `at` where none stands. */
function fieldList(document: Document, at: number): number {
  let end = at;
  for (let i = 0; i < 5 && isMark(document, end, ','); i++) {
    const field = entryAt(document, end + 1, PORTFOLIO);
    if (field === null || !isCapitalWord(document, end + 1) || entryAt(document, end + 1, TITLE) !== null)
      break;
    end = field.end;
  }
  return end;
}

/** `and *Worship* of Haiti`, `and *Barbuda Affairs* of Antigua and Barbuda`: a field of no list is one before the state's name. */
function ownField(document: Document, labels: Int32Array, at: number): number | null {
  let end = at;
  while (end < at + 3 && isCapitalWord(document, end)) {
    if ((int32At(labels, end) & (Label.given | Label.honorific | Label.title)) !== 0) return null;
    end++;
  }
  const state = textAt(document, end) === 'of' ? end + 1 : -1;
  const named = lowerAt(document, state) === 'the' ? state + 1 : state;
  return state > 0 && (entryAt(document, named, COUNTRY) !== null || textAt(document, named) === 'Republic')
    ? end
    : null;
}

export const HEADS_BODY = /^(?:official|deputy)$/u;

/**
 * `Head of the *Ministry of Foreign Affairs*`, `head of the Norwegian *Foreign Ministry*`: the end of a ministry whose first noun ends at
 * `end`; 0 where it has no field, or is another body.
 */
export function ministryEnd(document: Document, labels: Int32Array, end: number, to: number): number {
  if (end === 0 || !/^(?:ministry|department)$/iu.test(textAt(document, end - 1))) return 0;
  if (entryAt(document, end - 2, PORTFOLIO)?.end === end - 1) return end;
  if (!/^(?:of|for)$/u.test(textAt(document, end)) || !isCapitalWord(document, end - 1)) return 0;
  const field = phraseEnd(document, labels, end + 1, to, 'minister');
  return field > end + 1 && entryAt(document, end + 1, COUNTRY) === null ? field : 0;
}

/** `of *the Czech* Chamber`, `at *Germany's* economy ministry`: whose body it is. */
export function ownerAt(
  document: Document,
  at: number,
): { readonly end: number; readonly value: string } | null {
  const adjective = entryAt(document, at, ADJECTIVE);
  if (adjective !== null) return adjective;
  const country = entryAt(document, at, COUNTRY);
  return country !== null && isKind(document, country.end, TokenKind.clitic)
    ? { end: country.end + 1, value: country.value }
    : null;
}

/** `of Ukraine President X` does not happen, but `of US President` does: the country belongs to the next office. */
export const notBeforeTitle = (document: Document, at: number): boolean =>
  entryAt(document, at, TITLE) === null;

/** Words for a state as such. */
export const STYLE = /^(?:Republic|Kingdom|State|Sultanate|Commonwealth|Principality|Union|Federation)$/u;

/** `to the *Kingdom*`: the word without the state's name. */
export const isStyleAlone = (document: Document, at: number): boolean =>
  STYLE.test(textAt(document, at)) &&
  textAt(document, at + 1) !== 'of' &&
  entryAt(document, at, COUNTRY) === null;

/** `Minister of Foreign Affairs of Uganda *General* Oru`: a rank or a style before the holder's name. */
export const isRankAhead = (document: Document, at: number): boolean =>
  /^(?:military|royal|diplomat)$/u.test(entryAt(document, at, TITLE)?.value.kind ?? '');

/** `Foreign Ministers of Latvia, Estonia and Finland`. */
export function moreCountries(document: Document, start: number, countries: string[]): number {
  let end = start;
  for (let i = 0; i < 20; i++) {
    let at = end;
    if (isMark(document, at, ',')) at++;
    if (/^(?:and|&)$/iu.test(textAt(document, at))) at++;
    if (at === end) return end;
    if (lowerAt(document, at) === 'the') at++;
    const next = entryAt(document, at, COUNTRY);
    // `foreign ministers from Norland and Oman, and *the EU High Representative*`
    if (next === null || !notBeforeTitle(document, next.end)) return end;
    countries.push(next.value);
    end = next.end;
  }
  return end;
}

const TWICE = /^(?:Secretary|President|Chancellor|Premier)$/u;

const HEAD = /^(?:President|King|Queen|Emir|Amir|Sultan|President of the Republic)$/u;

/** `the President *and Prime Minister* of Turkey`, `the King *and Foreign Minister*`: a head of state is no other office beside. */
function isOfTwo(
  document: Document,
  at: number,
  next: { readonly value: TitleValue; readonly end: number },
): boolean {
  const head = entryBefore(document, at, TITLE, 4)?.value;
  const { kind, title } = next.value;
  // `the Prime Minister *and Speaker of Parliament*`
  if (/^Speaker/u.test(title)) return true;
  if (head === undefined || !HEAD.test(head.title)) return false;
  return kind === 'head-of-government' || (kind === 'minister' && !isCapitalWord(document, next.end));
}

const TOP = /^(?:President|Premier|Chancellor|Minister|Secretary|Ambassador)$/u;

/** `the Secretary`, `the Deputy Secretary` end at token `at`; `the Prime Minister` only before another head: he may be Foreign Minister too. */
function isBareTop(document: Document, at: number, next: string): boolean {
  const lead = textAt(document, at - 2);
  if (lead === 'Prime' && !/^(?:President|Premier|Chancellor|King|Minister|Prime)$/u.test(next)) return false;
  const last = textAt(document, at - 1);
  // `the *Secretary General* and Prime Minister Oru`
  const general = lead === 'Secretary' && last === 'General';
  const first = general || lead === 'Deputy' || lead === 'Prime' ? at - 2 : at - 1;
  return lowerAt(document, first - 1) === 'the' && (general || TOP.test(last));
}

/** `State Councilor *and Foreign Minister*`, `Deputy Prime Minister *– Minister of Justice*`. The end of the joined office, or `null`. */
export function joinedOffice(document: Document, at: number, to: number, plural: boolean): number | null {
  if (plural || at >= to) return null;
  const dash =
    isMark(document, at, '–') ||
    isMark(document, at, '-') ||
    isMark(document, at, '—') ||
    isMark(document, at, '/');
  const link = lowerAt(document, at);
  if (!dash && link !== 'and' && link !== '&' && link !== 'cum' && link !== ',') return null;
  let next = at + 1;
  for (let i = 0; i < 3; i++) {
    const modifier = entryAt(document, next, MODIFIER) ?? entryAt(document, next, PORTFOLIO);
    if (modifier === null || entryAt(document, next, TITLE) !== null) break;
    next = modifier.end;
  }
  const title = entryAt(document, next, TITLE);
  if (title === null || title.value.plural || !isCapitalWord(document, next)) return null;
  // `the Foreign *Secretary* and *Secretary* Oru`: two holders.
  const again = textAt(document, next);
  if (link === 'and' && next === at + 1 && TWICE.test(again) && again === textAt(document, at - 1))
    return null;
  if (link !== 'cum' && isOfTwo(document, at, title)) return null;
  // `the *Secretary* and *Foreign Minister* Oru discussed`: behind a bare office, one before a name is another one's.
  if (
    link === 'and' &&
    next <= at + 2 &&
    isCapitalWord(document, title.end) &&
    isBareTop(document, at, again)
  )
    return null;
  // `President X, Prime Minister Y` are two people: a comma joins only where another office or `and` follows.
  if (link === ',' && !/^(?:,|and|&)$/iu.test(textAt(document, title.end))) return null;
  return title.end;
}

/** `Ambassador *to Norland*`, `Special Representative *for the DPRK*`: where the diplomat before the state works. */
export function isPost(document: Document, state: number): boolean {
  const link = lowerAt(document, state - 1) === 'the' ? state - 2 : state - 1;
  return (
    /^(?:to|for)$/u.test(lowerAt(document, link)) &&
    entryBefore(document, link, TITLE, 3)?.value.kind === 'diplomat'
  );
}
