import { describe, expect, it } from 'vitest';
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
});
