import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Readout } from '../core/model.js';
import { readout as readStandard } from '../index.js';
import { differences, listed } from './match.js';

/** What of a test runner is needed. Vitest and Jest have all of it. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
  /** `all` with `--update`, `none` on continuous integration, else `new`. */
  readonly updating: () => string;
}

/** How `describeArticles` reads. */
export interface DescribeOptions {
  /** Default: the standard `readout`. */
  readonly readout?: (text: string) => Readout;
  /** The fields that a new `.expected.json` gets; default: those that say what happened. */
  readonly fields?: readonly (keyof Readout)[];
}

const FIELDS: readonly (keyof Readout)[] = [
  'participants',
  'mentioned',
  'countries',
  'events',
  'dates',
  'money',
  'topics',
  'statements',
  'outcomes',
];

const pick = (readout: Readout, fields: readonly string[]): unknown =>
  Object.fromEntries(
    fields.flatMap((field) => (field in readout ? [[field, readout[field as keyof Readout]]] : [])),
  );

/** The files of `articles` (a folder) or `articles/*.txt` (a star in the last part), sorted. */
function filesOf(pattern: string): readonly string[] {
  const starred = basename(pattern).includes('*');
  const folder = starred ? dirname(pattern) : pattern;
  const [before = '', ...after] = starred ? basename(pattern).split('*') : ['', '.txt'];
  const end = after.join('*');
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(end))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * One test for each article of a folder (`articles` or `articles/*.txt`): what it gives must match the `.expected.json`
 * beside it, which may hold any part of a readout. `--update` writes these files, keeping to the fields they have.
 */
export function describeArticlesWith(runner: Runner, pattern: string, options: DescribeOptions = {}): void {
  const read = options.readout ?? readStandard;
  const files = filesOf(pattern);
  runner.describe(pattern, () => {
    runner.it('holds articles', () => {
      if (files.length === 0) throw new Error(`No article matches ${pattern}.`);
    });
    for (const file of files) {
      const beside = `${file.replace(/\.[^./\\]+$/u, '')}.expected.json`;
      runner.it(basename(file), () => {
        const found = read(readFileSync(file, 'utf8'));
        const known = existsSync(beside);
        const updating = runner.updating();
        const expected: unknown = known ? JSON.parse(readFileSync(beside, 'utf8')) : null;
        if (updating === 'all' || (!known && updating === 'new')) {
          const fields = known ? Object.keys(expected as object) : (options.fields ?? FIELDS);
          writeFileSync(beside, `${JSON.stringify(pick(found, fields), null, 2)}\n`);
          return;
        }
        if (!known) throw new Error(`${beside} does not exist. Run the tests with --update to write it.`);
        const differing = differences(found, expected);
        if (differing.length > 0) {
          throw new Error(`${basename(file)} differs (- expected, + received):\n${listed(differing)}`);
        }
      });
    }
  });
}
