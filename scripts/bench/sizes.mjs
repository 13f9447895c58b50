import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What an application would write, and the limit that the project set itself, in kB. */
const uses = [
  { name: 'readout', code: "export * from './dist/index.js'", limit: 120 },
  { name: 'readout/money', code: "export * from './dist/money.js'", limit: 15 },
  { name: 'readout/dates', code: "export * from './dist/dates.js'", limit: 40 },
  { name: 'readout/split', code: "export * from './dist/split.js'", limit: null },
  { name: 'readout/render', code: "export * from './dist/render.js'", limit: null },
  { name: 'splitArticles of readout', code: "export { splitArticles } from './dist/index.js'", limit: null },
  {
    name: 'renderText of readout/render',
    code: "export { renderText } from './dist/render.js'",
    limit: null,
  },
];

/** Bytes of bundles for a browser: minified, then compressed by gzip and by Brotli at their best. */
export async function sizes() {
  const rows = [];
  for (const { name, code, limit } of uses) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'error',
      treeShaking: true,
    });
    const bytes = outputFiles[0].contents;
    rows.push({
      name,
      limit,
      minified: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    });
  }
  return rows;
}
