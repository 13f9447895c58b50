import { type Document, TokenFlag, TokenKind } from '../../core/document.js';
import { hasFlag, isCapitalWord, isGlued, isKind, lowerAt, textAt } from '../../core/look.js';
import type { Amount } from './amounts.js';
import type { Unit } from './units.js';
import { isHyphen, isWord, skipHyphen } from './words.js';

const YEAR = /^(?:19|20)\d\d$/u;

/** Words before `pounds` and behind it that make it a weight: `weighs 200 pounds`, `200 pounds of rice`. */
const WEIGH: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight lost lose losing gained shed carrying carry overweight tall inches feet foot payload capacity tow tows towing lift lifts lifted load loads haul hauls thrust mass cargo heavy'.split(
    ' ',
  ),
);
const HEAVY: ReadonlySet<string> = new Set('heavier lighter overweight per-square-inch'.split(' '));
/** What `pounds of` may be followed by, when it is money: `500 million pounds of debt`. */
const OF_MONEY: ReadonlySet<string> = new Set(
  'debt debts aid funding investment investments support savings cuts losses assets public taxpayer taxpayers spending extra additional new government state revenue tax taxes funds loans finance financing cash'.split(
    ' ',
  ),
);

/** `weighs 200 pounds`, `a 500-pound bomb`, `40 pounds of explosives`. */
function isWeight(document: Document, at: number, amount: Amount, end: number): boolean {
  if (isWord(document, end, 'of')) return !OF_MONEY.has(lowerAt(document, end + 1));
  if (
    HEAVY.has(lowerAt(document, end)) ||
    (isWord(document, end, 'per') && isWord(document, end + 1, 'square'))
  )
    return true;
  if (isHyphen(document, at - 1) && amount.power === 0) return true;
  // `400 pound-feet of torque`
  if (/^(?:feet|foot|ft)$/u.test(lowerAt(document, skipHyphen(document, end)))) return true;
  for (let i = amount.first - 1; i >= Math.max(0, amount.first - 5); i--)
    if (WEIGH.has(lowerAt(document, i))) return true;
  return false;
}

const PRICE =
  /^(?:costs?|pay|pays|paid|paying|prices?|priced|worth|fined?|fines|spend|spent|earn|earns|earned|sold|sells?|buy|bought|charged?|charges|fees?|saved?|saves|raised?|raises|prize|grants?|owe[ds]?|bill|budget|income|salary|wages?|rent|tax|taxes|bet|loan|debt|than|from|to)$/u;

/** Whether the words before a number speak of paying: `it cost 20 pounds`. */
function isPriced(document: Document, first: number): boolean {
  for (let i = first - 1; i >= first - 6 && i >= 0; i--) if (PRICE.test(lowerAt(document, i))) return true;
  return false;
}

/** Whether a clause ends before token `at`: a mark, or the end of the text. */
const clauseEnds = (document: Document, at: number): boolean =>
  at >= document.tokens.count ||
  document.tokens.sentence[at] !== document.tokens.sentence[at - 1] ||
  (isKind(document, at, TokenKind.punctuation) && !isGlued(document, at));

/** What goes on behind a sum and behind no count of things. */
const GOES_ON = /^(?:for|in|to|from|on|by|as|at|last|this|next|an?|per|and|with|over|since|each)$/u;

/** `ringgit 42.`, `the price starts at dollar 22.5 million`: a name before its number is rare, and must not be the end of another thought (`against the dollar 5 years ago`). */
function nameMayLead(document: Document, unit: Unit, at: number, amount: Amount): boolean {
  if (YEAR.test(textAt(document, amount.first))) return false;
  const before = lowerAt(document, at - 1);
  if (before === 'the' || before === 'a' || before === 'per') return false;
  const plural = /s$/u.test(unit.form) && !isCapitalWord(document, at);
  // `Euros 20m`, `lost dollars 5 million in May`, but not `in dollars 5 million people`
  if (amount.power > 0 && unit.need === 0) {
    if (!plural) return amount.digits;
    return (
      before !== 'in' && (clauseEnds(document, amount.end) || GOES_ON.test(lowerAt(document, amount.end)))
    );
  }
  if (!amount.digits) return false;
  return (
    unit.need === 0 &&
    unit.codes.length <= 2 &&
    !/^(?:euro|buck)/u.test(unit.form) &&
    clauseEnds(document, amount.end)
  );
}

/** Whether the figure is plainly a sum: scale, separators, or four digits that are no year. */
const isPlainSum = (document: Document, amount: Amount): boolean => {
  const text = textAt(document, amount.first);
  return amount.strong || (amount.digits && text.length >= 4 && !YEAR.test(text));
};

/** What a reader makes of a currency word beside a number. `abroad`: money only if the article speaks of the currency's country. */
export type Verdict = 'money' | 'abroad' | 'none';

const PREPOSITION = /^(?:in|of|constant|to|from|at|for)$/u;
const AFTER_VERB = /^(?:the|a|an|by|in|estate|at|and|with|over|on|for|medals?|seats?|games?)$/u;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Whether token `at` is a month: the number beside it is a day, not a sum. */
export const isMonth = (document: Document, at: number): boolean => MONTH.test(lowerAt(document, at));
/** Lines of a screen: `1080p`. */
const SCREEN = /^(?:144|240|360|480|720|1080|1440|2160|4320)$/u;

/** `EUR 5`, `R702 billion`: the currency before the number. */
export function judgeBefore(document: Document, unit: Unit, at: number, amount: Amount): Verdict {
  if (textAt(document, amount.end) === '%' || isWord(document, amount.end, 'percent')) return 'none';
  if (unit.kind === 'name' && !nameMayLead(document, unit, at, amount)) return 'none';
  // `Re 1`, but not `Re 5 and 6 of the letter`
  if (unit.form === 'Re' && textAt(document, amount.first) !== '1') return 'none';
  const glued = isGlued(document, amount.first - 1);
  const plain = isPlainSum(document, amount);
  if (unit.need > 0) {
    // `COP 28`, `TOP 10`; `R 5`, `K 9`
    if (!plain && (unit.kind === 'code' || !glued)) return 'none';
    if (unit.need === 2 || !plain) return 'abroad';
  }
  return 'money';
}

/** Whether the currency's name goes on as the name of a group or a kind: `euro zone`, `yen-denominated`. */
const isGroup = (document: Document, end: number): boolean =>
  /^(?:zone|area|bloc|countries|country|members?|nations?|states?|finance|denominated|based|backed|linked|pegged)$/u.test(
    lowerAt(document, isHyphen(document, end) ? end + 1 : end),
  );

/** `a third of a billion dollars`: a part that the number words do not have (halves and quarters they have). */
const isPart = (document: Document, { first, power }: Amount): boolean =>
  power > 0 &&
  /^an?$/u.test(lowerAt(document, first)) &&
  isWord(document, first - 1, 'of') &&
  /^(?:thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|fraction)$/u.test(
    lowerAt(document, first - 2),
  );

/** `5 billion euros`, `470p`: the currency, tokens `[at, end)`, behind the number. */
export function judgeAfter(document: Document, unit: Unit, at: number, end: number, amount: Amount): Verdict {
  const number = textAt(document, amount.first);
  if (isPart(document, amount)) return 'none';
  const attribute = isHyphen(document, at - 1);
  // `in 2012 dollars`: prices of a year.
  if (YEAR.test(number) && amount.power === 0 && amount.end === amount.first + 1 && !attribute) {
    if (PREPOSITION.test(lowerAt(document, amount.first - 1))) return 'none';
  }
  // `three euro zone states`, `two dollar-denominated bonds`, `50 Cent`
  if (isGroup(document, end) && amount.power === 0 && !attribute) return 'none';
  if (unit.form === 'cent' && number === '50' && isCapitalWord(document, at)) return 'none';
  if (/^pounds?$/u.test(unit.form)) {
    if (isWeight(document, at, amount, end)) return 'none';
    if (amount.power === 0 && amount.digits && !isPriced(document, amount.first)) return 'abroad';
  }
  // `the Bucks beat them`
  if (/^bucks?$/u.test(unit.form) && isCapitalWord(document, at)) return 'none';
  if (unit.kind === 'sign' && unit.form.length === 1 && /^\p{L}$/u.test(unit.form)) {
    if (unit.need > 0) return 'none';
    // `10c`, `470p`: `p` is written onto its number.
    if (unit.form === 'p' && (!isGlued(document, at - 1) || SCREEN.test(number))) return 'none';
    if (isGlued(document, at) && !isKind(document, end, TokenKind.punctuation)) return 'none';
  }
  // `42 LE Monde`: a short sign of letters that goes on as a name.
  if (unit.kind === 'sign' && /^\p{Lu}\p{L}?$/u.test(unit.form) && !amount.strong) {
    if (isKind(document, end, TokenKind.word) && hasFlag(document, end, TokenFlag.capital)) return 'none';
  }
  // `broke the 5000 mark`, `35 real estate firms`
  if (/^(?:mark|real)$/u.test(unit.form)) return 'none';
  // `On May 5 yen traders`
  if (isMonth(document, amount.first - 1) && !amount.strong && !attribute && amount.digits) return 'none';
  if (unit.need === 2) return isPlainSum(document, amount) ? 'abroad' : 'none';
  if (unit.need === 1) {
    if (!isPlainSum(document, amount)) return unit.kind === 'code' && amount.power === 0 ? 'none' : 'abroad';
    if (AFTER_VERB.test(lowerAt(document, end))) return 'abroad';
  }
  return 'money';
}
