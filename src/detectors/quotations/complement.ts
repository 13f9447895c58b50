import { uint8At } from '../../core/columns.js';
import { TokenKind } from '../../core/document.js';
import { entryAt, isMark, lowerAt, textAt } from '../../core/look.js';
import { phraseAt } from './noun-phrase.js';
import { endsIn, isNameWord } from './phrase-words.js';
import { type Cue, isPartingDash, type Range, type Reading, type Unit } from './reading.js';
import { CUE, Role } from './vocabulary.js';

/** What follows a cue: where the words said begin (-1 where none follow), and who is told. */
export interface Complement {
  readonly first: number;
  /** Whether a mark or a `that` says so. */
  readonly sure: boolean;
  readonly addressee: Range | null;
}

/** How far an adjunct between verb and clause may reach: `said at a press conference with the Norwegian minister in Kyiv on Monday that`. */
const REACH = 22;

const isThat = (reading: Reading, at: number): boolean =>
  reading.roles[at] === Role.subordinator && lowerAt(reading.document, at) === 'that';

const opensZone = (reading: Reading, at: number): boolean => reading.opens.has(at);

/** What stands after the cue, whose subject's phrase (if it is inverted) ends at `from`. `quoted`: a quotation ends right before the clause. */
export function complementOf(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  from: number,
  quoted: boolean,
): Complement {
  let at = from;
  let addressee: Range | null = null;
  const { frame } = cue.value;
  // `thanked for | the kind words`
  if (frame === 'ask' && cue.value.polarity === 'thank' && lowerAt(reading.document, at) === 'for')
    return { first: at + 1 < unit.end ? at + 1 : -1, sure: true, addressee };
  if ((frame === 'tell' || frame === 'ask') && !isThat(reading, at) && !opensZone(reading, at)) {
    addressee = objectAt(reading, at, unit.end);
    if (frame === 'tell') {
      if (addressee === null && !isMark(reading.document, at, ':') && !isMark(reading.document, at, ',')) {
        return { first: quoted ? -1 : at < unit.end ? at : -1, sure: false, addressee };
      }
      at = addressee?.end ?? at;
      // `informed Oru about | the situation`, `briefed her on | the needs of the army`
      const about = lowerAt(reading.document, at);
      const brief = about === 'on' && /^brief/iu.test(textAt(reading.document, cue.first));
      if ((about === 'about' || brief) && at + 1 < unit.end) return { first: at + 1, sure: true, addressee };
    }
  }
  const { first, sure } = contentStart(reading, unit, cue, at, quoted);
  return { first, sure, addressee };
}

/** `told | him`, `told | reporters`, `told | Ana Oru`. */
function objectAt(reading: Reading, at: number, limit: number): Range | null {
  if (at < limit && /^(?:him|her|them|me|us|you)$/iu.test(textAt(reading.document, at))) {
    return { first: at, end: at + 1 };
  }
  return phraseAt(reading, at, limit);
}

interface Start {
  readonly first: number;
  readonly sure: boolean;
}
const NOTHING: Start = { first: -1, sure: false };

function contentStart(reading: Reading, unit: Unit, cue: Cue, from: number, quoted: boolean): Start {
  const { document, roles } = reading;
  const { frame } = cue.value;
  const promises = cue.value.polarity === 'promise';
  const at = from;
  if (at >= unit.end) return NOTHING;
  if (opensZone(reading, at)) return { first: at, sure: true };
  if (isThat(reading, at)) return { first: at + 1, sure: true };
  if (isMark(document, at, ':')) return at + 1 < unit.end ? { first: at + 1, sure: true } : NOTHING;
  if (isMark(document, at, ',')) {
    if (opensZone(reading, at + 1)) return { first: at + 1, sure: true };
    return quoted ? NOTHING : pastAdjunct(reading, unit, at + 1, true);
  }
  if (document.tokens.kind[at] === TokenKind.punctuation && !isPartingDash(document, at)) return NOTHING;
  if (isPartingDash(document, at))
    return opensZone(reading, at + 1) ? { first: at + 1, sure: true } : NOTHING;
  // `agreed | to give Peru a loan`: what was done, not what was said.
  if (frame === 'say' && promises && textAt(document, at) === 'to') return NOTHING;
  // `pledged | to send two ships`
  if (frame === 'view' && textAt(document, at) === 'to') return { first: at, sure: false };
  const role = uint8At(roles, at);
  const adjunct =
    role === Role.preposition ||
    role === Role.time ||
    role === Role.of ||
    role === Role.and ||
    (role === Role.adverb && !/^(?:both|all|perhaps)$/iu.test(textAt(document, at))) ||
    (role === Role.subordinator &&
      !/^(?:if|whether|how|what|why|where|whom)$/iu.test(textAt(document, at))) ||
    endsIn(reading, at, 'ly');
  if (adjunct) return pastAdjunct(reading, unit, at, quoted || frame === 'tell');
  if (quoted) return NOTHING;
  return { first: at, sure: false };
}

/** Whether a second verb of speech stands at `at`; `in a press | briefing | that…`, `in its | report` are nouns of where it was said. */
function isCueIn({ document, roles }: Reading, from: number, at: number): boolean {
  const cue = entryAt(document, at, CUE);
  if (cue === null || !cue.value.doubtful) return cue !== null;
  for (let left = at - 1; left > from && left >= at - 3; left--) {
    if (roles[left] === Role.determiner && roles[left - 1] === Role.preposition) return false;
  }
  return true;
}

/** Skips where and when it was said: `said | on Monday in Kyiv | that…`. `strict`: only a mark or `that` opens the content. */
function pastAdjunct(reading: Reading, unit: Unit, from: number, strict: boolean): Start {
  const { document, roles } = reading;
  const stop = Math.min(unit.end, from + REACH);
  let commas = 0;
  for (let at = from; at < stop; at++) {
    if (opensZone(reading, at)) {
      const parted = isMark(document, at - 1, ',') || isMark(document, at - 1, ':') || at === from;
      if (commas > 0 && !parted) return NOTHING;
      return parted || strict ? { first: at, sure: parted } : { first: from, sure: false };
    }
    if (isThat(reading, at) && at > from) return { first: at + 1, sure: true };
    if (isMark(document, at, ':')) return at + 1 < unit.end ? { first: at + 1, sure: true } : NOTHING;
    if ((at > from || endsIn(reading, at, 'ing')) && isCueIn(reading, from, at)) return NOTHING;
    if (isMark(document, at, ',') && !opensZone(reading, at + 1)) {
      if (isThat(reading, at + 1)) return { first: at + 2, sure: true };
      // `announced on her page, in capital letters, "…"`
      if (commas++ > 0 || roles[at + 1] !== Role.preposition) return NOTHING;
    }
    if (commas > 0 || strict || at === from) continue;
    const role = roles[at];
    // `promised on Tuesday | to refrain`
    if (roles[at - 1] === Role.time && textAt(document, at) === 'to') return { first: at, sure: false };
    const previous = roles[at - 1];
    const opens = role === Role.determiner || role === Role.pronoun;
    // `said on Monday the deal…`, `said in Kyiv he would…`
    if (previous === Role.time && (opens || (isNameWord(reading, at) && role !== Role.time))) {
      return { first: at, sure: false };
    }
    if (opens && isNameWord(reading, at - 1)) return { first: at, sure: false };
  }
  return NOTHING;
}
