import { createReadout, type ReadoutFunctions, safeReadout } from '../index.js';
import { parseRecord } from '../stream/index.js';
import { pick, safeJson } from './pick.js';
import type { Shard } from './shards.js';
import type { Failure, LinesRead, Setting } from './task.js';

/** The lines of a text; an end after the last line feed is none. */
function* linesOf(text: string): Generator<string> {
  let from = 0;
  for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
    yield text.slice(from, to);
    from = to + 1;
  }
  if (from < text.length) yield text.slice(from);
}

/** Makes the function that reads shards under one setting: text in, text out, so that no objects pass between threads. */
export function createShardReader(setting: Setting): (shard: Shard) => LinesRead {
  const { config, fields, strict, numbered, ...options } = setting;
  const functions: Pick<ReadoutFunctions, 'safeReadout'> =
    config === undefined ? { safeReadout } : createReadout(config);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();

  function readLine(
    json: string,
    line: number,
  ): Failure | { readonly id: unknown; readonly readout: unknown } {
    const record = parseRecord(json, line);
    if ('error' in record) return record;
    const id = record.id ?? (numbered ? line - 1 : null);
    const result = functions.safeReadout(record.text, { ...options, date: record.date ?? options.date });
    if (!result.success) return { id, error: { ...result.error.toJSON(), line } };
    const warning = strict ? result.data.issues.find(({ severity }) => severity === 'warning') : undefined;
    if (warning === undefined) return { id, readout: pick(result.data, fields) };
    const message = `${warning.code}: ${warning.message}`;
    return { id, error: { code: 'strict/warning', message, offset: warning.span?.start ?? null, line } };
  }

  return ({ bytes, line: first }) => {
    const failures: Failure[] = [];
    let lines = '';
    let line = first;
    for (const json of linesOf(decoder.decode(bytes))) {
      const result = readLine(json, line);
      if ('error' in result) failures.push(result);
      lines += `${safeJson(result)}\n`;
      line += 1;
    }
    return { lines: encoder.encode(lines), read: line - first - failures.length, failures };
  };
}
