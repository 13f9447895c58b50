import { int32At } from '../../core/columns.js';
import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { entryAt, hasFlag, isCapitalWord, isGlued, isKind, isMark, textAt } from '../../core/look.js';
import { Label } from './labels.js';
import type { Office, TokenSpan } from './office.js';
import { COUNTRY, HONORIFIC, PARTICLE, SUFFIX } from './vocabulary.js';

/** A run of capitalised words that may be a name. */
export interface Chunk extends TokenSpan {
  /** An honorific stands right before it (`Dr`, `H.E.`), and the gender it tells. */
  readonly honorific: { readonly first: number; readonly gender: 'm' | 'f' | null } | null;
}

/** The longest name in tokens: an attendance list without commas is none. */
const LONGEST = 14;

/** All runs outside offices, in order. */
export function findChunks(
  document: Document,
  labels: Int32Array,
  offices: readonly Office[],
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const inOffice = new Uint8Array(document.tokens.count);
  const behindOffice = new Uint8Array(document.tokens.count + 1);
  for (const office of offices) {
    inOffice.fill(1, office.first, office.end);
    behindOffice[office.end] = office.capital ? 1 : 0;
  }
  let honorific: Chunk['honorific'] = null;
  let expected = -1;
  let at = 0;
  while (at < document.tokens.count) {
    // Most tokens are small words: no honorific, no particle.
    const mayStart =
      (int32At(labels, at) & (Label.honorific | Label.particle)) !== 0 || isCapitalWord(document, at);
    if (inOffice[at] === 1 || !mayStart) {
      at++;
      continue;
    }
    const address = honorificAt(document, at, inOffice);
    if (address !== null) {
      honorific = expected === at && honorific !== null ? honorific : { first: at, gender: address.gender };
      at = address.end;
      expected = at;
      continue;
    }
    if (!startsName(document, labels, at) && !(behindOffice[at] === 1 && startsParticle(document, at))) {
      at++;
      continue;
    }
    const end = chunkEnd(document, labels, at, inOffice);
    chunks.push({ first: at, end, honorific: expected === at ? honorific : null });
    honorific = null;
    at = end;
  }
  return chunks;
}

/** An honorific that has a capital word behind it; `His Excellency the Amir` has not. */
function honorificAt(
  document: Document,
  at: number,
  inOffice: Uint8Array,
): { end: number; gender: 'm' | 'f' | null } | null {
  const match = entryAt(document, at, HONORIFIC);
  if (match === null) return null;
  // `HE Ana Oru`, but `Vice Premier He Long`
  if (textAt(document, at) === 'He') return null;
  // `*Sri* Lanka`
  if (entryAt(document, at, COUNTRY) !== null) return null;
  // `Sidi Ould Oru`: a given name there.
  if (textAt(document, at + 1) === 'Ould') return null;
  let { end } = match;
  if (isMark(document, end, '.') && isGlued(document, end - 1)) end++;
  if (isMark(document, end, ',') || isMark(document, end, "'")) return null;
  const follows =
    isCapitalWord(document, end) || inOffice[end] === 1 || entryAt(document, end, PARTICLE) !== null;
  return follows ? { end, gender: match.value } : null;
}

/** Words that are no part of a name, with the capital of a sentence's start or of a headline. */
const SMALL = ['After', 'Amid', 'As', 'At', 'By', 'During', 'For', 'From', 'Into', 'Of', 'Over', 'With'];
/** At a sentence's start, where `In` may be a given name. */
const OPENERS: ReadonlySet<string> = new Set([...SMALL, 'On']);
/** Inside a headline: `Oru And Bek Start Talks In Geneva`. */
const LINKS: ReadonlySet<string> = new Set([...SMALL, 'And', 'In']);

const startsName = (document: Document, labels: Int32Array, at: number): boolean => {
  // `*As* Finance Committee Chair Oru said`, `*On* Health Ministry advice`
  if (hasFlag(document, at, TokenFlag.first) && OPENERS.has(textAt(document, at))) return false;
  if (!isCapitalWord(document, at)) {
    // `al-Sudani`, `el-Sisi`: a particle in lower case, glued on.
    return (
      (int32At(labels, at) & Label.particle) !== 0 &&
      isMark(document, at + 1, '-') &&
      isGlued(document, at) &&
      isGlued(document, at + 1) &&
      isCapitalWord(document, at + 2)
    );
  }
  return !(
    at > 0 &&
    isMark(document, at - 1, '-') &&
    isGlued(document, at - 1) &&
    isKind(document, at - 2, TokenKind.word)
  );
};

/** `Special Envoy *de Castell*`, `President *van der Berg*`: a particle in lower case right behind an office. */
function startsParticle(document: Document, at: number): boolean {
  let end = at;
  while (end < at + 3 && BEFORE_SURNAME.test(textAt(document, end))) end++;
  return end > at && isCapitalWord(document, end);
}

const BEFORE_SURNAME = /^(?:de|da|di|del|della|van|von|der|den|al|el|ben|bin|du|dos|le|la|ten|ter)$/u;

/** Where the run that starts at `first` ends. */
function chunkEnd(document: Document, labels: Int32Array, first: number, inOffice: Uint8Array): number {
  const sentence = document.tokens.sentence[first];
  const inside = (at: number): boolean =>
    at < document.tokens.count &&
    document.tokens.sentence[at] === sentence &&
    inOffice[at] !== 1 &&
    at - first < LONGEST;
  let end = first + 1;
  // `On Saturday Oru will tour the plant`: the day is no part of the name.
  if (
    (int32At(labels, first) & Label.calendar) !== 0 &&
    (int32At(labels, first) & (Label.given | Label.ambiguous)) === 0
  )
    return end;
  for (;;) {
    if (!inside(end)) return end;
    const next = nextPiece(document, labels, first, end);
    if (next <= end) return end;
    if (!inside(next - 1)) return end;
    end = next;
  }
}

/** The end of the piece that goes on the name at `end`, or `end` itself. */
function nextPiece(document: Document, labels: Int32Array, first: number, end: number): number {
  const before = end - 1;
  if (isMark(document, end, '.') && isGlued(document, before)) {
    const initial = isKind(document, before, TokenKind.word) && textAt(document, before).length === 1;
    if (initial && isCapitalWord(document, end + 1)) return end + 1;
    return entryAt(document, before, SUFFIX)?.value === true ? end + 1 : end;
  }
  if (
    (isMark(document, end, '-') || isMark(document, end, '‑')) &&
    isGlued(document, before) &&
    isGlued(document, end)
  ) {
    return isKind(document, end + 1, TokenKind.word) ? end + 2 : end;
  }
  if (isCapitalWord(document, end)) {
    if (LINKS.has(textAt(document, end)) && !isMark(document, end + 1, '-')) return end;
    if ((int32At(labels, end) & Label.calendar) !== 0 && (int32At(labels, end) & Label.given) === 0)
      return end;
    // `Ministry of Foreign Affairs *HE* Sultan Oru`
    if ((int32At(labels, end) & Label.honorific) !== 0 && /^(?:HE|HH|HRH)$/u.test(textAt(document, end)))
      return end;
    return end + 1;
  }
  if (
    isMark(document, end, ',') &&
    entryAt(document, end + 1, SUFFIX) !== null &&
    /^(?:Jr|Sr|Jnr)$/u.test(textAt(document, end + 1))
  ) {
    return end + 2;
  }
  const nickname = nicknameEnd(document, end);
  if (nickname > end) return nickname;
  return particlesEnd(document, labels, first, end);
}

/** `Ursula *von der* Leyen`, `Salma *bint* Khalfan *al*-Busafi`: particles that a capital word follows. */
function particlesEnd(document: Document, labels: Int32Array, first: number, end: number): number {
  let at = end;
  while (at - end < 3 && (int32At(labels, at) & Label.particle) !== 0 && !isCapitalWord(document, at)) {
    at++;
    if (isMark(document, at, '-') && isGlued(document, at - 1)) at++;
  }
  if (at === end || !isCapitalWord(document, at)) return end;
  // `La Paz y Lima`, `Maria e Paulo`: the short links only join where a name is already two words long.
  return textAt(document, end).length === 1 && end - first < 2 ? end : at + 1;
}

/** `Ferdinand *"Bongbong"* Marcos`: a word or two in marks or brackets between two parts of a name. */
function nicknameEnd(document: Document, at: number): number {
  const open = textAt(document, at);
  if (!/^["“‘'(]$/u.test(open) || !hasFlag(document, at, TokenFlag.spaced) || !isGlued(document, at))
    return at;
  let end = at + 1;
  while (end - at <= 3 && (isCapitalWord(document, end) || isMark(document, end, '-'))) end++;
  if (end === at + 1 || !/^["”’')]$/u.test(textAt(document, end)) || !isGlued(document, end - 1)) return at;
  return isCapitalWord(document, end + 1) ? end + 2 : at;
}
