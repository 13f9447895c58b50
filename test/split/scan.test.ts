import { describe, expect, it } from 'vitest';
import { englishWords, languages } from '../../src/lexicon/languages.js';
import { languageIssue, languageOf } from '../../src/split/language.js';
import { scanLines } from '../../src/split/scan.js';
import { joinWrapped } from '../../src/split/wrap.js';

const scan = (text: string) => scanLines(text, 0, text.length);
const linesOf = (text: string): readonly string[] => scan(text).lines.map((line) => line.text);
const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

describe('lines', () => {
  it.each(
    [0x00, 0x09, 0x20, 0xa0, 0x2000, 0x2004, 0x200b, 0x200f, 0x202a, 0x202f, 0x2060, 0x3000, 0xfeff].map(
      (unit) => [hex(unit), unit] as const,
    ),
  )('U+%s is blank', (_, unit) => {
    const blank = String.fromCharCode(unit);
    expect(linesOf(`${blank}they met${blank}`)).toEqual(['they met']);
    expect(linesOf(`${blank}${blank}`)).toEqual([]);
  });

  it.each(
    [0x21, 0x9f, 0xa1, 0x1fff, 0x2010, 0x2027, 0x2030, 0x205f, 0x2061, 0x2fff, 0x3001, 0xfefe].map(
      (unit) => [hex(unit), unit] as const,
    ),
  )('U+%s is not blank', (_, unit) => {
    const mark = String.fromCharCode(unit);
    expect(linesOf(`${mark}they met${mark}`)).toEqual([`${mark}they met${mark}`]);
  });

  it.each(
    ['\n', '\v', '\f', '\r', '\r\n', '\u0085', '\u2028', '\u2029'].map(
      (mark) => [JSON.stringify(mark), mark] as const,
    ),
  )('%s ends a line', (_, mark) => {
    const { lines } = scan(`Oru${mark}Lim${mark}${mark}Bek`);
    expect(lines.map(({ text, blankBefore }) => [text, blankBefore])).toEqual([
      ['Oru', false],
      ['Lim', false],
      ['Bek', true],
    ]);
  });

  it('keeps CRLF together beside other line breaks', () => {
    const { lines } = scan('Oru\r\nLim\u2028Bek\r\n\r\nMoe\r');
    expect(lines.map(({ text, blankBefore }) => [text, blankBefore])).toEqual([
      ['Oru', false],
      ['Lim', false],
      ['Bek', false],
      ['Moe', true],
    ]);
  });

  it.each(['\t', 'e', '~', '\u000e', '\u0084', '\u2027', '\u202a'])('%j ends none', (mark) => {
    expect(scan(`Oru${mark}Lim`).lines).toHaveLength(1);
  });

  it('counts offsets from the start of the text, and the width with its indent', () => {
    const text = 'date\n  Oru  \nLim met\nBek';
    expect(scanLines(text, 5, 16).lines).toEqual([
      { start: 7, end: 10, text: 'Oru', blankBefore: false, width: 5 },
      { start: 13, end: 16, text: 'Lim', blankBefore: false, width: 3 },
    ]);
    expect(scanLines(text, 5, 13).lines.map((line) => line.text)).toEqual(['Oru']);
    expect(scanLines('Oru\u2028Lim', 0, 3).lines.map((line) => line.text)).toEqual(['Oru']);
    expect(scanLines('\nOru\r', 0, 5).lines.map((line) => line.text)).toEqual(['Oru']);
  });
});

describe('characters that no text should hold', () => {
  const codes = (text: string) => scan(text).issues.map(({ code, span }) => [code, span?.start, span?.end]);
  const INVALID = 'text/invalid-characters';
  it.each([0x00, 0x08, 0x0e, 0x1f, 0x7f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffd, 0xfffe, 0xffff])(
    'the unit %i',
    (unit) => {
      expect(codes(`Oru ${String.fromCharCode(unit)} met`)).toEqual([[INVALID, 4, 5]]);
    },
  );

  it.each([0x09, 0x0a, 0x0d, 0x20, 0x7e, 0xa0, 0xa1, 0xd7ff, 0xe000, 0xfffc])('not the unit %i', (unit) => {
    expect(codes(`Oru ${String.fromCharCode(unit)} met\rLim`)).toEqual([]);
  });

  it('are pairs only where both halves stand', () => {
    expect(codes('Oru 😀 met\u2028Lim')).toEqual([]);
    expect(codes('Oru \u{10ffff}\u{10000} met\u2028Lim')).toEqual([]);
    expect(codes('Oru \ude00\ud83d met')).toEqual([[INVALID, 4, 5]]);
    expect(codes('Oru \ud83d')).toEqual([[INVALID, 4, 5]]);
    expect(codes('\ude00 Oru')).toEqual([[INVALID, 0, 1]]);
  });

  it.each('\u00e2\u00c3\u00c2\u00d0\u00d1\u00ef\u0e42'.split(''))('mojibake begins with %s', (lead) => {
    for (const tail of ['\u0080', '\u00a1', '\u00bf', '\u20ac']) {
      const found = codes(`Oru ${lead}${tail} met`);
      expect(found).toContainEqual(['text/mojibake', 4, 6]);
    }
    for (const tail of ['a', '\u007e', '\u00c0', '\u20ab', ''])
      expect(codes(`Oru ${lead}${tail}`)).toEqual([]);
    expect(codes(`Oru \u00bf${lead}`)).toEqual([]);
  });

  it('mojibake are the controls of the upper half, too', () => {
    for (const unit of ['\u0080', '\u0085', '\u009f']) {
      expect(codes(`Oru ${unit} met`)).toEqual([['text/mojibake', 4, 6]]);
    }
  });

  it('are counted, within the bounds of the article', () => {
    const text = '\u0007Oru \u0007 \u0001 â€™ met\u0007';
    const { issues } = scanLines(text, 1, text.length - 1);
    expect(issues).toEqual([
      {
        code: INVALID,
        severity: 'warning',
        span: { start: 5, end: 6, text: '\u0007' },
        message:
          '2 characters that no text should hold (control characters, replacement marks or halves of a pair); words around them may be misread.',
      },
      {
        code: 'text/mojibake',
        severity: 'warning',
        span: { start: 9, end: 11, text: 'â€' },
        message:
          '1 places look like UTF-8 read in a wrong encoding (such as â€™ for an apostrophe). Decode the bytes as UTF-8; names and amounts there may be misread.',
      },
    ]);
    expect(scanLines(text, 1, 5).issues).toEqual([]);
    expect(scanLines(text, 11, text.length - 1).issues).toEqual([]);
  });
});

describe('lines that were wrapped', () => {
  const joined = (text: string): readonly string[] =>
    joinWrapped(text, scan(text).lines).map((line) => line.text.replaceAll('\n', '/'));
  const LINE = 'The two leaders spoke of ferries, ports, fog and';
  it.each([
    ['goes on in lower case', `${LINE}\nlighthouses for an hour.`, 1],
    ['goes on with a capital', `${LINE}\nLighthouses were not named.`, 2],
    ['is short', 'They spoke of ferries and\nlighthouses for an hour.', 2],
    ['has 40 columns', 'They spoke of ferries and fog, ports, an\nlighthouses for an hour.', 1],
    ['has 39 columns', 'They spoke of ferries and fog, ports, a\nlighthouses for an hour.', 2],
    ['is a sentence', `${LINE} more.\nlighthouses were not named.`, 2],
    ['is a question', `${LINE} more?\nlighthouses were not named.`, 2],
    ['ends in a colon', `${LINE} more:\nlighthouses and lamps.`, 2],
    ['ends in a semicolon', `${LINE} more;\nlighthouses and lamps.`, 2],
    ['ends in a comma before an empty line', `${LINE} so,\n\nlighthouses and lamps.`, 1],
    ['ends open before an empty line', `${LINE}\n\nlighthouses and lamps.`, 2],
    ['is a drop cap', 'A\npresident spoke of ferries.', 1],
    ['is a small letter', 'a\npresident spoke of ferries.', 2],
    ['is a digit', '5\npresident spoke of ferries.', 2],
  ])('a line that %s', (_, text, count) => {
    expect(joined(text)).toHaveLength(count);
  });

  /** As a feed wraps at some column. */
  const wrapped = (words: string, width: number): string => {
    const lines = [''];
    for (const word of words.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };
  const WORDS =
    'LIMA, June 2 (Harbor) - The two leaders of Peru and Norway spoke of ferries, ports, fog and lighthouses for an hour on Monday. President Oru and Prime Minister Moe then signed a paper. They drank a cup of tea in the garden of the palace and looked at the ships. The Norwegian Ferry Company and the Port Authority of Callao were not named in it.';

  it.each([50, 60, 72, 100])('are joined at %i columns', (width) => {
    expect(joined(wrapped(WORDS, width))).toHaveLength(1);
    // An empty line parts paragraphs.
    expect(joined(`${wrapped(WORDS, width)}\n\n${wrapped(WORDS, width)}`)).toHaveLength(2);
  });

  it.each([30, 44])('but not at %i columns, which are lists', (width) => {
    expect(joined(wrapped(WORDS, width)).length).toBeGreaterThan(1);
  });

  it('but not where a line is wider than any feed', () => {
    const wide = `The Port of Callao ${'and the Port of Oslo '.repeat(6)}met.`;
    expect(joined(`${wrapped(WORDS, 60)}\n${wide}`)).not.toHaveLength(1);
    expect(joined(`${wrapped(WORDS, 60)}\n\n${wide}`)).toHaveLength(2);
  });

  it('leave a headline alone', () => {
    const text = `Peru and Norway Speak of Ferries\n${wrapped(WORDS, 60)}`;
    expect(joined(text)[0]).toBe('Peru and Norway Speak of Ferries');
  });

  it('join no lines that had room for the next word', () => {
    const text = `${wrapped(WORDS, 60)}\nShort line\nAnother short line`;
    expect(joined(text).slice(-1)).toEqual(['Another short line']);
  });
});

describe('the language of lines', () => {
  const of = (text: string): string => languageOf(text, scan(text).lines);
  const german = languages.find(({ code }) => code === 'de')?.words?.split(' ') ?? [];
  /** `words` as often as told, each by turns. */
  const take = (words: readonly string[], count: number): string =>
    Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
  const neither = (count: number): string => take(['Lima', 'Oslo', 'Callao', 'Bergen'], count);

  it.each<[string, string, string]>([
    ['25 words of German', take(german, 25), 'de'],
    ['24 words of German', take(german, 24), 'en'],
    ['12 words of German in a hundred', `${take(german, 12)} ${neither(88)}`, 'de'],
    ['11 words of German in a hundred', `${take(german, 11)} ${neither(89)}`, 'en'],
    ['8 English words among German ones', `${take(englishWords, 8)} ${take(german, 92)}`, 'de'],
    ['9 English words among German ones', `${take(englishWords, 9)} ${take(german, 91)}`, 'en'],
    ['twice as much German as English', `${take(englishWords, 8)} ${take(german, 16)} ${neither(76)}`, 'en'],
    ['more than that', `${take(englishWords, 8)} ${take(german, 17)} ${neither(75)}`, 'de'],
    ['24 letters of Cyrillic', 'Орлик'.repeat(5).slice(0, 24), 'ru'],
    ['23 letters of Cyrillic', 'Орлик'.repeat(5).slice(0, 23), 'en'],
    ['another script than the most', `${'山'.repeat(26)} ${'Орлик'.repeat(4)}`, 'zh'],
    ['Kana among Han', `${'山'.repeat(89)}${'の'.repeat(11)}`, 'ja'],
    ['little Kana among Han', `${'山'.repeat(90)}${'の'.repeat(10)}`, 'zh'],
    ['signs of no script', '€∀☃'.repeat(30), 'en'],
  ])('%s', (_, text, code) => {
    expect(of(text)).toBe(code);
  });

  it.each('azAZÀßɏͯḀỹ'.split(''))('a letter of Latin script: %s', (letter) => {
    expect(of(`${'Орлик'.repeat(6)} ${letter.repeat(30)}`)).toBe('ru');
    expect(of(`${'Орлик'.repeat(6)} ${letter.repeat(31)}`)).toBe('en');
  });

  it.each('@[`{5¿†'.split(''))('no letter of Latin script: %s', (sign) => {
    expect(of(`${'Орлик'.repeat(6)} ${sign.repeat(31)}`)).toBe('ru');
  });

  it('is settled by an English article said five times at the start', () => {
    const text = (count: number, before = 1) =>
      `${take(german, before)} ${' the Oslo'.repeat(count)} ${take(german, 90 - before)}`;
    expect(of(text(5))).toBe('en');
    expect(of(text(4))).toBe('de');
  });

  it('looks for it in the article only, and in its beginning', () => {
    const body = take(german, 90);
    const five = ' the Oslo'.repeat(5);
    expect(
      languageOf(
        `${five} ${body}`,
        scanLines(`${five} ${body}`, five.length, five.length + body.length).lines,
      ),
    ).toBe('de');
    expect(languageOf(`${body}${five}`, scanLines(body, 0, body.length).lines)).toBe('de');
    const far = `${take(german, 1000).slice(0, 3300)}${five}`;
    expect(of(far)).toBe('de');
    expect(languageOf('', [])).toBe('en');
  });

  it('is told from the first lines', () => {
    const body = take(german, 600);
    const lines = [body.slice(0, 1600), 'Орлик'.repeat(2000)];
    expect(of(lines.join('\n'))).toBe('de');
    expect(of(`${body.slice(0, 1500)}\n${'Орлик'.repeat(2000)}`)).toBe('de');
    expect(of(`${body.slice(0, 100)}\n${'Орлик'.repeat(2000)}`)).toBe('ru');
  });

  it('is an issue where it is not English', () => {
    expect(languageIssue('en')).toEqual([]);
    expect(languageIssue('de')).toEqual([
      {
        code: 'language/unsupported',
        severity: 'warning',
        span: null,
        message:
          'The article seems to be written in German (de); only English is read, so nothing but its parts is given.',
      },
    ]);
    expect(languageIssue('xx')[0]?.message).toContain('written in xx (xx)');
  });
});
