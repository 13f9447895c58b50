import { TokenKind } from '../../core/document.js';
import { entryAt, lowerAt, textAt } from '../../core/look.js';
import type { Frame } from './content.js';
import { phraseAt } from './noun-phrase.js';
import { isNameWord } from './phrase-words.js';
import type { Cue, Range, Reading } from './reading.js';
import { CUE, Role } from './vocabulary.js';

/** How far behind the verb the thing may stand: `thanked Peru, its government and its people | for the support`. */
const REACH = 16;
const GRATITUDE = /^(?:gratitude|thanks|appreciation|congratulations|gratefulness)$/u;

/**
 * Who was thanked or asked stands between the verb and what was said (`thanked Oru | for the aid`, `urged Norland | to lift the ban`,
 * `accused Bek of | lying`, `expressed gratitude to Peru | for its help`): the content is what stands behind.
 */
export function pastAddressee(reading: Reading, frame: Frame): Frame {
  const { cue, content, addressee } = frame;
  if (cue.value.frame === 'view') return gratitude(reading, frame);
  if (cue.value.frame !== 'ask' || content.first < cue.end) return frame;
  const thanks = cue.value.polarity === 'thank';
  let at = addressee !== null && addressee.first === content.first ? addressee.end : content.first;
  if (thanks) at = linkFrom(reading, at, content.end) ?? at;
  const link = lowerAt(reading.document, at);
  const skip = /^(?:for|of|that)$/u.test(link) || (thanks && link === 'on');
  const first = skip
    ? at + 1
    : /^(?:to|whether|if|why|how|what|when|where)$/u.test(link)
      ? at
      : content.first;
  return first >= content.end || first === content.first
    ? frame
    : { ...frame, content: { ...content, first } };
}

/** `thanked Oru and the people of Peru | for…`: the `for` of the thing, and not one behind another verb. */
function linkFrom(reading: Reading, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const word = lowerAt(reading.document, at);
    if (word === 'for' || (at === from && word === 'on')) return at;
    if (reading.opens.has(at) || reading.roles[at] === Role.auxiliary) return null;
    if (at > from && entryAt(reading.document, at, CUE) !== null) return null;
  }
  return null;
}

/** `expressed | his deep gratitude to Peru for | its help`. */
function gratitude(reading: Reading, frame: Frame): Frame {
  const { document } = reading;
  const { cue, content } = frame;
  if (content.first < cue.end) return frame;
  let at = content.first;
  let thanks = GRATITUDE.test(lowerAt(document, cue.end - 1));
  for (const stop = Math.min(content.end, at + 4); !thanks && at < stop; at++)
    thanks = GRATITUDE.test(lowerAt(document, at));
  if (!thanks) return frame;
  const to = lowerAt(document, at) === 'to' ? phraseAt(reading, at + 1, content.end) : null;
  const link = linkFrom(reading, at, content.end);
  if (link === null || link + 1 >= content.end) return frame;
  return {
    ...frame,
    cue: { ...cue, value: { ...cue.value, polarity: 'thank' } },
    addressee: to === null ? frame.addressee : withoutThing(reading, to),
    content: { first: link + 1, end: content.end },
  };
}

/** `Solbakk | for Norway's support`: whom one thanks ends before what for, but not inside an office (`the Minister for Trade`). */
export function withoutThing(reading: Reading, person: Range): Range {
  for (let at = person.end - 1; at > person.first; at--) {
    if (lowerAt(reading.document, at) !== 'for') continue;
    // `the Minister | for Norway's help`: nobody is a minister for a help.
    const thing = reading.document.tokens.kind[at + 2] === TokenKind.clitic;
    const office = reading.roles[at - 1] === Role.speaker && isNameWord(reading, at + 1) && !thing;
    return office ? person : { first: person.first, end: at };
  }
  return person;
}

/** How far behind `called on the minister` the `to` of what is asked stands, in tokens. */
const ASKED_REACH = 24;

function isVisit({ document, opens }: Reading, cue: Cue, content: Range): boolean {
  if (lowerAt(document, cue.end - 1) !== 'on' && lowerAt(document, cue.end - 1) !== 'upon') return false;
  if (!/^call/iu.test(textAt(document, cue.first)) || content.first !== cue.end) return false;
  for (let at = content.first; at < Math.min(content.end, content.first + ASKED_REACH); at++)
    if (opens.has(at) || /^(?:to|for|that)$/u.test(lowerAt(document, at))) return false;
  return true;
}

const isNamedElsewhere = ({ document }: Reading, { first }: Range): boolean =>
  /^(?:these|this|such|those)$/u.test(lowerAt(document, first)) &&
  /^(?:views?|remarks?|comments?|opinions?|thoughts|sentiments)$/u.test(lowerAt(document, first + 1));

/** `said this at a briefing`, `noted it in Riga`: a pronoun that points at words elsewhere is nothing that was said, nor is who was thanked. */
export function pointsElsewhere(reading: Reading, { cue, content, addressee }: Frame): boolean {
  const { document, roles } = reading;
  // `thanked Oru`, `asked the minister`: for what is not said.
  if (addressee !== null && addressee.first <= content.first && addressee.end >= content.end) return true;
  // `called on the mayor at his office`: a visit, where nothing is asked of him.
  if (isVisit(reading, cue, content)) return true;
  // `expressed these views at the meeting`, `made these remarks`: they were told before.
  if (isNamedElsewhere(reading, content)) return true;
  // `IT without cards` is none, nor is `expected it to fall`.
  if (!/^(?:this|it|so|that)$/u.test(textAt(document, content.first))) return false;
  const next = content.first + 1;
  const role = roles[next];
  return (
    next >= content.end ||
    (role === Role.preposition && lowerAt(document, next) !== 'to') ||
    role === Role.time ||
    (role === Role.subordinator && /^(?:while|when|after|as)$/u.test(lowerAt(document, next)))
  );
}
