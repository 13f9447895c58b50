import { type Document, TokenKind } from '../../core/document.js';
import { isKind, textAt } from '../../core/look.js';

const BODY_NOUN =
  /^(?:agency|authority|office|department|ministry|embassy|consulate|directorate|delegation|team|mission|board|union|committee|commission|party|bank|company|firm|group|service|institute|foundation|council|association|corporation|university|academy|programme|program|fund|secretariat|bloc|faction|parliament|senate|assembly|government|cabinet|army|navy|police|utility|grid|operator|military|forces|regulator|watchdog|court|congress|presidency|diplomacy)$/iu;
const TEAM =
  /^(?:delegation|team|mission|board|committee|parliament|senate|assembly|secretariat|council|cabinet|government|diplomacy)$/iu;

/** Whether the body's noun says nothing without whose it is: `the IMF *team*`. */
export const isTeam = (document: Document, at: number): boolean => TEAM.test(textAt(document, at));

/** The end of a body told by common words (`the labour agency`, `the IMF team`), at most three words long; 0 where none stands here. */
export function bodyNounEnd(document: Document, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (
      !isKind(document, i, TokenKind.word) ||
      /^(?:of|and|in|to|on|for|at|who|said|the|a)$/iu.test(textAt(document, i))
    )
      return 0;
    if (BODY_NOUN.test(textAt(document, i))) return i + 1;
  }
  return 0;
}

/** `the National People's Congress Standing *Committee*`: a part of the body's name. */
export const isPartOfBody = (document: Document, at: number): boolean =>
  /^(?:Committee|Board|Council)$/u.test(textAt(document, at));
