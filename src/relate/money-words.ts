import { entriesOf, type LexiconEntry, lexiconClass } from '../core/lexicon-entry.js';
import type { MoneyKind } from '../core/model.js';

/** Nouns and verbs that tell what kind of sum stands beside them. */
export const KIND_WORD = lexiconClass<MoneyKind>('money/kind');
/** Verbs of a giver (`will allocate`), and of a taker (`has received`). */
export const TRANSFER = lexiconClass<'give' | 'take'>('money/transfer');

const kind = (value: MoneyKind, words: string): readonly (readonly [string, MoneyKind])[] =>
  words.split('|').map((word) => [word, value]);

const transfer = (value: 'give' | 'take', words: string): readonly (readonly [string, 'give' | 'take'])[] =>
  words.split('|').map((word) => [word, value]);

/** The words that tell what a sum is for: compiled into the one vocabulary. */
export const moneyRoleVocabulary: readonly LexiconEntry[] = [
  ...entriesOf(KIND_WORD, [
    ...kind(
      'aid',
      'aid|assistance|support|relief|donation|donations|package|packages|help|funding|donors|appeal|drawdown|humanitarian',
    ),
    ...kind(
      'loan',
      'loan|loans|lend|lends|lent|lending|credit|credits|credit line|line of credit|borrow|borrowed|borrowing|soft loan|soft loans|tranche|facility|financing|bailout',
    ),
    ...kind('grant', 'grant|grants|grant aid|non-repayable|scholarship|scholarships'),
    ...kind(
      'investment',
      'invest|invests|invested|investing|investment|investments|fdi|foreign direct investment|capital injection|venture',
    ),
    ...kind(
      'trade',
      'trade|turnover|commodity turnover|exports|imports|export|import|exported|imported|trade volume|volume of trade|mutual trade',
    ),
    ...kind(
      'price',
      'price|prices|priced|costs|cost|fee|fees|fare|fares|tariff|ticket|rent|apiece|sells|sold for',
    ),
    ...kind(
      'revenue',
      'revenue|revenues|sales|income|earnings|profit|profits|net profit|takings|receipts|proceeds|remittances|dividend|earn|earned',
    ),
    ...kind('fine', 'fine|fines|fined|penalty|penalties|compensation|damages|settlement|ransom'),
    ...kind(
      'budget',
      'budget|budgets|spending|expenditure|expenditures|spend|spent|deficit|earmarked|set aside',
    ),
    ...kind('damage', 'damage|losses|loss|destruction|destroyed|lost|damaged'),
    ...kind(
      'debt',
      'debt|debts|owed|owes|owe|owing|arrears|bonds|bond|liabilities|repay|repaid|indebted|obligations',
    ),
    ...kind(
      'contract',
      'contract|contracts|deal|deals|order|orders|agreement worth|tender|purchase agreement',
    ),
  ]),
  ...entriesOf(TRANSFER, [
    ...transfer(
      'give',
      'allocate|allocates|allocated|allocating|provide|provides|provided|providing|give|gives|gave|given|giving|pledge|pledges|pledged|pledging|donate|donates|donated|donating|lend|lends|lent|lending|pay|pays|paid|paying|granted|granting|contribute|contributes|contributed|contributing|send|sends|sent|sending|offer|offers|offered|offering|invest|invests|invested|investing|commit|commits|committed|committing|spend|spends|spent|spending|transfer|transfers|transferred|transferring|disburse|disburses|disbursed|disbursing|awarded|awarding|earmarks|earmarked|set aside|sets aside|announce|announces|announced|announcing|approve|approves|approved|approving|put in|puts in|financed|funded|repay|repays|repaid|promise|promises|promised|promising|delivered|inject|injects|injected|released|extended',
    ),
    ...transfer(
      'take',
      'receive|receives|received|receiving|get|gets|got|getting|obtain|obtains|obtained|obtaining|borrow|borrows|borrowed|borrowing|secure|secures|secured|securing|attract|attracts|attracted|win|wins|earn|earns|earned|collect|collects|collected|raise|raises|raised',
    ),
  ]),
];
