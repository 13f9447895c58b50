import { sentenceAtOffset } from '../core/look.js';
import type { Statement } from '../core/model.js';
import type { Span } from '../core/span.js';
import { dateOf } from './speakers-date.js';
import { indexSpeakers } from './speakers-index.js';
import { type Floor, whoIs } from './speakers-who.js';
import type { Findings } from './types.js';

/** How many of those who spoke before are remembered. */
const REMEMBERED = 6;

/** The statements with their speakers as actors: each is resolved knowing who spoke before. */
export function relateSpeakers(findings: Findings): readonly Statement[] {
  const { cast, quotations, document, dates } = findings;
  if (quotations.length === 0) return [];
  const index = indexSpeakers(findings);
  let floor: Floor = { speakers: [], sentence: -100, unknown: -100 };
  return quotations.map(({ value, ...mention }) => {
    const speaker = whoIs(
      value.speakerHead,
      value.speakerText,
      sentenceAtOffset(document, mention.start),
      index,
      floor,
    );
    // `Oru greeted Bek and thanked him`: nobody speaks to himself, so a pronoun that was taken for the speaker is left open.
    const addressee = value.addresseeText === null ? null : cast.actorAt(value.addresseeText);
    const sentence = sentenceAtOffset(document, mention.end - 1);
    if (speaker === null && isUnknownName(value.speakerHead)) floor = { ...floor, unknown: sentence };
    if (speaker !== null) {
      const others = floor.speakers.filter((id) => id !== speaker);
      floor = { speakers: [speaker, ...others].slice(0, REMEMBERED), sentence, unknown: -100 };
    }
    return {
      start: mention.start,
      end: mention.end,
      text: mention.text,
      rule: mention.rule,
      speaker,
      speakerText: value.speakerText,
      kind: value.kind,
      content: value.content,
      quoted: value.quoted,
      cue: value.cue,
      polarity: value.polarity,
      addressee: addressee === speaker ? null : addressee,
      channel: value.channel,
      date: dateOf(value.cue, value.content, document, dates),
      paragraphs: value.paragraphs,
    };
  });
}

/** A name that is no actor's: a pronoun right after it means nobody that is known. */
const isUnknownName = (head: Span | null): boolean =>
  head !== null &&
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(head.text) &&
  !/^(?:He|She|They|It|We|I|Others|Officials)$/u.test(head.text);
