// The texts of the benchmark: made from the project's own fixtures, so that it runs on any machine. The same seed gives the same texts.
import { readdirSync, readFileSync } from 'node:fs';
import { generator } from '../random.mjs';

const folder = new URL('../../fixtures/articles/', import.meta.url);

/** The paragraphs of all fixtures in English, without their headers. */
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && name !== 'not-english.txt')
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\r?\n\s*\r?\n/u))
  .map((paragraph) => paragraph.replaceAll(/\r?\n/gu, ' ').trim())
  .filter((paragraph) => paragraph.length > 80 && !/^date \d/u.test(paragraph));

/** Whole numbers below a bound, the same for the same seed. */
const randomOf = (seed) => {
  const next = generator(seed);
  return (bound) => ((next() / 2 ** 32) * bound) | 0;
};

const two = (number) => String(number).padStart(2, '0');

/** One dated article of about `size` UTF-16 units; its figures are drawn anew, so that no two are alike. */
export function articleOf(size, seed) {
  const random = randomOf(seed);
  const date = `20${two(15 + random(10))}-${two(1 + random(12))}-${two(1 + random(28))}`;
  const parts = [` date ${date} Ministers Meet On Water And Trade, Round ${seed + 1}`];
  for (let length = parts[0].length; length < size; ) {
    const paragraph = paragraphs[random(paragraphs.length)].replaceAll(/\d+/gu, (digits) =>
      digits.length < 4 ? String(1 + random(10 ** Math.min(digits.length, 2) * 0.28)) : digits,
    );
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return { text: parts.join('\n\n').slice(0, Math.max(size, 100)), date };
}

/** What the issue tracker of such libraries is full of: text that makes a pattern look ahead for ever. */
export const hostile = {
  'no full stop, no line break': 'the minister of trade of the country of the north said that ',
  'quotation marks that never close': '"We met, ',
  'dates in a row': '2 June 2025, Monday, ',
  'sums in a row': 'USD 5 million to ',
  'capitals in a row': 'Ana Oru Kari Solbakk ',
  'numbers and dashes': '10-',
  'lines of one letter': 'a\n',
};

export const hostileOf = (piece, size) =>
  ` date 2025-06-02 ${piece.repeat(Math.ceil(size / piece.length))}`.slice(0, size);
