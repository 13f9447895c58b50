/** Source code to copy: a program that reads the article, and a test of what was found in it. */
import type { Readout } from 'readout';

/** Characters that would hide in source code: controls, directions of writing, halves of pairs. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escapeHidden = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);

/** A text over several lines as a template literal. */
export const template = (text: string): string => `\`${escapeHidden(text.replace(/[\\`]|\$\{/gu, '\\$&'))}\``;

const quoted = (text: string): string =>
  `'${escapeHidden(text.replace(/[\\']/gu, '\\$&').replace(/\n/gu, '\\n').replace(/\t/gu, '\\t'))}'`;

/** A JSON value as people write it: `{ type: 'meeting', participants: ['Ana Oru'] }`. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

const callOf = (date: string | null): string =>
  date === null ? 'readout(text)' : `readout(text, { date: ${quoted(date)} })`;

/** A program that prints what was found. */
export function programOf(
  { participants, events, money, statements }: Readout,
  text: string,
  date: string | null,
): string {
  const loops = [
    participants.length > 0 &&
      'for (const { name, title, country } of summary.participants) console.log(name, title, country);',
    events.length > 0 &&
      'for (const { type, status, date, place } of summary.events) console.log(type, status, date, place?.text);',
    money.length > 0 &&
      'for (const { qualifier, amountText, currency } of summary.money) console.log(qualifier, amountText, currency);',
    statements.length > 0 &&
      'for (const { speakerText, content } of summary.statements) console.log(speakerText?.text, content.text);',
  ].filter((loop) => loop !== false);
  return [
    "import { readout } from 'readout';",
    '',
    `const text = ${template(text)};`,
    '',
    `const summary = ${callOf(date)};`,
    'console.log(summary.gist);',
    ...loops,
    '',
  ].join('\n');
}

const HEADS = {
  vitest: [
    "import { readout } from 'readout';",
    "import 'readout/testing/vitest';",
    "import { expect, test } from 'vitest';",
  ],
  jest: ["import { readout } from 'readout';", "import 'readout/testing/jest';"],
} as const;

const MOST = 6;

const WIDEST = 110;

/** An expectation on one line, or its object over several. */
function expectation(
  matcher: string,
  first: string | null,
  expected: Readonly<Record<string, unknown>>,
): string {
  const head = `  expect(summary).${matcher}(${first === null ? '' : `${literal(first)}, `}`;
  const line = `${head}${literal(expected)});`;
  if (line.length <= WIDEST) return line;
  const fields = Object.entries(expected).map(([name, value]) => `    ${name}: ${literal(value)},\n`);
  return `${head}{\n${fields.join('')}  });`;
}

/** Without the fields that the article leaves open. */
const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

/** What is worth expecting of a readout. */
function expectations(readout: Readout): readonly string[] {
  const { article, participants, mentioned, events, money, topics, countries } = readout;
  const names = new Map([...participants, ...mentioned].map(({ id, name }) => [id, name]));
  const whole = {
    article: { date: article.date },
    countries,
    topics: topics.slice(0, 3).map(({ id }) => ({ id })),
  };
  return [
    ...participants
      .filter(({ kind, name }) => kind === 'person' && name !== null)
      .slice(0, MOST)
      .map(({ name, title, country }) =>
        expectation('toMentionPerson', name, known({ role: 'participant', title, country })),
      ),
    ...events.slice(0, MOST).map(({ type, status, date, place, participants: present }) => {
      const who = present.flatMap(({ actor }) => names.get(actor) ?? []);
      return expectation(
        'toHaveEvent',
        null,
        known({ type, status, date, place: place?.text, participants: who.length > 0 ? who : null }),
      );
    }),
    ...money
      .slice(0, MOST)
      .map(({ amount, currency, qualifier }) =>
        expectation('toMentionMoney', null, { amount, currency, qualifier }),
      ),
    expectation('toMatchReadout', null, whole),
  ];
}

/** A test file for a runner that passes today. */
export function testOf(
  runner: keyof typeof HEADS,
  readout: Readout,
  text: string,
  date: string | null,
): string {
  const title = readout.article.headline?.text ?? 'the article';
  return [
    ...HEADS[runner],
    '',
    `const text = ${template(text)};`,
    '',
    `test(${quoted(title.replace(/\s+/gu, ' '))}, () => {`,
    `  const summary = ${callOf(date)};`,
    ...expectations(readout),
    '});',
    '',
  ].join('\n');
}
