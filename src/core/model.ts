/**
 * The shapes of a readout, field by field as the contract has them. The stages hand these on to one another;
 * `summarize/schema.ts` validates them at the end, and the compiler checks that schema and types agree.
 */
import type { Mention, Span } from './span.js';

/** What a paragraph is: see `docs/output/article.md`. `background` tells again what happened before; `boilerplate` is no part of the article. */
export type ParagraphKind = 'headline' | 'lead' | 'body' | 'background' | 'boilerplate';

/** A paragraph (or a line) of the article. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** A dateline: `KYIV, June 2 (Agency) –`. */
export interface Dateline extends Span {
  readonly place: string | null;
  /** The words of its date (`June 2`), not resolved. */
  readonly date: string | null;
  readonly agency: string | null;
}

export type SourceKind = 'outlet' | 'agency' | 'press-service' | 'channel' | 'document';

/** Who reports it: `Censor.NET`, `press service of the head of state`, `Telegram`. */
export interface Source extends Mention {
  readonly name: string;
  readonly kind: SourceKind;
}

/** The article's frame. */
export interface Article {
  /** Publication date: `YYYY-MM-DD`, `YYYY-MM` if the header gives no day, or `null`. */
  readonly date: string | null;
  /** ISO 639-1 code of the language the body seems to be written in, `en` unless there is good evidence for another; `und` for none. */
  readonly language: string;
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sources: readonly Source[];
}

export type ActorKind = 'person' | 'organization' | 'country';
export type MentionForm = 'name' | 'role' | 'pronoun';

/** One mention of an actor: a name without its title (`name`), an office (`the Norwegian prime minister`), or a pronoun. */
export interface ActorMention extends Mention {
  readonly form: MentionForm;
}

/** A person, an organisation or a country that took part or is mentioned. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The longest form that the article gives, without title; `null` for an office holder who is never named. */
  readonly name: string | null;
  /** Every other named form, in order of appearance. */
  readonly aliases: readonly string[];
  /** As written, without the country: `Prime Minister`. */
  readonly title: string | null;
  /** ISO 3166-1 alpha-2, `EU` for its office holders, or `null` where the article does not say. */
  readonly country: string | null;
  readonly organization: string | null;
  readonly mentions: readonly ActorMention[];
  /** 0 to 1: how good the evidence is. Set by hand, not measured: for ranking and thresholds, no probability. */
  readonly confidence: number;
}

export type EventType = 'meeting' | 'call' | 'visit' | 'summit' | 'briefing' | 'signing';
export type EventStatus = 'held' | 'ongoing' | 'planned' | 'proposed' | 'cancelled' | 'denied';
export type EventRole = 'host' | 'guest' | 'attendee';

/** Where an event took place. */
export interface Place extends Mention {
  /** ISO 3166-1 alpha-2, or `null` where it is not known. */
  readonly country: string | null;
}

export interface EventParticipant {
  /** An actor's id. */
  readonly actor: string;
  readonly role: EventRole;
}

/** Something that happened, is happening or will happen. */
export interface ReadoutEvent {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** `YYYY-MM-DD` or shorter, the days of several, or `null`. */
  readonly date: string | { readonly start: string; readonly end: string } | null;
  readonly place: Place | null;
  readonly participants: readonly EventParticipant[];
  /** Recalled as earlier history. */
  readonly background: boolean;
  readonly evidence: readonly Mention[];
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type DateMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';
/** What a relative date was resolved from: the header, the dateline, an earlier date in the text, or nothing (it stands by itself). */
export type DateAnchor = 'header' | 'dateline' | 'earlier-date';
export type DatePrecision =
  | 'time'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'duration'
  | 'vague';

/** The days that a date covers, ISO, both included; `null` at an open or unknown end. */
export interface DayInterval {
  readonly start: string | null;
  readonly end: string | null;
}

/** A date, time, duration or repetition in the content. (`start` and `end` are its offsets; the days it covers are `interval`.) */
export interface DateMention extends Mention {
  /** TIMEX3: `2025-06-02`, `2025-W23`, `P2D`, `2025-11-07/2025-11-18`, `XXXX-06-02`. */
  readonly value: string;
  readonly type: DateType;
  readonly mod: DateMod | null;
  readonly precision: DatePrecision;
  readonly interval: DayInterval | null;
  readonly anchor: DateAnchor | null;
}

export type MoneyQualifier =
  | 'exact'
  | 'approximately'
  | 'almost'
  | 'more-than'
  | 'at-least'
  | 'up-to'
  | 'less-than'
  | 'range'
  | 'unspecified-multiple';
export type MoneyKind =
  | 'aid'
  | 'loan'
  | 'grant'
  | 'investment'
  | 'trade'
  | 'price'
  | 'revenue'
  | 'fine'
  | 'budget'
  | 'damage'
  | 'debt'
  | 'contract';

/** The same sum in another currency, as the article gives it in brackets. */
export interface MoneyEquivalent extends Span {
  readonly amount: number | null;
  readonly amountText: string | null;
  readonly currency: string | null;
}

/** A monetary figure, its span with qualifier and currency words. */
export interface Money extends Mention {
  /** A range's lower bound, a bound's number; `null` for `billions of dollars`. */
  readonly amount: number | null;
  /** The exact decimal. */
  readonly amountText: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217, or `null` where the text leaves it open. */
  readonly currency: string | null;
  /** What decided an ambiguous currency word (`symbol`, `code`, `name`, `context`, `default`), and what else it could be. */
  readonly currencyEvidence: 'code' | 'name' | 'symbol' | 'context' | 'default' | 'none';
  readonly currencyCandidates: readonly string[];
  readonly qualifier: MoneyQualifier;
  /** `year`, `month`, `barrel`, `unit`…, or `null`. */
  readonly per: string | null;
  readonly purpose: Span | null;
  readonly kind: MoneyKind | null;
  /** Actor ids. */
  readonly payer: string | null;
  readonly payee: string | null;
  /** The ISO interval that the figure covers, open ones as `2022-02-24/..`. */
  readonly period: string | null;
  /** Index in `money` of the figure that this one is a share of. */
  readonly partOf: number | null;
  /** Index in `money` of an earlier telling of the same sum. */
  readonly sameAs: number | null;
  readonly equivalents: readonly MoneyEquivalent[];
}

/** A topic of the taxonomy, with the words that show it. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** IPTC Media Topic code (`20000590`), or `null` where none fits. */
  readonly iptc: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly mentions: readonly Mention[];
}

/** An agenda item in the article's own words. */
export interface AgendaItem extends Mention {
  /** Topic ids. */
  readonly topics: readonly string[];
  /** `issues of mutual interest`: says nothing, yields no topic. */
  readonly generic: boolean;
  /** Actor id of who raised it, where it is said. */
  readonly raisedBy: string | null;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';
export type Polarity = 'say' | 'promise' | 'deny' | 'ask' | 'thank' | 'warn';

/** Who said what. The span covers the content, the cue and the speaker's words. */
export interface Statement extends Mention {
  /** Actor id, or `null`. */
  readonly speaker: string | null;
  /** The source's own words for the speaker, or `null`. */
  readonly speakerText: Span | null;
  readonly kind: StatementKind;
  readonly content: Span;
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly polarity: Polarity;
  /** Actor id of the person told. */
  readonly addressee: string | null;
  /** `Telegram`, `a briefing in Kyiv`. */
  readonly channel: Span | null;
  /** `YYYY-MM-DD` or shorter, where it is said when. */
  readonly date: string | null;
  /** Indices of the paragraphs that the content runs over. */
  readonly paragraphs: readonly number[];
}

export type OutcomeKind =
  | 'signed'
  | 'agreed'
  | 'pledged'
  | 'allocated'
  | 'ratified'
  | 'imposed'
  | 'handed-over'
  | 'invited'
  | 'appointed'
  | 'scheduled'
  | 'refused';
export type OutcomeStatus = 'done' | 'promised' | 'planned' | 'conditional';

/** What came of it. */
export interface Outcome extends Mention {
  readonly kind: OutcomeKind;
  readonly verb: Span;
  readonly parties: readonly string[];
  readonly what: Span | null;
  /** The name of the document signed or the initiative joined. */
  readonly document: Span | null;
  /** Indices in `money`. */
  readonly money: readonly number[];
  readonly date: string | null;
  readonly status: OutcomeStatus;
}

export type IssueSeverity = 'info' | 'warning';
export type IssueCode =
  | 'article/more-than-one'
  | 'article/no-date'
  | 'article/two-dates'
  | 'date/month-only'
  | 'date/unresolved'
  | 'language/unsupported'
  | 'money/scale-not-understood'
  | 'money/currency-unknown'
  | 'quotation/left-open'
  | 'text/invalid-characters'
  | 'text/mojibake';

/** A soft finding about the input: nothing failed, but the caller may want to know. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly span: Span | null;
  readonly message: string;
}

/** One article's readout. */
export interface Readout {
  readonly schema: 'readout/1';
  readonly gist: string;
  readonly article: Article;
  readonly participants: readonly Actor[];
  readonly mentioned: readonly Actor[];
  readonly countries: readonly string[];
  readonly events: readonly ReadoutEvent[];
  readonly dates: readonly DateMention[];
  readonly money: readonly Money[];
  readonly topics: readonly Topic[];
  readonly agenda: readonly AgendaItem[];
  readonly statements: readonly Statement[];
  readonly outcomes: readonly Outcome[];
  readonly issues: readonly Issue[];
}
