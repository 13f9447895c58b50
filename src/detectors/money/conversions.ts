import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import { decimalText } from './decimal.js';
import type { Draft, DraftMention } from './types.js';

/** What parts two conversions in one bracket; behind the bracket another sum begins. */
const FURTHER = /^(?:[,;/]|or)$/u;

/** Words between a sum and its conversion: `(about`, `, or`, `, equivalent to`. */
const LINKS: ReadonlySet<string> = new Set(
  'or about around approximately roughly some nearly almost equivalent equal equivalently to worth i.e. ie of the which is at over more than just ~ ≈ , ( [ )'.split(
    ' ',
  ),
);

/** Whether the second figure tells the first again in another currency, and where its bracket ends. */
function conversionEnd(document: Document, a: DraftMention, b: DraftMention): number {
  const from = a.value.end;
  const to = b.value.first;
  if (to - from > 6 || to <= from || document.tokens.sentence[from] !== document.tokens.sentence[to])
    return -1;
  let bracket = false;
  let linked = false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(document, i);
    if (!LINKS.has(word)) return -1;
    if (word === '(' || word === '[') bracket = true;
    // `($4.13 million approximately) equivalent to Rs 5.60 billion`
    if (word === ')' && lowerAt(document, i + 1) !== 'equivalent') return -1;
    if (word === 'or' || word === 'equivalent' || word === 'ie' || word === 'i.e.') linked = true;
  }
  // `yen 120 million, about $1.1 million,`
  const aside =
    isMark(document, from, ',') && to > from + 1
      ? /^(?:about|around|approximately|roughly|some|nearly|almost)$/u.test(lowerAt(document, from + 1))
      : to === from + 1 && isMark(document, from, ',') && b.value.qualifier !== 'exact';
  if (!bracket && isShareOf(document, a.value, b.value)) return -1;
  return bracket || linked || aside ? b.value.end : -1;
}

/** `$1.2 billion, or 20 euros a share`: what a part of the whole costs is no conversion of the whole. */
function isShareOf(document: Document, whole: Draft, part: Draft): boolean {
  if ((whole.amount?.power ?? 0) < 6 || part.amount?.power !== 0) return false;
  return /^(?:an?|per|each)$/u.test(lowerAt(document, part.end));
}

const isBracketed = (document: Document, a: Draft, b: Draft): boolean =>
  isMark(document, a.end, '(') && isMark(document, b.end, ')') && b.first === a.end + 1;

/** Whether two figures can be one sum in two currencies: `¥58 billion ($390 million)`; and `$57 million (US$78 million)`, where the bare sign means another dollar. */
function differ(document: Document, a: Draft, b: Draft): boolean {
  if (
    a.unit === null ||
    b.unit === null ||
    a.low === null ||
    b.low === null ||
    a.unit.minor ||
    b.unit.minor ||
    a.unknown
  )
    return false;
  const shared = a.unit.codes.some((code) => b.unit?.codes.includes(code));
  if (!shared) return true;
  // `C$3 million ($2.2 million)`: alone in brackets, the bare sign means the usual dollar.
  if (isBracketed(document, a, b) && a.unit.codes.length === 1 && b.unit.codes.length > 1)
    return b.unit.fallback !== null && b.unit.fallback !== a.unit.codes[0];
  return a.unit.codes.length > 1 && b.unit.codes.length === 1 && decimalText(a.low) !== decimalText(b.low);
}

/** The figure with its conversion, and without the candidate that the conversion rules out. */
function withEquivalent(a: DraftMention, b: DraftMention): DraftMention {
  const unit = a.value.unit;
  const other = b.value.unit?.codes.length === 1 ? b.value.unit.codes[0] : undefined;
  const same = unit?.shift === b.value.unit?.shift;
  const rest = unit?.codes.filter((code) => !same || code !== other) ?? [];
  const ruled =
    unit === null || rest.length === unit.codes.length
      ? unit
      : { ...unit, codes: rest, fallback: rest.length === 1 ? (rest[0] ?? null) : null };
  const own = unit?.codes.length === 1 ? unit.codes[0] : undefined;
  const usual = b.value.unit;
  const told =
    own === undefined || usual === null || !usual.codes.includes(own) || usual.fallback === own
      ? b
      : {
          ...b,
          value: { ...b.value, unit: { ...usual, codes: usual.codes.filter((code) => code !== own) } },
        };
  return { ...a, value: { ...a.value, unit: ruled, equivalents: [...a.value.equivalents, told] } };
}

export const joinConversions: Refiner<Draft> = {
  id: 'money/conversions',
  why: 'Last of the joins, with whole figures on both sides: `135 billion kroner ($12.7 billion)` is one sum.',
  refine(mentions, document) {
    const out: DraftMention[] = [];
    let end = -1;
    for (const mention of mentions) {
      const main = out.at(-1);
      const last = main?.value.equivalents.at(-1) ?? main;
      if (main !== undefined && last !== undefined && differ(document, main.value, mention.value)) {
        const close = conversionEnd(document, last, mention);
        // A further conversion in the same bracket: `(€4.6m, £4m)`, but not `($4m) and €5m`.
        const more =
          main.value.equivalents.length > 0 &&
          end === last.value.end &&
          mention.value.first <= end + 2 &&
          FURTHER.test(lowerAt(document, end));
        if (close >= 0 || more) {
          out[out.length - 1] = withEquivalent(main, mention);
          end = mention.value.end;
          continue;
        }
      }
      out.push(mention);
    }
    return out;
  },
};
