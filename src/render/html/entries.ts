import type { Actor, Readout } from '../../core/model.js';
import { dateInWords, eventDay } from '../days.js';
import {
  actorsOf,
  attendanceOf,
  nameById,
  nameOf,
  officeOf,
  placeOf,
  speakerOf,
  sumInWords,
  wordsOf,
} from '../wording.js';
import { markId } from './article.js';
import { type Child, element, type Html } from './element.js';
import { entryId, type MarkKind } from './marks.js';

/** Where in the text an entry's words stand. */
interface Where {
  readonly kind: MarkKind;
  readonly starts: readonly number[];
}

const MOST_LINKS = 8;

/** Links to the words: `in the text 1 2 3`. */
function links({ kind, starts }: Where, what: string): Html | null {
  if (starts.length === 0) return null;
  const shown = starts.slice(0, MOST_LINKS);
  return element(
    'span',
    { class: 'places' },
    ...shown.map((start, i) =>
      element(
        'a',
        { href: `#${markId(kind, start)}`, 'aria-label': `${what}: place ${i + 1} in the text` },
        String(i + 1),
      ),
    ),
    starts.length > MOST_LINKS ? element('span', {}, `+${starts.length - MOST_LINKS}`) : null,
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One entry: its title with a chip beside it, lines of detail, and links to its words. */
function entry(
  id: string,
  where: Where,
  title: string,
  details: readonly (string | null)[],
  extra: Child = null,
  chip: string | null = null,
): Html {
  return element(
    'li',
    { id, class: `entry ${where.kind}`, 'data-of': id },
    element(
      'div',
      { class: 'top' },
      element('strong', {}, title),
      chip === null ? null : element('span', { class: 'chip' }, chip),
      links(where, title),
    ),
    ...details.map((line) =>
      line === null || line === '' ? null : element('div', { class: 'detail' }, line),
    ),
    extra,
  );
}

const section = (name: string, title: string, entries: readonly Html[]): Html | null =>
  entries.length === 0
    ? null
    : element(
        'section',
        { 'aria-labelledby': `${name}-title` },
        element(
          'h2',
          { id: `${name}-title` },
          title,
          element('span', { class: 'count' }, ` ${entries.length}`),
        ),
        element('ul', {}, ...entries),
      );

const actorEntry = (actor: Actor): Html =>
  entry(
    actor.id,
    {
      kind: actor.kind === 'person' ? 'person' : 'body',
      starts: actor.mentions.map(({ start }) => start),
    },
    nameOf(actor),
    [
      actor.name === null ? 'not named in the article' : officeOf(actor),
      actor.aliases.length === 0 ? null : `also ${actor.aliases.join(', ')}`,
    ],
  );

/** A score as a bar: a `meter`, which screen readers say as a number. */
const meter = (score: number, label: string): Html =>
  element('meter', { min: '0', max: '1', value: score.toFixed(2), 'aria-label': `weight of ${label}` });

/** What was found, entry by entry, to stand beside the article. */
export function entrySections(readout: Readout): readonly (Html | null)[] {
  const actors = actorsOf(readout);
  const names = (ids: readonly string[]): string => ids.map((id) => nameById(actors, id)).join(', ');
  return [
    section('participants', 'Took part', readout.participants.map(actorEntry)),
    section(
      'events',
      'Events',
      readout.events.map((event) =>
        entry(
          event.id,
          { kind: 'event', starts: event.evidence.map(({ start }) => start) },
          capital(event.type),
          [
            [eventDay(event), placeOf(event)].filter((part) => part !== '').join(' · '),
            attendanceOf(event, actors).join(', '),
          ],
          null,
          event.background ? `${event.status}, background` : event.status,
        ),
      ),
    ),
    section(
      'outcomes',
      'Outcomes',
      readout.outcomes.map((outcome, i) =>
        entry(
          entryId('outcome', i),
          { kind: 'outcome', starts: [outcome.start] },
          capital(outcome.kind.replace('-', ' ')),
          [(outcome.document ?? outcome.what ?? outcome).text, names(outcome.parties)],
          null,
          outcome.status,
        ),
      ),
    ),
    section(
      'money',
      'Money',
      readout.money.map((money, i) =>
        entry(entryId('money', i), { kind: 'money', starts: [money.start] }, sumInWords(money), [
          [money.kind, money.purpose?.text].filter((part) => part != null).join(': '),
          money.payer === null ? null : `from ${names([money.payer])}`,
          money.payee === null ? null : `to ${names([money.payee])}`,
          money.partOf === null ? null : `part of ${readout.money[money.partOf]?.text ?? ''}`,
          money.period === null ? null : `over ${money.period}`,
        ]),
      ),
    ),
    section(
      'topics',
      'Topics',
      readout.topics.map((topic, i) =>
        entry(
          entryId('topic', i),
          { kind: 'topic', starts: topic.mentions.map(({ start }) => start) },
          topic.label,
          [],
          meter(topic.score, topic.label),
        ),
      ),
    ),
    section(
      'agenda',
      'Agenda',
      readout.agenda.map((item, i) =>
        entry(entryId('agenda', i), { kind: 'agenda', starts: [item.start] }, item.text, [
          item.raisedBy === null ? null : `raised by ${names([item.raisedBy])}`,
        ]),
      ),
    ),
    section(
      'statements',
      'Said',
      readout.statements.map((statement, i) =>
        entry(
          entryId('statement', i),
          { kind: 'said', starts: [statement.content.start] },
          speakerOf(statement, actors) || 'Not said who',
          [],
          element(
            statement.kind === 'direct' ? 'blockquote' : 'div',
            { class: statement.kind === 'direct' ? null : 'detail' },
            wordsOf(statement),
          ),
        ),
      ),
    ),
    section(
      'dates',
      'Dates',
      readout.dates.map((date, i) =>
        entry(entryId('date', i), { kind: 'date', starts: [date.start] }, dateInWords(date), [
          dateInWords(date) === date.text ? null : date.text,
        ]),
      ),
    ),
    section('mentioned', 'Also named', readout.mentioned.map(actorEntry)),
    section(
      'sources',
      'Reported by',
      readout.article.sources.map((source, i) =>
        entry(entryId('source', i), { kind: 'source', starts: [source.start] }, source.name, [source.kind]),
      ),
    ),
    section(
      'issues',
      'Notes on the input',
      readout.issues.map((issue) =>
        element(
          'li',
          { class: 'entry' },
          element('strong', {}, issue.code),
          element('div', { class: 'detail' }, issue.message),
        ),
      ),
    ),
  ];
}
