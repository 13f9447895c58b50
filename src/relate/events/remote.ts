import type { Document } from '../../core/document.js';
import { entryAt, isCapitalWord, isMark, lowerAt } from '../../core/look.js';
import { isBreak } from './clause.js';
import { EVENT_VERB } from './vocabulary.js';

const REMOTE = /^(?:via|by|through|on|over|in)$/u;

/** A comma before a small letter other than that of `via` or `by`, or the verb of another event. */
const endsPhrase = (document: Document, at: number): boolean =>
  (isMark(document, at, ',') &&
    !isCapitalWord(document, at + 1) &&
    !REMOTE.test(lowerAt(document, at + 1))) ||
  entryAt(document, at, EVENT_VERB) !== null;

/** How far behind `met`, `held a meeting` the words may stand that say it was by video or phone, in tokens. */
const VIDEO_REACH = 24;

/** `held a meeting with Lim *via videoconference*`, `met *virtually* with Lim`, `held talks *on the phone*`. */
export function isRemote(document: Document, end: number): boolean {
  const { sentence } = document.tokens;
  for (let i = end; i < end + VIDEO_REACH && sentence[i] === sentence[end - 1]; i++) {
    const word = lowerAt(document, i);
    if (/^(?:virtually|online)$/u.test(word) && i <= end + 1) return true;
    // `due to chair the session, *spoke* by telephone with both`: another event's.
    if (isBreak(document, i) || endsPhrase(document, i)) return false;
    if (!REMOTE.test(word)) continue;
    const next = lowerAt(document, /^(?:the|a)$/u.test(lowerAt(document, i + 1)) ? i + 2 : i + 1);
    // `held talks *on the phone*`, `talked to Lim *in a phone call*`
    if (/^(?:phone|telephone)$/u.test(next))
      return word !== 'in' || /^(?:call|conversation)$/u.test(lowerAt(document, i + 3));
    if (word === 'in' && isVideoFormat(document, i + 1)) return true;
    if (word === 'on' || word === 'over' || word === 'in') continue;
    if (/^(?:videoconference|videoconferencing|zoom|videolink)$/u.test(next)) return true;
    if (next === 'video' && !/^(?:message|address|clip)$/u.test(lowerAt(document, i + 2))) return true;
  }
  return false;
}

/** `in *the format of a videoconference*`, `in *a video conference format*`, `in an *online format*`. */
function isVideoFormat(document: Document, at: number): boolean {
  let video = false;
  let format = false;
  for (let i = at; i < at + 6; i++) {
    const word = lowerAt(document, i);
    if (/^(?:videoconference|video|online|virtual|vtc|videoconferencing)$/u.test(word)) video = true;
    else if (/^(?:format|mode)$/u.test(word)) format = true;
    else if (!/^(?:a|an|the|of|conference|-)$/u.test(word)) break;
  }
  return video && format;
}
