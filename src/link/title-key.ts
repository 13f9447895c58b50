import { titles } from '../lexicon/titles.js';

/** `CS` is `cabinet secretary`: capitals alone, with the first form of their row. */
const abbreviated = titles.flatMap(({ forms }) =>
  forms.flatMap((form) =>
    /^[A-Z]{2,4}$/u.test(form) ? [[form.toLowerCase(), forms[0] ?? form] as const] : [],
  ),
);

/** Abbreviations written out (`FM` is `foreign minister`), and other words for one office. */
const LONG: ReadonlyMap<string, string> = new Map([
  ...abbreviated,
  ['premier', 'prime minister'],
  ['head of government', 'prime minister'],
  ['head of state', 'president'],
  ['minister of foreign affairs', 'foreign minister'],
  ['minister for foreign affairs', 'foreign minister'],
  ['secretary of state', 'secretary of state'],
]);

/** `foreign and European affairs`, `foreign affairs and international cooperation`: the foreign minister's field in its full width. */
const FOREIGN = /^(?:foreign|external) (?:and european )?(?:affairs|relations)\b.*$/u;

/** A title as it is compared with others: lower case, one order of words, one spelling. */
export const titleKey = (title: string): string => {
  const lower = title
    .toLowerCase()
    .replace(/defense/gu, 'defence')
    .replace(/^(?:federal|union) (?=minister)/u, '');
  const long = LONG.get(lower) ?? lower;
  const field = /^minister (?:of|for) (?:the )?(?<field>.+)$/u.exec(long)?.groups?.field;
  return field === undefined ? long : `${field.replace(FOREIGN, 'foreign')} minister`;
};
