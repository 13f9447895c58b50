import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, sharedIn } from '../../docs/playground/fragment.js';
import { literal, programOf, template, testOf } from '../../docs/playground/snippets.js';
import { readout } from '../../src/index.js';

const text = readFileSync(new URL('../../fixtures/articles/demo-ferry.txt', import.meta.url), 'utf8');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '${',
        '\\',
        "'",
        '"',
        '\n',
        '\t',
        '\u2028',
        '\u202e',
        '\u0000',
        '\ud800',
        '*/',
        '</script>',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('code to copy', () => {
  it('holds any text as a template literal that means the same', () => {
    fc.assert(
      fc.property(hostile, (words) => runInNewContext(template(words)) === words.replaceAll('\r', '\r')),
    );
  });

  it('holds any value as a literal that means the same', () => {
    fc.assert(
      fc.property(hostile, fc.integer(), (words, number) => {
        const value = { words, list: [number, null, true, { words }], empty: {} };
        expect(JSON.stringify(runInNewContext(`(${literal(value)})`))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('hides no character: controls and directions of writing are written as escapes', () => {
    expect(template('a\u202eb\u0000')).toBe('`a\\u{202e}b\\u{0}`');
  });

  it('is a program and a test of this article', () => {
    const found = readout(text);
    expect(programOf(found, text, '2024-04')).toContain("readout(text, { date: '2024-04' })");
    expect(programOf(readout('Nothing.'), 'Nothing.', null)).not.toContain('for (');
    for (const runner of ['vitest', 'jest'] as const) {
      const code = testOf(runner, found, text, null);
      expect(code).toContain(`readout/testing/${runner}`);
      expect(code).toContain("toMentionPerson('Ana Oru', { role: 'participant'");
      expect(code).toContain('toMentionMoney({ amount: 1800000000');
    }
  });
});

describe('an article in the fragment of an address', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('2024-04', null),
        async (words, date) => {
          const fragment = await fragmentOf({ text: words, date });
          expect(fragment).toMatch(/^#1\.[\w-]+$/u);
          expect(await sharedIn(fragment)).toEqual({ text: words, date });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['', '#', '#found', '#1.', '#1.!!!!', '#1.AAAA', '#2.abcd'])('is not in %j', async (fragment) => {
    expect(await sharedIn(fragment)).toBeNull();
  });

  it('is not unpacked where it would be too long', async () => {
    const bomb = await fragmentOf({ text: 'a'.repeat(5_000_000), date: null });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await sharedIn(bomb)).toBeNull();
  });
});
