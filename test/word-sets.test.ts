import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { wordsOfPattern } from '../scripts/word-patterns.js';
import { withWordSets } from '../scripts/word-sets.js';

const src = fileURLToPath(new URL('../src', import.meta.url));
const rooms = ['core', 'document', 'detectors', 'link', 'relate', 'split', 'summarize'];

/** All literals of regular expressions in the rooms whose code the build prepares. */
const literals = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const found: string[] = [];
      const file = ts.createSourceFile(
        name,
        readFileSync(join(src, room, name), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      );
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.getText());
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    }),
);

describe('patterns of whole words', () => {
  it.each([
    ['/^(?:in|at)$/u', ['in', 'at']],
    ['/^the$/u', ['the']],
    ['/^colou?rs?$/u', ['colours', 'colour', 'colors', 'color']],
    ['/^organi[sz]ed$/u', ['organised', 'organized']],
    ['/^minist(?:er|ry)$/u', ['minister', 'ministry']],
    ['/^(?:a(?:n|nd)?|\\.)$/u', ['an', 'and', 'a', '.']],
    ['/^(?:President|KING)$/iu', ['president', 'king']],
  ])('%s', (literal, words) => {
    expect(wordsOfPattern(literal)?.words).toEqual(words);
  });

  it.each([
    '/^(?:in|at)/u', '/(?:in|at)$/u', '/^in|at$/u', '/^in\\b$/u', '/^\\p{L}$/u', '/^a+$/u', '/^a*$/u', '/^a{2}$/u', '/^[^a]$/u',
    '/^[a-c]$/u', '/^a.c$/u', '/^(?=a)a$/u', '/^(a|b)$/u', '/^a$/gu', '/^a$/', '/^a\\|b$/u', '/^[ab][cd][ef][gh][ij][kl][mn][op][qr]$/u',
  ])('%s stays a pattern', (literal) => {
    expect(wordsOfPattern(literal)).toBeNull();
  }); // biome-ignore format: a table

  it('take the same words as their sets, all that any of them takes', () => {
    const patterns = [...new Set(literals)].flatMap((literal) => {
      const read = wordsOfPattern(literal);
      const [, source = '', flags] = /^\/(.*)\/(\w+)$/u.exec(literal) ?? [];
      return read === null
        ? []
        : [{ literal, ...read, set: new Set(read.words), pattern: new RegExp(source, flags) }];
    });
    expect(patterns.length).toBeGreaterThan(300);
    const all = [...new Set(patterns.flatMap(({ words }) => words))];
    const words = all.flatMap((word) => [word, word.slice(1), `${word}s`, word.toUpperCase()]);
    const wrong = patterns.flatMap(({ literal, anyCase, set, pattern }) =>
      words
        .filter((word) => pattern.test(word) !== set.has(anyCase ? word.toLowerCase() : word))
        .map((word) => `${literal} ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a module with sets for patterns', () => {
  const look = "import { textAt } from '../core/look.js';\n";

  it('asks the set where the pattern was asked', () => {
    expect(withWordSets('if (/^(?:in|at)$/u.test(word)) go();\nconst x = /^a+$/u.test(word);', 'a.ts')).toBe(
      ' const setOfPattern = (list) => new Set(list.split("|")); const PATTERN_0 = /* @__PURE__ */ setOfPattern("in|at");' +
        'if (PATTERN_0.has(word)) go();\nconst x = /^a+$/u.test(word);',
    );
  });

  it('compares with one word', () => {
    expect(withWordSets('if (!/^the$/u.test(word)) go();', 'a.ts')).toContain(
      'if (!("the" === (word))) go();',
    );
  });

  it('knows constants, and leaves those that are asked for more or are exported', () => {
    expect(withWordSets('const A = /^a$/u;\nA.test(b);', 'a.ts')).toContain(
      'const A = PATTERN_0;\nA.has(b);',
    );
    for (const text of ['const A = /^a$/u;\nA.test(b); A.exec(b);', 'export const A = /^a$/u;\nA.test(b);'])
      expect(withWordSets(text, 'a.ts')).toBe(text);
  });

  it('ignores case by the lower case that the document holds, and only there', () => {
    expect(withWordSets(`${look}/^(?:In|On)$/iu.test(textAt(d, 1));`, 'a.ts')).toContain(
      'PATTERN_0.has(lowerOfToken(d, 1))',
    );
    for (const text of [`${look}/^In$/iu.test(word);`, '/^In$/iu.test(textAt(d, 1));'])
      expect(withWordSets(text, 'a.ts')).toBe(text);
  });

  it('keeps the number of lines', () => {
    const text = `${look}if (\n  /^(?:in|at)$/u\n    .test(\n    word,\n  )\n) go();\n`;
    expect(withWordSets(text, 'a.ts').split('\n')).toHaveLength(text.split('\n').length);
  });
});
