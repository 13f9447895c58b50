import { findDates } from '../../src/dates.js';
import {
  type Readout,
  ReadoutError,
  ReadoutSchema,
  type SafeReadout,
  safeReadout,
  splitArticles,
} from '../../src/index.js';
import { findMoney } from '../../src/money.js';
import { renderCsv, renderHtml, renderJsonLd, renderMarkdown, renderText } from '../../src/render/index.js';

const CODES: ReadonlySet<string> = new Set([
  'input/not-a-string',
  'input/empty',
  'input/too-long',
  'article/empty-body',
  'article/impossible-date',
  'options/invalid',
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Everything in a value that breaks a promise about spans or about plain data, with its path. */
function* faultsIn(value: unknown, text: string, path: string): Generator<string> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* faultsIn(value[i], text, `${path}[${i}]`);
    return;
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    yield `${path} is ${value}`;
  if (value === undefined || typeof value === 'function' || typeof value === 'bigint')
    yield `${path} is ${typeof value}`;
  if (!isObject(value)) return;
  const { start, end, text: words } = value;
  if (typeof start === 'number' && typeof end === 'number' && typeof words === 'string') {
    if (end <= start) yield `${path} is empty: ${start}-${end}`;
    if (text.slice(start, end) !== words)
      yield `${path} does not slice: ${start}-${end} ${JSON.stringify(words)}`;
  }
  for (const key of Object.keys(value)) yield* faultsIn(value[key], text, `${path}.${key}`);
}

/** References by id or by index that lead nowhere. */
function* danglingIn(readout: Readout): Generator<string> {
  const actors = [...readout.participants, ...readout.mentioned];
  const ids = new Set(actors.map(({ id }) => id));
  if (ids.size < actors.length) yield 'two actors share an id';
  if (new Set(readout.events.map(({ id }) => id)).size < readout.events.length)
    yield 'two events share an id';
  const named: readonly (string | null)[] = [
    ...readout.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...readout.money.flatMap(({ payer, payee }) => [payer, payee]),
    ...readout.statements.flatMap(({ speaker, addressee }) => [speaker, addressee]),
    ...readout.outcomes.flatMap(({ parties }) => parties),
    ...readout.agenda.map(({ raisedBy }) => raisedBy),
  ];
  for (const id of named) if (id !== null && !ids.has(id)) yield `there is no actor ${id}`;
  const indices: readonly (readonly [number | null, number, string])[] = [
    ...readout.money.flatMap(({ partOf, sameAs }, at) => [
      [partOf, readout.money.length, 'money.partOf'] as const,
      [sameAs, at, 'money.sameAs'] as const,
    ]),
    ...readout.outcomes.flatMap(({ money }) =>
      money.map((at) => [at, readout.money.length, 'outcome.money'] as const),
    ),
    ...readout.statements.flatMap(({ paragraphs }) =>
      paragraphs.map((at) => [at, readout.article.paragraphs.length, 'statement.paragraphs'] as const),
    ),
  ];
  for (const [at, limit, name] of indices) if (at !== null && at >= limit) yield `${name} ${at} of ${limit}`;
}

/** Characters that steer a terminal or turn the writing; line feed and tab are text. */
const STEERS = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What the renderers give must let no steering character through. */
function* renderFaults(readout: Readout, text: string): Generator<string> {
  const pages = {
    text: renderText(readout),
    markdown: renderMarkdown(readout),
    csv: renderCsv(readout).replaceAll('\r\n', '\n'),
    html: renderHtml(readout, text),
  };
  for (const [format, page] of Object.entries(pages)) {
    const at = page.search(STEERS);
    if (at >= 0) yield `${format} lets U+${page.charCodeAt(at).toString(16)} through`;
  }
  JSON.stringify(renderJsonLd(readout));
}

/**
 * Reads a text and holds the result against everything that is promised of any text.
 * @throws Error that names the first broken promise
 */
export function holdPromises(text: string, { render = true, twice = true } = {}): SafeReadout {
  const options = Object.freeze({ date: '2025-06-02', maxLength: 3_000_000 });
  const result = safeReadout(text, options);
  const fail = (what: string): never => {
    throw new Error(`${what}, in ${JSON.stringify(text.length > 2000 ? `${text.slice(0, 2000)}…` : text)}`);
  };
  const articles = splitArticles(text);
  if (articles.some((article) => text.slice(article.start, article.end) !== article.text))
    fail('an article does not slice');
  if (!result.success) {
    if (!(result.error instanceof ReadoutError) || !CODES.has(result.error.code))
      fail(`error ${result.error.code}`);
    return result;
  }
  const readout = result.data;
  for (const fault of faultsIn(readout, text, 'readout')) fail(fault);
  for (const fault of danglingIn(readout)) fail(fault);
  const parsed = ReadoutSchema.safeParse(readout);
  if (!parsed.success)
    fail(`not valid: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
  const json = JSON.stringify(readout);
  // zod drops what the schema does not know: equal lengths mean that nothing was there to drop.
  if (JSON.stringify(parsed.data).length !== json.length) fail('holds fields that the schema does not know');
  if (JSON.stringify(JSON.parse(json)) !== json) fail('JSON does not give it back');
  if (twice && JSON.stringify(safeReadout(text, options)) !== JSON.stringify(result))
    fail('a second reading differs');
  for (const found of [findDates(text, options), findMoney(text, { maxLength: options.maxLength })]) {
    for (const fault of faultsIn(found, text, 'found')) fail(fault);
  }
  if (render) for (const fault of renderFaults(readout, text)) fail(fault);
  return result;
}
