import type { Document } from '../core/document.js';
import { sentenceAtOffset } from '../core/look.js';
import { addMention, type Draft, emptyDraft, type PersonMention, type Scene } from './draft.js';
import { titleKey } from './title-key.js';
import { titleFits } from './titles.js';

/** Offices that a release tells by the office alone once it has named the holder. */
const OWN_OFFICE = /^(?:head-of-state|head-of-government|minister|deputy)$/u;

/**
 * `Jan Bek met the Omani Foreign Minister, Ana Oru… *The Foreign Secretary* raised…`: the one person of the text who has neither office
 * nor body nor state, named in full as what the text begins with. Nobody else may have that office.
 */
export function untitledSubject(
  document: Document,
  drafts: readonly Draft[],
  { title, titleKind, organization, office, country }: PersonMention['value'],
  start: number,
): Draft | null {
  // `*The leaders of Russia and France* discussed…` after `Vasil Petrov had a call with President Lind of France`
  const leads = title === 'Leader' && country !== null;
  if (organization !== null || (!OWN_OFFICE.test(titleKind ?? '') && !leads)) return null;
  if (!/^The\s/iu.test(office?.text ?? '')) return null;
  if (/^(?:Minister|Secretary|Leader|Deputy)$/u.test(title ?? '') && !leads) return null;
  const named = drafts.filter(({ forms, titles }) => forms.length > 0 && titles.length === 0);
  const [only] = named;
  const form = only?.forms.find(({ words }) => words.length > 1);
  if (only === undefined || form === undefined || named.length > 1 || only.countries.length > 0) return null;
  const first = document.paragraphs.find(({ kind }) => kind !== 'boilerplate');
  const opens = first !== undefined && form.start - first.start < OPENING && form.start < start;
  return opens && sentenceAtOffset(document, form.start) !== sentenceAtOffset(document, start) ? only : null;
}

/** How many characters may stand before the name with which the text begins. */
const OPENING = 160;

/** `The Prime Minister met *Prime Minister Bek of Oman*`, `The Prime Minister visited Berlin… *Chancellor Lind of Germany*`: a head of another state. */
const isOther = (
  document: Document,
  { countries, offices, mentions }: Draft,
  key: string,
  start: number,
): boolean =>
  countries.length > 0 &&
  (offices.every((own) => own.kind === 'head-of-government' && own.key !== key) ||
    mentions.some(
      (m) => m.start > start && sentenceAtOffset(document, m.start) === sentenceAtOffset(document, start),
    ));

/**
 * `*The Prime Minister* met the King of Norland…`: a release tells of its own government's head or minister by the office alone, at the head
 * of its first sentences. Where nobody in the text holds that office, a draft is opened for him; returned are the mentions that are used up.
 */
export function openProtagonist(
  { document, drafts }: Scene,
  roles: readonly PersonMention[],
): ReadonlySet<PersonMention> {
  const used = new Set<PersonMention>();
  const body = document.paragraphs.find(({ kind }) => kind !== 'boilerplate' && kind !== 'headline');
  if (body === undefined) return used;
  for (const role of roles) {
    const { value, start } = role;
    if (start - body.start > OPENING) break;
    const isHead = value.country === null && value.organization === null && !value.plural && value.state;
    if (start < body.start || !isHead || !OWN_OFFICE.test(value.titleKind ?? '')) continue;
    if (
      !/^The\s\p{Lu}/u.test(value.office?.text ?? '') ||
      /^(?:Minister|Secretary|Leader|Deputy)$/u.test(value.title ?? '')
    )
      continue;
    const told = { key: titleKey(value.title ?? ''), kind: value.titleKind };
    const isHeld = drafts.some(
      (draft) =>
        draft.offices.some((own) => titleFits(told, own) || titleFits(own, told)) &&
        !isOther(document, draft, told.key, start),
    );
    const untitled = drafts.some(({ forms, titles }) => forms.length > 0 && titles.length === 0);
    if (isHeld || untitled) continue;
    const draft = emptyDraft();
    addMention(draft, role, 'role');
    drafts.push(draft);
    used.add(role);
  }
  return used;
}
