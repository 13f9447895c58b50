import { TokenKind } from '../../core/document.js';
import { entryAt, isMark } from '../../core/look.js';
import type { Range, Reading } from './reading.js';
import { CHANNEL, Role } from './vocabulary.js';

/** How far from the cue the channel may stand. */
const REACH = 18;

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
