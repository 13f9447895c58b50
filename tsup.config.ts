import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import { withWordSets } from './scripts/word-sets.js';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * The public entries: one row each, and one row under "exports" in package.json.
 * A row whose source does not exist yet is passed over; test/package.test.ts fails
 * on a source that exists without its row in package.json.
 */
const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  split: 'src/split/index.ts',
  schema: 'src/summarize/schema.ts',
  dates: 'src/dates.ts',
  money: 'src/money.ts',
  compromise: 'src/compromise.ts',
  render: 'src/render/index.ts',
  stream: 'src/stream/index.ts',
  testing: 'src/testing/index.ts',
  'testing/jest': 'src/testing/jest.ts',
};

/** Programs, ESM only, for Node: they use the library through its public entries. */
const programs: Readonly<Record<string, string>> = {
  cli: 'src/cli/main.ts',
};

const present = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).filter(([, source]) => existsSync(source)));

/** Entries of ESM only, for Node: what loads them is ESM itself, or a Node that requires ESM. */
const esmOnly: Readonly<Record<string, string>> = {
  'testing-vitest': 'src/testing/vitest.ts',
  pool: 'src/pool/index.ts',
};

/** Programs that no user runs: the threads of `readout/pool` and of `--jobs`, which stay beside them. */
const workers: Readonly<Record<string, string>> = {
  'cli-worker': 'src/cli/worker.ts',
  'pool-worker': 'src/pool/worker.ts',
};

/** `scripts/declarations.mjs` has made one of each source: `src/split/index.ts` → `.types/split/index.d.ts`. */
const declarations = (table: Readonly<Record<string, string>>): NonNullable<Options['dts']> => ({
  entry: Object.fromEntries(
    Object.entries(present(table)).map(([name, source]) => [
      name,
      source.replace(/^src/u, '.types').replace(/\.ts$/u, '.d.ts'),
    ]),
  ),
});

/** A program's import of a public entry stays an import, so that the library is not bundled a second time. */
const entriesStayOutside: EsbuildPlugin = {
  name: 'entries-stay-outside',
  setup(build) {
    const bySource = new Map(
      Object.entries({ ...entries, ...esmOnly }).map(([name, source]) => [resolve(source), name]),
    );
    build.onResolve({ filter: /^\.\.?\// }, (request) => {
      if (request.kind === 'entry-point') return null;
      const source = resolve(request.resolveDir || dirname(request.importer), request.path);
      const name = bySource.get(source.replace(/\.js$/u, '.ts'));
      return name === undefined ? null : { path: `./${name}.js`, external: true };
    });
  },
};

/** `{ id: 'x', examples: [{ text: '…' }] }` → `{ id: 'x', examples: [] }`, with as many lines as before. */
function withoutProperties(text: string, names: readonly string[], file: string): string {
  const cuts: { readonly from: number; readonly to: number; readonly put: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && names.includes(node.name.getText())) {
      const { initializer } = node;
      const lines = initializer.getText().split('\n').length - 1;
      const empty = ts.isStringLiteralLike(initializer) ? "''" : '[]';
      cuts.push({ from: initializer.getStart(), to: initializer.end, put: empty + '\n'.repeat(lines) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return cuts.reduceRight((rest, { from, to, put }) => rest.slice(0, from) + put + rest.slice(to), text);
}

/** Rooms whose code runs for each article. */
const READERS =
  /[\\/]src[\\/](?:(?:core|document|detectors|link|relate|split|summarize)[\\/].*|lexicon[\\/]boilerplate)\.ts$/;

/**
 * What stands beside rules and lexicon rows for readers and tests only stays out of the build: the examples of rules,
 * the reasons of refiners, and the lines that each row of boilerplate must take and leave. Patterns of whole words become sets.
 */
const readySources: EsbuildPlugin = {
  name: 'ready-sources',
  setup(build) {
    build.onLoad({ filter: READERS }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (path.endsWith('boilerplate.ts'))
        return { contents: withoutProperties(text, ['examples', 'not'], path), loader: 'ts' };
      const code = /[\\/]detectors[\\/]/u.test(path)
        ? withoutProperties(text, ['examples', 'why'], path)
        : text;
      return { contents: withWordSets(code, path), loader: 'ts' };
    });
  },
};

/**
 * Regular expressions keep their `’` and `–` as they are written; one such sign in a file makes the engine hold and scan two bytes for each
 * of its characters. esbuild has escaped what stands in strings; what is left stands in expressions and comments, where an escape means the same.
 */
const asciiOnly: NonNullable<Options['plugins']>[number] = {
  name: 'ascii-only',
  renderChunk(code, { path, map }) {
    if (!/\.c?js$/u.test(path)) return undefined;
    const escaped = code.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return { code: escaped, map: map ?? null };
  },
};

const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  clean: false,
  treeshake: true,
  plugins: [asciiOnly],
};

const library: Options = {
  ...shared,
  entry: present(entries),
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // Chunks in both formats: an error thrown by one entry is an instance of another entry's class.
  splitting: true,
  // Its English part goes into the build: Node would load all its languages, and Vite cannot resolve `chrono-node/en`.
  noExternal: ['chrono-node'],
  esbuildPlugins: [readySources],
  dts: declarations(entries),
};

const commandLine: Options = {
  ...shared,
  entry: present({ ...programs, ...workers }),
  format: ['esm'],
  platform: 'node',
  esbuildPlugins: [entriesStayOutside],
};

const forEsm: Options = {
  ...shared,
  entry: present(esmOnly),
  format: ['esm'],
  platform: 'node',
  external: ['vitest'],
  esbuildPlugins: [entriesStayOutside],
  dts: declarations(esmOnly),
};

export default defineConfig([library, commandLine, forEsm]);
