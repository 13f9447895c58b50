import { sentenceAt, sentenceBounds, textAt } from '../../core/look.js';
import type { Telling } from './draft.js';
import type { Scene, Standing } from './scene.js';

/** `Oru spoke to President Lim. *He also* talked to Minister Bek`: the one who spoke before, though the other stands nearer. */
export function callerBefore(
  { document }: Scene,
  last: Telling | undefined,
  subject: readonly Standing[],
  at: number,
): readonly Standing[] {
  const [own, more] = subject;
  if (last?.met === undefined || own?.form !== 'pronoun' || more !== undefined) return subject;
  const { first } = sentenceBounds(document, at);
  if (
    own.first !== first ||
    !/^(?:also|then|later|separately|earlier)$/u.test(textAt(document, first + 1)) ||
    !last.met.includes(own.actor) ||
    sentenceAt(document, last.at) !== sentenceAt(document, at) - 1
  )
    return subject;
  const callers = [...last.participants.keys()].filter((actor) => last.met?.includes(actor) === false);
  const [caller, second] = callers;
  if (caller === undefined) return [];
  return second === undefined ? [{ ...own, actor: caller }] : subject;
}
