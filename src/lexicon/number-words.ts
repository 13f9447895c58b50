/** English number words below a thousand, and the words that count without a number. Scales (`thousand`, `million`) have their own file. */

/** `twelve`: its value. */
export const units: readonly (readonly [word: string, value: number])[] = [
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9],
  ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16],
  ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['dozen', 12],
];

/** `twenty`, which a unit may follow: `twenty-five`, `twenty five`. */
export const tens: readonly (readonly [word: string, value: number])[] = [
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
];

/** `half a million`, `three quarters of a billion`: hundredths. */
export const fractions: readonly (readonly [word: string, hundredths: number])[] = [
  ['half', 50], ['quarter', 25], ['quarters', 25],
];

/** `hundreds of millions`, `dozens`: how many is not said. */
export const indefinitePlurals: readonly string[] = ['dozens', 'tens', 'scores', 'hundreds'];

/** `several million dollars`, `multi-billion-euro`: how many is not said. */
export const indefiniteCounts: readonly string[] = [
  'several', 'few', 'a few', 'many', 'multiple', 'multi', 'a couple of', 'a couple', 'couple', 'untold', 'countless', 'various', 'a dozen or so',
];

/** `multimillion`, written as one word. */
export const indefiniteScales: readonly string[] = ['multimillion', 'multibillion', 'multitrillion', 'multithousand'];
