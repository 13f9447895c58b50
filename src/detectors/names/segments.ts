import { float32At, int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isKind, isMark, textAt } from '../../core/look.js';
import type { Chunk } from './chunks.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';
import { NameLabel, type NameTags } from './tagger/index.js';
import {
  ADJECTIVE,
  CAPITAL,
  COUNTRY,
  DEMONYM,
  METONYM,
  ORGANISATION,
  PERSON_VERB,
  PLACE,
} from './vocabulary.js';

/** What a part of a chunk is by the lexicons alone. `open` may be a person. */
export type Segment =
  | (TokenSpan & {
      readonly kind: 'country';
      readonly code: string;
      readonly metonym: boolean;
      readonly adjective: boolean;
    })
  | (TokenSpan & { readonly kind: 'place'; readonly country: string | null })
  | (TokenSpan & { readonly kind: 'organization'; readonly country: string | null; readonly listed: string })
  | (TokenSpan & { readonly kind: 'open'; readonly honorific: Chunk['honorific'] });

/** How sure the tagger must be (log-odds) to keep a run whole against the lexicons. */
const SURE = 1;

const PERSONAL = Label.given | Label.ambiguous | Label.family | Label.surname;

/** Cuts a chunk at the countries, places and organisations that the lexicons know; what is left may be a person. */
export function segmentsOf(
  document: Document,
  labels: Int32Array,
  chunk: Chunk,
  tags: NameTags,
): readonly Segment[] {
  const segments: Segment[] = [];
  let open = chunk.first;
  let at = chunk.first;
  const close = (to: number): void => {
    if (to > open)
      segments.push({
        kind: 'open',
        first: open,
        end: to,
        honorific: open === chunk.first ? chunk.honorific : null,
      });
  };
  while (at < chunk.end) {
    const known =
      chunk.honorific !== null && at === chunk.first ? null : knownAt(document, labels, chunk, at, tags);
    // `Paris Hilton`, `Chad Gaudin`: what the tagger reads as one longer name is not cut.
    if (known === null || isWithinName(tags, known)) {
      at++;
      continue;
    }
    close(at);
    segments.push(known);
    at = known.end;
    // `Russia-*controlled*`: what a hyphen hangs on a country is no name.
    while (at < chunk.end && (!isKind(document, at, TokenKind.word) || isHung(document, at))) at++;
    open = at;
  }
  close(chunk.end);
  return segments;
}

const isHung = (document: Document, at: number): boolean =>
  !isCapitalWord(document, at) && isMark(document, at - 1, '-');

/** Whether a known word is only a part of what the tagger reads, with some certainty, as one name. */
function isWithinName({ labels, scores }: NameTags, { first, end }: TokenSpan): boolean {
  let from = first;
  let to = end;
  while (labels[from] === NameLabel.inside) from--;
  while (labels[to] === NameLabel.inside) to++;
  if (to - from <= end - first) return false;
  for (let at = from; at < to; at++) if (float32At(scores, at) < SURE) return false;
  return true;
}

/** A country, place or organisation of the lexicons at `at` that is not a part of a person's name. */
function knownAt(
  document: Document,
  labels: Int32Array,
  chunk: Chunk,
  at: number,
  tags: NameTags,
): Segment | null {
  if (!isCapitalWord(document, at)) return null;
  const body = entryAt(document, at, ORGANISATION);
  const country = entryAt(document, at, COUNTRY);
  const metonym = entryAt(document, at, METONYM);
  const adjective = entryAt(document, at, ADJECTIVE) ?? entryAt(document, at, DEMONYM);
  const city = entryAt(document, at, CAPITAL) ?? entryAt(document, at, PLACE);
  const longest = Math.max(
    body?.end ?? 0,
    country?.end ?? 0,
    metonym?.end ?? 0,
    adjective?.end ?? 0,
    city?.end ?? 0,
  );
  if (longest === 0 || longest > chunk.end + 6) return null;
  // `*Prime Minister Hobart* talked today with`: a city that holds an office and talks.
  if (
    city?.end === longest &&
    longest === chunk.end &&
    country === null &&
    body === null &&
    ((labels[at - 1] ?? 0) & Label.title) !== 0 &&
    isCapitalWord(document, at - 1) &&
    (entryAt(document, longest, PERSON_VERB) !== null ||
      /^(?:talked|will|also|held|today)$/u.test(textAt(document, longest)))
  )
    return null;
  if (longest - at === 1 && isPersonal(document, labels, chunk, at, tags)) return null;
  // A body's name goes on (`Norwegian Refugee Council`, `Bank of England Governor`): the rest of the run decides.
  if (body?.end === longest) {
    const { country, name: listed } = body.value;
    return { kind: 'organization', first: at, end: longest, country, listed };
  }
  if (organisationAhead(document, labels, chunk, longest)) return null;
  if (country?.end === longest)
    return {
      kind: 'country',
      first: at,
      end: longest,
      code: country.value,
      metonym: false,
      adjective: false,
    };
  if (metonym?.end === longest)
    return { kind: 'country', first: at, end: longest, code: metonym.value, metonym: true, adjective: false };
  if (adjective?.end === longest)
    return {
      kind: 'country',
      first: at,
      end: longest,
      code: adjective.value,
      metonym: false,
      adjective: true,
    };
  return { kind: 'place', first: at, end: longest, country: city?.value ?? null };
}

/** `Jordan Peterson`, `Chad`, `Paris Hilton`, `Gordon England`: a word that is a name too, beside another name. */
function isPersonal(
  document: Document,
  labels: Int32Array,
  chunk: Chunk,
  at: number,
  { scores }: NameTags,
): boolean {
  const label = int32At(labels, at);
  const previous = at > chunk.first ? int32At(labels, at - 1) : 0;
  if ((previous & Label.given) !== 0 && (previous & (Label.country | Label.place | Label.adjective)) === 0)
    return true;
  if (at > chunk.first && isInitial(document, at - 1)) return true;
  if (at > chunk.first && (int32At(labels, at - 1) & Label.particle) !== 0) return true;
  if (textAt(document, at - 1) === '-' && at > chunk.first) return true;
  if ((label & PERSONAL) === 0) return false;
  const next = at + 1 < chunk.end ? int32At(labels, at + 1) : 0;
  const nextIsName =
    at + 1 < chunk.end &&
    isCapitalWord(document, at + 1) &&
    (next & (Label.title | Label.organisationWord | Label.country | Label.adjective | Label.place)) === 0;
  if (!nextIsName) return false;
  if ((label & Label.given) !== 0) return (next & Label.given) === 0;
  // `Chad Wexford told journalists`: nothing but a person tells.
  return (
    float32At(scores, at) > -3 &&
    chunk.end - chunk.first < 4 &&
    entryAt(document, chunk.end, PERSON_VERB) !== null
  );
}

const isInitial = (document: Document, at: number): boolean =>
  textAt(document, at) === '.' || hasFlag(document, at, TokenFlag.dotted);

/** Whether the run from token `from` on holds an organisation's word: `German *Marshall Fund*`; `United States` is a whole. */
function organisationAhead(document: Document, labels: Int32Array, chunk: Chunk, from: number): boolean {
  for (let i = from; i < chunk.end; i++) {
    const label = int32At(labels, i);
    if ((label & Label.organisationWord) !== 0 && isCapitalWord(document, i)) return true;
    if ((label & (Label.given | Label.title | Label.honorific)) !== 0) return false;
  }
  return false;
}
