import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'CHANGELOG.md'].concat(
  readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const { createSandbox, refresh } = await import(new URL('../scripts/docs-blocks.mjs', import.meta.url).href);

let sandbox: { readonly folder: string; close(): void };
beforeAll(() => {
  sandbox = createSandbox();
});
afterAll(() => sandbox.close());

describe('the documents', () => {
  it.each(pages)(
    '%s: every block of code runs',
    async (page) => {
      const text = readFileSync(join(root, page), 'utf8');
      const made = await refresh(text, page, sandbox);
      // Results may change by the day: only continuous integration asks whether the outputs shown are those of today, as `npm run docs -- --check` does.
      if (process.env.READOUT_DOCS === 'fresh') expect(made).toBe(text);
      else expect(made).toContain('#');
      // The README runs two dozen programs one after another.
    },
    240_000,
  );

  it.each(pages)('%s: every link to a file of the project leads to one', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replace(/^```.*?^```$/gmsu, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/gu)]
      .map((match) => (match[1] ?? match[2] ?? '').split('#')[0] ?? '')
      .filter((link) => link !== '' && !/^[a-z]+:/u.test(link));
    const broken = links.filter((link) => {
      try {
        return readFileSync(join(root, page, '..', link)).length === 0;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(broken).toEqual([]);
  });

  it('would see a block that fails, and one that prints something else', async () => {
    await expect(refresh('# x\n\n```js\nthrow new Error("no");\n```\n', 'x.md', sandbox)).rejects.toThrow(
      'x.md:3',
    );
    await expect(refresh('# x\n\n```sh\nnpm run nowhere\n```\n', 'x.md', sandbox)).rejects.toThrow('nowhere');
    const page = '```js\nconsole.log(1 + 1);\n```\n\n<!-- output -->\n```text\n3\n```\n';
    expect(await refresh(page, 'x.md', sandbox)).toBe(page.replace('\n3\n', '\n2\n'));
  });
});
