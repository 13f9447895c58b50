import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Actor, MentionForm } from '../../src/core/model.js';
import { readout } from '../../src/index.js';

/** What a row expects of one person: only the fields that it names. */
interface Expected {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly title?: string | null;
  readonly country?: string | null;
  readonly roles?: number;
  readonly pronouns?: number;
}

interface Row {
  readonly input: string;
  readonly expected: readonly Expected[];
  readonly note: string;
}

const rows = JSON.parse(
  readFileSync(new URL('../../fixtures/spec/actors.json', import.meta.url), 'utf8'),
) as readonly Row[];

const count = (actor: Actor, form: MentionForm): number =>
  actor.mentions.filter((mention) => mention.form === form).length;

/** The fields of an actor that the expected one names. */
function shown(actor: Actor, expected: Expected | undefined): Expected {
  const all = { ...actor, roles: count(actor, 'role'), pronouns: count(actor, 'pronoun') };
  const fields = Object.keys(expected ?? { name: '' }) as (keyof Expected)[];
  return Object.fromEntries(fields.map((field) => [field, all[field]])) as unknown as Expected;
}

describe('actors', () => {
  it.each(rows.map((row) => [row.note, row] as const))('%s', (_note, { input, expected }) => {
    const { participants, mentioned } = readout(
      /^\p{Lu}{3,}/u.test(input) ? ` date 2024-06-03 ${input}` : ` date 2024-03-06 ${input}`,
    );
    const persons = [...participants, ...mentioned]
      .filter((actor) => actor.kind === 'person' && actor.name !== null)
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
    expect(persons.map((actor, i) => shown(actor, expected[i]))).toEqual(expected);
  });
});

/** Office holders who take part without a name: input, and each as `title, country, organisation`. */
const unnamed: readonly (readonly [note: string, input: string, expected: readonly string[]])[] = [
  ['the head of the government whose release it is', 'The Prime Minister met the King of Jordan on Monday.', ['Prime Minister, null, null', 'King, JO, null']],
  ['its state by its stance', 'The Prime Minister met the King of Jordan. He underlined the UK’s support.', ['Prime Minister, GB, null', 'King, JO, null']],
  ['the officer of a body of states', 'Secretary Jan Bek met the ASEAN Secretary General on Monday.', ['Secretary General, null, ASEAN']],
  ['speakers of two parliaments, named before', 'Speaker of Parliament of Armenia Alen Saroyan and Speaker of Parliament of Georgia Shota Papidze met. The Speakers of Parliaments of Armenia and Georgia held talks.', []],
  ['beside a head of another government', 'The Prime Minister met Prime Minister Kenji Sato of Japan. The Prime Minister thanked Prime Minister Sato. The Prime Minister then left.', ['Prime Minister, null, null']],
  ['beside a chancellor', 'PM meets German Chancellor Olaf Schulte\n\nThe Prime Minister met German Chancellor Olaf Schulte in Berlin. The Chancellor agreed with the Prime Minister.', ['Prime Minister, null, null']],
  ['whose spokesperson tells of it', 'A Downing Street spokesperson said:\n\nThe Prime Minister spoke to President Sabry of Egypt.', ['Prime Minister, GB, null']],
  ['a list under one article', 'Ana Lind met the President and Prime Minister of Turkey on Monday.', ['President, TR, null', 'Prime Minister, TR, null']],
  ['his counterpart: of the office of who went', 'Foreign Minister Ana Lind met Envoy Jan Bek. She will then meet her French counterpart.', ['Foreign Minister, FR, null']],
  ['the office is of the one with whom the text begins', 'Vasil Petrov had a call with President of France Etienne Marchand.\n\nThe leaders discussed trade. The President of Russia outlined his approach.', []],
  ['the officer of a body without an article', 'NATO Secretary General to meet Prime Minister Ana Lind on Monday.', ['Secretary General, null, NATO']],
  ['a counterpart under another office', 'Foreign Minister Ana Lind of Norway called the US Secretary of State on Monday. She thanked her American counterpart.', ['Secretary of State, US, null']],
  ['an official told again by his state', 'Iranian Speaker Reza Amini met the Pakistani Senate chairman. The Pakistani official invited him to the talks.', ['Senate Chairman, PK, null']],
  ['two fields in each state', 'The Foreign and Defence Ministers of Japan and Australia met in Tokyo on Monday.', ['Foreign Minister, JP, null', 'Defence Minister, JP, null', 'Foreign Minister, AU, null', 'Defence Minister, AU, null']],
  ['leaders named before', 'President Dalton, Chancellor Merks and Prime Minister Camden met in Hannover on Monday. The leaders of the United States, Germany and the United Kingdom agreed.', []],
  ['leaders of states, one of whom the text begins with', 'Vasil Petrov had a call with President of France Emile Marchand. The leaders of Russia and France discussed trade.', []],
  ['whose government speaks', 'The Prime Minister spoke to the President of France this morning. The Prime Minister said the UK would send more help.', ['Prime Minister, GB, null', 'President, FR, null']],
  ['at its own seat', 'The Prime Minister held talks with the King of Jordan at Downing Street on Monday.', ['Prime Minister, GB, null', 'King, JO, null']],
  ['where the visit goes', 'Foreign Minister Ana Lind of Norway met the French President to Oslo on Monday.', ['President, FR, null']],
  ['somebody holds the office', 'The Prime Minister met the press. Prime Minister Ana Lind took questions.', []],
]; // biome-ignore format: one row a text is longer, not clearer

describe('actors without a name', () => {
  it.each(unnamed)('%s', (_note, input, expected) => {
    const { participants } = readout(` date 2024-03-06 ${input}`);
    const found = participants.filter(({ kind, name }) => kind === 'person' && name === null);
    expect(found.map(({ title, country, organization }) => `${title}, ${country}, ${organization}`)).toEqual(
      expected,
    );
  });
});
