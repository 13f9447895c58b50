import { chunksOf, type Source } from './source.js';
import type { ArticleRecord, FailedRecord, ReadoutRecord, RecordErrorCode, RecordId } from './types.js';

/** A record with the line that it came from. */
export interface LineRecord extends ArticleRecord {
  readonly line: number;
}

const failed = (id: RecordId, line: number, code: RecordErrorCode, message: string): FailedRecord => ({
  id,
  error: { code, message, offset: null, line },
});

const isId = (value: unknown): value is RecordId =>
  value === null || typeof value === 'string' || typeof value === 'number';

/**
 * Reads one line of NDJSON: `{"id": 7, "text": " date 2025-06-02 …", "date": null}`. `article` may stand for `text`.
 * A line that holds none is a failed record, never an exception.
 */
export function parseRecord(json: string, line: number): LineRecord | FailedRecord {
  let value: unknown;
  try {
    value = JSON.parse(line === 1 ? json.replace(/^\uFEFF/u, '') : json);
  } catch {
    const what = json.trim() === '' ? 'is empty' : 'is no JSON';
    return failed(null, line, 'record/not-json', `Line ${line} ${what}. Each line must be one JSON object.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed(null, line, 'record/no-text', `Line ${line} is no object with a text.`);
  }
  const { id = null, text, article, date } = value as Readonly<Record<string, unknown>>;
  if (!isId(id))
    return failed(null, line, 'record/bad-id', `The id of line ${line} is neither string nor number.`);
  const body = text ?? article;
  if (typeof body !== 'string') {
    return failed(id, line, 'record/no-text', `Line ${line} has no string "text".`);
  }
  // A date of the wrong type is left to the check of the options, which says what is wrong with it.
  return { id, text: body, date: date as string | null | undefined, line };
}

/**
 * The records of NDJSON that comes in pieces (bytes in UTF-8, or strings), one for each line; lines may be cut anywhere.
 * A last line without a line feed counts, an empty end after the last line feed does not.
 */
export async function* fromNdjson(
  source: Source<string | Uint8Array>,
  signal?: AbortSignal | undefined,
): AsyncGenerator<LineRecord | FailedRecord> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let parts: string[] = [];
  let line = 0;
  for await (const chunk of chunksOf(source, signal)) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      parts.push(text.slice(from, to));
      yield parseRecord(parts.join(''), ++line);
      parts = [];
      from = to + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield parseRecord(rest, ++line);
}

/** Records as lines of NDJSON, each with its line feed. */
export async function* toNdjson(records: Source<ReadoutRecord>): AsyncGenerator<string> {
  for await (const record of chunksOf(records)) yield `${JSON.stringify(record)}\n`;
}
