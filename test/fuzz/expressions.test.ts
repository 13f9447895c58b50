import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeReadout, splitArticles } from '../../src/index.js';
import { renderMarkdown, renderText } from '../../src/render/index.js';
import { MONSTERS } from './monsters.js';

/** `npm run regex:check` proves the expressions of `proven`; those of `bounded` it cannot, so what they are asked of must be short. */
const { bounded } = JSON.parse(readFileSync(new URL('expressions.json', import.meta.url), 'utf8')) as {
  readonly bounded: Readonly<Record<string, string>>;
};
const folder = new URL('../../fixtures/articles/', import.meta.url);

/** The longest text that each expression was asked of. Every other method of an expression goes through `exec`. */
const longest = new Map<string, number>();
const { exec } = RegExp.prototype;

describe('expressions that are not proven linear', () => {
  beforeAll(() => {
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const name = `/${this.source}/${this.flags}`;
      if (name in bounded) longest.set(name, Math.max(longest.get(name) ?? 0, String(text).length));
      return exec.call(this, text);
    };
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => splitArticles(readFileSync(new URL(name, folder), 'utf8')).map(({ text }) => text));
    for (const text of [
      ...texts,
      ...texts.map((words) => words.replaceAll('\n', ' ')),
      ...MONSTERS.map(({ make }) => make(5000)),
      ...MONSTERS.map(({ make }) => make(300)),
    ]) {
      const result = safeReadout(text);
      if (result.success) {
        renderText(result.data);
        renderMarkdown(result.data);
      }
    }
  });
  afterAll(() => {
    RegExp.prototype.exec = exec;
  });

  const rows = Object.entries(bounded).filter(([, why]) => /a line of 400 units/u.test(why));
  it('are asked, some of them', () => {
    expect(longest.size).toBeGreaterThan(rows.length / 2);
  });

  it.each(rows)('%s is asked of a short text', (name) => {
    expect(longest.get(name) ?? 0).toBeLessThanOrEqual(400);
  });
});
