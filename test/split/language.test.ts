import { describe, expect, it } from 'vitest';
import { readout } from '../../src/index.js';
import { languages } from '../../src/lexicon/languages.js';
import { splitArticle } from '../../src/split/index.js';

const languageOf = (text: string): string => splitArticle(text).language;

describe('the language of an article', () => {
  it.each(languages.map((row) => [row.code, row.example]))('%s: %s', (code, example) => {
    expect(languageOf(example)).toBe(code);
  });

  it.each([
    '20 euros',
    '500 million de euros',
    'La Paz',
    'Đỗ Quang Khải',
    'Президент',
    'Recep Tayyip Erdoğan ve Kyriakos Mitsotakis',
    'Le Monde, Der Spiegel and El País were not let in.',
    'NASDAQ 4,567.10 +1.2 DAX 15,000 -0.3 CAC 7,200 +0.1 IBEX 9,100 -0.2 FTSE 7,600 +0.4',
    'President Oru met his colleague (Президент Орлик) in Kyiv on Monday. They talked about trade and energy.',
    'Oru said: “La paz no es un sueño, es una tarea de todos los días para la gente.” She then left for the airport and said that the talks would go on.',
  ])('is English where the text is too short to tell, or mixed: %s', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  it('is told once: an issue, and nothing guessed from the words', () => {
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
});
