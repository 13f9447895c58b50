import { int32At } from '../../core/columns.js';
import { type DetectedMention, mentionAt } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { entryAt, isCapitalWord, sameSentence, textAt, wordsAt } from '../../core/look.js';
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
  return flatMap(open, (segment): readonly DetectedMention<NameValue>[] => {
    if (taken.has(segment.first)) return [];
    let named = false;
    for (let at = segment.first; at < segment.end; at++) {
      if ((int32At(labels, at) & (Label.organisationWord | Label.organisation)) !== 0) named = true;
    }
    const alone = segment.end - segment.first < 2;
    if (!named || (alone && !OF_FIELD.test(textAt(document, segment.first)))) return [];
    // `between the *Foreign Ministries* of the two countries`: a kind of body, none by name.
    if (PLURAL.test(textAt(document, segment.end - 1))) return [];
    const end = ofPhraseEnd(document, labels, segment.end);
    if (alone && (end === segment.end || isCountry(labels, end - 1))) return [];
    // `a Preferential Trade Agreement`, `the Paris Air Show`, `Independence Day`: nobody, whatever words of bodies it holds.
    const last = entryAt(document, segment.end - 1, ORGANISATION_WORD)?.value;
    if (last === 'thing') return [];
    const name = wordsAt(document, segment.first, end);
    // `the Rolland Mausoleum`, `Al Sahil Port`: the last word decides, and nobody meets a building.
    if (last === 'place' && end === segment.end)
      return [mentionAt(name, 'names/place-word', { kind: 'place', name, country: null })];
    return [mentionAt(name, 'names/organisation-word', { kind: 'organization', name, country: null })];
  });
}

const PLURAL = /^(?:Ministries|Departments|Embassies|Governments|Parliaments|Delegations|Missions)$/u;

/** Bodies that are named by their field alone: `the Ministry of Defence`, but not `the Government of Cuba`. */
const OF_FIELD =
  /^(?:Academy|Board|Bureau|Chamber|College|Commission|Committee|Council|Department|Directorate|Faculty|Institute|Ministry|University)$/u;

const isCountry = (labels: Int32Array, at: number): boolean =>
  (int32At(labels, at) & (Label.country | Label.place)) !== 0;

/** `Ministry *of Foreign Affairs*`: the name goes on over `of` and capital words. */
function ofPhraseEnd(document: Document, labels: Int32Array, end: number): number {
  if (!/^(?:of|for)$/u.test(textAt(document, end))) return end;
  const first = textAt(document, end + 1) === 'the' ? end + 2 : end + 1;
  let at = first;
  if (!isCapitalWord(document, at)) return end;
  while (
    sameSentence(document, end, at) &&
    (isBodyPart(document, labels, at) ||
      (/^(?:and|&)$/u.test(textAt(document, at)) && isCapitalWord(document, at + 1)))
  )
    at++;
  return at === first ? end : at;
}
