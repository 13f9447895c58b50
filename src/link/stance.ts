import { type Document, TokenKind } from '../core/document.js';
import { isKind, textAt, tokenAtOffset } from '../core/look.js';
import type { CountryIndex } from './country-index.js';
import type { Draft } from './draft.js';

const SPEAKS =
  /^(?:reaffirmed|reiterated|underscored|affirmed|emphasi[sz]ed|stressed|expressed|underlined|conveyed|highlighted|confirmed|outlined)$/u;
/** What a state has and its envoys tell of. */
const STANCE =
  /^(?:commitment|support|readiness|position|solidarity|condolences|appreciation|gratitude|interest|determination|concerns?|opposition|rejection|policy|willingness|intention|resolve)$/u;

/**
 * `The Secretary reaffirmed *the U.S. commitment*`, `Oru reiterated *Norland's unwavering support*`: who tells of a state's stance
 * stands for the state. Only for office holders of a state whose country nothing else says.
 */
export function countriesByStance(document: Document, index: CountryIndex, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (draft.countries.length > 0 || title === undefined || !title.state) continue;
    for (const m of draft.mentions) {
      const code = stanceOf(document, index, tokenAtOffset(document, m.end));
      if (code === null) continue;
      draft.countries.push(code);
      break;
    }
  }
}

/** Verb, `the`, country, at most two adjectives, noun. */
function stanceOf(document: Document, index: CountryIndex, at: number): string | null {
  const verb = /^(?:also|again|further)$/u.test(textAt(document, at)) ? at + 1 : at;
  if (!SPEAKS.test(textAt(document, verb))) return null;
  const first = textAt(document, verb + 1) === 'the' ? verb + 2 : verb + 1;
  const country = index.get(first);
  if (country === undefined || country.seat) return null;
  let noun = country.end;
  if (isKind(document, noun, TokenKind.clitic) || /^['’]$/u.test(textAt(document, noun))) noun++;
  for (let i = noun; i < noun + 3; i++) if (STANCE.test(textAt(document, i))) return country.code;
  return null;
}
