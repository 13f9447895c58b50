import { withoutZeros } from '../core/digits.js';
import type {
  Actor,
  EventRole,
  Money,
  MoneyQualifier,
  Readout,
  ReadoutEvent,
  Statement,
} from '../core/model.js';

const SCALES: readonly (readonly [digits: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** `12345678` → `12,345,678`. */
function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  let groups = digits.slice(0, first);
  for (let at = first; at < digits.length; at += 3) groups += `,${digits.slice(at, at + 3)}`;
  return groups;
}

/** An exact decimal for the eye, without rounding: `1800000000` → `1.8 billion`, `12345678` → `12,345,678`. */
export function amountInWords(amount: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/u.exec(amount);
  if (match === null) return amount;
  const [, sign = '', whole = '', fraction = ''] = match;
  for (const [digits, word] of SCALES) {
    if (whole.length <= digits || fraction !== '') continue;
    const rest = withoutZeros(whole.slice(-digits));
    if (rest.length > 3) continue;
    return `${sign}${grouped(whole.slice(0, -digits))}${rest === '' ? '' : `.${rest}`} ${word}`;
  }
  return `${sign}${grouped(whole)}${fraction}`;
}

const QUALIFIERS: Readonly<Record<MoneyQualifier, string>> = {
  exact: '',
  approximately: 'about ',
  almost: 'almost ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  'less-than': 'less than ',
  range: '',
  'unspecified-multiple': '',
};

/** A number's shortest decimal, without an exponent: the bounds of a range carry no exact text. */
const decimal = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
};

/** What stands for the currency: its code, the codes in question (`USD or CAD`), or nothing. */
export const currencyOf = ({ currency, currencyCandidates }: Money): string =>
  currency ?? currencyCandidates.join(' or ');

/** A sum in words: `almost EUR 1.8 billion`, `USD 1 million to 2 million per year`; the article's words where it names no number. */
export function sumInWords(money: Money): string {
  if (money.amountText === null) return money.text;
  const { min, max } = money;
  const amount =
    money.qualifier === 'range' && min !== null && max !== null
      ? `${amountInWords(decimal(min))} to ${amountInWords(decimal(max))}`
      : amountInWords(money.amountText);
  const currency = currencyOf(money);
  const unit = money.per === null ? '' : ` per ${money.per}`;
  return `${QUALIFIERS[money.qualifier]}${currency === '' ? '' : `${currency} `}${amount}${unit}`;
}

/** What to call an actor: its name, else its office (`Prime Minister (GR)`). */
export function nameOf(actor: Actor): string {
  if (actor.name !== null) return actor.name;
  const office = actor.title ?? actor.mentions[0]?.text ?? actor.kind;
  return actor.country === null ? office : `${office} (${actor.country})`;
}

/** An actor's office and side: `Prime Minister, NO`. */
export const officeOf = ({ title, organization, country }: Actor): string =>
  [title, organization, country].filter((part) => part !== null).join(', ');

/** The actors of a readout by id. */
export const actorsOf = ({ participants, mentioned }: Readout): ReadonlyMap<string, Actor> =>
  new Map([...participants, ...mentioned].map((actor) => [actor.id, actor]));

/** The name of the actor with an id; the id itself where there is none. */
export const nameById = (actors: ReadonlyMap<string, Actor>, id: string): string => {
  const actor = actors.get(id);
  return actor === undefined ? id : nameOf(actor);
};

/** Who said it: the actor, else the article's words for him, else nobody. */
export function speakerOf({ speaker, speakerText }: Statement, actors: ReadonlyMap<string, Actor>): string {
  if (speaker !== null) return nameById(actors, speaker);
  return speakerText?.text ?? '';
}

const ROLES: Readonly<Record<EventRole, string>> = { host: ' (host)', guest: ' (guest)', attendee: '' };

/** The words said, without the comma that only leads on to `he said`. */
export const wordsOf = ({ content }: Statement): string => content.text.replace(/,$/u, '');

/** Who took part in an event, hosts and guests marked. */
export const attendanceOf = (
  { participants }: ReadoutEvent,
  actors: ReadonlyMap<string, Actor>,
): readonly string[] => participants.map(({ actor, role }) => `${nameById(actors, actor)}${ROLES[role]}`);

/** An event's kind and standing: `meeting, held`, `visit, planned`, `summit, held (background)`. */
export const eventKind = ({ type, status, background }: ReadoutEvent): string =>
  `${type}, ${status}${background ? ' (background)' : ''}`;

/** A place with its country: `Vilnius, LT`. */
export const placeOf = ({ place }: ReadoutEvent): string =>
  place === null ? '' : place.country === null ? place.text : `${place.text}, ${place.country}`;
