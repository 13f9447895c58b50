import { describe, expect, it } from 'vitest';
import { currencies, oldCurrencies } from '../../src/lexicon/currencies.js';
import { findMoney } from '../../src/money.js';

/** A cell's forms without their marks. */
const forms = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split('|').map((form) => form.replace(/\?+$/u, '').replace(/:\d$/u, ''));
/** Where a form is ambiguous, its candidates must hold the row's code; where it is not, the currency must be it. */
function expectCurrency(text: string, code: string, amountText: string): void {
  const [figure, ...more] = findMoney(text);
  expect(more, text).toEqual([]);
  expect(figure?.amountText, text).toBe(amountText);
  expect(figure?.currencyCandidates, text).toContain(code);
  if (figure?.currencyCandidates.length === 1) expect(figure.currency, text).toBe(code);
}

describe.each([...currencies, ...oldCurrencies].map((row) => [row[0].replace(/\?+$/u, ''), row] as const))(
  '%s',
  (code, [, adjectives, names, minor, signs, places]) => {
    const nation = forms(adjectives)[0] ?? '';
    const place = forms(places)[0] ?? nation;

    it('by its code, before and after, spaced and glued', () => {
      for (const text of [`${code} 5 million`, `${code}5 million`, `5 million ${code}`, `5m ${code}`]) {
        expect(findMoney(`It paid ${text}.`), text).toMatchObject([
          { text, amount: 5_000_000, currency: code, currencyEvidence: 'code' },
        ]);
      }
    });

    it('by its names with nationality', () => {
      for (const name of forms(names)) {
        if (nation === '') continue;
        expectCurrency(`It paid 5 million ${nation} ${name}.`, code, '5000000');
      }
    });

    it('by its names alone, where the country is named', () => {
      for (const name of forms(names)) {
        // `mark` and `real` alone are other words.
        if (oldCurrencies.some((row) => row[0] === code) || name === 'real') continue;
        expectCurrency(`${place} said that it paid 5 million ${name}.`, code, '5000000');
      }
    });

    it('by its signs', () => {
      // `Re` stands for a single rupee only.
      for (const sign of forms(signs).filter((form) => form !== 'Re' && form !== 'Re.')) {
        const found = findMoney(`${place} said that it paid ${sign}5 million.`);
        expect(
          found.map(({ amountText }) => amountText),
          sign,
        ).toEqual(['5000000']);
        expect(found[0]?.currencyCandidates, sign).toContain(code);
      }
    });

    it('by its minor unit', () => {
      for (const name of forms(minor)) {
        if (oldCurrencies.some((row) => row[0] === code)) continue;
        const found = findMoney(`${place} said that it paid 25 ${nation} ${name}.`);
        expect(
          found.map(({ currencyCandidates }) => currencyCandidates.includes(code)),
          name,
        ).toEqual([true]);
        expect(found[0]?.amount, name).toBeLessThan(25);
      }
    });
  },
);

describe('the table of currencies', () => {
  it('has each code once', () => {
    const codes = [...currencies, ...oldCurrencies].map((row) => row[0]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has every code of ISO 4217 that ICU knows to be in use', () => {
    // Funds, metals, testing, and codes of units of account that the news does not use.
    const none = new Set(
      'BOV CHE CHW CLF COU MXV USN UYI UYW XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' '),
    );
    const now = new Set(currencies.map((row) => row[0].replace(/\?+$/u, '')));
    const current =
      'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
    const missing = current.split(' ').filter((code) => !now.has(code) && !none.has(code));
    expect(missing).toEqual([]);
  });
});
