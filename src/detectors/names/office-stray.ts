import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag } from '../../core/document.js';
import {
  type EntryMatch,
  entryAt,
  hasFlag,
  isCapitalWord,
  isMark,
  lowerAt,
  textAt,
} from '../../core/look.js';
import { Label } from './labels.js';
import type { Office } from './office.js';
import { COUNTRY, ORGANISATION } from './vocabulary.js';

/** Whose office it is, told behind it without a link. */
export interface StrayOwner {
  readonly end: number;
  readonly country: string | null;
  readonly organization: boolean;
}

/** `Foreign Minister *Thailand* Somchai Oru`, `Country Director *World Bank*, Selvam Oru`: whose office it is, put behind it without a link. */
export function strayOwner(document: Document, labels: Int32Array, at: number): StrayOwner | null {
  const country = entryAt(document, at, COUNTRY);
  const body = country === null ? entryAt(document, at, ORGANISATION) : null;
  const end = country?.end ?? body?.end ?? at;
  // `President *Georgia* Oru`, `Minister *Jordan* Bek`: a given name.
  if (end === at || !isCapitalWord(document, at) || (int32At(labels, at) & PERSONAL) !== 0) return null;
  if (!isFullName(document, labels, isMark(document, end, ',') ? end + 1 : end)) return null;
  return { end, country: country?.value ?? body?.value.country ?? null, organization: body !== null };
}

/** Whether two capital words that are no office, body or place start at `at`: the holder's name, as in `the mayor of Oslo *Ana Oru*`. */
export function isFullName(document: Document, labels: Int32Array, at: number): boolean {
  for (let i = at; i < at + 2; i++)
    if (!isCapitalWord(document, i) || (int32At(labels, i) & NO_NAME) !== 0) return false;
  return true;
}

const PERSONAL = Label.given | Label.namedFirst | Label.family;
const NO_NAME =
  Label.title | Label.organisation | Label.organisationWord | Label.common | Label.country | Label.place;

/** How many tokens the charge may be told in. */
const CHARGE = 9;

/** `the Chinese Vice Premier *in charge of the economy*, Qin Oru`: up to the comma before the name; the start where none follows. */
export function chargeEnd(document: Document, start: number, to: number): number {
  for (let at = start + 3; at < Math.min(to, start + CHARGE); at++) {
    if (isMark(document, at, ',')) return isCapitalWord(document, at + 1) ? at : start;
    if (isCapitalWord(document, at) && entryAt(document, at, COUNTRY) === null) return start;
  }
  return start;
}

/** How many tokens a body's region may have. */
const REGION = 8;

/**
 * `Head of the UN Office *in West Africa and the Sahel (UNOWAS)*, Musa Bek`: what stands between a body and its letters in brackets before
 * the name of its head; the start where no such letters follow.
 */
export function acronymEnd(document: Document, start: number, to: number): number {
  if (!/^(?:in|for|to|on)$/u.test(textAt(document, start))) return start;
  for (let at = start + 1; at < Math.min(to, start + REGION); at++) {
    if (isMark(document, at, '(')) {
      const closed = hasFlag(document, at + 1, TokenFlag.upper) && isMark(document, at + 2, ')');
      const name = isMark(document, at + 3, ',') ? at + 4 : at + 3;
      return closed && isCapitalWord(document, name) ? at : start;
    }
    if (!isCapitalWord(document, at) && !/^(?:the|of|and)$/u.test(textAt(document, at))) return start;
  }
  return start;
}

const STANDS_FOR = /^(?:head-of-state|head-of-government|minister|deputy)$/u;

/** `Federal Minister for Foreign Affairs*, Germany*, said`: the state behind the comma at `at`. */
export function countryBehind(
  document: Document,
  at: number,
  kind: Office['kind'],
): EntryMatch<string> | null {
  const country =
    STANDS_FOR.test(kind) && isMark(document, at, ',') ? entryAt(document, at + 1, COUNTRY) : null;
  return country !== null && /^(?:[.,;)]|and)$/u.test(textAt(document, country.end)) ? country : null;
}

export const OF_STATE = /^(?:head-of-state|head-of-government|minister|royal)$/u;

/** `met the Italian leader *at* the Great Hall`, but `the Minister of State *at* the Ministry of Foreign Affairs`. */
export const isVenue = (document: Document, at: number, kind: Office['kind']): boolean =>
  OF_STATE.test(kind)
    ? !/^(?:Ministry|Department)$/u.test(textAt(document, at + 2))
    : lowerAt(document, at - 1) === 'leader';
