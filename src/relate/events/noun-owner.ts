import { type Document, TokenKind } from '../../core/document.js';
import { entryAt, isKind, isMark, lowerAt, sentenceBounds, textAt } from '../../core/look.js';
import type { Scene, Standing } from './scene.js';
import { EVENT_NOUN, EVENT_VERB } from './vocabulary.js';

/** `Reding's visit`, `her four-day working trip`: whose it is. */
export function ownerOf(scene: Scene, standings: readonly Standing[], at: number): readonly Standing[] {
  const { document } = scene;
  for (let back = 1; back <= 6; back++) {
    const i = at - back;
    const pronoun = standings.find((s) => s.form === 'pronoun' && s.first === i);
    if (/^(?:his|her)$/u.test(textAt(document, i)) && isJourney(document, at)) {
      const guest = receivedBefore(scene, standings, i);
      if (guest !== undefined) return [guest];
    }
    // `A spoke to B and discussed *their* upcoming meeting`
    if (textAt(document, i) === 'their' && !isJourney(document, at)) {
      const both = twoBefore(standings, i);
      if (both.length > 0) return both;
    }
    if (pronoun !== undefined && /^(?:his|her|their)$/iu.test(textAt(document, i)))
      return [speakerBefore(document, standings, i) ?? thankedBefore(document, standings, i) ?? pronoun];
    if (isKind(document, i, TokenKind.clitic) && lowerAt(document, i - 1) === 'latter') {
      const latter = standings.findLast((s) => s.end < i && s.kind === 'person' && s.form !== 'pronoun');
      return latter === undefined ? [] : [latter];
    }
    if (isKind(document, i, TokenKind.clitic))
      return standings.filter((s) => s.end === i && s.kind === 'person');
    if (
      !isKind(document, i, TokenKind.word) &&
      !isMark(document, i, '-') &&
      !isKind(document, i, TokenKind.number)
    )
      return [];
  }
  return [];
}

/** The two people named in the sentence before token `at`; nobody where there are more or fewer. */
function twoBefore(standings: readonly Standing[], at: number): readonly Standing[] {
  const before = standings.filter((s) => s.kind === 'person' && s.form === 'name' && s.end <= at);
  const [one, other, more] = before;
  return one !== undefined && other !== undefined && more === undefined && one.actor !== other.actor
    ? before
    : [];
}

const isJourney = (document: Document, at: number): boolean =>
  entryAt(document, at, EVENT_NOUN)?.value.type === 'visit';

/** `President A *received B* at the palace, welcoming his visit`: the journey of the one who was received. */
export function receivedBefore(
  { document }: Scene,
  standings: readonly Standing[],
  at: number,
): Standing | undefined {
  const { first } = sentenceBounds(document, at);
  for (let i = at - 1; i >= first; i--) {
    const verb = entryAt(document, i, EVENT_VERB);
    if (verb?.value.frame !== 'host' || /ing$/u.test(textAt(document, i))) continue;
    if (/^(?:was|were|been|by)$/u.test(textAt(document, i - 1)) || textAt(document, verb.end) === 'by')
      return undefined;
    return standings.find(
      (s) => s.kind === 'person' && s.form !== 'pronoun' && s.first >= verb.end && s.end <= at,
    );
  }
  return undefined;
}

/** `welcomed *Lim on his* visit to Oman`: the visit of whom one welcomes. */
const thankedBefore = (
  document: Document,
  standings: readonly Standing[],
  at: number,
): Standing | undefined =>
  /^(?:on|for)$/u.test(textAt(document, at - 1))
    ? standings.find((s) => s.end === at - 1 && s.kind === 'person' && s.form === 'name')
    : undefined;

/** `A and B never met, spokesman C *said at his* briefing`: the one who said it. */
function speakerBefore(document: Document, standings: readonly Standing[], at: number): Standing | undefined {
  if (
    !/^(?:at|during|in)$/u.test(textAt(document, at - 1)) ||
    !/^(?:said|told|noted|added)$/u.test(textAt(document, at - 2))
  )
    return undefined;
  return standings.findLast((s) => s.end === at - 2 && s.kind === 'person');
}
