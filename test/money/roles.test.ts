import { describe, expect, it } from 'vitest';
import type { Actor, DateMention, Money } from '../../src/core/model.js';
import { spanOf } from '../../src/core/span.js';
import { moneyDetector } from '../../src/detectors/money/index.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';
import { moneyRoleVocabulary, relateMoney } from '../../src/relate/money-roles.js';
import type { Findings } from '../../src/relate/types.js';

const vocabulary = compileVocabulary([...moneyDetector.vocabulary, ...moneyRoleVocabulary]);

/** An actor for each of the names that the text holds. */
const actorsOf = (text: string, names: readonly string[]): readonly Actor[] =>
  names.map((name) => ({
    id: name,
    kind: 'organization',
    name,
    aliases: [],
    title: null,
    country: null,
    organization: null,
    mentions: [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      ...spanOf(text, index, index + name.length),
      rule: 'test/name',
      form: 'name',
    })),
    confidence: 1,
  }));

/** A date for each of the words that the text holds. */
const datesOf = (
  text: string,
  dates: Readonly<Record<string, readonly [string, string, DateMention['precision']]>>,
): readonly DateMention[] =>
  Object.entries(dates).map(([words, [start, end, precision]]) => ({
    ...spanOf(text, text.indexOf(words), text.indexOf(words) + words.length),
    rule: 'test/date',
    value: start,
    type: 'DATE',
    mod: null,
    precision,
    interval: { start, end },
    anchor: null,
  }));

function relate(
  text: string,
  names: readonly string[] = [],
  dates: Parameters<typeof datesOf>[1] = {},
): readonly Money[] {
  const document = createDocument(text, [{ ...spanOf(text, 0, text.length), kind: 'body' }], vocabulary);
  const context = { date: null, vagueDates: false };
  const findings: Partial<Findings> = {
    document,
    context,
    cast: { actors: actorsOf(text, names), places: [], actorAt: () => null },
    dates: datesOf(text, dates),
    money: moneyDetector.detect(document, context).mentions,
  };
  return relateMoney(findings as Findings);
}

describe('partOf', () => {
  it.each<[string, readonly (number | null)[]]>([
    ['The fund has EUR 2 billion, of which EUR 900 million is spent.', [null, 0]],
    ['The fund has EUR 2 billion, almost EUR 900 million of which is spent.', [null, 0]],
    ['The fund has EUR 2 billion, including EUR 900 million for roads.', [null, 0]],
    ['Brusland gave $600 million out of the $3 billion it had promised.', [1, null]],
    ['Brusland gave $600 million of the promised $3 billion.', [1, null]],
    ['It costs 22 million euros. Brusland pays 15 million of that.', [null, 0]],
    ['The fund has $5 billion, of which $2 billion is for roads and $1 billion for schools.', [null, 0, 0]],
    ['The plan costs between $2 billion and $3 billion, of which Oslo pays up to €700 million.', [null, 0]],
    ['Of the $10 billion, $4 billion will go to railways and $2 billion to ports.', [null, 0, 0]],
    ['Out of this $3 billion, Oslo has paid $1 billion for gas.', [null, 0]],
    ['Of the $10 billion, a third is for roads; the port costs $9 billion.', [null, null]],
    ['The share of the $10 billion is $4 billion.', [null, null]],
    ['The fund has EUR 2 billion and EUR 900 million.', [null, null]],
    ['The bank lent $5 million, and in May it lent $2 million.', [null, null]],
    ['The bank lent $2 million, including $5 million for roads.', [null, null]],
    ['Two banks paid $5 million of debt and $2 million of interest.', [null, null]],
  ])('%s', (text, parts) => {
    expect(relate(text).map(({ partOf }) => partOf)).toEqual(parts);
  });
});

describe('sameAs', () => {
  it.each<[string, readonly (number | null)[]]>([
    ['Oslo gives EUR 2 billion. The EUR 2 billion is new.', [null, 0]],
    ['Oslo gives $2bn. The $2 billion is new. It is 2 billion dollars.', [null, 0, 0]],
    ['Oslo gives $2bn to Peru and $2bn to Chile.', [null, null]],
    ['Oslo gives EUR 2 billion. The $2 billion is new.', [null, null]],
    ['It costs $5. The other costs $5.', [null, null]],
  ])('%s', (text, same) => {
    expect(relate(text).map(({ sameAs }) => sameAs)).toEqual(same);
  });
});

describe('payer and payee', () => {
  it.each<[string, string | null, string | null]>([
    ['Brusland will give Peruvia $5 million.', 'Brusland', 'Peruvia'],
    ['Brusland allocated $5 million to Peruvia.', 'Brusland', 'Peruvia'],
    ['Peruvia received $5 million from Brusland.', 'Brusland', 'Peruvia'],
    ['Peruvia was given $5 million by Brusland.', 'Brusland', 'Peruvia'],
    ['Brusland is providing $5 million.', 'Brusland', null],
    ['Brusland agreed to lend Peruvia $5 million.', 'Brusland', 'Peruvia'],
    ['Peruvia called on Brusland to give $5 million.', 'Brusland', null],
    ['Peruvia called on donors to give the agency $5 million.', null, null],
    ['Brusland said the land would receive $5 million.', null, null],
    ['On a visit to Brusland, Oru announced $5 million.', null, null],
    ['Brusland has debts of $5 million.', null, null],
    ['Oru and Brusland gave $5 million to Peruvia.', 'Brusland', 'Peruvia'],
    ['Peruvia and Brusland each gave $5 million.', null, null],
    ['Oslo gave $5 million to the Fund for Brusland and Peruvia to use.', null, 'Brusland'],
  ])('%s', (text, payer, payee) => {
    expect(relate(text, ['Brusland', 'Peruvia']).map((money) => [money.payer, money.payee])).toEqual([
      [payer, payee],
    ]);
  });
});

describe('purpose', () => {
  it.each<[string, ...(string | null)[]]>([
    ['Oslo gave 30 million euros to the fund for the purchase of gas, it said.', 'the purchase of gas'],
    ['Oslo gave $5 million to train local youth.', 'to train local youth'],
    ['Oslo gave $5 million in humanitarian assistance.', 'humanitarian assistance'],
    ['Oslo gave $5 million for the purpose of demining.', 'demining'],
    ['Of it, $4 million will go to railways and $2 million to ports.', 'railways', 'ports'],
    ['Oslo gave $5 million to assess the damage.', 'to assess the damage'],
    ['Oslo gave $5 million for roads and will give more.', 'roads'],
    [
      "It gave $9 million, almost $5 million of which was directed to Brusland's farm needs.",
      null,
      "Brusland's farm needs",
    ],
    ['Of the sum $5 million will be used for new roads, she said.', 'new roads'],
    ['Some $5 million was set aside for schools.', 'schools'],
    ['Oslo invested $5 million for ports and create some 4,000 jobs.', 'ports'],
    ['Some $5 million was sent to Brusland.', null],
    ['Some $5 million was spent on 3 roads.', null],
    ['Oslo gave $5 million for the Bar–Bolj highway – and more.', 'the Bar–Bolj highway'],
    ['Oslo gave $5 million in all.', null],
    ['Oslo will invest $5 million in two phases.', null],
    ['Oslo gave $5 million to the fund.', null],
    ['Oslo gave $5 million of support for Brusland.', null],
    ['Oslo gave $5 million for the needs of Brusland.', 'the needs of Brusland'],
    ['Oslo gave $5 million for 3 years.', null],
    ['Oslo gave $5 million.', null],
  ])('%s', (text, ...purposes) => {
    expect(relate(text, ['Brusland']).map((money) => money.purpose?.text ?? null)).toEqual(purposes);
  });
});

describe('kind', () => {
  it.each<[string, Money['kind']]>([
    ['Oslo gave $5 million in humanitarian aid.', 'aid'],
    ['Oslo signed a $5 million loan.', 'loan'],
    ['Oslo offered a grant of $5 million.', 'grant'],
    ['The firm invested $5 million.', 'investment'],
    ['Trade reached $5 million.', 'trade'],
    ['Oil prices rose to $60.', 'price'],
    ['Revenue was $5 million.', 'revenue'],
    ['The court fined it $5 million.', 'fine'],
    ['The budget holds $5 million.', 'budget'],
    ['Damage stands at $5 million.', 'damage'],
    ['It owes $5 million.', 'debt'],
    ['It won a $5 million contract.', 'contract'],
    ['Oslo sent $5 million from the proceeds of frozen assets.', null],
    ['Oslo made $5 million in proceeds.', 'revenue'],
    ['It is $5 million.', null],
  ])('%s', (text, kind) => {
    expect(relate(text).map((money) => money.kind)).toEqual([kind]);
  });
});

describe('period', () => {
  const dates = {
    'February 24, 2022': ['2022-02-24', '2022-02-24', 'day'],
    '2023': ['2023-01-01', '2023-12-31', 'year'],
  } as const;
  it.each<[string, string | null]>([
    ['Since February 24, 2022, aid has reached $5 million.', '2022-02-24/..'],
    ['Trade was $5 million in 2023.', '2023-01-01/2023-12-31'],
    ['In 2023, exports were $5 million.', '2023-01-01/2023-12-31'],
    ['It will reach $5 million by 2023.', null],
    ['In 2023, they signed a loan of $5 million.', null],
    ['Oslo gave $5 million on February 24, 2022.', null],
    ['Oslo gave $5 million.', null],
  ])('%s', (text, period) => {
    const held = Object.fromEntries(Object.entries(dates).filter(([words]) => text.includes(words)));
    expect(relate(text, [], held).map((money) => money.period)).toEqual([period]);
  });
});
