import type { Document } from './document.js';
import type { LexiconClass, LexiconEntry } from './lexicon-entry.js';
import type { Issue } from './model.js';
import type { Mention, Span } from './span.js';

/** What a detector may know beside the document. */
export interface Context {
  /** The article's date, `YYYY-MM-DD` or `YYYY-MM`, or `null`: relative dates are resolved against it and never against a clock. */
  readonly date: string | null;
  /** Whether `now`, `recently`, `years` are wanted as dates. */
  readonly vagueDates: boolean;
  /** Where the article's dateline stands (`KYIV, June 2 –`), where it has one and the caller knows: its words are nobody's. */
  readonly dateline?: Span | null;
}

/** Where a rule starts to look: at the entries of a lexicon class, or at the tokens of a kind (`number`, `symbol`, `word`). */
export type Trigger = LexiconClass<unknown> | { readonly kind: number };

/** What a rule found: a half-open range of UTF-16 offsets and its meaning. */
export interface Found<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** A piece of text beside a rule, and what the rule (its detector, in truth) must find in it: the words, or nothing. The tests run each. */
export interface Example {
  readonly text: string;
  /** The words of the first mention that the detector finds, or `null` where it must find none. */
  readonly found: string | null;
  readonly date?: string;
}

/** A rule is a value: its id travels with what it found, its examples are run by the tests. */
export interface Rule<V> {
  readonly id: string;
  readonly triggers: readonly Trigger[];
  /** Looks at the trigger that starts at token `at`. It must look ahead and back by a bounded number of tokens only. */
  find(document: Document, at: number, context: Context): Found<V> | null;
  readonly examples: readonly Example[];
}

/** A found thing with its rule and its words. */
export interface DetectedMention<V> extends Mention {
  readonly value: V;
}

/**
 * A mention of `value` at `span`. It names its fields: a spread with new keys behind it (`{ ...span, rule }`) gives each object
 * a hidden class of its own on V8 up to Node 20, and all that reads such objects is slow by an order of magnitude.
 */
export const mentionAt = <V>(span: Span, rule: string, value: V): DetectedMention<V> => ({
  start: span.start,
  end: span.end,
  text: span.text,
  rule,
  value,
});

/** Merges, drops or mends what the rules found. Mentions come sorted by `start`, the longest first. */
export interface Refiner<V> {
  readonly id: string;
  /** Why it stands at its place in the order. */
  readonly why: string;
  refine(
    mentions: readonly DetectedMention<V>[],
    document: Document,
    context: Context,
  ): readonly DetectedMention<V>[];
}

/** What a detector gives: its mentions, and soft findings (a scale word that it did not understand). */
export interface Detection<V> {
  readonly mentions: readonly DetectedMention<V>[];
  readonly issues: readonly Issue[];
}

/** A detector finds mentions of one kind and never sees another detector's results. */
export interface Detector<K extends string = string, V = unknown> {
  readonly kind: K;
  /** The lexicon entries that it looks for: compiled into the one vocabulary. */
  readonly vocabulary: readonly LexiconEntry[];
  detect(document: Document, context: Context): Detection<V>;
}
