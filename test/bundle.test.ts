import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Entries for Node only: they read files, or start threads. */
const forNode: readonly string[] = ['./testing/vitest', './testing/jest', './pool'];
/** What an entry must not make its user load. */
const without: Readonly<Record<string, readonly string[]>> = {
  './split': ['compromise', 'chrono-node', 'zod', 'commander'],
  './dates': ['compromise', 'zod', 'commander'],
  './money': ['compromise', 'chrono-node', 'zod', 'commander'],
  './render': ['compromise', 'chrono-node', 'commander'],
  './schema': ['compromise', 'chrono-node', 'commander'],
};

/**
 * The most that an entry may weigh in a browser, in kB, minified and compressed by Brotli. A rule or a word list may need more: then raise
 * the limit by what it needs, and say so in the commit.
 */
const limits: Readonly<Record<string, number>> = {
  '.': 420,
  './stream': 421,
  './split': 39,
  './dates': 38,
  './money': 28,
  './render': 11,
};

const entries = Object.keys(manifest.exports).filter(
  (entry) => !entry.endsWith('.json') && !forNode.includes(entry),
);

/** Bundles a built entry for a browser, as an application would; throws if it needs anything of Node. */
async function bundle(
  entry: string,
): Promise<{ readonly packages: readonly string[]; readonly code: string }> {
  const result = await build({
    entryPoints: [`${root}${manifest.exports[entry].import.default}`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: root,
  });
  const inputs = Object.keys(result.metafile.inputs);
  const packages = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? '');
  return {
    packages: [...new Set(packages)].filter((name) => name !== ''),
    code: result.outputFiles[0]!.text,
  };
}

it('is built of ASCII only, so that the engine holds one byte for each character of it', () => {
  const files = readdirSync(`${root}dist`).filter((file) => /\.c?js$/u.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /[^\0-\x7f]/u.test(readFileSync(`${root}dist/${file}`, 'utf8')))).toEqual([]);
});

describe.each(entries)('%s in a browser', (entry) => {
  it('bundles without Node, without what it does not need, and within its limit', async () => {
    const { packages, code } = await bundle(entry);
    expect(code.length).toBeGreaterThan(0);
    const limit = limits[entry];
    if (limit !== undefined) expect(brotliCompressSync(code).length / 1000).toBeLessThan(limit);
    expect(packages.filter((name) => (without[entry] ?? ['commander', 'piscina']).includes(name))).toEqual(
      [],
    );
  });
});
