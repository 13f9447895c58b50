import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isMark, lowerAt } from '../../core/look.js';
import type { Range, Reading } from './reading.js';
import { CHANNEL, Role } from './vocabulary.js';

/** How far from the cue the channel may stand. */
const REACH = 18;

const isOn = (document: Document, at: number): boolean => lowerAt(document, at) === 'on';

/** `In a post on X, | Oru said`, `Speaking at a briefing in Riga, | Oru said`: the channel in what opens the sentence. */
export function channelBefore(reading: Reading, from: number, to: number): Range | null {
  const { document, roles } = reading;
  if (to - from > REACH || !isMark(document, to - 1, ',')) return null;
  const first = roles[from] === Role.preposition ? from : from + 1;
  if (roles[first] !== Role.preposition) return null;
  for (let at = first + 1; at < to - 1; at++) {
    if (document.tokens.kind[at] === TokenKind.punctuation) return null;
    const hit = entryAt(document, at, CHANNEL);
    // `a post on X`
    const next = hit !== null && isOn(document, hit.end) ? entryAt(document, hit.end + 1, CHANNEL) : null;
    if (hit !== null) return { first: first + 1, end: next?.end ?? hit.end };
  }
  return null;
}

/** Where it was said: `said | on Telegram`, `said at | a joint briefing`, `wrote in | a post on X`; `null` where nothing says so. */
export function channelAfter(reading: Reading, from: number, limit: number): Range | null {
  const { document, roles } = reading;
  const stop = Math.min(limit, from + REACH);
  for (let at = from; at < stop; at++) {
    if (reading.opens.has(at) || isMark(document, at, ':')) return null;
    if (isMark(document, at, ',') || isMark(document, at, '.')) return null;
    if (roles[at] !== Role.preposition) continue;
    let end = at + 1;
    let found = -1;
    while (end < stop && end - at < 10) {
      const hit = entryAt(document, end, CHANNEL);
      if (hit !== null) found = hit.end;
      const kind = document.tokens.kind[end];
      const role = roles[end];
      const onward = found > 0 && role === Role.preposition && entryAt(document, end + 1, CHANNEL) === null;
      if (kind === TokenKind.punctuation || role === Role.time || role === Role.subordinator || onward) break;
      end = Math.max(end + 1, hit?.end ?? 0);
    }
    if (found > 0) return { first: at + 1, end: found };
  }
  return null;
}
