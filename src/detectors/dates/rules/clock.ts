import { type Document, TokenKind } from '../../../core/document.js';
import { isGlued, isMark, sameSentence, textAt } from '../../../core/look.js';
import { timeZones } from '../../../lexicon/date-zones.js';
import { pad2 } from '../civil.js';
import { type DateFound, type DateRule, timeOf } from '../types.js';
import { foundAt, integerAt, lengthAt, near } from '../words.js';

const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['a.m', 0],
  ['a.m.', 0],
  ['pm', 12],
  ['p.m', 12],
  ['p.m.', 12],
]);

interface Reading {
  readonly hour: number;
  /** -1 where only the hour is told. */
  readonly minute: number;
  readonly end: number;
}

/** `13:30`, `13:30:05`, `6.40` (before `p.m.` or a zone), `1030` (the same), `5`. */
function readingAt(document: Document, at: number): Reading | null {
  const text = textAt(document, at);
  const hour = integerAt(document, at);
  if (
    hour >= 0 &&
    hour <= 24 &&
    text.length <= 2 &&
    isMark(document, at + 1, ':') &&
    isGlued(document, at) &&
    isGlued(document, at + 1)
  ) {
    const minute = integerAt(document, at + 2);
    if (lengthAt(document, at + 2) !== 2 || minute < 0 || minute > 59) return null;
    const seconds =
      isMark(document, at + 3, ':') &&
      isGlued(document, at + 2) &&
      isGlued(document, at + 3) &&
      lengthAt(document, at + 4) === 2;
    return { hour, minute, end: seconds ? at + 5 : at + 3 };
  }
  const dotted = /^(\d{1,2})\.(\d{2})$/u.exec(text);
  if (dotted !== null && Number(dotted[1]) <= 24 && Number(dotted[2]) < 60)
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1 };
  if (text.length === 4 && hour >= 0 && hour < 2400 && hour % 100 < 60)
    return { hour: Math.floor(hour / 100), minute: hour % 100, end: at + 1 };
  return hour >= 0 && hour <= 24 && text.length <= 2 ? { hour, minute: -1, end: at + 1 } : null;
}

/** The zone behind a time, `GMT`, `Kyiv time`, `local time`, with brackets or without: its suffix and the token after it. */
function zoneAt(document: Document, at: number): { readonly suffix: string; readonly end: number } | null {
  if (!sameSentence(document, at - 1, at)) return null;
  const bracket = isMark(document, at, '(') ? 1 : 0;
  const from = at + bracket;
  const close = (end: number): number => (bracket === 1 && isMark(document, end, ')') ? end + 1 : end);
  const zone = timeZones.get(textAt(document, from));
  if (zone !== undefined) {
    const offset =
      (isMark(document, from + 1, '+') || isMark(document, from + 1, '-')) &&
      integerAt(document, from + 2) >= 0;
    const end = offset ? from + 3 : from + 1;
    return bracket === 1 && !isMark(document, end, ')')
      ? null
      : { suffix: offset ? '' : zone, end: close(end) };
  }
  if (near(document, at, from + 1) === 'time' && /^(?:local|\p{Lu}.*)$/u.test(textAt(document, from)))
    return { suffix: '', end: close(from + 2) };
  return null;
}

function findClock(document: Document, at: number): DateFound | null {
  if (isGlued(document, at - 1) && !isMark(document, at - 1, '(')) {
    // `8-10 p.m.` has its time behind the dash; `$5pm`, `F16:30`, `2:15:30` have none.
    if (!isMark(document, at - 1, '-') && !isMark(document, at - 1, '–')) return null;
  }
  const reading = readingAt(document, at);
  if (reading === null) return null;
  let { hour, minute, end } = reading;
  const colon = end > at + 1;
  const half = HALVES.get(near(document, at, end));
  let told = colon;
  if (half !== undefined && hour <= 12 && (minute < 0 || colon || lengthAt(document, at) > 2)) {
    if (hour === 0) return null;
    hour = (hour % 12) + half;
    end++;
    // `p.m` and its point: two tokens where the tokenizer took the point for the sentence's.
    told = true;
  } else {
    const word = near(document, at, end);
    if (word === "o'clock") {
      end++;
      told = true;
    } else if ((word === 'hours' || word === 'hrs') && (colon || lengthAt(document, at) === 4)) {
      end++;
      told = true;
    }
  }
  const zone = zoneAt(document, end);
  if (zone !== null && (told || minute >= 0)) {
    told = true;
    end = zone.end;
  }
  if (!told || hour > 24) return null;
  const time = `T${pad2(hour)}:${pad2(Math.max(0, minute))}${zone?.suffix ?? ''}`;
  return foundAt(document, at, end, timeOf(time));
}

export const clockRule: DateRule = {
  id: 'dates/clock',
  triggers: [{ kind: TokenKind.number }],
  find: findClock,
};
