import type { Readout } from '../core/model.js';
import type { Span } from '../core/span.js';
import { oneLine } from './plain.js';
import { actorsOf, attendanceOf, currencyOf, nameById, nameOf, speakerOf } from './wording.js';

/** How `renderCsv` is told what to write. */
export interface CsvOptions {
  /** What stands in the first column, so that rows of many articles can be told apart; default empty. */
  readonly id?: string;
  /** Whether the first row names the columns; default true. */
  readonly header?: boolean;
  /** Which fields to write; default all. */
  readonly fields?: readonly string[];
}

const COLUMNS = [
  'article',
  'published',
  'field',
  'index',
  'type',
  'value',
  'unit',
  'date',
  'place',
  'who',
  'text',
  'start',
  'end',
  'rule',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * A cell after RFC 4180, and safe in a spreadsheet: words that begin like a formula (`=`, `+`, `-`, `@`, also after
 * white space or in full width) get an apostrophe in front, as OWASP advises; a spreadsheet shows it as text.
 * A number stays a number.
 */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = oneLine(value);
  const guarded =
    /^[\s'"]*[=+\-@＝＋－＠|%]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\n\r;]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const place = (span: Span | undefined): Row =>
  span === undefined ? {} : { text: span.text, start: span.start, end: span.end };

function rowsOf(readout: Readout): readonly Row[] {
  const actors = actorsOf(readout);
  const names = (ids: readonly (string | null)[]): string =>
    ids.flatMap((id) => (id === null ? [] : [nameById(actors, id)])).join('; ');
  const people = (field: 'participants' | 'mentioned'): readonly Row[] =>
    readout[field].map((actor, index) => ({
      ...place(actor.mentions[0]),
      field,
      index,
      type: actor.kind,
      value: nameOf(actor),
      unit: actor.title,
      place: actor.country,
      rule: actor.mentions[0]?.rule ?? null,
    }));
  return [
    ...people('participants'),
    ...people('mentioned'),
    ...readout.events.map((event, index) => ({
      ...place(event.evidence[0]),
      field: 'events',
      index,
      type: event.type,
      value: event.background ? `${event.status}, background` : event.status,
      date:
        event.date === null || typeof event.date === 'string'
          ? event.date
          : `${event.date.start}/${event.date.end}`,
      place: event.place?.text ?? null,
      who: attendanceOf(event, actors).join('; '),
      rule: event.evidence[0]?.rule ?? null,
    })),
    ...readout.dates.map((date, index) => ({
      ...place(date),
      field: 'dates',
      index,
      type: date.type,
      value: date.value,
      unit: date.mod,
      date: date.interval === null ? null : `${date.interval.start ?? '..'}/${date.interval.end ?? '..'}`,
      rule: date.rule,
    })),
    ...readout.money.map((money, index) => ({
      ...place(money),
      field: 'money',
      index,
      type: [money.qualifier, money.kind].filter((part) => part !== null).join(', '),
      value: money.amountText,
      unit: money.per === null ? currencyOf(money) : `${currencyOf(money)} per ${money.per}`,
      date: money.period,
      who: names([money.payer, money.payee]),
      rule: money.rule,
    })),
    ...readout.topics.map((topic, index) => ({
      ...place(topic.mentions[0]),
      field: 'topics',
      index,
      type: topic.id,
      value: String(topic.score),
      unit: topic.iptc,
      rule: topic.mentions[0]?.rule ?? null,
    })),
    ...readout.agenda.map((item, index) => ({
      ...place(item),
      field: 'agenda',
      index,
      type: item.generic ? 'generic' : item.topics.join('; '),
      who: names([item.raisedBy]),
      rule: item.rule,
    })),
    ...readout.statements.map((statement, index) => ({
      ...place(statement.content),
      field: 'statements',
      index,
      type: statement.kind,
      value: statement.polarity,
      date: statement.date,
      place: statement.channel?.text ?? null,
      who: speakerOf(statement, actors),
      rule: statement.rule,
    })),
    ...readout.outcomes.map((outcome, index) => ({
      ...place(outcome),
      field: 'outcomes',
      index,
      type: outcome.kind,
      value: outcome.status,
      date: outcome.date,
      who: names(outcome.parties),
      rule: outcome.rule,
    })),
  ];
}

/**
 * A readout as CSV (RFC 4180, CRLF, UTF-8): one row for each thing found, columns `article, published, field, index,
 * type, value, unit, date, place, who, text, start, end, rule`. Cells that a spreadsheet would run as a formula are guarded.
 */
export function renderCsv(readout: Readout, { id = '', header = true, fields }: CsvOptions = {}): string {
  const rows = rowsOf(readout).filter(({ field }) => fields === undefined || fields.includes(String(field)));
  const lines = rows.map((row) => {
    const full: Row = { ...row, article: id, published: readout.article.date };
    return COLUMNS.map((column) => cell(full[column])).join(',');
  });
  return [...(header ? [COLUMNS.join(',')] : []), ...lines].map((line) => `${line}\r\n`).join('');
}
