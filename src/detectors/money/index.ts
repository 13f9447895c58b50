import type { Detector } from '../../core/detector.js';
import { countries } from '../../lexicon/countries.js';
import { createMoneyDetector } from './detect.js';
import type { MoneyValue } from './types.js';

export type { MoneyValue } from './types.js';

/** Every word that names a country, with the currency in use there: `kr` in an article that speaks of the Danes. */
function countryPlaces(add: (word: string, code: string) => void): void {
  for (const { names, adjectives, demonyms, capitals, metonyms, currencies } of countries) {
    const currency = currencies[0];
    if (currency === undefined) continue;
    for (const words of [names, adjectives, demonyms, capitals, metonyms])
      for (const word of words) add(word, currency);
  }
}

/** Finds monetary figures and normalises them. */
export const moneyDetector: Detector<'money', MoneyValue> = createMoneyDetector(countryPlaces);
