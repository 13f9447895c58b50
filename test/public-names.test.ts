import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const require = createRequire(import.meta.url);

/**
 * Every value that users can import: a name that goes away or changes its meaning is a major version.
 * Types are held by the type check of the packed package.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  '.': ['ReadoutError', 'ReadoutSchema', 'createReadout', 'readout', 'safeReadout', 'splitArticles'],
  './dates': ['findDates'],
  './render': ['renderCsv', 'renderHtml', 'renderJsonLd', 'renderMarkdown', 'renderText'],
  './testing': ['matchers', 'score', 'serializer'],
  './testing/jest': ['describeArticles', 'matchers', 'score', 'serializer'],
  './testing/vitest': ['describeArticles', 'matchers', 'score', 'serializer'],
  './stream': ['fromNdjson', 'parseRecord', 'readouts', 'toNdjson'],
  './pool': ['createLinePool', 'readLines'],
  './split': ['splitArticle', 'splitArticles'],
  './money': ['ReadoutError', 'findMoney', 'readMoney'],
  './schema': ['ReadoutSchema'],
  './compromise': ['compromiseNames'],
};

const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));

describe('public names', () => {
  it('are listed here for every entry', () => {
    expect(Object.keys(names).sort()).toEqual([...entries].sort());
  });

  // Jest gives its test files a global expect, on which the entry for it puts the matchers.
  const jestLike = { extend: () => {}, addSnapshotSerializer: () => {} };
  beforeAll(() => void vi.stubGlobal('expect', jestLike));
  afterAll(() => void vi.unstubAllGlobals());

  it.each(entries)('of %s, by import', async (entry) => {
    const { default: file } = manifest.exports[entry].import ?? manifest.exports[entry];
    const module = await import(pathToFileURL(`${root}${file}`).href);
    expect(Object.keys(module).sort()).toEqual(names[entry]);
  });

  const required = entries.filter((entry) => 'require' in manifest.exports[entry]);
  it.each(required)('of %s, by require', (entry) => {
    const module = require(`${root}${manifest.exports[entry].require.default}`);
    expect(Object.keys(module).sort()).toEqual(names[entry]);
  });
});
