import type { DetectedMention } from '../core/detector.js';
import type { Document } from '../core/document.js';
import { textAt, tokenAtOffset } from '../core/look.js';
import type { NameValue } from '../detectors/names/types.js';
import type { Draft } from './draft.js';

type CountryMention = DetectedMention<Extract<NameValue, { kind: 'country' }>>;

const isCountry = (m: DetectedMention<NameValue>): m is CountryMention => m.value.kind === 'country';

/**
 * The country whose officials the article names without saying whose they are: that of the dateline's city, else the country
 * that the text names most and that no titled visitor stands for. `null` where nothing decides: then nobody gets a country.
 */
export function homeCountry(
  names: readonly DetectedMention<NameValue>[],
  drafts: readonly Draft[],
  datelineCountry: string | null,
): string | null {
  if (datelineCountry !== null) return datelineCountry;
  const foreign = new Set(drafts.flatMap((draft) => draft.countries));
  const counts = new Map<string, number>();
  for (const m of names) {
    const code = isCountry(m) ? m.value.code : m.value.kind === 'place' ? m.value.country : null;
    if (code !== null && !foreign.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 2) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}

/**
 * Gives office holders of a state whose country nothing near them says the home country.
 * A job (`analyst`, `farmer`) takes none: the article would have to say it.
 */
export function giveHomeCountry(drafts: readonly Draft[], home: string | null): void {
  if (home === null) return;
  for (const draft of drafts) {
    if (draft.countries.length > 0) continue;
    const title = draft.titles[0];
    if (title === undefined || !title.state || title.organization !== null) continue;
    if (
      title.kind === 'job' ||
      title.kind === 'business' ||
      title.kind === 'religious' ||
      title.kind === 'diplomat'
    )
      continue;
    draft.countries.push(home);
  }
}

/** `Zelenskyy noted that Ukraine appreciates…`: who speaks of a country as its subject stands for it. */
export function countriesBySpeech(
  document: Document,
  names: readonly DetectedMention<NameValue>[],
  drafts: readonly Draft[],
): void {
  const countries = names.filter(isCountry).filter((m) => !m.value.adjective && !m.value.metonym);
  for (const draft of drafts) {
    const [title] = draft.titles;
    if (draft.countries.length > 0 || title === undefined || !title.state) continue;
    const said = countries.find((country) => draft.mentions.some((m) => speaksFor(document, m.end, country)));
    if (said !== undefined) draft.countries.push(said.value.code);
  }
}

const SPEAKS =
  /^(?:said|noted|stressed|added|stated|emphasi[sz]ed|reaffirmed|underlined|assured|confirmed)$/u;
const ACTS =
  /^(?:appreciates|values|supports|welcomes|hopes|stands|remains|wants|is|will|has|would|highly|intends|continues)$/u;

/** Speaker, cue, (`that`), country, verb of attitude: all within eight tokens. */
function speaksFor(document: Document, end: number, country: CountryMention): boolean {
  if (country.start < end || country.start - end > 40) return false;
  const at = tokenAtOffset(document, end);
  const to = tokenAtOffset(document, country.start);
  if (to - at > 4 || to - at < 1 || !SPEAKS.test(textAt(document, at))) return false;
  return ACTS.test(textAt(document, tokenAtOffset(document, country.end)));
}
