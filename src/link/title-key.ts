import { lazily } from '../core/lazily.js';
import { titles } from '../lexicon/titles.js';

/** Abbreviations written out (`CS` is `cabinet secretary`: capitals alone, with the first form of their row), and other words for one office. */
const long = lazily((): ReadonlyMap<string, string> => {
  const written = new Map<string, string>();
  for (const { forms } of titles)
    for (const form of forms)
      if (/^[A-Z]{2,4}$/u.test(form)) written.set(form.toLowerCase(), forms[0] ?? form);
  written.set('premier', 'prime minister');
  written.set('head of government', 'prime minister');
  written.set('head of state', 'president');
  return written;
});

/** `foreign and European affairs`, `foreign affairs and international cooperation`: the foreign minister's field in its full width. */
const FOREIGN = /^(?:foreign|external) (?:and european )?(?:affairs|relations)\b.*$/u;

const MINISTER = /^minister (?:of|for) (?:the )?(?<field>.+)$/u;
/** `Head of the Federal Department of Defence`, `Head of the Foreign Ministry`: its minister. */
const MINISTRY =
  /^(?:head|chief) of (?:the )?(?:federal )?(?:ministry|department) (?:of|for) (?:the )?(?<field>.+)$/u;
const SHORT_MINISTRY = /^(?:head|chief) of (?:the )?(?<field>\p{L}+(?: \p{L}+)?) ministry$/u;

/** `the head of the Kyrgyz diplomacy`, `Chief of Norwegian Diplomacy` */
const DIPLOMACY = /^(?:head|chief) of (?:the )?diplomacy$/u;

/** A title as it is compared with others: lower case, one order of words, one spelling. */
export const titleKey = (title: string): string => {
  const lower = title
    .toLowerCase()
    .replace(/defense/gu, 'defence')
    .replace(/^(?:federal|union) (?=minister)/u, '');
  if (DIPLOMACY.test(lower)) return 'foreign minister';
  const office = long().get(lower) ?? lower;
  const field = (MINISTER.exec(office) ?? MINISTRY.exec(office) ?? SHORT_MINISTRY.exec(office))?.groups
    ?.field;
  return field === undefined ? office : `${field.replace(FOREIGN, 'foreign')} minister`;
};
