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
  if (wanted === 'diplomat') return own.kind === 'diplomat' || /foreign/u.test(has);
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
      ` ${t.key}`.endsWith(` ${first.key}`),
  );
  if (vague.test(first.title))
    return fuller ?? draft.titles.find((t) => t.state && !vague.test(t.title)) ?? first;
  if (/^[A-Z]{2,4}$/u.test(first.title))
    return draft.titles.find((t) => t.key === first.key && t.title.length > 3) ?? first;
  if (!first.state && first.kind === 'job') return draft.titles.find((t) => t.state) ?? first;
  return first;
}
