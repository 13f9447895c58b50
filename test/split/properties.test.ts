import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitArticle, splitArticles } from '../../src/split/index.js';

/** Pieces that articles are made of, in any order: headers, furniture, datelines, odd characters. */
const piece = fc.constantFrom(
  ' date 2025-06-02 ',
  'date 2024-09 ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u00A0',
  '\uFEFF',
  '\u200B',
  ' ',
  '\t',
  'KYIV, June 2 (Harbor) -- ',
  'MUSCAT: ',
  'Details',
  'Recall',
  'Background:',
  'Read also: Bek meets Lim',
  'ALSO READ',
  'Photo: Harbor Images',
  'By Ana Oru',
  'Tuesday, 30 January 2024, 16:38',
  'President Ana Oru met Prime Minister Kari Solbakk in Vilnius on Monday, June 2. ',
  'oil and gas were discussed, ',
  '“We agreed,” she said. ',
  '<p></p>',
  '#tag #tag',
  '\uD83D',
  '😀',
  'â€™',
  'Президент Орлик',
  '1',
  '.',
  '-',
  '(',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 300, unit: 'binary' }),
);
/** Fixed, so that a failure is there for everybody. */
const RUN = { seed: 20261122, numRuns: 400 };
const holdsWords = (words: string): boolean =>
  /[^\s\u0085\u200B-\u200F\u2060\u202A-\u202E\p{Cc}]/u.test(words);

describe('splitting any text', () => {
  it('tiles it with articles', () => {
    fc.assert(
      fc.property(text, (input) => {
        const articles = splitArticles(input);
        expect(articles.map((article) => article.text).join('')).toBe(
          holdsWords(input) ? input : articles.length === 0 ? '' : input,
        );
        let at = 0;
        for (const { start, end, text: words } of articles) {
          expect([start, input.slice(start, end)]).toEqual([at, words]);
          at = end;
        }
      }),
      RUN,
    );
  });

  it('covers each article with paragraphs, in order, trimmed and apart', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end } of splitArticles(input)) {
          if (!holdsWords(input.slice(start, end).replace(/date[\s\u200B]+\d{4}-\d{2}(?:-\d{2})?/u, '')))
            continue;
          const { paragraphs, headline, dateline } = splitArticle(input, start, end);
          let at = paragraphs[0]?.start ?? end;
          expect(input.slice(start, at)).toMatch(
            /^(?:[^\p{L}\p{N}]*date[\s\u200B:]+\d{4}-\d{2}(?:-\d{2})?)?[^\p{L}\p{N}]*$/iu,
          );
          for (const paragraph of [...paragraphs, { start: end, end, text: '' }]) {
            expect(holdsWords(input.slice(at, paragraph.start))).toBe(false);
            expect(input.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
            expect(paragraph.text).toBe(paragraph.text.trim());
            at = paragraph.end;
          }
          for (const span of [headline, dateline]) {
            if (span !== null) expect(input.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      RUN,
    );
  });

  it('has at most one headline and one lead, the headline before the lead', () => {
    fc.assert(
      fc.property(text, (input) => {
        if (!holdsWords(input.replace(/date[\s\u200B]+\d{4}-\d{2}(?:-\d{2})?/gu, ''))) return;
        const [first] = splitArticles(input);
        if (
          first === undefined ||
          !holdsWords(first.text.replace(/date[\s\u200B]+\d{4}-\d{2}(?:-\d{2})?/u, ''))
        )
          return;
        const kinds = splitArticle(input, first.start, first.end).paragraphs.map((p) => p.kind);
        expect(kinds.filter((kind) => kind === 'headline').length).toBeLessThanOrEqual(1);
        expect(kinds.filter((kind) => kind === 'lead').length).toBeLessThanOrEqual(1);
        if (kinds.includes('headline') && kinds.includes('lead')) {
          expect(kinds.indexOf('headline')).toBeLessThan(kinds.indexOf('lead'));
        }
      }),
      RUN,
    );
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    const pieces = [
      'a\n',
      'Oru met Lim in Lima today\n',
      'Photo: (Photo',
      '. Read also: ',
      'date 2025-06 ',
      '\ndate 2025-06-02',
      ' \u00A0',
      '(MENAFN- ',
      'KYIV, ',
      'the ',
      '"',
      '#',
      '- ',
      'Recall On Monday. ',
      'â€',
      'By Ana ',
      '1:',
      'Mon ',
      'AaBb',
      'x: ',
    ];
    for (const unit of pieces) {
      const input = unit.repeat(Math.ceil(600_000 / unit.length));
      expect(
        splitArticles(input)
          .map(({ text: words }) => words)
          .join('').length,
      ).toBe(holdsWords(input) ? input.length : 0);
      if (!holdsWords(input) || unit.includes('date')) continue;
      expect(splitArticle(input).paragraphs.length).toBeGreaterThan(0);
    }
  }, 30_000);
});
