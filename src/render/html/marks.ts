import type { Actor, Readout } from '../../core/model.js';
import type { Span } from '../../core/span.js';
import { dateInWords, eventDay } from '../days.js';
import { actorsOf, attendanceOf, eventKind, nameOf, officeOf, speakerOf, sumInWords } from '../wording.js';

/** Kinds that the page colours and its legend switches. */
export type MarkKind =
  | 'person'
  | 'body'
  | 'date'
  | 'money'
  | 'topic'
  | 'place'
  | 'source'
  | 'said'
  | 'agenda'
  | 'event'
  | 'outcome';

/** Words of the article to be marked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The id of the entry beside the article that it belongs to. */
  readonly of: string;
  /** What hovering shows: a title, then lines. */
  readonly tip: readonly string[];
  /** A pronoun or an office, no name. */
  readonly faint: boolean;
}

/** The ids of the entries beside the article. */
export const entryId = (field: string, index: number): string => `${field}-${index}`;

const mark = (
  { start, end }: Span,
  kind: MarkKind,
  of: string,
  tip: readonly (string | null)[],
  faint = false,
): Mark => ({
  start,
  end,
  kind,
  of,
  tip: tip.filter((line): line is string => line !== null && line !== ''),
  faint,
});

const ruleLine = (rule: string): string => `rule ${rule}`;

const actorMarks = (actor: Actor): readonly Mark[] =>
  actor.mentions.map((mention) =>
    mark(
      mention,
      actor.kind === 'person' ? 'person' : 'body',
      actor.id,
      [
        nameOf(actor),
        officeOf(actor),
        mention.form === 'name' ? null : `as a ${mention.form}`,
        ruleLine(mention.rule),
      ],
      mention.form !== 'name',
    ),
  );

/** By start, the longest first. */
const byPlace = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

/** Of marks that overlap, the longest; so a layer's marks stand side by side. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const next of [...marks].filter(({ start, end }) => end > start).sort(byPlace)) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

/** All marks, in layers from the outermost to the innermost; within a layer none overlap. */
export function layersOf(readout: Readout): readonly (readonly Mark[])[] {
  const actors = actorsOf(readout);
  const outcomes = readout.outcomes.map((one, i) =>
    mark(one, 'outcome', entryId('outcome', i), [`Outcome: ${one.kind}`, one.status, ruleLine(one.rule)]),
  );
  const events = readout.events.flatMap((event) =>
    event.evidence.map((evidence) =>
      mark(evidence, 'event', event.id, [
        `Event: ${eventKind(event)}`,
        eventDay(event),
        attendanceOf(event, actors).join(', '),
        ruleLine(evidence.rule),
      ]),
    ),
  );
  const said = readout.statements.map((statement, i) =>
    mark(statement.content, 'said', entryId('statement', i), [
      speakerOf(statement, actors) || 'Not said who',
      `${statement.kind} speech, ${statement.polarity}`,
      ruleLine(statement.rule),
    ]),
  );
  const agenda = readout.agenda.map((item, i) =>
    mark(item, 'agenda', entryId('agenda', i), [
      'Agenda item',
      item.topics.join(', '),
      item.generic ? 'says nothing in particular' : null,
      ruleLine(item.rule),
    ]),
  );
  const words = [
    ...[...actors.values()].flatMap(actorMarks),
    ...readout.dates.map((date, i) =>
      mark(date, 'date', entryId('date', i), [
        dateInWords(date),
        `${date.type.toLowerCase()} ${date.value}${date.mod === null ? '' : `, ${date.mod}`}`,
        date.anchor === null ? null : `from the ${date.anchor.replace('-', ' ')}`,
        ruleLine(date.rule),
      ]),
    ),
    ...readout.money.map((money, i) =>
      mark(money, 'money', entryId('money', i), [
        sumInWords(money),
        money.amountText === null ? 'no number given' : `${money.amountText} ${money.currency ?? '?'}`,
        money.purpose === null ? null : `for ${money.purpose.text}`,
        ruleLine(money.rule),
      ]),
    ),
    ...readout.topics.flatMap((topic, i) =>
      topic.mentions.map((mention) =>
        mark(mention, 'topic', entryId('topic', i), [
          topic.label,
          topic.iptc === null ? null : `IPTC ${topic.iptc}`,
          ruleLine(mention.rule),
        ]),
      ),
    ),
    ...readout.events.flatMap((event) =>
      event.place === null
        ? []
        : [
            mark(event.place, 'place', event.id, [
              `Place of: ${event.type}`,
              event.place.country,
              ruleLine(event.place.rule),
            ]),
          ],
    ),
    ...readout.article.sources.map((source, i) =>
      mark(source, 'source', entryId('source', i), [source.name, source.kind, ruleLine(source.rule)]),
    ),
  ];
  return [outcomes, events, said, agenda, words].map(apart);
}
