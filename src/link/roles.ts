import type { Document } from '../core/document.js';
import { sentenceAtOffset } from '../core/look.js';
import { isSender, likelier, notNamedBefore } from './choose.js';
import { addMention, addTitle, type Draft, emptyDraft, type PersonMention, type Scene } from './draft.js';
import { ANY_OFFICE, compatriotBefore, isStates, lastBefore, nearest, ofBody, peerOf } from './fitting.js';
import { untitledSubject } from './protagonist.js';
import { titleKey } from './title-key.js';
import { titleFits } from './titles.js';

/**
 * Gives each office without a name to its holder: by country and office (`the Norwegian prime minister`), or the holder named
 * last (`the President`). An office of a state with a country that nobody in the text holds opens a draft without a name.
 */
export function resolveRoles(scene: Scene, roles: readonly PersonMention[]): void {
  for (const role of roles) {
    if (role.value.plural) continue;
    const mention = role.value.titleKind === 'counterpart' ? asCounterpart(scene, role) : role;
    if (mention === null) continue;
    const { value } = mention;
    const holder =
      holderOf(scene, mention, mention !== role) ?? untitledHolder(scene, mention, mention !== role);
    if (holder !== null) {
      // `*the leaders* of Norland and Oman`: whose they are, and no office.
      const group = value.title === 'Leader' && holder.titles.length === 0;
      addMention(holder, group ? { ...mention, value: { ...value, title: null } } : mention, 'role');
    } else if (
      (isOfState(mention) || isOfBody(mention)) &&
      !isAnybody(mention) &&
      !isOfNamed(scene.drafts, mention)
    ) {
      const draft = emptyDraft();
      addMention(draft, mention, 'role');
      scene.drafts.push(draft);
    }
  }
}

/** `President A, Chancellor B and Prime Minister C met… *The leaders of* Norland, Oman and Peru agreed`: those named before, whoever is whose. */
const isOfNamed = (drafts: readonly Draft[], { value: { title, office }, start }: PersonMention): boolean =>
  title === 'Leader' &&
  /\bleaders\b/iu.test(office?.text ?? '') &&
  drafts.filter(
    ({ countries, forms, titles }) =>
      countries.length === 0 &&
      forms.some((form) => form.start < start) &&
      titles.some(({ kind }) => kind === 'head-of-state' || kind === 'head-of-government'),
  ).length > 1;

const isOfState = ({ value: { country, state } }: PersonMention): boolean => country !== null && state;

/** `the ASEAN *Secretary General*`, `the *Secretary-General of the OIC*`: a body of states has one. */
const isOfBody = ({ value: { title, organization, definite, office } }: PersonMention): boolean =>
  organization !== null &&
  (definite || /^[\p{Lu}-]{2,6} Secretary/u.test(office?.text ?? '')) &&
  isStates(organization) &&
  /^(?:Secretary[ -]General|Director[ -]General)$/u.test(title ?? '');

/** `U.S. and Cuban *officials*`: a kind of people, nobody in an office. */
const isAnybody = ({ value: { title, titleKind, definite, office } }: PersonMention): boolean =>
  // `the first visit by *an Indian Prime Minister*`
  (!definite &&
    (titleKind === 'head-of-state' || titleKind === 'head-of-government') &&
    /^an?\s/iu.test(office?.text ?? '')) ||
  // `the Pakistani official` and nobody of Pakistan in the text
  (definite && /^(?:Official|Diplomat|Parliamentarian|Lawmaker|Legislator)$/u.test(title ?? '')) ||
  (/^(?:Senior )?(?:Official|Diplomat|Lawmaker|Legislator|Delegate|Negotiator|Representative|Expert)$/u.test(
    title ?? '',
  ) &&
    /s$/u.test(office?.text ?? ''));

function holderOf(
  { document, drafts }: Scene,
  { value, start }: PersonMention,
  counterpart: boolean,
): Draft | null {
  // `a U.S. diplomat` is somebody new.
  if (!value.definite && /^an?\s/iu.test(value.office?.text ?? '')) return null;
  const told = { key: titleKey(value.title ?? ''), kind: value.titleKind };
  const fitting = ofBody(
    drafts.filter((draft) => draft.offices.some((own) => titleFits(told, own))),
    value.organization,
  );
  if (value.country !== null) {
    const { country } = value;
    const group = /s$/iu.test(value.office?.text.split(' of ')[0] ?? '');
    const compatriots = fitting.filter((draft) => draft.countries.includes(country));
    if (compatriots.length > 0) return nearest(compatriots, start);
    // `his Chinese counterpart` is never the one whose counterpart it is.
    if (counterpart)
      return peerOf(drafts, told, country, start) ?? onlyCompatriot(document, drafts, country, start);
    const vague =
      value.definite && ANY_OFFICE.test(told.key) ? compatriotBefore(drafts, country, start) : null;
    if (vague !== null) return vague;
    const stateless = fitting.filter(
      (draft) =>
        draft.countries.length === 0 &&
        draft.forms.length > 0 &&
        !draft.titles.some(({ organization }) => organization !== null && isStates(organization)) &&
        // `President Oru called *the leaders* of Norland and Oman`: others.
        !(
          group &&
          draft.mentions.some(
            (m) => sentenceAtOffset(document, m.start) === sentenceAtOffset(document, start),
          )
        ),
    );
    const open = stateless.length > 1 ? notNamedBefore(document, stateless, start) : stateless;
    // `Minister Oru visits Oman. *The Dutch Minister of Foreign Affairs*…`: the one told before.
    const known = open.length > 1 ? open.filter((d) => lastBefore(d, start) >= 0) : open;
    const [only] = known;
    return known.length === 1 && only !== undefined && !isSender(document, only, start) ? only : null;
  }
  if (!value.definite && !/^\p{Lu}/u.test(value.office?.text ?? '')) return null;
  // `PM` beside a Prime Minister and a Chancellor is the one who is told so.
  const exact = fitting.filter((draft) => draft.offices.some((own) => own.key === told.key));
  const meant = exact.length > 0 ? exact : fitting;
  const before = meant.filter((draft) => lastBefore(draft, start) >= 0);
  return before.length > 0
    ? nearest(likelier(document, before, start), start)
    : namedLater(document, meant, told.key, value, start);
}

/** `Minister A meets *Swiss counterpart*` over a text with one Swiss holder of an office: a headline tells of nobody else. */
function onlyCompatriot(
  document: Document,
  drafts: readonly Draft[],
  country: string,
  start: number,
): Draft | null {
  const sentence = document.sentences[sentenceAtOffset(document, start)];
  if (document.paragraphs[sentence?.paragraph ?? 0]?.kind !== 'headline') return null;
  const own = drafts.filter(
    (d) => d.forms.length > 0 && d.countries.includes(country) && d.titles.some((t) => t.state),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** `*The Foreign Secretary* will travel to Oslo. … Foreign Secretary Ana Oru said`: the one whom the text names only below, in another sentence. */
function namedLater(
  document: Document,
  fitting: readonly Draft[],
  key: string,
  value: PersonMention['value'],
  start: number,
): Draft | null {
  const [only] = fitting;
  if (only === undefined || fitting.length > 1 || !value.definite || !value.state || value.possessor)
    return null;
  if (!only.offices.some((own) => own.key === key)) return null;
  const sentence = sentenceAtOffset(document, start);
  return only.mentions.some((m) => sentenceAtOffset(document, m.start) === sentence) ? null : only;
}

/** `Alan Oru phoned… *The President of Ilvania* added`: the one person told by name alone, again and again, holds the head's office that nobody else does. */
function untitledHolder(
  { document, drafts }: Scene,
  { value, start }: PersonMention,
  counterpart: boolean,
): Draft | null {
  const { country } = value;
  if (counterpart || !value.definite || value.possessor || !value.state) return null;
  if (country === null) return untitledSubject(document, drafts, value, start);
  const compatriots = drafts.filter(
    (draft) =>
      draft.titles.length === 0 && draft.countries.includes(country) && lastBefore(draft, start) >= 0,
  );
  if (compatriots.length === 1) return compatriots[0] ?? null;
  if (value.title === 'Leader') return untitledSubject(document, drafts, value, start);
  if (value.titleKind !== 'head-of-state' && value.titleKind !== 'head-of-government') return null;
  const fitting = drafts.filter(
    (draft) =>
      draft.titles.length === 0 &&
      (draft.countries.length === 0 || draft.countries.includes(country)) &&
      draft.forms.filter((form) => form.words.length > 1 && form.start < start).length > 1,
  );
  // `Vasil Petrov had a call with President Lind of Oman. *The President of Norland* noted…`
  return fitting.length === 1 ? (fitting[0] ?? null) : untitledSubject(document, drafts, value, start);
}

/** `his Greek counterpart`: the office of the one whose counterpart it is. */
function asCounterpart(scene: Scene, role: PersonMention): PersonMention | null {
  const owner = ownerOfCounterpart(scene, role);
  const title = owner?.titles.find((t) => t.state) ?? owner?.titles[0];
  if (title === undefined) return null;
  return { ...role, value: { ...role.value, title: title.title, titleKind: title.kind, state: title.state } };
}

/** The person whose counterpart is meant: an office holder named before in the same sentence, else the last one. */
export function ownerOfCounterpart({ document, drafts }: Scene, role: PersonMention): Draft | null {
  const sentence = sentenceAtOffset(document, role.start);
  const holders = drafts.filter(
    (draft) =>
      draft.titles.length > 0 &&
      lastBefore(draft, role.start) >= 0 &&
      draft.titles.some((t) => t.start < role.start),
  );
  const here = holders.filter((draft) =>
    draft.mentions.some(
      (m) => m.start < role.start && sentenceAtOffset(document, m.start) === sentence && m.end <= role.start,
    ),
  );
  const other = (here.length > 0 ? here : holders).filter(
    (draft) => !draft.mentions.some((m) => m.start === role.value.name?.start),
  );
  if (other.length === 0) return null;
  // `Secretary Oru met Envoy Bek. He will then see *his French counterpart*`: of the sentence before who is named first there.
  const told =
    here.length > 0
      ? sentence
      : sentenceAtOffset(document, Math.max(...other.map((draft) => lastBefore(draft, role.start))));
  return other.reduce((a, b) => (firstIn(document, b, told) < firstIn(document, a, told) ? b : a));
}

const firstIn = (document: Document, draft: Draft, sentence: number): number => {
  let first = Number.MAX_SAFE_INTEGER;
  for (const m of draft.mentions)
    if (sentenceAtOffset(document, m.start) === sentence) first = Math.min(first, m.start);
  return first;
};

/** Gives `his Polish counterpart Jan Wrona` the office that `his` refers to. */
export function resolveNamedCounterparts(scene: Scene, mentions: readonly PersonMention[]): void {
  for (const mention of mentions) {
    if (mention.value.titleKind !== 'counterpart' || mention.value.name === null) continue;
    const draft = scene.drafts.find((d) => d.mentions.some((m) => m.start === mention.value.name?.start));
    if (draft === undefined || draft.titles.length > 0) continue;
    const title = ownerOfCounterpart(scene, mention)?.titles[0];
    if (title !== undefined) {
      addTitle(draft, {
        ...mention,
        value: { ...mention.value, title: title.title, titleKind: title.kind, state: title.state },
      });
    }
  }
}
