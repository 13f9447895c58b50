import type { Statement } from '../core/model.js';
import type { Findings } from './types.js';

/** The statements with their speakers as actors. */
export function relateSpeakers({ cast, quotations }: Findings): readonly Statement[] {
  return quotations.map(({ value, ...mention }) => ({
    start: mention.start,
    end: mention.end,
    text: mention.text,
    rule: mention.rule,
    speaker: value.speakerText === null ? null : cast.actorAt(value.speakerText),
    speakerText: value.speakerText,
    kind: value.kind,
    content: value.content,
    quoted: value.quoted,
    cue: value.cue,
    polarity: value.polarity,
    addressee: value.addresseeText === null ? null : cast.actorAt(value.addresseeText),
    channel: value.channel,
    date: null,
    paragraphs: value.paragraphs,
  }));
}
