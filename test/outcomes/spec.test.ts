import { describe, expect, it } from 'vitest';
import rows from '../../fixtures/spec/outcomes.json';
import type { Readout } from '../../src/core/model.js';
import { readout } from '../../src/index.js';
import { objectWords, outcomeVerbs } from '../../src/lexicon/outcome-verbs.js';

const article = (input: string): string =>
  ` date 2025-06-02 The talks took place in the capital on Monday.\n\n${input}\n\nThe ministers spoke to the press after the talks.`;

/** `signed done: memorandum of understanding @2025-06-02 $EUR 5 million` */
const written = ({ outcomes, money }: Readout): readonly string[] =>
  outcomes.map(
    ({ kind, status, what, date, money: sums }) =>
      `${kind} ${status}: ${what?.text}${date === null ? '' : ` @${date}`}${
        sums.length === 0 ? '' : ` $${sums.map((sum) => money[sum]?.text).join(', ')}`
      }`,
  );

describe('outcomes', () => {
  it.each(rows)('$input ($note)', ({ input, expected }) => {
    expect(written(readout(article(input)))).toEqual(expected);
  });

  it('has a quarter of rows that expect nothing', () => {
    expect(rows.filter(({ expected }) => expected.length === 0).length * 4).toBeGreaterThanOrEqual(
      rows.length,
    );
  });

  it('slices the text', () => {
    for (const { input } of rows) {
      const text = article(input);
      for (const { start, end, text: words, verb, what, document } of readout(text).outcomes) {
        expect(text.slice(start, end)).toBe(words);
        for (const span of [verb, what, document])
          if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });
});

/** An object that every kind of verb takes. */
const OBJECT = {
  any: 'two barges',
  document: 'a treaty',
  measure: 'sanctions',
  aid: 'a loan',
  law: 'a treaty',
  name: 'Kim Lim',
  people: 'two prisoners',
};

describe.each(outcomeVerbs)('$kind ($object)', ({ kind, object, done, bare, passive }) => {
  const kinds = (sentence: string): readonly string[] =>
    readout(article(sentence)).outcomes.map((outcome) => outcome.kind);
  /** A form that serves several kinds (`approved`) is told by its object; the longer form decides where one holds another. */
  const serves = (form: string): readonly string[] =>
    outcomeVerbs
      .filter((row) => [...row.done, ...row.bare, ...row.passive].includes(form))
      .map((row) => row.kind);

  it.each(done)('Norland %s …', (form) => {
    const found = kinds(`Norland ${form} ${OBJECT[object]}.`);
    expect(serves(form)).toEqual(expect.arrayContaining([found[0] ?? 'none']));
    expect(serves(form)).toContain(kind);
  });
  it.each(bare)('Norland will %s …', (form) => {
    expect(serves(form)).toEqual(
      expect.arrayContaining([kinds(`Norland will ${form} ${OBJECT[object]}.`)[0] ?? 'none']),
    );
  });
  it.each(passive)('… %s', (form) => {
    const subject = OBJECT[object].replace(/^a /u, 'The ').replace(/^two/u, 'Two').replace(/^s/u, 'S');
    expect(serves(form)).toEqual(expect.arrayContaining([kinds(`${subject} ${form} in Fio.`)[0] ?? 'none']));
  });
});

describe('the words of objects', () => {
  it('has none twice', () => {
    for (const words of Object.values(objectWords)) expect(new Set(words).size).toBe(words.length);
  });
});

describe('parties of outcomes', () => {
  const people =
    ' date 2025-06-02 Prime Minister Ana Oru of Norland met Prime Minister Kari Solbakk of Ilvania in Fio on Monday.\n\n';
  const partiesOf = (input: string): readonly (readonly (string | null)[])[] => {
    const found = readout(`${people}${input}\n`);
    const names = new Map(
      [...found.participants, ...found.mentioned].map(({ id, name }) => [id, name] as const),
    );
    return found.outcomes.map(({ parties }) => parties.map((id) => names.get(id) ?? null));
  };

  it('names those before the verb', () => {
    expect(partiesOf('Ana Oru and Kari Solbakk signed a treaty on water.')).toEqual([
      ['Ana Oru', 'Kari Solbakk'],
    ]);
  });
  it('are sure of what was done on a day in May', () => {
    const { outcomes } = readout(`${people}On 28 May signed Ana Oru and Kari Solbakk a treaty on water.\n`);
    for (const { status } of outcomes) expect(status).toBe('done');
  });
  it('names those behind with', () => {
    expect(partiesOf('Ana Oru said Peru had donated 20 tonnes of rice to the islands.')).toEqual([['Peru']]);
    expect(partiesOf('Ana Oru signed a treaty on water with Kari Solbakk.')).toEqual([
      ['Ana Oru', 'Kari Solbakk'],
    ]);
  });
  it('names those behind by', () => {
    expect(partiesOf('A treaty on water was signed by Ana Oru and Kari Solbakk.')).toEqual([
      ['Ana Oru', 'Kari Solbakk'],
    ]);
  });
  it('takes a promise in a quotation for the speaker’s', () => {
    expect(partiesOf('"We will provide 12 generators," Kari Solbakk said.')).toEqual([['Kari Solbakk']]);
  });
  it('names nobody where nobody is named', () => {
    expect(partiesOf('A treaty on water was signed.')).toEqual([[]]);
  });
});

describe('whose an outcome is', () => {
  const lead =
    ' date 2025-06-02 President of Norway Ana Oru met Prime Minister of Finland Tom Bek and Foreign Minister of Japan Jun Sato in Riga on Monday.\n\n';
  const parties = (sentence: string): readonly (readonly (string | null)[])[] => {
    const { outcomes, participants, mentioned } = readout(`${lead}${sentence}\n`);
    const nameOf = (id: string): string | null =>
      [...participants, ...mentioned].find((actor) => actor.id === id)?.name ?? null;
    return outcomes.map((outcome) => outcome.parties.map(nameOf));
  };

  it.each([
    ['Ana Oru thanked Tom Bek for the rice and invited him to pay a visit.', [['Ana Oru', 'Tom Bek']]],
    ['Ana Oru invited Prime Minister Tom Bek to visit Oslo with Jun Sato.', [['Ana Oru', 'Tom Bek']]],
    ['Tom Bek was invited by Ana Oru to the fair.', [['Ana Oru', 'Tom Bek']]],
    ['Ana Oru signed an agreement with Tom Bek to build a road.', [['Ana Oru', 'Tom Bek']]],
    ['Ana Oru pledged to work with Tom Bek on roads.', [['Ana Oru']]],
    ['A memorandum on rice was signed by Jun Sato.', [['Jun Sato']]],
    ['A memorandum on rice was signed between Ana Oru and Jun Sato.', [['Ana Oru', 'Jun Sato']]],
    ['A memorandum on rice was signed.', [[]]],
  ])('%s', (sentence, expected) => {
    expect(parties(sentence)).toEqual(expected);
  });

  it('names the paper without what came with it', () => {
    const { outcomes } = readout(
      `${lead}Norway joined the PURL initiative (Prioritised Requirements List) with a contribution of $50 million.\n`,
    );
    expect(outcomes[0]?.document?.text).toBe('PURL initiative (Prioritised Requirements List)');
  });
});
