import { int32At } from '../core/columns.js';
import { firstFrom } from '../core/first-from.js';
import { fold } from '../core/fold.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../core/lexicon-entry.js';
import { endAt, lowerAt, matchesOf, paragraphAt, sentenceAt, sentenceBounds, textAt } from '../core/look.js';
import type { DateMention, Money, Outcome } from '../core/model.js';
import { spanOf } from '../core/span.js';
import type { Range } from '../detectors/agenda/parts.js';
import { type OutcomeRow, type OutcomeVoice, outcomeVerbs } from '../lexicon/outcome-verbs.js';
import { clauseStart, statusOf, subjectEnd } from './outcomes-clause.js';
import { documentIn, fits, objectAfter, objectBefore, spanOfRange } from './outcomes-object.js';
import { actorsBetween, placesOfActors, reportedFrom, speakerAt } from './outcomes-parties.js';
import type { Findings } from './types.js';

interface VerbEntry {
  readonly row: OutcomeRow;
  readonly voice: OutcomeVoice;
}

const VERB = lexiconClass<VerbEntry>('outcomes/verb');

/** The words that tell of outcomes: compiled into the one vocabulary. */
export const outcomeVocabulary: readonly LexiconEntry[] = outcomeVerbs.flatMap((row) =>
  (['done', 'bare', 'passive'] as const).flatMap((voice) =>
    entriesOf(
      VERB,
      row[voice].map((phrase) => [phrase, { row, voice }] as const),
    ),
  ),
);

/** What was agreed, signed, pledged, handed over, imposed or refused. */
export function relateOutcomes(findings: Findings, money: readonly Money[]): readonly Outcome[] {
  const { document } = findings;
  const verbs = matchesOf(document, VERB);
  if (verbs.length === 0) return [];
  const places = placesOfActors(findings);
  const outcomes: Outcome[] = [];
  const told = new Set<string>();
  /** Tokens up to here belong to outcomes already found. */
  let done = 0;
  let sentence = -1;
  for (const verb of verbs) {
    if (verb.first < done && document.tokens.sentence[verb.first] === sentence) continue;
    const outcome = outcomeAt(findings, money, places, verb, verb.value);
    if (outcome === null) continue;
    const key = `${outcome.value.kind} ${fold(outcome.value.what?.text ?? '')}`;
    // A headline tells what the lead tells again in the same words.
    if (outcome.value.what === null || !told.has(key)) outcomes.push(outcome.value);
    told.add(key);
    done = outcome.end;
    sentence = sentenceAt(document, verb.first);
  }
  return outcomes;
}

/** From so many months before the article on, an outcome is history recalled. */
const RECALLED = 3;

/** Whole months from `date` to the article's date; 0 where the article has none or the date gives no month. */
function monthsBefore(date: string, article: string | null): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || '1');
  return article === null || (date.length < 7 && date.slice(0, 4) === article.slice(0, 4))
    ? 0
    : months(article) - months(date);
}

/** The outcome that the verb at `verb` tells, with the token after its words; `null` where it tells none. */
function outcomeAt(
  findings: Findings,
  money: readonly Money[],
  places: ReturnType<typeof placesOfActors>,
  verb: Range,
  { row, voice }: VerbEntry,
): { readonly value: Outcome; readonly end: number } | null {
  const { document } = findings;
  const { tokens, text } = document;
  const sentence = sentenceBounds(document, verb.first);
  const paragraph = document.paragraphs[paragraphAt(document, verb.first)];
  if (paragraph?.kind === 'background') return null;
  // `the agreement signed in May`, `funds allocated by the bank`: a participle recalls, it does not tell.
  if (
    voice === 'done' &&
    (isParticiple(document, verb) || (row.kind === 'scheduled' && textAt(document, verb.end) === 'for'))
  )
    return null;
  const status = statusOf(
    document,
    verb.first,
    sentence.first,
    voice,
    row.kind,
    paragraph?.kind === 'headline',
  );
  if (status === null) return null;
  const object = objectOf(document, verb, voice, sentence);
  if (object === null) return null;
  const verbStart = int32At(tokens.start, verb.first);
  const verbEnd = int32At(tokens.end, verb.end - 1);
  const start = Math.min(verbStart, int32At(tokens.start, object.first));
  const end = Math.max(verbEnd, int32At(tokens.end, object.end - 1));
  const sums = sumsBetween(money, start, end);
  if (!fits(document, object, row.object, sums.length > 0)) return null;
  const what = spanOfRange(document, object);
  const date = dateOf(
    findings.dates,
    int32At(tokens.start, sentence.first),
    int32At(tokens.end, sentence.end - 1),
    verbEnd,
  );
  if (date !== null && monthsBefore(date, findings.context.date) >= RECALLED) return null;
  return {
    end: Math.max(verb.end, object.end),
    value: {
      start,
      end,
      text: text.slice(start, end),
      rule: `outcomes/${row.kind}-${voice}`,
      kind: row.kind,
      verb: spanOf(text, verbStart, verbEnd),
      parties: partiesOf(findings, places, verb, object, voice, row.kind, sentence),
      what,
      document:
        row.kind === 'signed' || row.kind === 'agreed' || row.kind === 'ratified'
          ? documentIn(document, object)
          : null,
      money: sums,
      date,
      status,
    },
  };
}

/** The indices of the sums that share a unit of text with `[start, end)`. Sums stand in order and apart. */
function sumsBetween(money: readonly Money[], start: number, end: number): readonly number[] {
  const indices: number[] = [];
  for (let i = Math.max(0, firstFrom(money, start) - 1); i < money.length; i++) {
    const sum = money[i];
    if (sum === undefined || sum.start >= end) break;
    if (sum.end > start) indices.push(i);
  }
  return indices;
}

/** The tokens of what was signed, agreed, given: before a passive (`it was agreed to …` but for), behind any other form. */
function objectOf(
  document: Findings['document'],
  verb: Range,
  voice: OutcomeVoice,
  sentence: { readonly first: number; readonly end: number },
): Range | null {
  if (voice !== 'passive') return objectAfter(document, verb.end, sentence.end);
  if (lowerAt(document, verb.first - 1) === 'it') return objectAfter(document, verb.end, sentence.end);
  // `A number of documents were signed, including an agreement on visas`
  if (textAt(document, verb.end) === ',' && lowerAt(document, verb.end + 1) === 'including') {
    const named = objectAfter(document, verb.end + 2, sentence.end);
    if (named !== null) return named;
  }
  return objectBefore(document, verb.first, sentence.first);
}

/** `the memorandum signed in 2019`, `a deal agreed by both`: a noun right before the form and no object behind it. */
function isParticiple(document: Findings['document'], { first, end }: Range): boolean {
  const next = lowerAt(document, end);
  if (/^(?:by|in|at|of|during|between|earlier|last|under|yesterday)$/u.test(next)) return true;
  return /^(?:the|a|an|his|her|its|their|of|be|been|being|was|were|is|are|newly|recently|previously)$/u.test(
    lowerAt(document, first - 1),
  );
}

/** Who: those named before the verb in its clause, or behind `by` and `with`; in a quotation the speaker. */
function partiesOf(
  findings: Findings,
  places: ReturnType<typeof placesOfActors>,
  verb: Range,
  object: Range,
  voice: OutcomeVoice,
  kind: OutcomeRow['kind'],
  sentence: { readonly first: number; readonly end: number },
): readonly string[] {
  const { document } = findings;
  const { start, end } = document.tokens;
  const from = int32At(start, verb.first);
  const stop = int32At(end, sentence.end - 1);
  // `was signed by Oru`, `was signed between Norland and Ilvania`
  if (voice === 'passive') {
    const by = /^(?:by|between)$/u.test(textAt(document, verb.end))
      ? actorsBetween(places, int32At(end, verb.end), stop)
      : [];
    // `Bek was invited by Oru`
    return kind === 'invited'
      ? [...new Set([...by, ...actorsBetween(places, int32At(start, object.first), from)])]
      : by;
  }
  const clause = int32At(start, clauseStart(document, verb.first, sentence.first));
  // `Oru said Peru had donated rice`: who tells of it did not give it.
  const told = Math.max(clause, reportedFrom(findings, from));
  const subject = actorsBetween(places, told, subjectEnd(document, verb.first, told) ?? from);
  const speaker = speakerAt(findings, from);
  if (speaker !== null && subject.length === 0) return [speaker];
  // `invited | President Oru | to attend the forum`: the guest is a side too.
  if (kind === 'invited')
    return [
      ...new Set([
        ...subject,
        ...actorsBetween(places, int32At(end, verb.end - 1), partnerEnd(document, verb.end, object.end)),
      ]),
    ];
  if (kind === 'pledged' || kind === 'allocated' || kind === 'refused') return subject;
  for (let at = verb.end; at < object.end; at++) {
    if (textAt(document, at) === 'with')
      return [
        ...new Set([
          ...subject,
          ...actorsBetween(places, int32At(start, at), partnerEnd(document, at, object.end)),
        ]),
      ];
  }
  return subject;
}

/** Where the partner's words end: `with Norland | to build a road`. */
function partnerEnd(document: Findings['document'], at: number, limit: number): number {
  let last = at + 1;
  while (
    last < limit &&
    !/^(?:to|on|in|for|against|at|about|that|which|who|,|;)$/u.test(lowerAt(document, last))
  )
    last++;
  return endAt(document, last - 1);
}

/** The one date of the sentence, or the first behind the verb; `null` where it gives none that is resolved. */
function dateOf(dates: readonly DateMention[], from: number, to: number, verbEnd: number): string | null {
  const here = dates
    .slice(firstFrom(dates, from), firstFrom(dates, to))
    .filter(
      ({ end, type, value }) =>
        end <= to &&
        (type === 'DATE' || type === 'TIME') &&
        /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T|$)/u.test(value),
    );
  const chosen = here.find(({ start }) => start >= verbEnd) ?? (here.length === 1 ? here[0] : undefined);
  return chosen === undefined ? null : (chosen.value.split('T')[0] ?? null);
}
