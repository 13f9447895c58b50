import type { Refiner } from '../../core/detector.js';
import type { Document } from '../../core/document.js';
import { isMark, lowerAt } from '../../core/look.js';
import { decimalText } from './decimal.js';
import type { Draft, DraftMention } from './types.js';
import { isWord } from './words.js';

/** Words between a sum and its conversion: `(about`, `, or`, `, equivalent to`. */
const LINKS: ReadonlySet<string> = new Set(
  'or about around approximately roughly some nearly almost equivalent equal equivalently to worth i.e ie of the which is at over more than just ~ ≈ , ( ['.split(
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
    if (word === 'or' || word === 'equivalent' || word === 'ie' || word === 'i.e') linked = true;
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

/** Whether two figures can be one sum in two currencies: `¥58 billion ($390 million)`; and `$57 million (US$78 million)`, where the bare sign means another dollar. */
function differ(a: Draft, b: Draft): boolean {
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
  return { ...a, value: { ...a.value, unit: ruled, equivalents: [...a.value.equivalents, b] } };
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
      if (main !== undefined && last !== undefined && differ(main.value, mention.value)) {
        const close = conversionEnd(document, last, mention);
        // A further conversion in the same bracket: `(€4.6m, £4m)`.
        const more =
          main.value.equivalents.length > 0 &&
          end === last.value.end &&
          mention.value.first <= end + 2 &&
          !isWord(document, end, 'and');
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
