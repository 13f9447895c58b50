// Makes docs/api.md from the docstrings, executes every code block of README.md and docs/, and writes outputs and generated parts into the pages: `npm run docs`.
// With --check it writes nothing, and fails if a page is stale; with --api it leaves out the code blocks.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiReference } from './api-reference.mjs';
import { createSandbox, refresh } from './docs-blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const apiOnly = process.argv.includes('--api');
const all = ['README.md', 'CHANGELOG.md'].concat(
  readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
);
const pages = apiOnly ? [] : all;
let stale = 0;

const api = join(root, 'docs', 'api.md');
const reference = apiReference();
if (!existsSync(api) || readFileSync(api, 'utf8') !== reference) {
  stale += 1;
  if (check) console.error('docs/api.md is stale: run npm run docs.');
  else {
    writeFileSync(api, reference);
    console.log('docs/api.md is written.');
  }
}

const sandbox = createSandbox();
try {
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    const fresh = await refresh(text, page, sandbox);
    if (fresh === text) continue;
    stale += 1;
    if (check) console.error(`${page} is stale: run npm run docs.`);
    else {
      writeFileSync(join(root, page), fresh);
      console.log(`${page} is written.`);
    }
  }
} finally {
  sandbox.close();
}
if (check && stale > 0) process.exit(1);
if (apiOnly) console.log('docs/api.md is fresh.');
else console.log(`${pages.length} pages, every block of code executed${stale === 0 ? ', all fresh' : ''}.`);
