import { describe, expect, it } from 'vitest';
import { createTopicDetector, type TopicCue, taxonomyOf } from '../../src/detectors/topics/index.js';
import { compileVocabulary, createDocument } from '../../src/document/index.js';
import { spellingsOf } from '../../src/lexicon/topic-spelling.js';
import { topics } from '../../src/lexicon/topics.js';

const detector = createTopicDetector(taxonomyOf(topics));
const vocabulary = compileVocabulary(detector.vocabulary);

/** The cues in one body paragraph. */
function cuesIn(text: string): readonly { readonly text: string; readonly value: TopicCue }[] {
  const document = createDocument(text, [{ start: 0, end: text.length, text, kind: 'body' }], vocabulary);
  return detector.detect(document, { date: null, vagueDates: false }).mentions;
}

describe.each(topics.map((row) => [row.id, row] as const))('topic %s', (id, row) => {
  it('has cues enough', () => {
    expect(row.strong.length).toBeGreaterThanOrEqual(15);
    expect(row.label).not.toBe('');
  });

  it('finds each of its cues', () => {
    const lost = [...row.strong, ...(row.medium ?? []), ...(row.weak ?? [])].flatMap((cue) =>
      spellingsOf(cue).filter((words) => {
        const sentence = `They mentioned (${words}) there.`;
        return !cuesIn(sentence).some((found) => found.text === words && found.value.topic.row.id === id);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('finds none of its cues in the phrases that only hold one', () => {
    const found = (row.not ?? []).filter((words) =>
      cuesIn(`They mentioned (${words}) there.`).some(({ value }) => value.topic.row.id === id),
    );
    expect(found).toEqual([]);
  });

  it('has no phrase twice', () => {
    const all = [...row.strong, ...(row.medium ?? []), ...(row.weak ?? []), ...(row.not ?? [])];
    expect(all.filter((words, at) => all.indexOf(words) !== at)).toEqual([]);
  });
});

describe('the taxonomy', () => {
  it('has 72 topics, each once', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(72);
    expect(topics.length).toBe(72);
  });

  it('names only topics that exist as parents and contexts', () => {
    const ids = new Set(topics.map(({ id }) => id));
    const wrong = topics.flatMap(({ parent, context }) =>
      [...(parent === undefined ? [] : [parent]), ...(context ?? [])].filter((id) => !ids.has(id)),
    );
    expect(wrong).toEqual([]);
  });

  it('has IPTC codes of eight digits', () => {
    for (const { iptc } of topics) expect(iptc ?? '00000000').toMatch(/^\d{8}$/u);
  });
});
