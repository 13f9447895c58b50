import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ReadoutSchema } from '../src/summarize/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Every public entry and the source that makes it: the same rows as in tsup.config.ts. */
const sources: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './split': 'src/split/index.ts',
  './schema': 'src/summarize/schema.ts',
  './dates': 'src/dates.ts',
  './money': 'src/money.ts',
  './compromise': 'src/compromise.ts',
  './render': 'src/render/index.ts',
  './stream': 'src/stream/index.ts',
  './testing': 'src/testing/index.ts',
  './testing/jest': 'src/testing/jest.ts',
};

describe('package.json', () => {
  const built = Object.entries(sources).filter(([, source]) => existsSync(`${root}/${source}`));

  it.each(built)('exports %s, since %s exists', (entry) => {
    const name = entry === '.' ? 'index' : entry.slice(2);
    expect(manifest.exports[entry]).toEqual({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
  });

  it('exports for Vitest what Vitest can load: ESM', () => {
    expect(manifest.exports['./testing/vitest']).toEqual({
      types: './dist/testing-vitest.d.ts',
      default: './dist/testing-vitest.js',
    });
  });

  it('exports the pool of threads for Node, which loads it by require too', () => {
    expect(manifest.exports['./pool']).toEqual({ types: './dist/pool.d.ts', default: './dist/pool.js' });
  });

  it('exports nothing that the build does not make', () => {
    const files = [...JSON.stringify(manifest.exports).matchAll(/:"(\.\/[^"]+\.[a-z.]+)"/gu)].map(
      (m) => m[1],
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
  });

  it('carries a JSON Schema that is fresh (npm run schema)', () => {
    const file = `${root}/${manifest.exports['./schema.json']}`;
    expect(manifest.files).toContain(manifest.exports['./schema.json'].slice(2));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(z.toJSONSchema(ReadoutSchema));
  });

  it('describes every field in that schema', () => {
    const bare: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties = {}, items, anyOf = [] } = schema as Record<string, never>;
      for (const [name, field] of Object.entries<{
        description?: string;
        anyOf?: { description?: string }[];
      }>(properties)) {
        const said = field.description ?? field.anyOf?.[0]?.description;
        if (said === undefined) bare.push(`${path}.${name}`);
        walk(field, `${path}.${name}`);
      }
      walk(items, path);
      for (const one of anyOf) walk(one, path);
    };
    walk(z.toJSONSchema(ReadoutSchema), 'readout');
    expect(bare).toEqual([]);
  });

  it('runs nothing on install', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/u.test(name))).toEqual([]);
  });

  it('names the command line, once there is one', () => {
    const main = `${root}/src/cli/main.ts`;
    if (!existsSync(main)) {
      expect(manifest.bin).toBeUndefined();
      return;
    }
    expect(manifest.bin).toEqual({ readout: 'dist/cli.js' });
    expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});

describe('workflows', () => {
  const folder = `${root}/.github/workflows`;

  it.each(readdirSync(folder))('%s names each action by its commit, with the version beside it', (file) => {
    const used = readFileSync(`${folder}/${file}`, 'utf8').match(/\buses:.*/gu) ?? [];
    expect(used.length).toBeGreaterThan(0);
    // A tag can be moved to other code, a commit cannot.
    expect(used.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  it('publishes with provenance, without scripts, after the whole check', () => {
    const steps = readFileSync(`${folder}/release.yml`, 'utf8').match(/(?<=- run: ).*/gu) ?? [];
    const publish = steps.findIndex((step) => step.startsWith('npm publish'));
    expect(steps[publish]).toBe('npm publish --provenance --access public --ignore-scripts');
    for (const check of [
      'npm ci --ignore-scripts',
      'npm audit signatures',
      '.ci/run',
      'npm run release:check',
    ])
      expect(steps.slice(0, publish).some((step) => step.startsWith(check))).toBe(true);
    expect(readFileSync(`${folder}/release.yml`, 'utf8')).toContain('id-token: write');
  });
});
