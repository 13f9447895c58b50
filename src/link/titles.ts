import type { TitleKind } from '../lexicon/titles.js';
import type { Draft, DraftTitle } from './draft.js';

const HEADS: ReadonlySet<string> = new Set<TitleKind>(['head-of-state', 'head-of-government', 'royal']);

/** Titles as words, abbreviations written out: `FM` is `foreign minister`. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['eam', 'external affairs minister'],
  ['cm', 'chief minister'],
  ['premier', 'prime minister'],
  ['head of government', 'prime minister'],
  ['head of state', 'president'],
  ['minister of foreign affairs', 'foreign minister'],
  ['minister for foreign affairs', 'foreign minister'],
  ['secretary of state', 'secretary of state'],
]);

export const titleKey = (title: string): string => {
  const lower = title
    .toLowerCase()
    .replace(/defense/gu, 'defence')
    .replace(/^(?:federal|union) (?=minister)/u, '');
  const long = LONG.get(lower) ?? lower;
  const field = /^minister (?:of|for) (?:the )?(?<field>.+)$/u.exec(long)?.groups?.field;
  return field === undefined ? long : `${field.replace(/^(?:foreign) affairs$/u, 'foreign')} minister`;
};

/** Whether an office told without a name (`the prime minister`, `the Turkish leader`, `the diplomat`) can mean this office. */
export function titleFits(role: string, kind: DraftTitle['kind'], own: DraftTitle): boolean {
  const wanted = titleKey(role);
  const has = titleKey(own.title);
  if (wanted === has) return true;
  const isHead = own.kind !== null && HEADS.has(own.kind);
  if (wanted === 'leader') return isHead || has.endsWith('leader') || own.kind === 'legislator';
  if (wanted === 'president' || kind === 'head-of-state')
    return own.kind === 'head-of-state' && /president|head of state/u.test(has);
  if (wanted === 'prime minister') return own.kind === 'head-of-government';
  if (wanted === 'diplomat') return own.kind === 'diplomat' || /foreign/u.test(has);
  if (wanted === 'official') return false;
  if (
    /^(?:minister|secretary|ambassador|envoy|chairman|chairperson|chair|head|chief|director|adviser|advisor|spokesperson|spokesman|spokeswoman|general|king|emir|amir|governor|mayor|speaker|commissioner)$/u.test(
      wanted,
    )
  ) {
    // `the minister` beside a prime minister is another one.
    if (wanted === 'minister' && own.kind === 'head-of-government') return false;
    return has.split(' ').includes(wanted) || (own.kind === kind && kind !== 'job' && kind !== 'official');
  }
  // `Deputy Secretary Oru` after `Deputy Secretary of State Ana Oru`.
  if (has.startsWith(`${wanted} of `) || has.startsWith(`${wanted} for `)) return true;
  return has.endsWith(` ${wanted}`) || wanted.endsWith(` ${has}`);
}

/**
 * The title to show: the first one written, but a fuller writing of the same office beats it
 * (`Minister Hrymych` in the headline, `Foreign Minister Pavlo Hrymych` in the lead), and an office beats a job.
 */
export function bestTitle(draft: Draft): DraftTitle | null {
  const [first] = draft.titles;
  if (first === undefined) return null;
  const vague =
    /^(?:Leader|Minister|Secretary|Head|Chief|Official|Diplomat|Politician|Professor|Dr|Boss|Chair|Director|Deputy)$/u;
  const fuller = draft.titles.find(
    (t) =>
      t !== first &&
      t.title.length > first.title.length &&
      t.title.length < 60 &&
      ` ${titleKey(t.title)}`.endsWith(` ${titleKey(first.title)}`),
  );
  if (vague.test(first.title))
    return fuller ?? draft.titles.find((t) => t.state && !vague.test(t.title)) ?? first;
  if (/^(?:PM|FM|EAM|CM)$/u.test(first.title))
    return (
      draft.titles.find((t) => titleKey(t.title) === titleKey(first.title) && t.title.length > 3) ?? first
    );
  if (!first.state && first.kind === 'job') return draft.titles.find((t) => t.state) ?? first;
  return first;
}
