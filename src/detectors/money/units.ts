import { lazily } from '../../core/lazily.js';
import { entriesOf, type LexiconEntry, lexiconClass } from '../../core/lexicon-entry.js';
import {
  type CurrencyRow,
  codelessMoney,
  currencies,
  defaultCurrencies,
  derivedUnits,
  oldCurrencies,
  prefixedCodes,
} from '../../lexicon/currencies.js';

/** A word or sign that names a currency, as the vocabulary holds it. */
export interface Unit {
  /** ISO 4217 codes that it may mean; empty for money without a code. */
  readonly codes: readonly string[];
  /** What it means where nothing speaks for another candidate, or `null`. */
  readonly fallback: string | null;
  readonly kind: 'code' | 'name' | 'sign';
  /** Power of ten to the main unit: -2 for cents, 6 for `MEUR`. */
  readonly shift: number;
  /** What the figure must be, since the word means other things too: 0 any, 1 plainly a sum, 2 so and the country must be spoken of. */
  readonly need: 0 | 1 | 2;
  /** The folded form, for the rules about single words (`won`, `pound`). */
  readonly form: string;
  readonly minor: boolean;
}

export const UNIT = lexiconClass<Unit>('money/unit');

/** Stands in for the currency of a share told without one. */
export const NO_UNIT: Unit = {
  codes: [],
  fallback: null,
  kind: 'name',
  shift: 0,
  need: 0,
  form: '',
  minor: false,
};

interface Row {
  readonly code: string;
  readonly need: Unit['need'];
}

const cell = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));

/** Splits the trailing `?` and `??` from a form. */
function formOf(written: string): { readonly form: string; readonly need: Unit['need'] } {
  if (written.endsWith('??')) return { form: written.slice(0, -2), need: 2 };
  return written.endsWith('?') ? { form: written.slice(0, -1), need: 1 } : { form: written, need: 0 };
}

/** Forms gathered over all rows: those that several rows share become ambiguous by themselves. */
type Forms = Map<string, { readonly kind: Unit['kind']; readonly shift: number; rows: Row[] }>;

const put = (forms: Forms, form: string, kind: Unit['kind'], shift: number, row: Row): void => {
  const known = forms.get(form);
  if (known === undefined) forms.set(form, { kind, shift, rows: [row] });
  else if (!known.rows.some(({ code }) => code === row.code)) known.rows.push(row);
};

const plurals = (name: string): readonly string[] => (/s$/u.test(name) ? [name] : [name, `${name}s`]);

/** `HK$` is also written `HK $`, and `hk$` in lower-cased text. A single letter is not (`a $5 fee`), nor a word apart (`ca $5 million`). */
const variants = (sign: string): readonly string[] => {
  if (!/^[A-Z][A-Z.]+\$$/u.test(sign)) return [sign];
  const letters = sign.slice(0, -1);
  const apart = sign === 'CA$' ? [] : [`${letters.toLowerCase()} $`];
  return [sign, `${letters} $`, sign.toLowerCase(), ...apart];
};

/** Signs of one or two letters are other things too (`VT 05401`, `Dr 5`), but for those that the news always writes for money. */
const SHORT_SIGN = /^(?!Rs|rs|Re|R[MmPp]|rp|[Kk]r|T[Kk]|[Ss]h|Ft|LE|Kc|zl)[A-Za-z]{1,2}$/u;

/** The plain code of a row, without the mark that it is also a word. */
const codeOf = (row: CurrencyRow): string => formOf(row[0]).form;

function gatherNames(names: Forms, minors: Forms, row: CurrencyRow, bare: boolean): void {
  const [, adjectives, main, minor] = row;
  const code = codeOf(row);
  for (const written of cell(main)) {
    const { form, need } = formOf(written);
    for (const name of plurals(form)) {
      if (bare) put(names, name.toLowerCase(), 'name', 0, { code, need });
      for (const adjective of cell(adjectives)) {
        put(names, `${adjective} ${name}`.toLowerCase(), 'name', 0, { code, need: 0 });
      }
    }
  }
  for (const written of cell(minor)) {
    const [form = '', power = '2'] = formOf(written).form.split(':');
    const { need } = formOf(written);
    for (const name of plurals(form)) {
      if (bare) put(minors, name.toLowerCase(), 'name', -Number(power), { code, need });
      for (const adjective of cell(adjectives)) {
        put(minors, `${adjective} ${name}`.toLowerCase(), 'name', -Number(power), { code, need: 0 });
      }
    }
  }
}

function gather(): { readonly names: Forms; readonly minors: Forms; readonly exact: Forms } {
  const names: Forms = new Map();
  const minors: Forms = new Map();
  const exact: Forms = new Map();
  for (const row of currencies) gatherNames(names, minors, row, true);
  // An old currency has a bare name only where no currency in use has it (`peseta`, but not `franc`).
  const taken = new Set([...names.keys(), ...minors.keys()]);
  for (const row of oldCurrencies) {
    const own: Forms = new Map();
    gatherNames(own, own, row, true);
    for (const [form, { kind, shift, rows }] of own) {
      if (!taken.has(form))
        for (const each of rows) put(shift === 0 ? names : minors, form, kind, shift, each);
    }
  }
  for (const row of [...currencies, ...oldCurrencies]) {
    const { form: code, need } = formOf(row[0]);
    put(exact, code, 'code', 0, { code, need });
    // `CAD$5`, `HKD$5`
    if (cell(row[4]).includes('$'))
      for (const form of variants(`${code}$`)) put(exact, form, 'code', 0, { code, need: 0 });
    for (const written of cell(row[4])) {
      const plain = formOf(written);
      const sign = SHORT_SIGN.test(plain.form) && plain.need === 0 ? { ...plain, need: 1 as const } : plain;
      for (const form of variants(sign.form)) put(exact, form, 'sign', 0, { code, need: sign.need });
    }
  }
  for (const code of prefixedCodes) {
    put(exact, `M${code}`, 'code', 6, { code, need: 0 });
    put(exact, `T${code}`, 'code', 3, { code, need: 0 });
    put(exact, `K${code}`, 'code', 3, { code, need: 0 });
  }
  for (const [name, code, shift] of derivedUnits) put(names, name, 'name', shift, { code, need: 0 });
  return { names, minors, exact };
}

const unitsOf = (forms: Forms, minor: boolean): readonly (readonly [string, Unit])[] =>
  Array.from(forms, ([form, { kind, shift, rows }]) => {
    const singular = form.endsWith('s') ? form.slice(0, -1) : form;
    const codes = rows.map(({ code }) => code);
    const fallback =
      codes.length === 1
        ? (codes[0] ?? null)
        : (defaultCurrencies[form] ?? defaultCurrencies[singular] ?? null);
    const need = Math.min(...rows.map((row) => row.need)) as Unit['need'];
    return [form, { codes, fallback, kind, shift, need, form, minor }] as const;
  });

/** Signs of minor units: `15¢`, `85c a share`, `470p`. */
const MINOR_SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ['¢', 'cent'],
  ['c', 'cent'],
  ['p', 'pence'],
];

/** All currency words, names in any casing, codes and signs letter for letter. */
function buildVocabulary(): readonly LexiconEntry[] {
  const { names, minors, exact } = gather();
  const minorUnits = unitsOf(minors, true);
  const named = new Map(minorUnits);
  const minorSigns = MINOR_SIGNS.flatMap(([form, name]): readonly (readonly [string, Unit, 'exact'])[] => {
    const unit = named.get(name);
    return unit === undefined ? [] : [[form, { ...unit, kind: 'sign', form }, 'exact']];
  });
  const codeless = codelessMoney.map((form): readonly [string, Unit] => [
    form,
    { codes: [], fallback: null, kind: 'name', shift: 0, need: 0, form: form.toLowerCase(), minor: false },
  ]);
  return [
    ...entriesOf(
      UNIT,
      unitsOf(exact, false).map(([form, unit]) => [form, unit, 'exact'] as const),
    ),
    ...entriesOf(UNIT, minorSigns),
    ...entriesOf(UNIT, unitsOf(names, false)),
    ...entriesOf(UNIT, minorUnits),
    ...entriesOf(UNIT, codeless),
  ];
}

/** Built when first asked for: importing the library costs nothing. */
export const unitVocabulary: () => readonly LexiconEntry[] = lazily(buildVocabulary);

/** Words that speak for a currency: `Oslo` for `kr`. */
export const PLACE = lexiconClass<readonly string[]>('money/place');

/** The places of the currency rows, as entries; `more` may add others. */
export function placeVocabulary(
  more: (add: (place: string, code: string) => void) => void,
): readonly LexiconEntry[] {
  const places = new Map<string, string[]>();
  const add = (place: string, code: string): void => {
    const codes = places.get(place);
    if (codes === undefined) places.set(place, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const row of currencies) {
    for (const place of [...cell(row[1]), ...cell(row[5])]) add(place, codeOf(row));
  }
  more(add);
  return entriesOf(
    PLACE,
    Array.from(places, ([place, codes]) => [place, codes, 'capital'] as const),
  );
}
