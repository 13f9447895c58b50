/**
 * Words and letters that multiply a number: `5 million`, `1.5bn`, `Rs 500 crore`.
 *
 * `form` is how it may stand: a `word` stands spaced, glued or after a hyphen (`5 million`, `$5-million`); a `letter` only where
 * it is written onto its number or stands between number and currency (`$5m`, `£5 m`), since alone it means something else.
 * `plural` forms also tell of an unknown number of them (`millions of dollars`). The power is that of ten.
 */
export interface ScaleRow {
  readonly form: string;
  readonly power: number;
  readonly kind: 'word' | 'letter';
}

const row = (kind: ScaleRow['kind'], power: number, forms: string): readonly ScaleRow[] =>
  forms.split(' ').map((form) => ({ form, power, kind }));

export const scales: readonly ScaleRow[] = [
  ...row('word', 3, 'thousand thousands thsd ths'),
  ...row('letter', 3, 'k'),
  ...row('word', 5, 'lakh lakhs lac lacs'),
  ...row('word', 6, 'million millions mn mln mil mio mill millon'),
  ...row('letter', 6, 'm mm'),
  ...row('word', 7, 'crore crores cr'),
  ...row('word', 9, 'billion billions bn bln bil mrd mld bio milliard milliards'),
  ...row('letter', 9, 'b'),
  ...row('word', 12, 'trillion trillions tn trn tln trl'),
  ...row('letter', 12, 't'),
  ...row('word', 15, 'quadrillion quadrillions'),
];

/** Words that look like a scale and are none: a sum with one of them is an issue, never a number. */
export const vagueScales: readonly string[] =
  'zillion zillions gazillion gazillions bajillion jillion quintillion sextillion arab kharab milhão milhões bilhão bilhões millones milliarden miliar triliun juta'.split(' ');
