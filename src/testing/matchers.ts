import type { Actor, Money, Readout, ReadoutEvent } from '../core/model.js';
import { differences, listed, type Partly, shown } from './match.js';

/** What a person must be, beside the name. */
export interface PersonExpectation {
  /** Whether he took part or is only mentioned; default: either. */
  readonly role?: 'participant' | 'mentioned';
  readonly title?: string | RegExp | null;
  readonly country?: string | null;
  readonly organization?: string | RegExp | null;
}

/** What an event must be. `place` is matched with the words of the place, `participants` with names of actors. */
export interface EventExpectation {
  readonly type?: ReadoutEvent['type'];
  readonly status?: ReadoutEvent['status'];
  readonly date?: ReadoutEvent['date'];
  readonly place?: string | RegExp | null;
  readonly participants?: readonly (string | RegExp)[];
  readonly background?: boolean;
}

/** What a sum must be. */
export type MoneyExpectation = Partly<
  Pick<Money, 'amount' | 'amountText' | 'min' | 'max' | 'currency' | 'qualifier' | 'kind' | 'per' | 'period'>
> & { readonly purpose?: string | RegExp | null };

/** What a matcher tells its runner: Vitest and Jest want the same. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/** The matchers as they stand behind `expect(readout(text))`. */
export interface ReadoutMatchers<R = unknown> {
  /** A person by any of the names that the article gives: `toMentionPerson('Ana Oru', { role: 'participant' })`. */
  toMentionPerson(name: string | RegExp, expected?: PersonExpectation): R;
  /** An event: `toHaveEvent({ type: 'meeting', status: 'held', participants: ['Ana Oru'] })`. */
  toHaveEvent(expected: EventExpectation): R;
  /** A sum: `toMentionMoney({ amount: 1_800_000_000, currency: 'EUR' })`. */
  toMentionMoney(expected: MoneyExpectation): R;
  /** Any part of a readout: `toMatchReadout({ countries: ['LV', 'NO'], topics: [{ id: 'energy' }] })`. */
  toMatchReadout(expected: Partly<Readout>): R;
}

const isReadout = (value: unknown): value is Readout =>
  typeof value === 'object' && value !== null && (value as { schema?: unknown }).schema === 'readout/1';

const NOT_A_READOUT: MatcherResult = {
  pass: false,
  message: () => 'expected a readout: what readout(text) returns, not the text or a promise of it',
};

const hasName = (actor: Actor, name: string | RegExp): boolean =>
  [actor.name, ...actor.aliases].some(
    (form) => form !== null && (typeof name === 'string' ? form === name : form.search(name) >= 0),
  );

const actorsOf = (readout: Readout): readonly Actor[] => [...readout.participants, ...readout.mentioned];

const brief = ({ name, title, country }: Actor): string =>
  [name ?? '(unnamed)', title, country].filter((part) => part !== null).join(', ');

/** A list for a message; `none` where it is empty. */
const lines = (items: readonly string[]): string =>
  items.length === 0 ? '  none' : items.map((item) => `  ${item}`).join('\n');

function mentionsPerson(
  received: unknown,
  name: string | RegExp,
  { role, ...expected }: PersonExpectation = {},
): MatcherResult {
  if (!isReadout(received)) return NOT_A_READOUT;
  const people =
    role === 'participant'
      ? received.participants
      : role === 'mentioned'
        ? received.mentioned
        : actorsOf(received);
  const named = people.filter((actor) => actor.kind === 'person' && hasName(actor, name));
  const pass = named.some((actor) => differences(actor, expected).length === 0);
  const [nearest] = named;
  return {
    pass,
    message: () =>
      pass
        ? `expected the readout not to mention ${shown(name)}${role === undefined ? '' : ` as ${role}`}`
        : nearest === undefined
          ? `expected the readout to mention ${shown(name)}${role === undefined ? '' : ` as ${role}`}\n\ntook part:\n${lines(received.participants.map(brief))}\nmentioned:\n${lines(received.mentioned.map(brief))}`
          : `expected ${shown(name)} to be otherwise:\n${listed(differences(nearest, expected))}`,
  };
}

/** An event with the words of its place and the names of those taking part, as expectations have them. */
function flat(event: ReadoutEvent, readout: Readout): EventExpectation {
  const actors = new Map(actorsOf(readout).map((actor) => [actor.id, actor]));
  const { type, status, date, background } = event;
  return {
    type,
    status,
    date,
    background,
    place: event.place?.text ?? null,
    participants: event.participants.flatMap(({ actor }) => {
      const found = actors.get(actor);
      return found === undefined || found.name === null ? [] : [found.name, ...found.aliases];
    }),
  };
}

function hasEvent(received: unknown, expected: EventExpectation): MatcherResult {
  if (!isReadout(received)) return NOT_A_READOUT;
  const events = received.events.map((event) => flat(event, received));
  const pass = events.some((event) => differences(event, expected).length === 0);
  return {
    pass,
    message: () =>
      `expected the readout ${pass ? 'not ' : ''}to have an event\n  ${shown(expected)}\n\nits events:\n${lines(events.map(shown))}`,
  };
}

function mentionsMoney(received: unknown, { purpose, ...expected }: MoneyExpectation): MatcherResult {
  if (!isReadout(received)) return NOT_A_READOUT;
  const wanted = {
    ...expected,
    ...(purpose === undefined ? {} : { purpose: purpose === null ? null : { text: purpose } }),
  };
  const pass = received.money.some((sum) => differences(sum, wanted).length === 0);
  const sums = received.money.map(
    ({ text, amount, currency, qualifier }) => `${text} (${shown({ amount, currency, qualifier })})`,
  );
  return {
    pass,
    message: () =>
      `expected the readout ${pass ? 'not ' : ''}to mention a sum\n  ${shown({ purpose, ...expected })}\n\nits sums:\n${lines(sums)}`,
  };
}

function matchesReadout(received: unknown, expected: Partly<Readout>): MatcherResult {
  if (!isReadout(received)) return NOT_A_READOUT;
  const found = differences(received, expected);
  return {
    pass: found.length === 0,
    message: () =>
      found.length === 0
        ? 'expected the readout to differ from what was given'
        : `expected the readout to match (- expected, + received):\n${listed(found)}`,
  };
}

/** The matchers, for `expect.extend(matchers)` of Vitest or Jest. */
export const matchers = {
  toMentionPerson: mentionsPerson,
  toHaveEvent: hasEvent,
  toMentionMoney: mentionsMoney,
  toMatchReadout: matchesReadout,
} as const;
