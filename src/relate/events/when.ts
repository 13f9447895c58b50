import { endAt, isMark, sentenceAt, startAt, textAt, tokenAtOffset } from '../../core/look.js';
import type { DateMention, ReadoutEvent } from '../../core/model.js';
import type { Scene } from './scene.js';
import { topicStart } from './where.js';

type EventDate = ReadoutEvent['date'];

/** `will meet next week*, a spokesperson said* on Tuesday`: the day of what was said. */
function isReporters(between: string): boolean {
  const clause = between.slice(between.lastIndexOf(',') + 1);
  return (
    clause.length < Math.min(between.length, REPORTER) &&
    /^ (?:the|an?|his|her|its|officials?|spokes\p{Ll}+|\p{Lu})/u.test(clause) &&
    /\b(?:said|told|announced|confirmed|reported)\b/u.test(clause)
  );
}

/** Characters: `, a State Department spokesperson said on`. */
const REPORTER = 110;

/** How a date stands for an event's day: the day of a time, the interval of a range. */
export function dayOf(date: DateMention, ahead = false): EventDate {
  if (date.type === 'DURATION' || date.type === 'SET' || /X|REF/u.test(date.value)) return null;
  if (date.value.includes('/')) {
    const { interval } = date;
    return interval?.start && interval.end ? { start: interval.start, end: interval.end } : null;
  }
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(date.value)?.[0];
  // A week, a season or a quarter is no day: `last week` leaves the year alone, and that says too little.
  if (day === undefined) return null;
  // `an invitation to visit Rome in autumn`: of what lies ahead the year is worth telling.
  if (/^\d{4}-(?:Q|S[PU]|FA|WI)/u.test(date.value)) return ahead ? date.value.slice(0, 4) : null;
  if (/^\d{4}-(?:W|H)/u.test(date.value)) return null;
  return day;
}

/** `on Monday*, the ministry said*.` */
const isBeforeReporter = (rest: string): boolean =>
  /^, (?:the|his|her|its|an?) /u.test(rest) && /\b(?:said|says|reported|announced)\b/u.test(rest);

/** Whether the date closes the sentence: `met to discuss grain in Rome on Monday.` */
const isLast = (document: Scene['document'], mention: DateMention, here: number, to: number): boolean =>
  (/^[\s.,;"”)]*$/u.test(document.text.slice(mention.end, to)) ||
    isBeforeReporter(document.text.slice(mention.end, Math.min(to, mention.end + 60)))) &&
  mention.precision === 'day' &&
  (/\bon\s$/u.test(document.text.slice(mention.start - 3, mention.start)) ||
    // `a call on the offer next Wednesday`
    /^(?:next|this|last) /iu.test(mention.text)) &&
  mention.start - here < CLAUSE &&
  !/\b(?:that|which|who|when|after|while|where)\b/u.test(document.text.slice(here, mention.start));

/** `*in 1992*, when they signed it`: a year other than the article's own. */
const isOtherYear = (
  year: string,
  mention: DateMention,
  text: string,
  here: number,
  published: string | null,
): boolean =>
  published !== null &&
  year < published.slice(0, 4) &&
  /^\d{4}$/u.test(mention.text) &&
  /\bin $/iu.test(text.slice(Math.max(0, mention.start - 3), mention.start)) &&
  !/\b(?:since|after|before|when|who|which|that|as|because|,)(?: |$)/u.test(
    text.slice(here, Math.max(here, mention.start)),
  );

/** Tokens that a day of the clause before counts as farther away. */
const OTHER_CLAUSE = 30;
/** `arrived on Sunday *and later* called on A`, `arrived today *to hold* talks with A on Friday`. */
const OTHER_BEFORE =
  /^(?:,? and(?: later| also| then)?| to (?:hold|attend|have|take part in|participate in)(?: an?| the)?(?: bilateral)?) $/u;
const VAGUE_REACH = 8;

/** Characters: what stands farther behind is another clause's. */
const CLAUSE = 160;

/** `Minister A, *who is on a visit from 6 to 7 March*, called on B this evening`: the day of what is told of him in passing. */
function isInAside(document: Scene['document'], first: number, mention: DateMention, at: number): boolean {
  const day = tokenAtOffset(document, mention.start);
  if (day >= at) return false;
  for (let i = day - 1; i > first && day - i < ASIDE; i--)
    if (textAt(document, i) === 'who')
      return (
        /^(?:is|are|was|were|arrived|came|began)$/u.test(textAt(document, i + 1)) &&
        !isClause(document, i + 2, at)
      );
  return false;
}

/** Whether what stands at `at` is the verb of the aside itself: no noun of a journey and no comma between. */
function isClause(document: Scene['document'], from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (isMark(document, i, ',') || /^(?:visit|visiting|trip|tour|in|here)$/u.test(textAt(document, i)))
      return false;
  return true;
}

const ASIDE = 18;

/** Dates that bound something else: `sanctions in force since February`, `until 2030`, `by the end of July`. */
/** `a summit scheduled *for 4 December*`: its day after all. */
const SET_FOR = /\b(?:scheduled|planned|set|slated|due|announced|booked|pencill?ed in) for\s*$/iu;
const BOUND = /\b(?:since|until|till|by|before|after|for|of|since \p{L}+ing the)\s*$/iu;

/** Characters: `the November 20 early presidential election`. */
const NOUN_REACH = 40;
const OTHER =
  /^ (?:(?:early|snap|parliamentary|presidential|general|terrorist|terror|peace|ceasefire|joint|military|local|unity) ){0,3}(?:elections?|attacks?|war|vote|referendum|accords?|agreement|ceasefire|truce|earthquakes?|coup|invasion|declaration|statement|resolution|deadline|protests?|shooting|explosion|massacre|floods?|raid|strikes?|revolution)\b/u;

/** `his first since winning *the November 20 election*`: the day of something else. */
const isOfOther = (text: string, { start, end }: DateMention, here: number): boolean =>
  text.slice(start - 4, start) === 'the ' &&
  here !== end + 1 &&
  OTHER.test(text.slice(end, end + NOUN_REACH));

/** The date of an event told by the tokens from `at` to `end`: the nearest usable one of its sentence that does not stand before the offset `least`. */
export function dateAt(
  scene: Scene,
  at: number,
  least = 0,
  end = at + 1,
  ahead = false,
): { readonly date: EventDate; readonly mention: DateMention } | null {
  const { document, findings } = scene;
  const sentence = document.sentences[sentenceAt(document, at)];
  if (sentence === undefined) return null;
  const from = startAt(document, sentence.first);
  const to = endAt(document, sentence.end - 1);
  const here = startAt(document, at);
  const boundary = topicStart(scene, end - 1);
  const topic = boundary < sentence.end ? (document.tokens.start[boundary] ?? to) : to;
  let best: { readonly date: EventDate; readonly mention: DateMention } | null = null;
  let distance = Number.MAX_SAFE_INTEGER;
  const published = findings.context.date;
  let vague = Number.MAX_SAFE_INTEGER;
  // `ROME, June 11 –`: the day of the report.
  const lineEnd = findings.parts.dateline?.end ?? 0;
  for (const mention of findings.dates) {
    if (mention.start < Math.max(from, least, lineEnd) || mention.end > to) continue;
    // `discussed the attacks of 19 August`: the day of what was talked about.
    if (mention.start > here && mention.start >= topic && !isLast(document, mention, here, to)) continue;
    if (mention.start > here && isReporters(document.text.slice(here, mention.start))) continue;
    const date = dayOf(mention, ahead);
    if (date === null && mention.start > here && mention.type === 'DATE')
      vague = Math.min(vague, tokenAtOffset(document, mention.start) - tokenAtOffset(document, here));
    if (
      date === null ||
      (typeof date === 'string' &&
        date.length < 7 &&
        !(ahead && (date !== mention.value || /\byear$/iu.test(mention.text))) &&
        !isOtherYear(date, mention, document.text, here, published))
    )
      continue;
    const words = document.text.slice(Math.max(0, mention.start - 20), mention.start);
    if (BOUND.test(words) && !SET_FOR.test(words)) continue;
    if (isOfOther(document.text, mention, here)) continue;
    // `held talks with A *on Sunday and* called on B today`: the day of what was told before.
    const other = mention.end <= here && OTHER_BEFORE.test(document.text.slice(mention.end, here));
    const away =
      (other || isInAside(document, sentence.first, mention, at) ? OTHER_CLAUSE : 0) +
      Math.abs(tokenAtOffset(document, mention.start) - tokenAtOffset(document, here)) +
      (mention.start < here ? 0 : 0.5);
    if (away < distance) {
      distance = away;
      best = { date, mention };
    }
  }
  // `spoke on Monday ahead of the meeting in Rome *next week*`: a time that is no day, nearer and behind.
  return best !== null && best.mention.end <= here && vague < distance && vague < VAGUE_REACH ? null : best;
}

/** How long before the article a dated event counts as history, in days: reports follow their events by six days at the most. */
const NEWS_DAYS = 8;

const dayNumber = (iso: string): number => {
  const y = Number(iso.slice(0, 4));
  const m = iso.length > 4 ? Number(iso.slice(5, 7)) : 1;
  const d = iso.length > 7 ? Number(iso.slice(8)) : 28;
  const a = m > 2 ? y : y - 1;
  const era = Math.floor(a / 400);
  const yearOfEra = a - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
};

/** Whether the event's date lies before (`past`) or after (`future`) what the article of `published` reports as news. */
export function compareToNews(date: EventDate, published: string | null): 'past' | 'future' | 'news' {
  if (date === null || published === null) return 'news';
  const [start, end] = typeof date === 'string' ? [date, date] : [date.start, date.end];
  if (start.length < 10 || published.length < 10) {
    const month = published.slice(0, Math.min(start.length, 7));
    return start.slice(0, month.length) < month
      ? 'past'
      : start.slice(0, month.length) > month
        ? 'future'
        : 'news';
  }
  if (dayNumber(start) > dayNumber(published)) return 'future';
  return dayNumber(published) - dayNumber(end) > NEWS_DAYS ? 'past' : 'news';
}
