import * as z from 'zod';
import type { Readout } from '../core/model.js';

const offset = z.number().int().nonnegative();
const span = z.object({
  start: offset.describe('UTF-16 offset into the input, first unit of the words'),
  end: offset.describe('UTF-16 offset into the input, one past the last unit'),
  text: z.string().describe('The words: input.slice(start, end)'),
});
const mention = span.extend({ rule: z.string().describe('Id of the rule that found it') });
const actorId = z.string().describe('Id of an actor in participants or mentioned');
const isoDay = z.string().describe('YYYY-MM-DD');
const country = z.string().describe('ISO 3166-1 alpha-2, or EU').nullable();

const article = z.object({
  date: z
    .string()
    .nullable()
    .describe('Publication date: YYYY-MM-DD, YYYY-MM if the header gives no day, or null'),
  language: z.string().describe('ISO 639-1 code of the language of the body; und where it cannot be told'),
  headline: span.nullable().describe('The headline, or null'),
  dateline: span
    .extend({
      place: z.string().nullable().describe('The place, as written'),
      date: z.string().nullable().describe('The words of its date, not resolved'),
      agency: z.string().nullable().describe('The agency, as written'),
    })
    .nullable()
    .describe('KYIV, June 2 (Agency) –'),
  paragraphs: z
    .array(span.extend({ kind: z.enum(['headline', 'lead', 'body', 'background', 'boilerplate']) }))
    .describe('Every paragraph of the input with what it is'),
  sources: z
    .array(
      mention.extend({
        name: z.string(),
        kind: z.enum(['outlet', 'agency', 'press-service', 'channel', 'document']),
      }),
    )
    .describe('Who reports it'),
});

const actor = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organization', 'country']),
  name: z
    .string()
    .nullable()
    .describe('The longest form that the article gives, without title; null for an unnamed office holder'),
  aliases: z.array(z.string()).describe('Every other named form'),
  title: z.string().nullable().describe('Office as written, without country'),
  country: country.describe('The state or side that the article itself ties the actor to'),
  organization: z.string().nullable(),
  mentions: z.array(mention.extend({ form: z.enum(['name', 'role', 'pronoun']) })),
  confidence: z.number().min(0).max(1).describe('Measured precision of actors found on like evidence'),
});

const event = z.object({
  id: z.string(),
  type: z.enum(['meeting', 'call', 'visit', 'summit', 'briefing', 'signing']),
  status: z.enum(['held', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied']),
  date: z
    .union([z.string(), z.object({ start: z.string(), end: z.string() })])
    .nullable()
    .describe('YYYY-MM-DD or shorter, the first and last of several days, or null'),
  place: mention.extend({ country }).nullable(),
  participants: z.array(z.object({ actor: actorId, role: z.enum(['host', 'guest', 'attendee']) })),
  background: z.boolean().describe('Recalled as earlier history'),
  evidence: z.array(mention),
});

const date = mention.extend({
  value: z.string().describe('TIMEX3 value'),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  mod: z
    .enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ])
    .nullable()
    .describe('TIMEX3 mod'),
  precision: z.enum([
    'time',
    'part-of-day',
    'day',
    'week',
    'weekend',
    'month',
    'quarter',
    'season',
    'half',
    'year',
    'decade',
    'century',
    'interval',
    'duration',
    'vague',
  ]),
  interval: z
    .object({ start: isoDay.nullable(), end: isoDay.nullable() })
    .nullable()
    .describe('The days covered, both included; null where they are not known'),
  anchor: z
    .enum(['header', 'dateline', 'earlier-date'])
    .nullable()
    .describe('What a relative date was resolved from; null where it stands by itself'),
});

const money = mention.extend({
  amount: z
    .number()
    .nullable()
    .describe("A range's lower bound, a bound's number; null for billions of dollars"),
  amountText: z.string().nullable().describe('The exact decimal'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable().describe('ISO 4217, or null where the text leaves it open'),
  currencyEvidence: z.enum(['code', 'name', 'symbol', 'context', 'default', 'none']),
  currencyCandidates: z.array(z.string()),
  qualifier: z.enum([
    'exact',
    'approximately',
    'almost',
    'more-than',
    'at-least',
    'up-to',
    'less-than',
    'range',
    'unspecified-multiple',
  ]),
  per: z.string().nullable().describe('year, month, barrel…'),
  purpose: span.nullable(),
  kind: z
    .enum([
      'aid',
      'loan',
      'grant',
      'investment',
      'trade',
      'price',
      'revenue',
      'fine',
      'budget',
      'damage',
      'debt',
      'contract',
    ])
    .nullable(),
  payer: actorId.nullable(),
  payee: actorId.nullable(),
  period: z.string().nullable().describe('ISO interval, open ones as 2022-02-24/..'),
  partOf: offset.nullable().describe('Index in money of the figure that this is a share of'),
  sameAs: offset.nullable().describe('Index in money of an earlier telling of the same sum'),
  equivalents: z.array(
    span.extend({
      amount: z.number().nullable(),
      amountText: z.string().nullable(),
      currency: z.string().nullable(),
    }),
  ),
});

const topic = z.object({
  id: z.string(),
  label: z.string(),
  iptc: z.string().nullable().describe('IPTC Media Topic code'),
  score: z.number().min(0).max(1),
  mentions: z.array(mention),
});

const agendaItem = mention.extend({
  topics: z.array(z.string()),
  generic: z.boolean().describe('An empty item: issues of mutual interest'),
  raisedBy: actorId.nullable(),
});

const statement = mention.extend({
  speaker: actorId.nullable(),
  speakerText: span.nullable().describe("The source's own words for the speaker"),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: span,
  quoted: z.array(span).describe('The spans inside marks, one for each pair'),
  cue: span.nullable(),
  polarity: z.enum(['say', 'promise', 'deny', 'ask', 'thank', 'warn']),
  addressee: actorId.nullable(),
  channel: span.nullable(),
  date: z.string().nullable(),
  paragraphs: z.array(offset).describe('Indices in article.paragraphs'),
});

const outcome = mention.extend({
  kind: z.enum([
    'signed',
    'agreed',
    'pledged',
    'allocated',
    'ratified',
    'imposed',
    'handed-over',
    'invited',
    'appointed',
    'scheduled',
    'refused',
  ]),
  verb: span,
  parties: z.array(actorId),
  what: span.nullable(),
  document: span.nullable(),
  money: z.array(offset).describe('Indices in money'),
  date: z.string().nullable(),
  status: z.enum(['done', 'promised', 'planned', 'conditional']),
});

const issue = z.object({
  code: z.enum([
    'article/more-than-one',
    'article/no-date',
    'article/two-dates',
    'date/month-only',
    'date/unresolved',
    'language/unsupported',
    'money/scale-not-understood',
    'money/currency-unknown',
    'quotation/left-open',
    'text/invalid-characters',
    'text/mojibake',
  ]),
  severity: z.enum(['info', 'warning']),
  span: span.nullable(),
  message: z.string(),
});

/**
 * The contract as a zod schema: validates a readout, exports JSON Schema (`z.toJSONSchema(ReadoutSchema)`) and is a
 * Standard Schema. Its inferred type is `Readout`; the compiler checks that the two agree.
 */
export const ReadoutSchema = z
  .object({
    schema: z.literal('readout/1').describe('Version of the contract'),
    gist: z.string().describe("One sentence made of the readout's own facts"),
    article,
    participants: z
      .array(actor)
      .describe('Who took part in an event that was held, is going on or is planned'),
    mentioned: z.array(actor).describe('Everybody else who is named'),
    countries: z.array(z.string()).describe('The sides that the participants stand for, sorted'),
    events: z.array(event),
    dates: z.array(date),
    money: z.array(money),
    topics: z.array(topic).describe('Best first'),
    agenda: z.array(agendaItem),
    statements: z.array(statement),
    outcomes: z.array(outcome),
    issues: z.array(issue).describe('Soft findings about the input'),
  })
  .describe('The readout of one dated news article');

type DeepReadonly<T> = T extends readonly (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Fails to compile where schema and types part. */
export const SCHEMA_FITS_TYPES: Same<
  DeepReadonly<z.infer<typeof ReadoutSchema>>,
  DeepReadonly<Readout>
> = true;
