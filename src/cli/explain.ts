import type { Readout } from '../index.js';
import { oneLine } from '../render/plain.js';
import { cutTo, padTo } from '../render/width.js';
import type { Setting } from './formats.js';

/** One thing found: where, what it was taken for, by which rule, and why. */
interface Explained {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
  readonly rule: string;
  readonly why: string;
}

const ANCHORS: Readonly<Record<string, string>> = {
  header: 'counted from the date of publication',
  dateline: 'counted from the dateline',
  'earlier-date': 'counted from a date named before',
};

const CURRENCY: Readonly<Record<string, string>> = {
  code: 'the currency stands there as its code',
  name: 'the currency stands there by name',
  symbol: 'the symbol stands for one currency',
  context: 'the article decides between the currencies of the symbol',
  default: 'the usual currency of the symbol',
  none: 'the article leaves the currency open',
};

const list = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('; ');

/** Everything in a readout that stands on a rule, in the order of the text. */
function explained(readout: Readout): readonly Explained[] {
  const took = new Set(readout.participants.map(({ id }) => id));
  const found: Explained[] = [
    ...[...readout.participants, ...readout.mentioned].flatMap((actor) =>
      actor.mentions.map((mention) => ({
        ...mention,
        kind: actor.kind,
        value: list([actor.name, actor.title, actor.country]),
        why: list([
          mention.form === 'name' ? 'a name' : `a ${mention.form} that stands for the name`,
          took.has(actor.id) ? 'took part in an event' : 'took part in no event',
        ]),
      })),
    ),
    ...readout.events.flatMap((event) =>
      event.evidence.map((evidence) => ({
        ...evidence,
        kind: 'event',
        value: `${event.type}, ${event.status}`,
        why: list([
          event.background ? 'told as earlier history' : null,
          `${event.participants.length} taking part`,
          event.place === null ? 'no place said' : `place: ${event.place.text} (${event.place.rule})`,
        ]),
      })),
    ),
    ...readout.dates.map((date) => ({
      ...date,
      kind: 'date',
      value: list([date.value, date.mod]),
      why: date.anchor === null ? 'stands by itself' : (ANCHORS[date.anchor] ?? date.anchor),
    })),
    ...readout.money.map((money) => ({
      ...money,
      kind: 'money',
      value: `${money.amountText ?? 'no number'} ${money.currency ?? '?'}`,
      why: list([
        CURRENCY[money.currencyEvidence] ?? null,
        money.qualifier === 'exact' ? null : money.qualifier,
        money.partOf === null ? null : `part of ${readout.money[money.partOf]?.text ?? ''}`,
      ]),
    })),
    ...readout.topics.flatMap((topic) =>
      topic.mentions.map((mention) => ({
        ...mention,
        kind: 'topic',
        value: topic.id,
        why: `score ${topic.score.toFixed(2)} from ${topic.mentions.length} mention${topic.mentions.length === 1 ? '' : 's'}`,
      })),
    ),
    ...readout.agenda.map((item) => ({
      ...item,
      kind: 'agenda',
      value: item.topics.join(', '),
      why: item.generic ? 'says nothing in particular, so it yields no topic' : 'an item of the agenda',
    })),
    ...readout.statements.map((statement) => ({
      ...statement,
      start: statement.content.start,
      end: statement.content.end,
      kind: 'statement',
      value: `${statement.kind}, ${statement.polarity}`,
      why: list([
        statement.cue === null ? 'no verb of saying' : `said: ${statement.cue.text}`,
        statement.speakerText === null ? 'no speaker named' : `speaker: ${statement.speakerText.text}`,
      ]),
    })),
    ...readout.outcomes.map((outcome) => ({
      ...outcome,
      kind: 'outcome',
      value: `${outcome.kind}, ${outcome.status}`,
      why: `the verb: ${outcome.verb.text}`,
    })),
    ...readout.article.sources.map((source) => ({
      ...source,
      kind: 'source',
      value: `${source.name}, ${source.kind}`,
      why: 'reports it',
    })),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Line and column of an offset, counted from 1. Offsets must come in ascending order. */
function placer(text: string): (offset: number) => string {
  let line = 1;
  let begin = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', begin); next >= 0 && next < offset; next = text.indexOf('\n', begin)) {
      line += 1;
      begin = next + 1;
    }
    return `${line}:${offset - begin + 1}`;
  };
}

/** For each thing found: its place, words, value, rule and why. */
export function explainReadout(readout: Readout, text: string, { style, width }: Setting): string {
  const place = placer(text);
  const lines = explained(readout).map(({ start, end, kind, value, rule, why }) => {
    const words = cutTo(oneLine(text.slice(start, end)), Math.max(20, width - 22));
    return [
      `${style.faint(padTo(place(start), 8))}${padTo(kind, 14)}${style.first(words)}`,
      `${' '.repeat(22)}${oneLine(value)}`,
      `${' '.repeat(22)}${style.faint(`${rule}: ${oneLine(why)}`)}`,
    ].join('\n');
  });
  return lines.length === 0 ? 'Nothing was found.\n' : `${lines.join('\n')}\n`;
}
