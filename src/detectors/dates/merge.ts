import type { DetectedMention, Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { endAt, isMark, sameSentence, tokenAtOffset } from '../../core/look.js';
import { spanning } from './modifiers.js';
import { type CalendarDraft, type Draft, range } from './types.js';
import { isDash, lower } from './words.js';

type Item = DetectedMention<Draft>;

/** A mention with its tokens `[first, end)`. */
interface Placed {
  readonly item: Item;
  readonly first: number;
  readonly end: number;
}

const place = (document: Document, item: Item): Placed => ({
  item,
  first: tokenAtOffset(document, item.start),
  end: tokenAtOffset(document, item.end - 1) + 1,
});

/** At most so many tokens stand between two pieces of one expression. */
const GAP = 3;

const isDay = (d: Draft): boolean =>
  (d.kind === 'calendar' && (d.day !== null || d.weekday !== null)) ||
  (d.kind === 'shift' && d.unit === 'day');
const hasYear = (d: CalendarDraft): boolean => d.year !== null || d.yearShift !== null;
const onlyYear = (d: Draft): d is CalendarDraft =>
  d.kind === 'calendar' && d.month === null && d.day === null && d.weekday === null && d.year !== null;

/** The year that a piece brings to another: `2024`, `this year`, `the year`, `that year`, `the following year`. */
function yearOf(
  d: Draft,
): (Pick<CalendarDraft, 'yearShift' | 'yearFrom' | 'fiscal'> & { year: number | null }) | null {
  if (onlyYear(d)) return { year: d.year, yearShift: null, yearFrom: 'header', fiscal: d.fiscal };
  if (d.kind === 'shift' && d.unit === 'year' && d.mod === null) {
    return { year: null, yearShift: d.amount, yearFrom: d.from, fiscal: false };
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['', 'of', ',', 'in', 'of the', 'in the', 'for']);

const isWeekday = (d: Draft): d is CalendarDraft =>
  d.kind === 'calendar' && d.weekday !== null && d.day === null && d.month === null;
const isDated = (d: Draft): d is CalendarDraft => d.kind === 'calendar' && d.day !== null;
const isDeictic = (d: Draft): boolean => d.kind === 'shift' && d.unit === 'day' && d.time === null;

const BEFORE_DATE = /^(?:|,|\(|the|, the|, on|on|on the)$/u;
const BEFORE_DAY = /^(?:|,|on|of|, on|on the|of the|\()$/u;
const BEFORE_TIME = /^(?:,|at|, at|at about|at around|around|in|, in|\()$/u;

/** The draft that two neighbours with `gap` between them make, or `null` where they stay two. */
function join(a: Draft, b: Draft, gap: string): Draft | null {
  const bracket = gap === '(' || gap === ',';
  if (isWeekday(a)) {
    // `Monday, June 2`, `Tuesday last week`
    if (isDated(b) && b.weekday === null && BEFORE_DATE.test(gap)) {
      return { ...b, weekday: a.weekday, time: a.time ?? b.time };
    }
    const week = b.kind === 'shift' && b.unit === 'week' && b.from === 'header';
    if (week && (gap === '' || gap === 'of')) return { ...a, weekShift: b.amount };
  }
  // `June 2 (Monday)`, `yesterday (June 2)`, `June 2 (yesterday)`
  if (
    isWeekday(b) &&
    b.direction === null &&
    isDated(a) &&
    a.weekday === null &&
    (bracket || (gap === '' && b.weak))
  ) {
    return { ...a, weekday: b.weekday };
  }
  if (isDeictic(a) && isDated(b) && bracket) return b;
  if (isDeictic(b) && (isDated(a) || isWeekday(a)) && gap === '(') return a;
  // `5 p.m. on Tuesday`, `the evening of June 2`; `Tuesday at 5 p.m.`, `Monday night`
  if (a.kind === 'time' && isDay(b) && BEFORE_DAY.test(gap)) {
    return b.time === null || /T\d/u.test(a.time) ? { ...b, time: a.time } : null;
  }
  if (
    b.kind === 'time' &&
    isDay(a) &&
    a.time === null &&
    (gap === '' || (!b.weak && BEFORE_TIME.test(gap)))
  ) {
    return { ...a, time: b.time };
  }
  return joinYears(a, b, gap);
}

function joinYears(a: Draft, b: Draft, gap: string): Draft | null {
  const behind = OF.has(gap) ? yearOf(b) : null;
  if (behind !== null) {
    if (a.kind === 'period' && a.year === null && a.yearShift === null)
      return { ...a, ...behind, fiscal: a.fiscal || behind.fiscal, weak: false };
    if (
      a.kind === 'calendar' &&
      a.month !== null &&
      !hasYear(a) &&
      a.direction === null &&
      (gap === '' || gap === 'of' || gap === ',')
    ) {
      return behind.year === null ? { ...a, yearShift: behind.yearShift, yearFrom: behind.yearFrom } : null;
    }
  }
  // `this year's third quarter`, `2022's fiscal Q3` (a number and its `'s` are two tokens more)
  const front = /^(?:|' ?s(?: fiscal)?)$/u.test(gap) ? yearOf(a) : null;
  if (front !== null && b.kind === 'period' && b.year === null && b.yearShift === null)
    return { ...b, ...front, fiscal: b.fiscal || front.fiscal, weak: false };
  // `the first half of February`
  if (
    a.kind === 'period' &&
    a.unit === 'half' &&
    /^H/u.test(a.code) &&
    b.kind === 'calendar' &&
    b.month !== null &&
    b.day === null &&
    gap === 'of'
  ) {
    return { ...b, mod: a.code === 'H1' ? 'START' : 'END' };
  }
  return null;
}

const grainOf = (d: Draft): string =>
  d.kind !== 'calendar' || d.time !== null
    ? ''
    : `${d.month !== null ? 'm' : ''}${d.day !== null ? 'd' : ''}${d.weekday !== null && d.day === null ? 'w' : ''}`;

/** `June 30 – July 2`, `June-July 2024`, `Monday-Friday`; with `to` only where the two share a year that stands at the end. */
function joinRange(a: Draft, b: Draft, document: Document, from: number, to: number): Draft | null {
  if (
    a.kind !== 'calendar' ||
    b.kind !== 'calendar' ||
    to - from !== 1 ||
    grainOf(a) !== grainOf(b) ||
    grainOf(a) === '' ||
    a.weak ||
    b.weak
  )
    return null;
  if (isDash(document, from))
    return a.month !== null && a.month === b.month && a.day === null ? null : range(a, b);
  const word = lower(document, from);
  if (word !== 'to' && word !== 'through' && word !== 'until') return null;
  const weekdays = a.weekday !== null && a.day === null;
  return weekdays || (a.month !== null && !hasYear(a) && b.year !== null) ? range(a, b) : null;
}

const gapText = (document: Document, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) text += (text === '' ? '' : ' ') + lower(document, at);
  return text;
};

export const mergeNeighbours: Refiner<Draft> = {
  id: 'dates/merge-neighbours',
  why: '`Monday, June 2` and `5 p.m. on Tuesday` are one',
  refine(mentions, document) {
    const out: Placed[] = [];
    for (const mention of mentions) {
      let current = place(document, mention);
      const previous = out.at(-1);
      const gap = previous === undefined ? -1 : current.first - previous.end;
      if (
        previous !== undefined &&
        gap >= 0 &&
        gap <= GAP &&
        sameSentence(document, previous.first, current.first)
      ) {
        const words = gapText(document, previous.end, current.first);
        const value =
          join(previous.item.value, mention.value, words) ??
          joinRange(previous.item.value, mention.value, document, previous.end, current.first);
        if (value !== null) {
          out.pop();
          const closes = words.endsWith('(') && isMark(document, current.end, ')');
          if (!words.endsWith('(') || closes) {
            const end = closes ? current.end + 1 : current.end;
            current = {
              first: previous.first,
              end,
              item: spanning(document, previous.item, endAt(document, end - 1), value),
            };
          } else out.push(previous);
        } else shareYear(out, previous, mention.value, words);
      }
      out.push(current);
    }
    return out.map(({ item }) => item);
  },
};

/** `April and May 2024`, `between June 2 and July 5, 2024`: the first one has its year from the second. */
function shareYear(out: Placed[], previous: Placed, next: Draft, gap: string): void {
  const { value } = previous.item;
  if (value.kind !== 'calendar' || next.kind !== 'calendar' || value.month === null || next.month === null)
    return;
  if (hasYear(value) || next.year === null || (gap !== 'and' && gap !== 'to' && gap !== ',' && gap !== 'or'))
    return;
  const later =
    next.month > value.month || (next.month === value.month && (next.day ?? 0) >= (value.day ?? 0));
  out[out.length - 1] = {
    ...previous,
    item: { ...previous.item, value: { ...value, year: later ? next.year : next.year - 1 } },
  };
}

export const dropWeak: Refiner<Draft> = {
  id: 'dates/drop-weak',
  why: 'last: what counts only beside a date has not found one',
  refine: (mentions) => mentions.filter(({ value }) => !value.weak),
};
