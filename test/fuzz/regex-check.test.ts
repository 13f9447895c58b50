import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What the check says of a bundle of one file. */
function check(code: string): { readonly status: number | null; readonly out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-expressions-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'index.js'), code);
    const script = fileURLToPath(new URL('../../scripts/regex-check.mjs', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [script, '--folder', folder], {
      encoding: 'utf8',
    });
    return { status, out: stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the check of expressions', () => {
  it('proves one that it has not seen', () => {
    const { status, out } = check('export const isWord = (text) => /^harbou?r[0-9]+$/u.test(text);');
    expect(out).toContain('1 of 1 regular expressions proven linear, 1 of them now');
    expect(status).toBe(0);
  });

  it.each([
    ['that takes exponential time', 'export const is = (text) => /^(?:a+)+$/u.test(text);', 'exponential'],
    ['that takes polynomial time', 'export const is = (text) => /a*a*a*b$/u.test(text);', 'polynomial'],
    [
      'put together while it loads',
      "const part = 'a+'; export const one = new RegExp('^(?:' + part + ')+$', 'u');",
      'exponential',
    ],
    ['put together later', 'export const is = (part, text) => new RegExp(part).test(text);', 'never seen'],
  ])('fails on one %s', (_, code, why) => {
    const { status, out } = check(code);
    expect(out).toMatch(new RegExp(`FAILED .*${why}`, 'u'));
    expect(status).toBe(1);
  });
});
