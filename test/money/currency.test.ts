import { describe, expect, it } from 'vitest';
import { findMoney } from '../../src/money.js';

describe('an ambiguous currency', () => {
  it.each<[string, string | null, string]>([
    // A bare dollar is the US dollar unless the article is plainly about another.
    ['It gave $5 million.', 'USD', 'default'],
    ['Washington gave $5 million. The United States will add more.', 'USD', 'context'],
    [
      'CANBERRA - Australia gave $5 million, Canberra said. Australian farms wait. Australia hopes.',
      'AUD',
      'context',
    ],
    ['Ukraine thanked Canada. Canada gave Ukraine $5 million. Kyiv, Ukraine, hopes.', 'USD', 'default'],
    ['Liberia gave $5 million. Liberia, Liberia and Liberians; Monrovia said so.', 'USD', 'default'],
    ['Canada gave C$2 million. Ottawa adds $5 million.', 'CAD', 'symbol'],
    // Names: the country spoken of, and the one of the sentence first.
    ['India asked. Pakistan gave Rs 5 million.', 'PKR', 'context'],
    ['The Indian side and the Pakistani side spoke of Rs 5 million.', null, 'none'],
    ['Oslo gave 5 million kroner.', 'NOK', 'context'],
    ['Denmark gave 5 million kroner.', 'DKK', 'context'],
    ['It gave 5 million kroner.', null, 'none'],
    ['Tbilisi and Nairobi met; it cost 5 million shillings.', 'KES', 'context'],
    ['It cost 5 million shillings.', null, 'none'],
    ['South Africa paid R5 million.', 'ZAR', 'symbol'],
    ['It paid 5 million francs.', null, 'none'],
    ['Geneva paid 5 million francs.', 'CHF', 'context'],
    ['Cairo paid 5 million pounds.', 'EGP', 'context'],
    ['It paid 5 million pounds.', 'GBP', 'default'],
    ['It paid 5 million rials.', null, 'none'],
    ['Tehran paid 5 million rials.', 'IRR', 'context'],
    ['Seoul paid 5 million won.', 'KRW', 'context'],
    ['Pyongyang paid 5 million won.', 'KPW', 'context'],
    ['Belgrade paid 5 million dinars.', 'RSD', 'context'],
    ['It paid 5 million lei.', null, 'none'],
    ['Minsk paid 5 million rubles.', 'BYN', 'context'],
    ['It paid 5 million rubles.', 'RUB', 'default'],
    ['Ankara paid 5 million lira.', 'TRY', 'context'],
  ])('%s', (text, currency, evidence) => {
    const figure = findMoney(text)[0];
    expect([figure?.currency, figure?.currencyEvidence]).toEqual([currency, evidence]);
  });

  it('tells what else it could be', () => {
    const [figure] = findMoney('It gave 5 million kroner.');
    expect([...(figure?.currencyCandidates ?? [])].sort()).toEqual(['DKK', 'NOK']);
  });

  it('takes cents to be of the sums beside them', () => {
    expect(findMoney('It costs €2, or 50 cents more.').map((m) => m.currency)).toEqual(['EUR', 'EUR']);
    expect(findMoney('It rose by 5 cents to €1.20.').map((m) => m.currency)).toEqual(['EUR', 'EUR']);
    expect(findMoney('It rose by 5 cents.').map((m) => m.currency)).toEqual(['USD']);
  });

  it('is another dollar where the conversion says so', () => {
    const [figure] = findMoney('It gave $10 million (US$7 million).');
    expect(figure).toMatchObject({ amount: 10_000_000, currency: null, equivalents: [{ currency: 'USD' }] });
    expect(figure?.currencyCandidates).not.toContain('USD');
  });
});
