import { flatMap } from '../core/flat-map.js';
import { fold } from '../core/fold.js';
import type { Span } from '../core/span.js';
import type { Gender, Named, SpeakerIndex } from './speakers-index.js';

/** Who has spoken so far, the last first; and the sentence in which the last one spoke. */
export interface Floor {
  readonly speakers: readonly string[];
  readonly sentence: number;
  /** The sentence in which somebody spoke whose name is no actor's. */
  readonly unknown: number;
}

const PRONOUN: ReadonlyMap<string, Gender | null> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);

/** Words after a name that leave it the phrase's head (`Oru of Peru`); after any other the name only owns it (`Oru's office`, `the Oru camp`). */
const AFTER_HEAD = /^(?:$|,| ?\(| (?:of|for|in|at|from|on|who|and|himself|herself|as)\b)/u;
/** `envoys of states including | Peru and Chile`: what follows are examples, and none of them the speaker. */
const EXAMPLES = /\b(?:including|such as)\b/u;
/** `a spokesman for Oru`: the name stands below another noun. */
const BELOW = /\b(?:of|for|to|by|from|with|in|at|on|near)\s+(?:the\s+)?$/iu;

/** The actor that the words of a speaker mean, given who spoke before; `null` where they name nobody that is known. */
export function whoIs(
  head: Span | null,
  whole: Span | null,
  sentence: number,
  index: SpeakerIndex,
  floor: Floor,
): string | null {
  if (head === null) return null;
  const words = fold(head.text);
  const gender = PRONOUN.get(words);
  if (gender !== undefined) return pronoun(head, gender, sentence, index, floor);
  if (words === 'they' || words === 'them' || words === 'i' || words === 'we') return null;
  const role = bareRole(words, index, floor);
  if (role !== null) return role;
  return (
    named(head, index) ?? (whole === null ? null : named(whole, index)) ?? described(words, index, floor)
  );
}

/** `he`: whoever spoke in this sentence or the one before, else the person the text leads to, else the last speaker. */
function pronoun(
  head: Span,
  gender: Gender | null,
  sentence: number,
  index: SpeakerIndex,
  floor: Floor,
): string | null {
  if (floor.unknown > floor.sentence && sentence - floor.unknown <= 1) return null;
  const fits = (id: string): boolean =>
    index.byId.get(id)?.kind === 'person' &&
    (gender === null || (index.genders.get(id) ?? gender) === gender);
  const linked = index.at(head).find(({ mention }) => mention.form === 'pronoun')?.actor.id ?? null;
  const last = floor.speakers[0];
  const near = last !== undefined && fits(last) && sentence - floor.sentence <= 1 ? last : null;
  const far = floor.speakers.find(fits) ?? null;
  const found = near ?? linked ?? (sentence - floor.sentence <= 6 ? far : null);
  if (found !== null && gender !== null && !index.genders.has(found)) index.genders.set(found, gender);
  return found;
}

/** The actor at the head of a phrase, not one that stands below it or owns it, and none where two are joined. */
function named(phrase: Span, index: SpeakerIndex): string | null {
  const inside: Named[] = [];
  const examples = phrase.text.search(EXAMPLES);
  for (const place of index.at(phrase)) {
    const { mention } = place;
    if (mention.form === 'pronoun' || (examples >= 0 && mention.start - phrase.start > examples)) continue;
    const left = phrase.text.slice(0, Math.max(0, mention.start - phrase.start));
    const right = phrase.text.slice(Math.max(0, mention.end - phrase.start));
    if (!BELOW.test(left) && AFTER_HEAD.test(right)) inside.push(place);
  }
  const persons = inside.filter(({ actor }) => actor.kind === 'person');
  const from = persons.length > 0 ? persons : inside;
  const names = from.filter(({ mention }) => mention.form === 'name');
  if (new Set(names.map(({ actor }) => actor.id)).size > 1 && /\b(?:and|&)\b/u.test(phrase.text)) return null;
  return (names[0] ?? from[0])?.actor.id ?? null;
}

/** Offices that the news calls by what they do. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['head of state', ['president', 'king', 'queen', 'emir', 'amir', 'sultan']],
  ['head of government', ['prime minister', 'chancellor', 'premier', 'taoiseach']],
  ['head of the government', ['prime minister', 'chancellor', 'premier', 'taoiseach']],
]);

/**
 * `the President` without a country, where several bear the title: the one who spoke last, else the one named first.
 * `null` where the words are no bare office, or at most one bears it (then the link's choice stands).
 */
function bareRole(words: string, index: SpeakerIndex, floor: Floor): string | null {
  if (!words.startsWith('the ')) return null;
  const office = words.slice(4);
  const offices = SAME_OFFICE.get(office) ?? [office];
  const bearers = flatMap(offices, (name) => index.bearers.get(name) ?? []);
  if (bearers.length === 0 || (bearers.length === 1 && offices[0] === office)) return null;
  return floor.speakers.find((id) => bearers.some((actor) => actor.id === id)) ?? bearers[0]?.id ?? null;
}

/** `the guest`, `her counterpart`: the other one of two. */
function described(words: string, index: SpeakerIndex, floor: Floor): string | null {
  if (/^(?:the|his|her) (?:\w+ )?(?:guest|visitor|host|counterpart|interlocutor)$/u.test(words)) {
    // The two whom the article is about stand first; whoever of them has just spoken has the other for a guest.
    const pair = index.persons.slice(0, 2).map(({ id }) => id);
    const last = floor.speakers[0];
    if (pair.length < 2 || last === undefined || !pair.includes(last)) return null;
    return pair.find((id) => id !== last) ?? null;
  }
  return null;
}
