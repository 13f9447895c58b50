import type { Draft, Office } from './draft.js';
import { isSameBody, peerOffice } from './titles.js';

/** The draft's last mention before `offset`, -1 where none is. */
export const lastBefore = (draft: Draft, offset: number): number => {
  let last = -1;
  for (const m of draft.mentions) if (m.start < offset && m.start > last) last = m.start;
  return last;
};

export const nearest = (drafts: readonly Draft[], offset: number): Draft | null =>
  drafts.length === 0
    ? null
    : drafts.reduce((a, b) => (lastBefore(b, offset) > lastBefore(a, offset) ? b : a));

const BODY_OF_STATES = /League|Council|Union|Organi[sz]ation|Community|Nations|Association/u;
export const isStates = (body: string): boolean =>
  /^[\p{Lu}-]{2,6}$/u.test(body) || BODY_OF_STATES.test(body);

/** `the *UN* envoy`, `the *ADB* President`: who holds an office of that body, if the text tells of one; nobody of a state otherwise. */
export function ofBody(fitting: readonly Draft[], body: string | null): readonly Draft[] {
  if (body === null || !isStates(body)) return fitting;
  const own = fitting.filter(({ titles }) =>
    titles.some(({ organization }) => organization !== null && isSameBody(organization, body)),
  );
  return own.length > 0 ? own : fitting.filter(({ countries }) => countries.length === 0);
}

/** `the *Pakistani official*`, `Iran's *top diplomat*`: whoever of that state was told last. */
export const ANY_OFFICE =
  /^(?:chief |top |senior |special )?(?:official|diplomat|envoy|lawmaker|legislator|parliamentarian|politician|dignitary)$/u;

export function compatriotBefore(drafts: readonly Draft[], country: string, start: number): Draft | null {
  return nearest(
    drafts.filter((draft) => draft.countries.includes(country) && lastBefore(draft, start) >= 0),
    start,
  );
}

/** `briefed *his American counterpart*` after `the US Secretary of State`: one office under two names. */
export function peerOf(drafts: readonly Draft[], told: Office, country: string, start: number): Draft | null {
  const office = peerOffice(told);
  return nearest(
    drafts.filter(
      (draft) =>
        draft.countries.includes(country) &&
        lastBefore(draft, start) >= 0 &&
        draft.offices.some((own) => peerOffice(own) === office),
    ),
    start,
  );
}
