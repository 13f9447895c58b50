import type { TitleKind } from '../lexicon/titles.js';
import type { Draft, DraftTitle, Office } from './draft.js';

const HEADS: ReadonlySet<string> = new Set<TitleKind>(['head-of-state', 'head-of-government', 'royal']);

/** Whether an office told without a name (`the prime minister`, `the Turkish leader`, `the diplomat`) can mean this office. */
export function titleFits({ key: wanted, kind }: Office, own: Office): boolean {
  const has = own.key;
  if (wanted === has) return true;
  const isHead = own.kind !== null && HEADS.has(own.kind);
  if (wanted === 'leader') return isHead || has.endsWith('leader') || own.kind === 'legislator';
  if (wanted === 'president' || kind === 'head-of-state')
    // `President Meloro` after `the President of the Council of Ministers, Gina Meloro`
    return (
      (own.kind === 'head-of-state' && /president|head of state/u.test(has)) ||
      (wanted === 'president' && has.startsWith('president of '))
    );
  if (wanted === 'prime minister') return own.kind === 'head-of-government';
  if (wanted === 'diplomat') return own.kind === 'diplomat' || peerOffice(own) === 'foreign minister';
  if (wanted === 'official') return false;
  if (
    /^(?:minister|secretary|ambassador|envoy|chairman|chairperson|chair|head|chief|director|adviser|advisor|spokesperson|spokesman|spokeswoman|general|king|emir|amir|governor|mayor|speaker|commissioner)$/u.test(
      wanted,
    )
  ) {
    // `the minister` beside a prime minister is another one.
    if (wanted === 'minister' && own.kind === 'head-of-government') return false;
    // `the Secretary` beside a Secretary General, too.
    if (wanted === 'secretary' && has.endsWith('general')) return false;
    return has.split(' ').includes(wanted) || (own.kind === kind && kind !== 'job' && kind !== 'official');
  }
  // `the Iraqi deputy prime minister` beside a Prime Minister.
  if (DEPUTY.test(wanted) !== DEPUTY.test(has)) return false;
  // `the Head of the EU Delegation`, later `Ambassador Oru`
  if (/^head of (?:the )?delegation$/u.test(wanted)) return has === 'ambassador';
  // `General Secretary Oru` after `General Secretary and State President`, `Deputy Secretary Oru` after `Deputy Secretary of State Ana Oru`.
  if (has.startsWith(`${wanted} and `) || has.startsWith(`${wanted} of `) || has.startsWith(`${wanted} for `))
    return true;
  return has.endsWith(` ${wanted}`) || wanted.endsWith(` ${has}`);
}

/** `ADB` for `Asian Development Bank`: the same words, or the first letters of the other. */
export const isSameBody = (a: string, b: string): boolean =>
  a === b || initialsOf(a) === b || a === initialsOf(b);

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('');

const DEPUTY = /\b(?:deputy|vice|assistant)\b/u;

/** The offices that states give other names: a `Secretary of State` and an `External Affairs Minister` are foreign ministers. */
const PEERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:secretary of state|foreign secretary)$/u, 'foreign minister'],
  [/^(?:(?:foreign|external) (?:affairs )?minister|minister of foreign affairs)/u, 'foreign minister'],
  [/^(?:secretary of (?:defence|war)|defence secretary)$/u, 'defence minister'],
  [/^(?:treasury secretary|secretary of the treasury|chancellor of the exchequer)$/u, 'finance minister'],
];

/** The office under the name by which its holder is somebody's counterpart. */
export const peerOffice = ({ key, kind }: Office): string => {
  if (DEPUTY.test(key)) return key;
  if (kind === 'head-of-government') return 'prime minister';
  return PEERS.find(([names]) => names.test(key))?.[1] ?? key;
};

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
      ` ${t.key}`.endsWith(` ${first.key}`),
  );
  if (vague.test(first.title))
    return fuller ?? draft.titles.find((t) => t.state && !vague.test(t.title)) ?? first;
  if (/^[A-Z]{2,4}$/u.test(first.title))
    return draft.titles.find((t) => t.key === first.key && t.title.length > 3) ?? first;
  if (!first.state && first.kind === 'job') return draft.titles.find((t) => t.state) ?? first;
  return first;
}
