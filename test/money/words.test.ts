import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/core/span.js';
import { moneyDetector } from '../../src/detectors/money/index.js';
import { plainDigits } from '../../src/detectors/money/numerals.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';
import { findMoney } from '../../src/money.js';

describe('words behind a figure that say what it is counted by', () => {
  it.each([
    ['bbl', 'barrel'],
    ['metric ton', 'tonne'],
    ['metric tonne', 'tonne'],
    ['short ton', 'ton'],
    ['kg', 'kilogram'],
    ['km', 'kilometre'],
    ['kWh', 'kWh'],
    ['MWh', 'MWh'],
    ['kilowatt hour', 'kWh'],
    ['megawatt hour', 'MWh'],
    ['megawatt-hour', 'MWh'],
    ['square foot', 'square foot'],
    ['square metre', 'square metre'],
    ['square meter', 'square metre'],
    ['troy ounce', 'ounce'],
    ['lb', 'pound'],
    ['yr', 'year'],
    ['mo', 'month'],
    ['hr', 'hour'],
    ['gal', 'gallon'],
    ['cubic metre', 'cubic metre'],
    ['cubic meter', 'cubic metre'],
    ['kilometer', 'kilometre'],
    ['meter', 'metre'],
    ['liter', 'litre'],
    ['MMBtu', 'MMBtu'],
  ])('a %s', (word, per) => {
    // biome-ignore format: a table
    expect(findMoney(`It costs $5 a ${word}.`)[0]?.per).toBe(per);
  });

  it.each([
    ['head', 'head'],
    ['capita', 'person'],
    ['annum', 'year'],
    ['diem', 'day'],
    ['calendar month', 'month'],
    ['fiscal year', 'year'],
    ['financial year', 'year'],
    ['average day', 'day'],
    ['single ticket', 'ticket'],
    ['individual share', 'share'],
    ['eligible voter', 'voter'],
    ['ordinary share', 'share'],
    ['common share', 'share'],
    ['diluted share', 'share'],
    ['basic share', 'share'],
    ['school year', 'year'],
    ['working day', 'day'],
    ['island', 'island'],
  ])('per %s', (word, per) => {
    expect(findMoney(`It costs $5 per ${word}.`)[0]?.per).toBe(per);
  });

  it.each([
    ['annually', 'year'],
    ['yearly', 'year'],
    ['monthly', 'month'],
    ['weekly', 'week'],
    ['daily', 'day'],
    ['hourly', 'hour'],
    ['quarterly', 'quarter'],
  ])('%s', (word, per) => {
    expect(findMoney(`It costs $5 ${word}.`)[0]?.per).toBe(per);
    // `the daily` is a paper too.
    expect(findMoney(`It would pay $5 to the islands ${word}.`)[0]?.per ?? null).toBe(
      word === 'daily' ? null : per,
    );
  });

  it.each(['annual', 'annualized', 'annualised'])('an %s sum', (word) => {
    expect(findMoney(`It has an ${word} deficit of $5 million.`)[0]?.per).toBe('year');
  });

  it.each(
    'report reports meeting meetings summit summits session sessions conference conferences result results forum forums survey surveys address briefing briefings growth rate rates inflation visit visits statement statements review reviews levy dinner gala'.split(
      ' ',
    ),
  )('an annual %s is no sum a year', (word) => {
    expect(findMoney(`The annual ${word} put it at $5 million.`)[0]?.per).toBeNull();
    expect(findMoney(`It gave $5 million annual ${word}.`)[0]?.per).toBeNull();
  });

  it.each(
    'would will could should can may must has have had is was were got gets gave paid other one side time and'.split(
      ' ',
    ),
  )('each %s counts nothing', (word) => {
    expect(findMoney(`It would pay $5 million and each ${word} it.`)[0]?.per).toBeNull();
  });
});

describe('parts of a number', () => {
  it.each([
    ['½', '2.5'],
    ['¼', '2.25'],
    ['¾', '2.75'],
    ['⅛', '2.125'],
    ['⅜', '2.375'],
    ['⅝', '2.625'],
    ['⅞', '2.875'],
    [' 1/2', '2.5'],
    [' 1/4', '2.25'],
    [' 3/4', '2.75'],
    [' 1/8', '2.125'],
    [' 3/8', '2.375'],
    [' 5/8', '2.625'],
    [' 7/8', '2.875'],
  ])('2%s', (part, amountText) => {
    expect(findMoney(`It paid 2${part} euros.`)).toMatchObject([{ text: `2${part} euros`, amountText }]);
  });

  it.each([
    'third',
    'thirds',
    'fifth',
    'fifths',
    'sixth',
    'sixths',
    'seventh',
    'sevenths',
    'eighth',
    'eighths',
    'ninth',
    'ninths',
    'tenth',
    'tenths',
    'fraction',
  ])('a %s of a million dollars is not told', (part) => {
    expect(findMoney(`It paid two ${part} of a million dollars.`)).toEqual([]);
  });

  it.each([
    ['5', '5'],
    ['5.25', '5.25'],
    ['1,250', '1250'],
    ['1,250,000.50', '1250000.50'],
    ['12,34,567', '1234567'],
    ['4,1', '4.1'],
    ['14,15', '14.15'],
    ['0,125', '0.125'],
    ['0,1255', '0.1255'],
    ['1.250.000', '1250000'],
    ['125.250.000', '125250000'],
    ['1.250.000,505', '1250000.505'],
    ['1.250,5', '1250.5'],
    ['12.250,50', '12250.50'],
    ['1.250.250,50', '1250250.50'],
    ['123456789012345678901234', '123456789012345678901234'],
    ['1234567890123456789012345', null],
    ['05', null],
    ['0', '0'],
    ['0.5', '0.5'],
    ['05.5', '05.5'],
    ['1,2345', null],
    ['x1,250', null],
    ['1,250x', null],
    ['1.25.000', null],
    ['1.250.00', null],
    ['1234.250,50', null],
    ['1.250,505', null],
    ['1.250,50x', null],
    ['x1.250,50', null],
    ['1.250.000,', null],
    ['0,x', null],
    ['4,', null],
  ])('%s is %s', (text, digits) => {
    expect(plainDigits(text)).toBe(digits);
  });
});

describe('pounds', () => {
  it.each(
    'weigh weighs weighed weighing weight lost lose losing gained shed carrying carry overweight tall inches feet foot payload capacity tow tows towing lift lifts lifted load loads haul hauls thrust mass cargo heavy'.split(
      ' ',
    ),
  )('of weight: %s', (word) => {
    expect(findMoney(`In London it ${word} some of the 200 pounds.`)).toEqual([]);
  });

  it.each(['heavier', 'lighter', 'overweight', 'per square inch', '-feet of torque', '-foot', ' ft'])(
    'of weight: 200 pounds %s',
    (words) => {
      expect(findMoney(`In London it is 200 pounds${words.startsWith('-') ? '' : ' '}${words}.`)).toEqual([]);
    },
  );

  it.each(
    'debt debts aid funding investment investments support savings cuts losses assets public taxpayer taxpayers spending extra additional new government state revenue tax taxes funds loans finance financing cash'.split(
      ' ',
    ),
  )('of money: %s', (word) => {
    expect(findMoney(`London has 500 million pounds of ${word}.`)).toMatchObject([{ currency: 'GBP' }]);
  });

  it.each(
    'cost costs pay pays paid paying price prices priced worth fine fined fines spend spent earn earns earned sold sell sells buy bought charge charged charges fee fees save saved saves raise raised raises prize grant grants owe owed owes bill budget income salary wage wages rent tax taxes bet loan debt than from to'.split(
      ' ',
    ),
  )('of price: %s', (word) => {
    expect(findMoney(`It has ${word} as they say 200 pounds.`)).toMatchObject([{ currency: 'GBP' }]);
    expect(findMoney(`It has x${word} as they say 200 pounds.`)).toEqual([]);
    expect(findMoney(`It has ${word}q as they say 200 pounds.`)).toEqual([]);
  });

  it('of price: not seven words before', () => {
    expect(findMoney('It cost as they all say today 200 pounds.')).toHaveLength(1);
    expect(findMoney('It cost as they all say here today 200 pounds.')).toEqual([]);
  });
});

describe('a currency as the name of a group', () => {
  it.each(
    'zone area bloc countries country member members nation nations state states finance denominated based backed linked pegged'.split(
      ' ',
    ),
  )('three euro %s', (word) => {
    expect(findMoney(`They are three euro ${word} there.`)).toEqual([]);
    expect(findMoney(`They are three euro-${word} there.`)).toEqual([]);
    expect(findMoney(`They paid three euro q${word} there.`)).toHaveLength(1);
    expect(findMoney(`They paid three euro ${word}q there.`)).toHaveLength(1);
  });
});

describe('a month before a number is a day', () => {
  it.each(
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
      ' ',
    ),
  )('%s 5', (month) => {
    expect(findMoney(`On ${month} 5 yen rates fell.`)).toEqual([]);
    expect(findMoney(`On ${month} 5,000 yen came.`)).toHaveLength(1);
    expect(findMoney(`On q${month} 5 yen came.`)).toHaveLength(1);
    expect(findMoney(`On ${month}q 5 yen came.`)).toHaveLength(1);
  });
});

describe('words between a sum and another of it', () => {
  it.each(
    'has have had is are was were will would should can could must may might goes went comes came in for to by from as on at already not still'.split(
      ' ',
    ),
  )('of which 15 million %s', (word) => {
    const texts = (behind: string): readonly string[] =>
      findMoney(`Oslo gave 40 million euros, of which 15 million ${behind} it.`).map(({ text }) => text);
    expect(texts(word)).toEqual(['40 million euros', '15 million']);
    expect(texts(`q${word}`)).toEqual(['40 million euros']);
    expect(texts(`${word}q`)).toEqual(['40 million euros']);
  });

  it.each('in last a the this by per each every over during'.split(' '))('from 3.1 billion %s', (word) => {
    const texts = (behind: string): readonly string[] =>
      findMoney(`Sales rose to 3.4 billion euros from 3.1 billion ${behind} year.`).map(({ text }) => text);
    expect(texts(word)).toEqual(['3.4 billion euros', '3.1 billion']);
    expect(texts(`${word}q`)).toEqual(['3.4 billion euros']);
    expect(texts(`q${word}`)).toEqual(['3.4 billion euros']);
  });

  it.each('about around approximately roughly some nearly almost'.split(' '))('kroner, %s $12', (word) => {
    const figures = (between: string) => findMoney(`It paid 135 kroner, ${between} $12, for it.`);
    expect(figures(word)).toHaveLength(1);
    expect(figures(`q${word}`)).toHaveLength(2);
  });
});

describe('a dollar', () => {
  it.each(
    'a an per and or for in on at to from of by each every more less apiece after before as when while but'.split(
      ' ',
    ),
  )('goes on with %s', (word) => {
    expect(findMoney(`It costs a dollar ${word} it.`)).toHaveLength(1);
    expect(findMoney(`It costs a dollar ${word}q it.`)).toEqual([]);
    expect(findMoney(`It costs a dollar q${word} it.`)).toEqual([]);
  });

  it.each('to per for against into in'.split(' '))('is a rate behind %s', (word) => {
    expect(findMoney(`It fell ${word} a dollar.`)).toEqual([]);
    expect(findMoney(`It fell ${word}q a dollar.`)).toHaveLength(1);
  });
});

describe('the currency of a year', () => {
  it.each('in of constant to from at for'.split(' '))('%s 2012 dollars', (word) => {
    expect(findMoney(`It is ${word} 2012 dollars.`)).toEqual([]);
    expect(findMoney(`It is ${word}q 2012 dollars.`)).toHaveLength(1);
    expect(findMoney(`It is q${word} 2012 dollars.`)).toHaveLength(1);
  });
});

it.each([
  ['The Danes met in their hall.', 'DKK'],
  ['The talks were in Copenhagen.', 'DKK'],
  ['The Norwegian hall was full.', 'NOK'],
  ['The hall was full.', null],
])('countries and their people speak for their currency: %s', (sentence, currency) => {
  const text = `${sentence} It cost 5 million kroner.`;
  const vocabulary = compileVocabulary(moneyDetector.vocabulary);
  const document = createDocument(text, [{ ...spanOf(text, 0, text.length), kind: 'body' }], vocabulary);
  const { mentions } = moneyDetector.detect(document, { date: null, vagueDates: false });
  expect(mentions.map(({ value }) => value.currency)).toEqual([currency]);
});
