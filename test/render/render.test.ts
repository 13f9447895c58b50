import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/core/model.js';
import { SCRIPT, SCRIPT_HASH } from '../../src/render/html/script.js';
import { STYLE, STYLE_HASH } from '../../src/render/html/style.js';
import { renderCsv, renderHtml, renderJsonLd, renderMarkdown, renderText } from '../../src/render/index.js';
import { ReadoutSchema } from '../../src/summarize/schema.js';
import { SAMPLE, SAMPLE_TEXT } from './sample.js';

const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** The sample with an article's words replaced: every string that is no rule, id or code. */
const withWords = (words: string): Readout =>
  JSON.parse(
    JSON.stringify(SAMPLE, (key, value) =>
      ['gist', 'name', 'title', 'label', 'organization', 'text', 'message', 'place'].includes(key) &&
      typeof value === 'string'
        ? words
        : value,
    ),
  );

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '\u001B]0;owned\u0007',
];

describe('the sample', () => {
  it('is a valid, grounded readout', () => {
    expect(ReadoutSchema.parse(SAMPLE)).toEqual(SAMPLE);
    const spans: { start: number; end: number; text: string }[] = [];
    JSON.stringify(SAMPLE, (_, value) => {
      if (value !== null && typeof value === 'object' && 'start' in value && 'text' in value)
        spans.push(value);
      return value;
    });
    expect(spans.length).toBeGreaterThan(40);
    for (const { start, end, text } of spans) expect(SAMPLE_TEXT.slice(start, end)).toBe(text);
  });
});

describe('renderText', () => {
  it('shows every field that holds something', () => {
    expect(renderText(SAMPLE)).toMatchInlineSnapshot(`
      "President Ana Oru and Prime Minister Kari Solbakk met in Port Ellen on 17 April
      2024.

      Headline     Oru and Solbakk agree on ferry link
      Published    17 April 2024
      Reported by  Northern Wire

      Took part
        Ana Oru       President, Halvia   also Oru
        Kari Solbakk  Prime Minister, NO  also Solbakk

      Events
        17 April 2024    meeting, held              Port Ellen, GB  Ana Oru (host),
                                                                    Kari Solbakk
                                                                    (guest)
        2 to 4 May 2024  summit, planned
        March 2024       meeting, held
                         (background)

      Outcomes
        signed  memorandum on maritime safety  Ana Oru, Kari Solbakk

      Money
        almost EUR 1.8 billion     aid         from Norway
        more than EUR 900 million  aid: ports  part of almost EUR 1.8 billion

      Topics
        Air defence  ●●●●●  air defence
        Transport    ●●●○○  ferry link, ports

      Agenda
        air defence, fisheries and a new ferry link

      Said
        Ana Oru  “We want the first ferry to sail before winter, and we will pay our
                 share”

      Dates
        Wednesday, April 17  2024-04-17      17 April 2024
        before winter        2024-WI BEFORE  winter 2024
        three years          P3Y             3 years

      Also named
        Norway  NO

      Notes on the input
        date/unresolved  The winter meant is not certain.
      "
    `);
  });

  it('keeps to the width', () => {
    for (const width of [40, 60, 100]) {
      const long = renderText(SAMPLE, { width })
        .split('\n')
        .filter((line) => line.length > width);
      expect(long).toEqual([]);
    }
  });

  it('shows only the fields that are asked for', () => {
    const text = renderText(SAMPLE, { fields: ['money'] });
    expect(text.startsWith('Money\n')).toBe(true);
    expect(text).not.toContain('Oru');
  });

  it('changes nothing but colours when it is styled', () => {
    const mark = (text: string): string => `⟦${text}⟧`;
    const styled = renderText(SAMPLE, { style: { gist: mark, title: mark, first: mark, faint: mark } });
    expect(
      styled
        .replaceAll(/⟦|⟧/gu, '')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n'),
    ).toBe(renderText(SAMPLE));
  });

  it('lets no character through that steers a terminal', () => {
    for (const words of ['\u001B[31mred\u001B[0m', 'a\u0007\u0008b', '\u009B31m', 'a\u202Eb', 'a\rb']) {
      for (const shown of [renderText(withWords(words)), renderMarkdown(withWords(words))]) {
        expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
      }
    }
  });

  it('says so little of an empty readout that nothing is left over', () => {
    const empty: Readout = {
      ...SAMPLE,
      gist: '',
      article: { ...SAMPLE.article, date: null, headline: null, sources: [] },
      participants: [],
      mentioned: [],
      countries: [],
      events: [],
      dates: [],
      money: [],
      topics: [],
      agenda: [],
      statements: [],
      outcomes: [],
      issues: [],
    };
    expect(renderText(empty)).toBe('');
  });
});

describe('renderMarkdown', () => {
  it('gives tables', () => {
    const markdown = renderMarkdown(SAMPLE);
    expect(markdown).toContain('## Took part\n\n| Who | Office | Other forms |\n| --- | --- | --- |\n');
    expect(markdown).toContain('| almost EUR 1.8 billion | aid | from Norway |');
  });

  it('escapes what Markdown or HTML would read', () => {
    const markdown = renderMarkdown(withWords('<b>*a* | [x](http://e.example) `c` @you'));
    expect(markdown).toContain('\\<b\\>\\*a\\* \\| \\[x\\]\\(http\\://e.example\\) \\`c\\` \\@you');
    expect(markdown).not.toContain('<b>');
  });
});

describe('renderCsv', () => {
  const rows = (csv: string): string[] => csv.trimEnd().split('\r\n');

  it('gives one row for each thing found', () => {
    const csv = rows(renderCsv(SAMPLE, { id: 'x' }));
    expect(csv[0]).toBe('article,published,field,index,type,value,unit,date,place,who,text,start,end,rule');
    expect(csv).toHaveLength(1 + 3 + 3 + 3 + 2 + 2 + 1 + 1 + 1);
    expect(csv.find((row) => row.includes(',money,1,'))).toMatch(
      /^x,2024-04-17,money,1,"?more-than, aid"?,900000000,EUR,,,,more than EUR 900 million,\d+,\d+,money\/code-amount-scale$/u,
    );
  });

  it('guards cells that a spreadsheet would run', () => {
    for (const formula of ['=1+1', '+1', '-1+1', '@SUM(A1)', ' =1', '|cmd', '%0A', '＝1', '\t=1', '"=1']) {
      const cells = rows(renderCsv(withWords(formula)))
        .slice(1)
        .join('\n');
      expect(cells).not.toMatch(/(?:^|,)"?\s*[=+@＝|%]/mu);
      expect(cells).toContain(`'`);
    }
  });

  it('quotes so that a reader of RFC 4180 gets the words back', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const line = rows(renderCsv(withWords(words), { id: 'x', header: false, fields: ['agenda'] }))[0]!;
        const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
          (match) => match[1]?.replaceAll('""', '"') ?? match[2],
        );
        expect(cells).toHaveLength(14);
      }),
    );
  });
});

describe('renderJsonLd', () => {
  it('names what schema.org has a name for', () => {
    const { '@graph': graph } = renderJsonLd(SAMPLE, { base: 'x' });
    expect([...new Set(graph.map((node) => node['@type']))]).toEqual([
      'NewsArticle',
      'Person',
      'Country',
      'Event',
      'MonetaryAmount',
      'Quotation',
    ]);
    expect(graph.find((node) => node['@id'] === 'x#e1')).toMatchObject({
      startDate: '2024-04-17',
      organizer: [{ '@id': 'x#a1' }],
      location: { '@type': 'Place', name: 'Port Ellen', address: 'GB' },
    });
    expect(JSON.stringify(graph)).not.toContain('null');
  });

  it('refers only to nodes that stand in the graph', () => {
    const { '@graph': graph } = renderJsonLd(SAMPLE);
    const ids = new Set(graph.map((node) => node['@id']));
    const refs = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu)].map((match) => match[1]);
    expect(refs.length).toBeGreaterThan(5);
    expect(refs.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('renderHtml', () => {
  const page = renderHtml(SAMPLE, SAMPLE_TEXT);
  const bare = (html: string): string => html.replace(/<style>.*<\/style>|<script>.*<\/script>/gsu, '');

  it('knows its style and script by their hashes', () => {
    expect(STYLE_HASH).toBe(hash(STYLE));
    expect(SCRIPT_HASH).toBe(hash(SCRIPT));
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('loads nothing', () => {
    expect(bare(page)).not.toMatch(/\ssrc=|https?:|url\(|@import/u);
    expect(bare(page)).not.toMatch(/\sstyle=|\son\w+=/u);
    expect(STYLE).not.toMatch(/url\(|@import/u);
  });

  it('shows every word of the article, once', () => {
    const article = /<article[^>]*>(.*)<\/article>/su.exec(page)![1]!;
    const text = article
      .replace(/<small.*?<\/small>/gsu, '')
      .replace(/<\/(?:p|h2)>/gu, '\n')
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'");
    expect(text.trim()).toBe(SAMPLE.article.paragraphs.map((paragraph) => paragraph.text).join('\n'));
  });

  it('links every mark to an entry, and every entry to a mark', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]));
    const targets = [...page.matchAll(/\shref="#([^"]+)"/gu)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect([...page.matchAll(/\sid="/gu)]).toHaveLength(ids.size);
  });

  it.each(ATTACKS)('escapes %j everywhere', (words) => {
    const readout = withWords(words);
    const text = words.padEnd(SAMPLE_TEXT.length, words);
    const attacked = bare(renderHtml(readout, text));
    const tags = (html: string): string[] =>
      [...html.matchAll(/<(\/?[a-z0-9]+|!)/gu)].map((match) => match[1]!);
    expect(new Set(tags(attacked))).toEqual(new Set(tags(bare(page))));
    // Without the values of attributes, that hold the words harmlessly.
    expect(attacked.replace(/="[^"]*"/gu, '')).not.toMatch(/<[a-z][^>]*\son\w+/u);
    expect(attacked).not.toMatch(/href="(?!#|data:,")/u);
    expect(attacked.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('stays well formed however marks cross', () => {
    const text = 'abcdefghij';
    const span = fc
      .tuple(fc.nat(10), fc.nat(10))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: '', rule: 'r' }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (agenda, topics, outcomes) => {
        const readout: Readout = {
          ...SAMPLE,
          article: {
            ...SAMPLE.article,
            paragraphs: [{ start: 0, end: 10, text, kind: 'body' }],
            sources: [],
          },
          participants: [],
          mentioned: [],
          events: [],
          dates: [],
          money: [],
          statements: [],
          agenda: agenda.map((one) => ({ ...one, topics: [], generic: false, raisedBy: null })),
          topics: topics.map((one) => ({ id: 't', label: 't', iptc: null, score: 1, mentions: [one] })),
          outcomes: outcomes.map((one) => ({ ...SAMPLE.outcomes[0]!, ...one })),
        };
        const body = /<p class="body">(.*?)<\/p>/su.exec(renderHtml(readout, text))![1]!;
        expect(body.replace(/<[^>]+>/gu, '')).toBe(text);
        const open: string[] = [];
        for (const [, close, tag] of body.matchAll(/<(\/?)(\w+)/gu)) {
          if (close === '') open.push(tag!);
          else expect(open.pop()).toBe(tag);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
