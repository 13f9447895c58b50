import { expect, it } from 'vitest';
import { readout } from '../../src/index.js';

it('another language is told once: an issue, and nothing guessed from the words', () => {
  const text =
    'date 2025-03-04 Die Präsidentin hat sich am Montag, dem 3. März, mit dem Minister in Berlin getroffen. Sie sprachen über die Lieferung von Energie für 20 Millionen Euro und über die Betriebe, die in beiden Ländern stehen werden.';
  const result = readout(text);
  expect(result.article.language).toBe('de');
  expect(result.issues.map((issue) => issue.code)).toContain('language/unsupported');
  expect(result.article.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['lead']);
  const { participants, mentioned, events, dates, money, topics, statements, outcomes } = result;
  expect({ participants, mentioned, events, dates, money, topics, statements, outcomes }).toEqual({
    participants: [],
    mentioned: [],
    events: [],
    dates: [],
    money: [],
    topics: [],
    statements: [],
    outcomes: [],
  });
});
