import type { Actor, Readout } from '../core/model.js';
import { dateInWords, dayInWords, eventDay } from './days.js';
import { oneLine } from './plain.js';
import {
  actorsOf,
  attendanceOf,
  eventKind,
  nameById,
  nameOf,
  officeOf,
  placeOf,
  speakerOf,
  sumInWords,
  wordsOf,
} from './wording.js';

/** A titled table of a readout, for text and Markdown: every cell one harmless line. */
export interface Section {
  /** The field of the readout that it shows. */
  readonly field: keyof Readout;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sections of a readout, in reading order; empty ones are left out. */
export function sectionsOf(readout: Readout): readonly Section[] {
  const actors = actorsOf(readout);
  const names = (ids: readonly string[]): string => ids.map((id) => nameById(actors, id)).join(', ');
  const actorRow = (actor: Actor): readonly string[] => [
    nameOf(actor),
    actor.name === null ? 'not named' : officeOf(actor),
    actor.aliases.length === 0 ? '' : `also ${actor.aliases.join(', ')}`,
  ];
  const sections: readonly Section[] = [
    {
      field: 'participants',
      title: 'Took part',
      columns: ['Who', 'Office', 'Other forms'],
      rows: readout.participants.map(actorRow),
    },
    {
      field: 'events',
      title: 'Events',
      columns: ['When', 'What', 'Where', 'Who'],
      rows: readout.events.map((event) => [
        eventDay(event),
        eventKind(event),
        placeOf(event),
        attendanceOf(event, actors).join(', '),
      ]),
    },
    {
      field: 'outcomes',
      title: 'Outcomes',
      columns: ['Kind', 'What', 'Who'],
      rows: readout.outcomes.map((outcome) => [
        outcome.status === 'done' ? outcome.kind : `${outcome.kind}, ${outcome.status}`,
        (outcome.document ?? outcome.what ?? outcome).text,
        names(outcome.parties),
      ]),
    },
    {
      field: 'money',
      title: 'Money',
      columns: ['Sum', 'What for', 'From and to'],
      rows: readout.money.map((money) => [
        sumInWords(money),
        [money.kind, money.purpose?.text].filter((part) => part != null).join(': '),
        [
          money.payer === null ? null : `from ${names([money.payer])}`,
          money.payee === null ? null : `to ${names([money.payee])}`,
          money.partOf === null ? null : `part of ${readout.money[money.partOf]?.text ?? ''}`,
          money.period === null ? null : `over ${money.period}`,
        ]
          .filter((part) => part !== null)
          .join('; '),
      ]),
    },
    {
      field: 'topics',
      title: 'Topics',
      columns: ['Topic', 'Weight', 'Words'],
      rows: readout.topics.map((topic) => [
        topic.label,
        weight(topic.score),
        [...new Set(topic.mentions.map(({ text }) => text))].join(', '),
      ]),
    },
    {
      field: 'agenda',
      title: 'Agenda',
      columns: ['Item', 'Raised by'],
      rows: readout.agenda.map((item) => [item.text, item.raisedBy === null ? '' : names([item.raisedBy])]),
    },
    {
      field: 'statements',
      title: 'Said',
      columns: ['Who', 'Words'],
      rows: readout.statements.map((statement) => [
        speakerOf(statement, actors) || '(not said who)',
        statement.kind === 'direct' ? `“${wordsOf(statement)}”` : wordsOf(statement),
      ]),
    },
    {
      field: 'dates',
      title: 'Dates',
      columns: ['Words', 'Value', 'In words'],
      rows: readout.dates.map((date) => [
        date.text,
        date.mod === null ? date.value : `${date.value} ${date.mod}`,
        dateInWords(date) === date.value ? '' : dateInWords(date),
      ]),
    },
    {
      field: 'mentioned',
      title: 'Also named',
      columns: ['Who', 'Office', 'Other forms'],
      rows: readout.mentioned.map(actorRow),
    },
    {
      field: 'issues',
      title: 'Notes on the input',
      columns: ['Code', 'Message'],
      rows: readout.issues.map((issue) => [issue.code, issue.message]),
    },
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({ ...section, rows: section.rows.map((row) => row.map(oneLine)) }));
}

const STEPS = 5;

/** A score from 0 to 1 as dots: `●●●○○`. */
const weight = (score: number): string => {
  const full = Math.round(score * STEPS);
  return '●'.repeat(full) + '○'.repeat(STEPS - full);
};

/** The lines above the sections: headline, day and sources, as label and value. */
export function frameOf({ article }: Readout): readonly (readonly [label: string, value: string])[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Headline', article.headline?.text ?? null],
    ['Published', article.date === null ? null : dayInWords(article.date)],
    ['Reported by', article.sources.length === 0 ? null : article.sources.map(({ name }) => name).join(', ')],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, oneLine(value)] as const]));
}
