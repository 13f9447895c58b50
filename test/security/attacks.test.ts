import { describe, expect, it } from 'vitest';
import {
  createReadout,
  type Readout,
  type ReadoutConfig,
  ReadoutError,
  readout,
  safeReadout,
} from '../../src/index.js';
import { safeJson } from '../../src/pool/pick.js';
import { renderCsv, renderHtml, renderJsonLd, renderMarkdown, renderText } from '../../src/render/index.js';

const article = (name: string): string =>
  ` date 2025-06-02 President ${name} met with Norwegian Prime Minister Kari Solbakk in Riga on Monday.\n\nThey discussed trade. “We agreed on ${name},” ${name} said. Norway pledged $5 million to ${name}.`;

/** Everything that hangs on the prototypes that plain values share. */
const prototypes = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).sort().join())
    .join(';');

describe('the prototype of objects', () => {
  const before = prototypes();
  const plain = JSON.stringify(readout(article('Ana Oru')));

  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'Constructor Prototype',
    '__defineGetter__',
  ])('is left alone by an article about %s', (name) => {
    for (const text of [
      article(name),
      article(`Ana ${name}`),
      article(`"${name}"`),
      `${name}: ${name} met ${name}.`,
    ]) {
      const result = safeReadout(text);
      expect(result.success).toBe(true);
      if (result.success) {
        const { data } = result;
        renderText(data);
        renderMarkdown(data);
        renderCsv(data);
        renderHtml(data, text);
        JSON.stringify(renderJsonLd(data));
      }
    }
    expect(prototypes()).toBe(before);
    expect(JSON.stringify(readout(article('Ana Oru')))).toBe(plain);
  });

  it.each([
    '[{"phrase":"__proto__","class":"__proto__","value":{"__proto__":{"polluted":1}},"match":"any"}]',
    '[{"phrase":"constructor","class":"constructor","value":{"constructor":{"prototype":{"polluted":1}}},"match":"any"}]',
    '[{"phrase":"Ana Oru","class":"toString","value":null,"match":"exact","__proto__":{"polluted":1}}]',
  ])('is left alone by the lexicon %s', (json) => {
    const { readout: own } = createReadout({ lexicon: JSON.parse(json) });
    expect(JSON.stringify(own(article('Ana Oru')))).toBe(plain);
    own(article('__proto__'));
    expect(prototypes()).toBe(before);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is left alone by topics', () => {
    const topics = JSON.parse(
      '[{"id":"__proto__","label":"__proto__","group":"__proto__","iptc":null,"strong":["trade","constructor"],"parent":"__proto__","context":["__proto__"]}]',
    );
    const { readout: own } = createReadout({ topics });
    expect(own(article('Ana Oru')).topics.map(({ id }) => id)).toContain('__proto__');
    expect(prototypes()).toBe(before);
  });

  it('is no source of options', () => {
    const options = JSON.parse('{"__proto__":{"date":"1999-01-01"}}');
    const result = safeReadout('Oru met Bek yesterday.', options);
    expect(!result.success && result.error.code).toBe('options/invalid');
  });
});

describe('a configuration that is none', () => {
  it.each([
    null,
    7,
    { lexicon: {} },
    { lexicon: [null] },
    { lexicon: [{ phrase: 7, class: 'x', value: null, match: 'any' }] },
    { lexicon: [{ phrase: ' ', class: 'x', value: null, match: 'any' }] },
    { lexicon: [{ phrase: 'x', class: 'x', value: null, match: '__proto__' }] },
    { topics: 'trade' },
    { topics: [{ id: 'x' }] },
    { topics: [{ id: 'x', label: 'x', group: 'x', iptc: null, strong: ['x'], weak: 'x' }] },
    { lexicons: [] },
  ])('%j is a typed error', (config) => {
    expect(() => createReadout(config as ReadoutConfig)).toThrow(ReadoutError);
    try {
      createReadout(config as ReadoutConfig);
    } catch (error) {
      expect((error as ReadoutError).code).toBe('config/invalid');
    }
  });
});

describe('words of an article in what is rendered', () => {
  it('JSON for a page closes no script element', () => {
    const [summary] = read('Ana </script><script>alert(1)</script> Oru');
    const json = safeJson({ ...renderJsonLd(summary), name: '</script><!--' }, 2);
    expect(json).not.toContain('<');
    expect(JSON.parse(json).name).toBe('</script><!--');
  });

  const read = (name: string): readonly [Readout, string] => {
    const text = article(name);
    return [readout(text), text];
  };

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    "' onfocus='x",
  ])('HTML shows %s as words', (attack) => {
    const [summary, text] = read(`Ana ${attack} Oru`);
    const html = renderHtml(summary, text);
    const own = renderHtml(...read('Ana Oru'));
    const tags = (page: string): readonly string[] => [...new Set(page.match(/<[a-z!/][^\s>]*/giu))].sort();
    // No kind of element that a harmless page does not have, no handler, and the page's own script only.
    expect(tags(html).filter((tag) => !tags(own).includes(tag))).toEqual([]);
    expect(html.match(/<script/gu)?.length).toBe(own.match(/<script/gu)?.length);
    expect(html).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/iu);
  });

  it.each([
    '=HYPERLINK("http://e.example")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '|calc',
  ])('CSV runs no %j', (attack) => {
    const [summary] = read(attack);
    const shown: Readout = {
      ...summary,
      gist: attack,
      agenda: summary.agenda.map((item) => ({ ...item, text: attack })),
    };
    for (const id of [attack, 'x']) {
      const cells = renderCsv(shown, { id })
        .split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
        .map((cell) => cell.replace(/^"|"$/gu, ''));
      expect(
        cells.filter(
          (cell) => /^\s*[=+@＝|]/u.test(cell) || /^-\D/u.test(cell) || /^-\d.*[^\d.]/u.test(cell),
        ),
      ).toEqual([]);
    }
  });

  it.each([
    '[x](javascript:alert(1))',
    '![x](http://e.example/p.png)',
    '<http://e.example>',
    '`code`',
    '| a | b |',
    '# head',
    '<details>',
  ])('Markdown reads no %s', (attack) => {
    const [summary] = read(`Ana ${attack} Oru`);
    const shown: Readout = { ...summary, gist: `Ana ${attack} Oru` };
    const markdown = renderMarkdown(shown);
    expect(markdown).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)<[a-z]/iu);
    // Code and columns of a table: each mark of the article's has a backslash before it.
    const [gist = ''] = markdown.split('\n');
    expect(gist).toMatch(/^\*\*Ana .* Oru\*\*$/u);
    expect(gist).not.toMatch(/(?<!\\)[`|[\]<>#]/u);
  });

  it.each([
    '\u001B]0;title\u0007',
    '\u001B[2J',
    '\u009B31m',
    '\u0008\u0008',
    '\u202Egnp.exe',
    '\u2066x\u2069',
    '\u200F',
    '\u0000',
  ])('a terminal is not steered by %j', (attack) => {
    const [summary, text] = read(`Ana${attack}Oru`);
    for (const shown of [
      renderText(summary),
      renderMarkdown(summary),
      renderCsv(summary).replaceAll('\r\n', '\n'),
      renderHtml(summary, text),
    ]) {
      expect(shown).not.toMatch(/(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    }
  });
});
