import type { Document } from '../../core/document.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, isGlued, isKind, matchesOf, textAt, wordsAt } from '../../core/look.js';
import type { Issue, IssueCode } from '../../core/model.js';
import { isFils, minorBehind } from './drafts.js';
import { readNumeral } from './numerals.js';
import type { DraftMention } from './types.js';
import { UNIT } from './units.js';
import { SCALE, VAGUE_SCALE } from './words.js';

const issue = (document: Document, code: IssueCode, first: number, end: number, message: string): Issue => ({
  code,
  severity: 'warning',
  span: wordsAt(document, first, end),
  message,
});

/** Whether letters are written onto the figure's number that are no scale: `$5q`. They may multiply it, so the figure would be a guess. */
const hasStrangeLetters = (document: Document, at: number): boolean =>
  isGlued(document, at - 1) &&
  isKind(document, at, TokenKind.word) &&
  isKind(document, at - 1, TokenKind.number) &&
  textAt(document, at).length <= 3 &&
  entryAt(document, at, SCALE) === null &&
  !/^(?:a|an|per|in|to|for|and|or|ea|s)$/iu.test(textAt(document, at));

/**
 * What stood beside a figure and was not understood, and the figures that are safe to tell:
 * `Rs 5 zillion` and `$5q` are issues and no figures, a strange dollar is a figure without its currency.
 */
export function sift(
  document: Document,
  drafts: readonly DraftMention[],
): { readonly drafts: readonly DraftMention[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const kept = drafts.filter((draft) => {
    const { first, end, unknown, unit } = draft.value;
    const vague = entryAt(document, end, VAGUE_SCALE);
    if (vague !== null || hasStrangeLetters(document, end)) {
      const stop = vague?.end ?? end + 1;
      issues.push(
        issue(
          document,
          'money/scale-not-understood',
          first,
          stop,
          `The word "${textAt(document, end)}" beside a sum is not a known scale; the sum was left out.`,
        ),
      );
      return false;
    }
    const minor = minorBehind(document, draft.value);
    if (minor !== null) {
      issues.push(
        issue(
          document,
          'money/scale-not-understood',
          first,
          minor.end,
          `The word "${textAt(document, end)}" names parts of the unit before the number; the sum was left out.`,
        ),
      );
      return false;
    }
    const parts = isFils(unit) && draft.value.resolution?.currency === null;
    if (unknown || parts) {
      issues.push(
        issue(
          document,
          'money/currency-unknown',
          first,
          end,
          `The currency of "${draft.text}" is not known; it may be one of ${unit?.codes.join(', ') ?? 'none'}.`,
        ),
      );
    }
    return !parts;
  });
  return { drafts: kept, issues: [...issues, ...vagueSums(document)] };
}

/** `5 zillion dollars`: a number, a scale that is none, and a currency. */
function vagueSums(document: Document): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { first: at, end } of matchesOf(document, VAGUE_SCALE)) {
    const unit = entryAt(document, end, UNIT);
    if (unit === null || at === 0 || readNumeral(document, at - 1) === null) continue;
    issues.push(
      issue(
        document,
        'money/scale-not-understood',
        at - 1,
        unit.end,
        `The word "${textAt(document, at)}" is not a known scale; the sum was left out.`,
      ),
    );
  }
  return issues;
}
