import type { Context, DetectedMention, Detection, Detector } from '../../core/detector.js';
import { type Document, TokenFlag } from '../../core/document.js';
import { flatMap } from '../../core/flat-map.js';
import { entriesOf, lexiconClass } from '../../core/lexicon-entry.js';
import {
  hasFlag,
  isMark,
  lowerAt,
  matchesOf,
  paragraphAt,
  sentenceBounds,
  wordsAt,
} from '../../core/look.js';
import type { Span } from '../../core/span.js';
import { isYearsAgo } from '../../core/years-ago.js';
import { type AgendaShape, agendaPhrases } from '../../lexicon/agenda-phrases.js';
import { bulletsAfter } from './bullets.js';
import { cleanItem, isGeneric } from './item.js';
import { splitList } from './list.js';
import { listEnd } from './list-end.js';
import { afterListener } from './listener.js';
import { behindAbout, isDenied, isOfTalks, isRecalled } from './opening.js';
import { type Range, REACH } from './parts.js';
import { listBefore } from './passive.js';
import { raiserBefore } from './raiser.js';
import { OCCASION } from './words.js';

/** One item of what was discussed, in the article's own words. */
export interface AgendaValue {
  /** `issues of mutual interest`: an empty item. */
  readonly generic: boolean;
  /** The words of who raised it, where they stand before the verb (`The Minister raised…`). */
  readonly raisedByText: Span | null;
  /** Not on the agenda in so many words, but stressed or asked for: `noted the importance of X`. */
  readonly stressed: boolean;
}

const OPENER = lexiconClass<AgendaShape>('agenda/opener');

/** Finds agenda items: `discussed X, Y and Z`, `special attention was paid to X`. */
export const agendaDetector: Detector<'agenda', AgendaValue> = {
  kind: 'agenda',
  vocabulary: entriesOf(
    OPENER,
    flatMap(agendaPhrases, ({ shape, phrases }) => phrases.map((phrase) => [phrase, shape] as const)),
  ),
  detect: (document: Document, context: Context): Detection<AgendaValue> => ({
    mentions: findItems(document, context.date),
    issues: [],
  }),
};

function findItems(document: Document, date: string | null): readonly DetectedMention<AgendaValue>[] {
  const found: DetectedMention<AgendaValue>[] = [];
  /** Tokens up to here belong to items already found: a phrase inside them parts them no further. */
  let done = 0;
  for (const { first, end, value: shape } of matchesOf(document, OPENER)) {
    if (first < done || isBackground(document, first)) continue;
    const items = itemsOf(document, first, end, shape, date);
    if (items.length === 0) continue;
    const raisedByText =
      shape === 'passive' || shape === 'fields' ? null : raiserBefore(document, first, shape);
    for (const item of items) {
      // `noted the importance of the visit`: a courtesy, no matter of the talks.
      if (
        shape === 'stressed' &&
        /^(?:visit|visits|visiting|day|meeting)$/u.test(lowerAt(document, item.first))
      )
        continue;
      const words = wordsAt(document, item.first, item.end);
      if (shape !== 'passive' || item.first >= done)
        found.push({
          start: words.start,
          end: words.end,
          text: words.text,
          rule: `agenda/${shape}`,
          value: {
            generic: isGeneric(words.text),
            raisedByText,
            stressed:
              shape === 'stressed' ||
              shape === 'told' ||
              /^(?:brief|inform|updat)/iu.test(lowerAt(document, first)),
          },
        });
    }
    done = Math.max(end, items.at(-1)?.end ?? 0);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What was talked of at an earlier meeting is on no agenda of this one. */
const isBackground = (document: Document, at: number): boolean =>
  document.paragraphs[paragraphAt(document, at)]?.kind === 'background';

/** `is ready for a meeting to discuss X`, `would like to discuss`: nobody talks yet. */
const WISH =
  /^(?:ready|readiness|willing|willingness|wants?|wanted|wish|wishes|wished|hopes?|hoped|hoping|would|like|offered|refused|declined)$/u;
const WISH_REACH = 12;

function isWish(document: Document, first: number, sentenceFirst: number): boolean {
  if (
    lowerAt(document, first - 1) !== 'to' ||
    !/^(?:discuss|talk|talks|review|explore|exchange)$/u.test(lowerAt(document, first))
  )
    return false;
  for (let at = first - 2; at >= Math.max(sentenceFirst, first - WISH_REACH); at--) {
    const word = lowerAt(document, at);
    if (/^(?:met|will|held|arrived|gathered|spoke)$/u.test(word)) return false;
    if (WISH.test(word)) return true;
  }
  return false;
}

/** `great achievements in the field of X`, `in the area of the border`: no fields that anybody works on together. */
function isOtherField(document: Document, first: number, end: number): boolean {
  if (lowerAt(document, end) === 'the' && /^area$/u.test(lowerAt(document, end - 2))) return true;
  for (let at = first - 1; at >= first - 8 && at >= 0; at--)
    if (
      /^(?:achievements?|successe?s?|experts?|specialists?|leaders?|expertise|known|experience|professors?)$/u.test(
        lowerAt(document, at),
      )
    )
      return true;
  return false;
}

/** The cleaned items that belong to the phrase at `[first, end)`. */
function itemsOf(
  document: Document,
  first: number,
  end: number,
  shape: AgendaShape,
  date: string | null,
): readonly Range[] {
  const sentence = sentenceBounds(document, first);
  if (isDenied(document, first, sentence.first) || isRecalled(document, sentence.first)) return [];
  if (isYearsAgo(document, sentence.first, date)) return [];
  if (shape === 'passive') return cleaned(document, listBefore(document, sentence.first, first));
  if (shape === 'talks' && !isOfTalks(document, first, end, sentence.first)) return [];
  if (shape === 'fields' && isOtherField(document, first, end)) return [];
  if (isWish(document, first, sentence.first)) return [];
  // `were discussed` without a list before it, and `discussed by the parties`.
  if (
    /^(?:was|were|been|be|being|is|are)$/u.test(lowerAt(document, first - 1)) &&
    lowerAt(document, end) !== ':' &&
    !/^(?:to|on|upon|about|around)$/u.test(lowerAt(document, end - 1))
  )
    return [];
  if (/^(?:by|at|in|during|yesterday|today|on)$/u.test(lowerAt(document, end)) && shape === 'discussed')
    return [];
  if (/^(?:phone|telephone)$/u.test(lowerAt(document, end + 1)) && lowerAt(document, end) === 'the')
    return [];
  // `spoke on Friday`: a day, no matter.
  if (OCCASION.has(lowerAt(document, end))) return [];
  const opened = shape === 'spoke' ? behindAbout(document, end, sentence.end, lowerAt(document, first)) : end;
  if (opened < 0) return [];
  const from = afterListener(document, opened, sentence.end);
  if (from >= sentence.end || isMark(document, sentence.end - 1, ':')) {
    const bullets = bulletsAfter(document, first);
    if (bullets.length > 0) return cleaned(document, bullets);
  }
  let limit = Math.min(sentence.end, from + REACH);
  // `Discussing the harvest, the Minister said …`: the comma ends the participle's clause.
  if (hasFlag(document, first, TokenFlag.first) && lowerAt(document, first).endsWith('ing'))
    limit = commaAfter(document, from, limit);
  const stop = listEnd(document, from, limit);
  // `the need to restore and modernise the grid`: what is to be done is one item.
  if (shape === 'stressed' && lowerAt(document, end - 1) === 'to')
    return cleaned(document, [{ first: from, end: stop }]);
  return cleaned(document, withoutHead(document, splitList(document, from, stop), stop));
}

function commaAfter(document: Document, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isMark(document, at, ',')) at++;
  return at;
}

/** A longer item is a clause that was read wrong. */
const LONGEST = 36;

const cleaned = (document: Document, items: readonly Range[]): readonly Range[] =>
  flatMap(items, (item) => {
    const range = cleanItem(document, item);
    return range === null || range.end - range.first > LONGEST ? [] : [range];
  });

/** `the key issues: A, B and C`: what stands before the colon names the list, not an item of it. */
function withoutHead(document: Document, items: readonly Range[], end: number): readonly Range[] {
  const colon = items.findIndex((item) => isMark(document, item.end, ':') && item.end < end);
  return colon >= 0 && colon < items.length - 1 ? items.slice(colon + 1) : items;
}
