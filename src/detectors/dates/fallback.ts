import { type ParsedCalendar, parseCalendar } from '../../adapters/chrono.js';
import { int32At } from '../../core/columns.js';
import type { DetectedMention, Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { postingsOf, sentenceBounds, startAt } from '../../core/look.js';
import { keepLongest } from '../../core/run-rules.js';
import { pad2 } from './civil.js';
import { MONTH, PART } from './classes.js';
import { calendar, type Draft, timeOf } from './types.js';
import { integerAt, near } from './words.js';

type Item = DetectedMention<Draft>;

/** The window around a trigger that chrono is given, in tokens before and behind. */
const BEFORE = 5;
const BEHIND = 6;

/** Words between a number and the month or part of the day that it belongs to. */
const LINKS = /^(?:of|in|the|at)$/u;

/** Whether a day or an hour stands where only chrono may know what it does there: `15 of August`, `4 in the morning`. */
function hasNumber(document: Document, at: number): boolean {
  let before = at - 1;
  while (at - before < 4 && LINKS.test(near(document, at, before))) before--;
  const number = integerAt(document, before);
  return before < at - 1 && number > 0 && number <= 31 && near(document, at, before) !== '';
}

function draftOf(parsed: ParsedCalendar): Draft | null {
  const { year, month, day, hour, minute, meridiem } = parsed;
  const time = hour !== null && meridiem ? `T${pad2(hour)}:${pad2(minute ?? 0)}` : null;
  if (month !== null && day !== null) return calendar({ year, month, day, time });
  return month === null && day === null && time !== null ? timeOf(time) : null;
}

/** What chrono knows of the window around a trigger, where it covers the trigger whole. */
function parseAround(document: Document, at: number): Item | null {
  const { start, end } = document.tokens;
  const sentence = sentenceBounds(document, at);
  const from = int32At(start, Math.max(sentence.first, at - BEFORE));
  const to = int32At(end, Math.min(sentence.end, at + BEHIND) - 1);
  for (const parsed of parseCalendar(document.text, from, to)) {
    if (parsed.start > int32At(start, at) || parsed.end < int32At(end, at)) continue;
    // `at 4 in the morning`: the preposition is no part of it.
    const lead = /^(?:at|on|from)\s+/iu.exec(document.text.slice(parsed.start, parsed.end))?.[0].length ?? 0;
    const value = draftOf(parsed);
    if (value === null) continue;
    const first = parsed.start + lead;
    return {
      start: first,
      end: parsed.end,
      text: document.text.slice(first, parsed.end),
      rule: 'dates/chrono',
      value,
    };
  }
  return null;
}

/** Whether a mention leaves the question open: a month without its day, a part of the day without its hour. */
const isOpen = ({ value }: Item): boolean =>
  (value.kind === 'calendar' && value.month !== null && value.day === null) ||
  (value.kind === 'time' && !/^T\d/u.test(value.time)) ||
  value.weak;

/** The first mention that ends behind `offset`, by binary search: mentions are in order and do not overlap. */
function indexBehind(mentions: readonly Item[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The open mentions that `found` covers give way to it; `null` where another stands in its way. */
function replaced(mentions: readonly Item[], found: Item): readonly Item[] | null {
  const given: Item[] = [];
  for (let i = indexBehind(mentions, found.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= found.end) break;
    // `4 in the morning on June 3`: one that it holds whole gives way too.
    const holds = found.value.kind === 'calendar' && mention.start >= found.start && mention.end <= found.end;
    if (!isOpen(mention) && !holds) return null;
    given.push(mention);
  }
  return given;
}

export const askChrono: Refiner<Draft> = {
  id: 'dates/ask-chrono',
  // After the own rules: chrono is asked only where a number stands by a trigger and no rule told what it does there.
  why: 'fills what rules leave open',
  refine(mentions, document) {
    const extra: Item[] = [];
    const gone = new Set<Item>();
    for (const trigger of [MONTH, PART]) {
      for (const match of postingsOf(document, trigger)) {
        const at = int32At(document.matches.first, match);
        if (!hasNumber(document, at)) continue;
        const offset = startAt(document, at);
        const here = mentions[indexBehind(mentions, offset)];
        if (here !== undefined && here.start <= offset && !isOpen(here)) continue;
        const found = parseAround(document, at);
        const given = found === null ? null : replaced(mentions, found);
        if (found === null || given === null) continue;
        extra.push(found);
        for (const mention of given) gone.add(mention);
      }
    }
    if (extra.length === 0) return mentions;
    return keepLongest([...mentions.filter((mention) => !gone.has(mention)), ...extra]);
  },
};
