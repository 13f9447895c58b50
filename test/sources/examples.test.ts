import { describe, expect, it } from 'vitest';
import { sourceDetector, sourceRules } from '../../src/detectors/sources/index.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';

const vocabulary = compileVocabulary(sourceDetector.vocabulary);
const find = (text: string) =>
  sourceDetector.detect(
    createDocument(text, [{ start: 0, end: text.length, text, kind: 'lead' }], vocabulary),
    { date: null, vagueDates: false },
  ).mentions;

describe('the examples of the source rules', () => {
  const rows = sourceRules.flatMap(({ id, examples }) => examples.map((row) => ({ id, ...row })));

  it.each(rows)('$id: $text', ({ text, found }) => {
    expect(find(text)[0]?.text ?? null).toBe(found);
  });

  it.each(sourceRules.map((rule) => rule.id))('%s finds one of its own', (id) => {
    expect(rows.some((row) => row.id === id && find(row.text)[0]?.rule === id)).toBe(true);
  });

  it('names a source once', () => {
    expect(find('The talks are over, Reuters reports. Work goes on, Reuters reports.')).toHaveLength(1);
  });

  it('tells the kinds apart', () => {
    const kinds = (text: string): readonly string[] => find(text).map(({ value }) => value.kind);
    expect(kinds('The press service of the ministry said so on Telegram, TASS reports.')).toEqual([
      'press-service',
      'channel',
      'agency',
    ]);
  });
});
