import type { Document } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import type { Office } from './office.js';

/** `the *President* and Foreign Minister *of Turkey*`: offices in a list under one article are of the state that stands behind the last. */
export function withSharedState(document: Document, offices: readonly Office[]): readonly Office[] {
  let shared: Office[] | null = null;
  for (let i = offices.length - 2; i >= 0; i--) {
    const office = offices[i];
    const next = shared?.[i + 1] ?? offices[i + 1];
    if (office === undefined || next === undefined || next.countries.length !== 1) continue;
    if (office.plural || next.plural || office.countries.length > 0 || office.organization !== null) continue;
    if (!office.state || !next.state || next.definite || next.indefinite || next.head !== next.first)
      continue;
    if (!office.definite && !(i > 0 && isMark(document, office.first - 1, ','))) continue;
    if (!isLinked(document, office.end, next.first)) continue;
    shared ??= [...offices];
    shared[i] = { ...office, countries: next.countries };
  }
  return shared ?? offices;
}

/** `,`, `and`, `, and` and nothing else. */
function isLinked(document: Document, from: number, to: number): boolean {
  const and = isMark(document, from, ',') ? from + 1 : from;
  return and < to ? lowerAt(document, and) === 'and' && and + 1 === to : and === to && and > from;
}
