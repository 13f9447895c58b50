import { int32At } from '../core/columns.js';
import type { Document } from '../core/document.js';
import { helperAt, lowerAt } from '../core/look.js';
import type { OutcomeKind, OutcomeStatus } from '../core/model.js';
import type { OutcomeVoice } from '../lexicon/outcome-verbs.js';

const DENIED = new Set(
  'not never nor without neither failed fails fail no cannot unable deny denied hardly'.split(' '),
);
const DENIED_SHORT = /n['’]t$/u;
const MAY = new Set('would could may might if should can unless'.split(' '));
const WILL = new Set(
  "will shall 'll plans plan planned intends intend intended expected expects set due ready going prepares preparing aims hopes wants want scheduled about intention intent readiness".split(
    ' ',
  ),
);
/** Words that may stand between a helping verb and its verb. */
const BETWEEN = new Set(
  'to be also soon jointly then have has had been are is was were formally officially later being'.split(' '),
);

/**
 * Whether what the verb at `[first, end)` tells is done, promised, planned or conditional; `null` where it is denied,
 * or where a base form has nothing before it that makes it an outcome. Looks back over at most six tokens.
 */
export function statusOf(
  document: Document,
  first: number,
  sentenceFirst: number,
  voice: OutcomeVoice,
  kind: OutcomeKind,
  headline: boolean,
): OutcomeStatus | null {
  let helper: OutcomeStatus | null = null;
  let infinitive = false;
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - 6); at--) {
    const word = helperAt(document, at);
    if (DENIED.has(word) || DENIED_SHORT.test(word)) return null;
    if (MAY.has(word)) return 'conditional';
    if (WILL.has(word)) helper ??= 'planned';
    if (word === 'to' && at === first - 1) infinitive = true;
    if (word === ',' || word === ';' || (helper === null && !BETWEEN.has(word) && !infinitive)) break;
  }
  const given: OutcomeStatus | null = helper === null ? null : later(kind);
  if (kind === 'pledged') return voice === 'bare' && given === null && !headline ? null : 'promised';
  if (kind === 'scheduled') return voice === 'bare' && given === null && !headline ? null : 'planned';
  if (voice === 'bare')
    return given ?? (infinitive ? (headline ? later(kind) : null) : headline ? 'done' : null);
  // `is to be signed`, `will be allocated`
  if (
    voice === 'passive' &&
    /^(?:will|to)$/u.test(
      lowerAt(
        document,
        lowerAt(document, first) === 'is' || lowerAt(document, first) === 'are' ? first + 1 : first,
      ),
    )
  )
    return later(kind);
  return given ?? 'done';
}

/** What is given by one side is, announced for later, a promise; all else a plan. */
const later = (kind: OutcomeKind): OutcomeStatus =>
  kind === 'allocated' || kind === 'handed-over' || kind === 'pledged' ? 'promised' : 'planned';

const BOUND = new Set([
  ';',
  ':',
  '"',
  '“',
  '”',
  '—',
  '–',
  'that',
  'which',
  'who',
  'while',
  'after',
  'before',
  'when',
  'where',
  'because',
]);

/** The first token of the clause whose verb stands at `verb`: after the last `that`, mark of quotation, dash or `, and`. */
export function clauseStart(document: Document, verb: number, sentenceFirst: number): number {
  const least = Math.max(sentenceFirst, verb - 60);
  for (let at = verb - 1; at >= least; at--) {
    if (BOUND.has(lowerAt(document, at))) return at + 1;
  }
  return least;
}

/** A verb before the outcome's own, of the same subject: `thanked Norland and | invited…`. */
const EARLIER =
  /^(?:thanked|praised|welcomed|met|received|visited|noted|stressed|expressed|congratulated|discussed|told|informed|hosted|assured|urged|reaffirmed|emphasized|emphasised|underlined|commended|spoke|arrived|briefed|recalled|appreciated|condemned|called|conveyed|hailed)$/u;

/** The offset at which the subject ends where another verb stands between it and the verb (`Oru thanked Bek and invited him`), else `null`. */
export function subjectEnd(document: Document, verb: number, from: number): number | null {
  const { tokens } = document;
  let end: number | null = null;
  for (let at = verb - 1; at >= 0 && at > verb - 40 && int32At(tokens.start, at) >= from; at--)
    if (EARLIER.test(lowerAt(document, at))) end = int32At(tokens.start, at);
  return end;
}
