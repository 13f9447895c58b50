import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

describe.each(entries)('%s in a browser', (entry) => {
  it('bundles without Node and without what it does not need', async () => {
    const { packages, code } = await bundle(entry);
    expect(code.length).toBeGreaterThan(0);
    expect(packages.filter((name) => (without[entry] ?? ['commander', 'piscina']).includes(name))).toEqual(
      [],
    );
  });
});
