import type { Document } from '../../core/document.js';
import { helperAt, isCapitalWord, lowerAt, sentenceBounds, textAt } from '../../core/look.js';
import type { EventStatus } from '../../core/model.js';
import { isBreak, isQuoteMark } from './clause.js';

/** Whether it came to pass, as the words around the verb or noun say, and whether it is told as the past of the past. */
export interface Modality {
  readonly status: EventStatus;
  readonly background: boolean;
}

const LEFT = 9;
/** `invited the 43rd President of the United States and his wife to visit`: an infinitive may stand far behind its verb. */
const LEFT_INFINITIVE = 22;
const RIGHT = 22;

/** The verb behind a negation, an adverb or auxiliary between skipped: `not *take* place`, `not yet been *held*`. */
function nextVerb(document: Document, at: number): string {
  let i = at + 1;
  while (i < at + 4 && /^(?:yet|been|be|actually|ultimately|in|the|end)$/iu.test(textAt(document, i))) i++;
  return lowerAt(document, i);
}

/** Words are asked for at every token beside every verb: in sets, which cost a third of what patterns do. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATIONS = words("not never no neither nor without cannot n't");
/** `not`, `won't`, `hasn’t`. */
const isNot = (word: string): boolean =>
  NEGATIONS.has(word) || (word.endsWith('t') && /^\p{L}+n[’']t$/u.test(word));
const SAYS = words('confirm say comment disclose rule specify reveal elaborate');
const REFUSED = words(
  'refuse refused refuses decline declined declines failed denied denies deny avoided rejected ruled',
);
const WISH = words(
  'want wants wanted could may might should hope hopes hoped hoping wish wishes wished ready readiness willing willingness propose proposes proposed proposal proposing offer offers offered invite invites invited invitation inviting possible possibility possibly suggest suggests suggested seek seeks sought called urge urged ask asked asking requested like need needs potential prospect prospects open insist insists insisted desire',
);
const PLAN = words(
  'will would shall to set due schedule scheduled expected plan plans planned planning upcoming forthcoming next future agreed intend intends intended ahead preparing prepare preparation preparations tomorrow soon look looks looking coming slated poised going eve postponed postpones delayed',
);
const CANCELLED = words('cancel cancels canceled cancelled scrapped scuttled aborted off skipped');
const SCHEDULED = words('scheduled planned penciled pencilled expected set slated due');

/** Reads the words to the left of a verb or noun, nearest first, up to the clause's start. */
export function modalityBefore(document: Document, at: number, from: number): Modality {
  let status: EventStatus = 'held';
  let background = false;
  let infinitive = false;
  for (let i = at - 1; i >= from && at - i <= (infinitive ? LEFT_INFINITIVE : LEFT); i--) {
    if (isQuoteMark(document, i)) break;
    // `the Strategic *Plans* Division`
    const word = i > from && isCapitalWord(document, i) ? '' : helperAt(document, i);
    // `*If* Lim meets Oru`, `*Had* Lim met Oru`, `the deal *would have* been signed`: nothing of it is told to have been.
    if (isHypothetical(document, i, from) && (status === 'held' || status === 'ongoing' || word === 'would'))
      return { status: 'proposed', background: false };
    // `will pay, Minister Lim *said* after meeting Oru`: what was said is another clause.
    if (i === at - 1 && /^(?:said|says|told|added)$/u.test(word)) return { status, background };
    // `called on President Lim, *who is* on a visit`, `did not meet Lim *but held* talks with Bek`
    if (
      (i < at - 1 || word === 'who' || word === 'which' || word === 'but') &&
      isBreak(document, i) &&
      word !== 'as' &&
      !isBound(document, i)
    ) {
      return word === 'that' && isDenial(document, i, from)
        ? { status: 'denied', background }
        : { status, background };
    }
    // `His office would not confirm the trip`: silence is no denial.
    if (isNot(word) && lowerAt(document, i + 1) !== 'only')
      return { status: SAYS.has(nextVerb(document, i)) ? 'proposed' : 'denied', background };
    if (REFUSED.has(word)) return { status: 'denied', background };
    if (CANCELLED.has(word) && (word !== 'off' || /^(?:call|put|brok)/u.test(textAt(document, i - 1))))
      return { status: 'cancelled', background };
    if (word === 'had' && status === 'held') background = true;
    // `The two *last* met in March`.
    if (word === 'last' && i === at - 1 && status === 'held') background = true;
    if (word === 'to' && i === at - 1) {
      if (/^(?:last|first|only)$/u.test(textAt(document, from + 1)) && /^the$/iu.test(textAt(document, from)))
        // `*The last* Omani minister *to* visit Norland was Lim`
        return { status: 'held', background: true };
      // `*continues to* hold meetings in Rome`
      if (
        isFirstTo(document, i, from) ||
        GLAD.test(textAt(document, i - 1)) ||
        ON.test(textAt(document, i - 1))
      )
        return { status, background };
      infinitive = true;
    }
    // `were *present* at the palace *to receive* him`, `*led* a delegation *to visit*`: it was done.
    if (infinitive && /^(?:present|led|headed|gathered)$/u.test(word)) return { status: 'held', background };
    if (WISH.has(word) && (status === 'held' || infinitive) && !isInvited(document, i, from))
      status = 'proposed';
    else if (
      PLAN.has(word) &&
      status === 'held' &&
      (word !== 'to' || i === at - 1 || (i === at - 2 && /^be$/iu.test(textAt(document, at - 1))))
    )
      status = 'planned';
    // `accepted an invitation to visit`
    if ((word === 'agreed' || word === 'accepted') && infinitive) status = 'planned';
    if ((word === 'is' || word === 'are') && status === 'held' && i === at - 1) status = 'ongoing';
  }
  if (status !== 'held') return { status, background };
  const head = sharedHead(document, at, from);
  if (head < 0) return { status, background };
  return textAt(document, head) === 'to'
    ? modalityBefore(document, head + 1, from)
    : { status: 'planned', background: false };
}

/** `will be in Rome *until Friday* and meet Oru`: a day, no clause. */
const isBound = (document: Document, at: number): boolean =>
  textAt(document, at) === 'until' &&
  (isCapitalWord(document, at + 1) || /^\d/u.test(textAt(document, at + 1)));

const isHypothetical = (document: Document, at: number, from: number): boolean => {
  const word = lowerAt(document, at);
  if (word === 'if' || word === 'unless') return true;
  if (word === 'would') return textAt(document, at + 1) === 'have';
  return word === 'had' && at === from && isCapitalWord(document, at + 1);
};

/** `*Honoured* to call on President Lim today`: it was. */
const GLAD =
  /^(?:pleasure|hono(?:u?)r|privilege|hono(?:u?)red|pleased|delighted|glad|happy|privileged|thrilled)$/iu;

const ON = /^(?:continues|continued)$/u;

/** `*At* Lim's *invitation*, Oru arrived in Rome`: it was taken. */
function isInvited(document: Document, at: number, from: number): boolean {
  if (lowerAt(document, at) !== 'invitation') return false;
  for (let i = at - 1; i >= from && at - i <= 5; i--)
    if (/^(?:at|on|upon)$/iu.test(textAt(document, i))) return true;
  return false;
}

/** `was *the first* ambassador *to* present his letters`: what somebody was the first to do is done. */
function isFirstTo(document: Document, to: number, from: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 8); i--) {
    if (/^(?:first|second|third|latest|only)$/u.test(textAt(document, i)))
      return (
        lowerAt(document, i - 1) === 'the' && /^(?:was|were|is|became|as|,)$/u.test(textAt(document, i - 2))
      );
    if (isBreak(document, i)) return false;
  }
  return false;
}

const BARE =
  /^(?:meet|hold|visit|receive|host|attend|sign|sit|have|pay|travel|take|join|lead|dine|lunch|discuss|call|tour|inspect|fly|arrive|welcome|confer|open|chair|deliver|give|address|speak|talk|exchange|make|co-chair|inaugurate|lay|witness|participate|undertake|see|unveil|launch)$/u;
const FAR = 40;

/**
 * `is scheduled *to* make a courtesy call on A, *meet* B and *visit* Rome`: the `to` or `will` that a bare form behind a comma or `and`
 * shares with the verb before. -1 where none is.
 */
export function sharedHead(document: Document, at: number, from: number): number {
  let before = at - 1;
  while (/^(?:also|then|later)$/u.test(textAt(document, before))) before--;
  if (!BARE.test(textAt(document, at)) || !/^(?:and|,)$/u.test(textAt(document, before))) return -1;
  for (let i = before; i >= from && at - i <= FAR; i--) {
    const word = textAt(document, i);
    if (/^(?:will|shall)$/u.test(word) || (word === 'to' && BARE.test(textAt(document, i + 1)))) return i;
    // `will be in Rome *until Friday* and meet Oru`
    if ((isBreak(document, i) && !isBound(document, i)) || isQuoteMark(document, i)) return -1;
  }
  return -1;
}

/** `denied rumours *that* A would meet B`, `dismissed as groundless a report that…`. */
function isDenial(document: Document, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 8; i--)
    if (/^(?:denied|denies|deny|dismissed|dismisses|rejected|refuted|denying)$/iu.test(textAt(document, i)))
      return true;
  // `*Rumours* that A met B are *false*`
  if (!/^(?:rumou?rs?|reports?|claims?)$/iu.test(textAt(document, at - 1))) return false;
  const { end } = sentenceBounds(document, at);
  for (let i = at + 1; i < Math.min(end, at + FAR); i++)
    if (/^(?:false|untrue|fake|baseless|groundless|unfounded)$/u.test(textAt(document, i))) return true;
  return false;
}

/** `Talks between A and his counterpart, B, *are planned* in Rome`, but not `A had talks with B *and is scheduled to* meet C`. */
const isItsVerb = (document: Document, at: number): boolean =>
  /^(?:is|are)$/u.test(lowerAt(document, at - 1)) &&
  !/^(?:and|but|who|which)$/u.test(lowerAt(document, at - 2)) &&
  lowerAt(document, at + 1) !== 'to';

/** Reads what is said of an event's noun behind it: `was cancelled`, `did not take place`, `will be held`, `is scheduled for`. */
export function modalityAfter(document: Document, at: number, to: number): EventStatus | null {
  let will = false;
  let planned = false;
  for (let i = at; i < to && i - at <= RIGHT; i++) {
    const word = lowerAt(document, i);
    if (isQuoteMark(document, i) || (isBreak(document, i) && !/^(?:that|which|who|said)$/u.test(word))) break;
    if (CANCELLED.has(word) && (word !== 'off' || /^call/u.test(textAt(document, i - 1)))) return 'cancelled';
    if (word === 'postponed') return 'planned';
    if (
      isNot(word) &&
      word !== 'no' &&
      word !== 'without' &&
      /^(?:take|took|happen|held|been|confirmed|taken|materiali[sz]e|occur)$/u.test(nextVerb(document, i))
    )
      // `planned for Tuesday, did not take place`: it fell through.
      return planned ? 'cancelled' : 'denied';
    // `his meetings with A and B were *in development*`
    if (word === 'development' && textAt(document, i - 1) === 'in') return 'planned';
    if (word === 'will' || (word === 'to' && /^(?:is|are|be)$/u.test(textAt(document, i - 1)))) will = true;
    if (
      SCHEDULED.has(word) &&
      !/^(?:had|previously|originally)$/iu.test(textAt(document, i - 1)) &&
      (i - at <= 9 || isItsVerb(document, i))
    )
      planned = true;
    if (will && /^(?:be|take|start|begin|open|resume|continue)$/u.test(word)) planned = true;
    if (word === '.' || word === '"') break;
  }
  return planned ? 'planned' : null;
}
