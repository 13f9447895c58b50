/** A half-open range of UTF-16 offsets into the original input, with its words: `input.slice(start, end) === text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span that a rule found. `rule` is the rule's id (`money/symbol-amount-scale`): every claim says where it comes from. */
export interface Mention extends Span {
  readonly rule: string;
}

/** The span of `text` from `start` to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The mention of `text` from `start` to `end`, found by `rule`. */
export const mentionOf = (text: string, start: number, end: number, rule: string): Mention => ({
  start,
  end,
  text: text.slice(start, end),
  rule,
});

/** How many characters two spans share; 0 where they only touch. */
export const overlapOf = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
