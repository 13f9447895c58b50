import { int32At } from '../../core/columns.js';
import { type DetectedMention, mentionAt } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { entryAt, isCapitalWord, isMark, textAt, wordsAt } from '../../core/look.js';
import { isBodyPart } from './body-words.js';
import type { Person } from './decide.js';
import { Label } from './labels.js';
import type { TokenSpan } from './office.js';
import type { NameValue } from './types.js';
import { ORGANISATION_WORD } from './vocabulary.js';

/** Runs with an organisation's word that no lexicon lists: `Thăng Long Rice Corporation`, `Ministry of Water Resources`. */
export function organisationMentions(
  document: Document,
  labels: Int32Array,
  open: readonly TokenSpan[],
  persons: readonly Person[],
): readonly DetectedMention<NameValue>[] {
  const taken = new Set(persons.map((person) => person.first));
  return open.flatMap((segment): readonly DetectedMention<NameValue>[] => {
    if (taken.has(segment.first)) return [];
    let named = false;
    for (let at = segment.first; at < segment.end; at++) {
      if ((int32At(labels, at) & (Label.organisationWord | Label.organisation)) !== 0) named = true;
    }
    if (!named || segment.end - segment.first < 2) return [];
    // `between the *Foreign Ministries* of the two countries`: a kind of body, none by name.
    if (PLURAL.test(textAt(document, segment.end - 1))) return [];
    const end = ofPhraseEnd(document, labels, segment.end);
    const name = wordsAt(document, segment.first, end);
    // `the Rolland Mausoleum`, `Al Sahil Port`: the last word decides, and nobody meets a building.
    const head = entryAt(document, end - 1, ORGANISATION_WORD)?.value;
    if (head === 'place' && end === segment.end)
      return [mentionAt(name, 'names/place-word', { kind: 'place', name, country: null })];
    return [mentionAt(name, 'names/organisation-word', { kind: 'organization', name, country: null })];
  });
}

const PLURAL = /^(?:Ministries|Departments|Embassies|Governments|Parliaments|Delegations|Missions)$/u;

/** `Ministry *of Foreign Affairs*`: the name goes on over `of` and capital words. */
function ofPhraseEnd(document: Document, labels: Int32Array, end: number): number {
  if (!/^(?:of|for)$/u.test(textAt(document, end))) return end;
  let at = end + 1;
  if (textAt(document, at) === 'the') at++;
  if (!isCapitalWord(document, at)) return end;
  while (
    isBodyPart(document, labels, at) ||
    (/^(?:and|&)$/u.test(textAt(document, at)) && isCapitalWord(document, at + 1))
  )
    at++;
  return isMark(document, at - 1, ',') ? at - 1 : at;
}
