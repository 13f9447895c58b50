import { readFile } from 'node:fs/promises';
import { type Readout, safeReadout } from '../index.js';
import { oneLine } from '../render/plain.js';
import { padTo } from '../render/width.js';
import { fromNdjson } from '../stream/index.js';
import { type FieldScore, type Gold, score } from '../testing/index.js';
import { safeJson } from './formats.js';
import { type Io, write } from './io.js';

/** A rate as a figure of three places, or a dash where there was nothing to divide by. */
const rate = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(9);
const whole = (value: number): string => String(value).padStart(9);

const tableOf = (scores: Readonly<Record<string, FieldScore>>): string =>
  [
    `${padTo('field', 14)}${['expected', 'found', 'right', 'precision', 'recall', 'F1'].map((name) => name.padStart(name === 'precision' ? 10 : 9)).join('')}`,
    ...Object.entries(scores).map(
      ([field, { expected, found, right, precision, recall, f1 }]) =>
        `${padTo(field, 14)}${[expected, found, right].map(whole).join('')} ${[precision, recall, f1].map(rate).join('')}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');

/**
 * `readout eval GOLD`: scores the library on NDJSON lines `{"text": …, "date": …, "expected": {…}}`, where `expected` is any part
 * of a readout. The exit code: 0, or 1 where a line could not be used.
 */
export async function evaluateCommand(path: string, json: boolean, io: Io): Promise<number> {
  const gold: Gold[] = [];
  const readouts: Readout[] = [];
  let failed = 0;
  const fail = async (line: number, message: string): Promise<void> => {
    failed += 1;
    await write(io.stderr, `readout: ${oneLine(path)}:${line}: ${oneLine(message)}\n`);
  };
  const bytes = await readFile(path);
  const lines = new TextDecoder().decode(bytes).split('\n');
  for await (const record of fromNdjson([bytes])) {
    if ('error' in record) {
      await fail(record.error.line ?? 0, record.error.message);
      continue;
    }
    const { expected } = JSON.parse(lines[record.line - 1] ?? '{}') as { readonly expected?: Gold };
    const result = safeReadout(record.text, { date: record.date });
    if (!result.success) await fail(record.line, result.error.message);
    else if (typeof expected !== 'object' || expected === null) await fail(record.line, 'has no "expected"');
    else {
      gold.push(expected);
      readouts.push(result.data);
    }
  }
  const scores = score(gold, readouts);
  await write(io.stdout, json ? `${safeJson(scores, 2)}\n` : tableOf(scores));
  await write(
    io.stderr,
    `readout: ${gold.length} articles scored${failed > 0 ? `, ${failed} failed` : ''}\n`,
  );
  return failed > 0 ? 1 : 0;
}
