import { lazily } from '../core/lazily.js';
import { officesOfOneState } from '../lexicon/titles.js';
import type { CountryIndex } from './country-index.js';
import type { Draft } from './draft.js';

/** `Secretary of State Ana Oru met…`: of an office that one state alone has under this title, nobody says whose it is. */
export function countriesByOffice(index: CountryIndex, drafts: readonly Draft[]): void {
  const named = lazily(() => new Set([...index.values()].map(({ code }) => code)));
  for (const draft of drafts) {
    if (draft.countries.length > 0) continue;
    const row = officesOfOneState.find(([office]) =>
      draft.titles.some(
        ({ key, organization }) =>
          organization === null &&
          // `Assistant Secretary of State *for African Affairs*`; a `Secretary of State for Health` is of another state.
          (key === office || (key.startsWith(`${office} for `) && office !== 'secretary of state')),
      ),
    );
    if (row === undefined) continue;
    const [, country, unless] = row;
    if (unless === undefined || !unless.split(' ').some((code) => named().has(code)))
      draft.countries.push(country);
  }
}
