import { int32At } from '../../core/columns.js';
import type { Document } from '../../core/document.js';
import { entryBefore, isCapitalWord, textAt } from '../../core/look.js';
import { Label } from './labels.js';
import type { Office, TokenSpan } from './office.js';
import { CAPITAL, COUNTRY, GENERIC_BODY, METONYM, ORGANISATION } from './vocabulary.js';

/** Whose office it is: a country's, a body's, or perhaps somebody's. */
type Owner = TokenSpan & {
  readonly country: string | null;
  readonly person: boolean;
  readonly generic: boolean;
};

/** `Foreign Ministry spokesperson`, `embassy official`: a body by common words right before the office. */
export function genericBefore(document: Document, kind: Office['kind'], end: number): TokenSpan | null {
  if (kind !== 'spokesperson' && kind !== 'official' && kind !== 'diplomat' && kind !== 'deputy') return null;
  const generic = entryBefore(document, end, GENERIC_BODY, 5);
  if (generic === null) return null;
  return kind === 'spokesperson' || MINISTRY.test(textAt(document, end - 1)) ? generic : null;
}

const MINISTRY = /^(?:ministry|office|embassy|service|consulate)$/iu;

/** `Ukraine's`, `the Kremlin's`, `Kaveri Steel's`: whose. */
export function ownerBefore(document: Document, labels: Int32Array, end: number, from: number): Owner | null {
  const none = { person: false, generic: false };
  const generic = entryBefore(document, end, GENERIC_BODY, 5);
  if (generic !== null && generic.first >= from)
    return { first: generic.first, end, country: null, person: false, generic: true };
  const known =
    entryBefore(document, end, COUNTRY, 6) ??
    entryBefore(document, end, METONYM, 5) ??
    entryBefore(document, end, CAPITAL, 4);
  if (known !== null && known.first >= from)
    return { first: known.first, end, country: known.value, ...none };
  const body = entryBefore(document, end, ORGANISATION, 7);
  if (body !== null && body.first >= from)
    return { first: body.first, end, country: body.value.country, ...none };
  let first = end;
  let named = false;
  while (first > from && end - first < 6 && isCapitalWord(document, first - 1)) {
    first--;
    if ((int32At(labels, first) & (Label.organisationWord | Label.organisation)) !== 0) named = true;
  }
  if (first === end || (int32At(labels, end - 1) & Label.title) !== 0) return null;
  return { first, end, country: null, person: !named, generic: false };
}
