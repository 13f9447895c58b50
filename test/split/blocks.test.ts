import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/split-blocks.json' with { type: 'json' };
import { boilerplate } from '../../src/lexicon/boilerplate.js';
import { furnitureOf, rowOf, type Zone } from '../../src/split/furniture.js';
import { splitArticle } from '../../src/split/index.js';

const LEAD =
  'RIGA, June 2 (Northern Wire) - Latvian President Ana Oru met Norwegian Prime Minister Kari Solbakk on Monday, her office said.';
const BODY =
  'The two leaders spoke about ferries for an hour, and they agreed to meet again in the autumn, the office said in a statement.';
const LAST = BODY.replace('ferries', 'ports');
const HEADLINE = 'Oru and Solbakk agree on ferry link';
const numbered = (count: number, line: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => line(i + 1));

const split = (lines: readonly string[]) => splitArticle(` date 2025-06-02 ${lines.join('\n\n')}`);
/** The first letter of each paragraph's kind: `hlbx`, with x for boilerplate. */
const kindsOf = (lines: readonly string[]): string =>
  split(lines)
    .paragraphs.map(({ kind }) => (kind === 'boilerplate' ? 'x' : kind.charAt(0)))
    .join('');

describe('what a block of related headlines takes with it', () => {
  it.each([
    [
      'its lines, up to the text',
      ['Related stories', 'Harbour town opens a market', 'Ferry sails'],
      'lbxxxb',
    ],
    [
      'no sentence, and nothing behind it',
      ['Related stories', 'Harbour town opens', 'The port is open.', 'A town'],
      'lbxxbbb',
    ],
    [
      'twelve lines at most',
      ['Related stories', ...numbered(14, (n) => `Town ${n} opens a market`)],
      `lbx${'x'.repeat(12)}bbb`,
    ],
    [
      'no long line',
      ['Related stories', `Town opens ${'a market and '.repeat(11)}a quay`, 'Town opens'],
      'lbxbbb',
    ],
    ['items of a list', ['- Country:', '- Latvia', '- Norway', 'Chile'], 'lbxxxbb'],
    ['no long item', ['- Country:', '- Latvia and the harbour towns along the coast of it'], 'lbxbb'],
    [
      'twelve items at most',
      ['- Country:', ...numbered(14, (n) => `- Land ${n}`)],
      `lbx${'x'.repeat(12)}bbb`,
    ],
  ])('%s', (_, lines, kinds) => {
    expect(kindsOf([LEAD, BODY, ...lines, LAST])).toBe(kinds);
  });
});

describe('lines around the headline', () => {
  it.each([
    ['the headline again below a byline', [HEADLINE, 'By Harbour Staff', HEADLINE, LEAD, BODY], 'hxxlb'],
    [
      'a paragraph pasted twice, but short lines may stand twice',
      [HEADLINE, LEAD, BODY, BODY, 'Short', 'Short'],
      'hlbxbb',
    ],
    ['a desk beside a byline', [HEADLINE, 'Harbour Desk', 'By Ana Writer', LEAD, BODY], 'hxxlb'],
    ['a place beside a byline stays', [HEADLINE, 'By Ana Writer', 'RIGA', LEAD, BODY], 'hxblb'],
    [
      'the menu above, the buttons below',
      ['Home', 'World', HEADLINE, LEAD, BODY, 'Share', 'Print'],
      'xxhlbxx',
    ],
    [
      'a name above the same name with its photo',
      [HEADLINE, 'Ana Oru', 'Ana Oru | Photo: Harbour Images', LEAD, BODY],
      'hxxlb',
    ],
  ])('%s', (_, lines, kinds) => {
    expect(kindsOf(lines)).toBe(kinds);
  });
});

describe('a headline stuck to the text', () => {
  const PACT = 'Leaders of the two towns sign a harbour pact';
  const REST = 'President Ana Oru met Kari Solbakk in Riga, and they spoke about ferries.';
  it.each([
    ['by a capital inside a word', `${HEADLINE}${REST}`, HEADLINE],
    ['not where it is short', `Ferry link${REST}`, null],
    ['by the day of the lead', `${PACT} On Monday, June 2, ${REST}`, PACT],
    [
      'not by the day where all words have capitals',
      `Leaders Of The Two Towns Sign A Harbour Pact On Monday, June 2, ${REST}`,
      null,
    ],
    ['not behind a full stop', `Leaders of the towns signed. They met On Monday, June 2, ${REST}`, null],
    ['by a dateline with its day', `${PACT} RIGA, June 2 (Northern Wire) - ${REST}`, PACT],
    ['by a dateline with its agency', `${PACT} RIGA (Northern Wire) - ${REST}`, PACT],
    ['not by a place alone', `${PACT} RIGA - ${REST}`, null],
    ['not behind a comma', `${PACT}, RIGA, June 2 (Northern Wire) - ${REST}`, null],
    ['not of three words', `Harbourmasters ratify agreements RIGA, June 2 (Northern Wire) - ${REST}`, null],
    ['not behind a bracket', `(Harbour Post) ${PACT} RIGA, June 2 (Northern Wire) - ${REST}`, null],
  ])('%s', (_, first, headline) => {
    expect(split([first, BODY]).headline?.text ?? null).toBe(headline);
  });
});

describe('blocks of lines', () => {
  it.each(rows.map(({ input, expected, note }) => [note, input, expected] as const))(
    '%s',
    (_, input, expected) => {
      const { paragraphs, headline, dateline } = splitArticle(input);
      const letter = { boilerplate: 'x', background: 'g', headline: 'h', lead: 'l', body: 'b' };
      const kinds = paragraphs.map(({ kind }) => letter[kind]).join('');
      expect({ kinds, headline: headline?.text ?? null, dateline: dateline?.text ?? null }).toEqual(expected);
    },
  );
});

describe('the table of furniture', () => {
  it.each<[line: string, zone: Zone, goesOn: boolean, isFurniture: boolean]>([
    ['Support Harbor Post or become our patron!', 'body', true, true],
    ['Support Harbor Post or become a member!', 'body', true, true],
    ['Like our work? Register now and read on!', 'body', true, true],
    ['Like our work? Register now. And read on!', 'body', true, false],
    ['Like our work? Register now, read on.', 'body', true, false],
    [`Like our ${'good '.repeat(60)}work? Register now!`, 'body', true, false],
    ['The Harbor Courier', 'head', true, true],
    ['The Harbor Courier', 'tail', false, true],
    ['The Harbor Courier', 'body', true, false],
    ['mask', 'head', true, true],
    ['mask', 'body', true, false],
    ['mask', 'tail', false, false],
    ['Dana Holt, Department Spokesperson', 'head', true, true],
    ['Dana Holt, Department Spokesperson', 'body', true, false],
    ['Oru meets Lim. PID', 'head', true, true],
    ['Oru meets Lim. PID', 'body', true, false],
    ['Oru meets Lim on June 9. (Yonhap)', 'body', true, true],
    ['Oru meets Lim on June 9. (Yonhap)', 'body', false, false],
    ['16:20 21.06.2024', 'body', true, true],
  ])('%s (%s, %s): %s', (line, zone, goesOn, isFurniture) => {
    expect(furnitureOf(line, zone, goesOn) !== null).toBe(isFurniture);
  });

  it('takes no longer line than its rows say', () => {
    for (const row of boilerplate) {
      const { shape, longest = 160 } = row;
      if (shape === undefined) continue;
      for (const line of row.examples.filter((example) => shape.test(example))) {
        const padded = `${line} ${'and more of it '.repeat(60)}`.slice(0, longest + 1);
        const found = rowOf(padded, row.zone === undefined || row.zone === 'edge' ? 'tail' : row.zone);
        expect(found === row, padded).toBe(false);
      }
    }
  });
});
