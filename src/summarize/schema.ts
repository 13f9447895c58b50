import * as z from 'zod';

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
    .array(
      span.extend({
        kind: z
          .enum(['headline', 'lead', 'body', 'background', 'boilerplate'])
          .describe('What it is; boilerplate is not read'),
      }),
    )
    .describe('Every paragraph of the input with what it is'),
  sources: z
    .array(
      mention.extend({
        name: z.string().describe('Its name, as written'),
        kind: z.enum(['outlet', 'agency', 'press-service', 'channel', 'document']).describe('What it is'),
      }),
    )
    .describe('Who reports it'),
});

const actor = z.object({
  id: z.string().describe('Unique in this readout'),
  kind: z.enum(['person', 'organization', 'country']).describe('What it is'),
  name: z
    .string()
    .nullable()
    .describe('The longest form that the article gives, without title; null for an unnamed office holder'),
  aliases: z.array(z.string()).describe('Every other named form'),
  title: z.string().nullable().describe('Office as written, without country'),
  country: country.describe('The state or side that the article itself ties the actor to'),
  organization: z.string().nullable().describe('The body that the office belongs to, as written'),
  mentions: z
    .array(
      mention.extend({
        form: z
          .enum(['name', 'role', 'pronoun'])
          .describe('The name alone, an office that stands for it, or a pronoun'),
      }),
    )
    .describe('Everywhere it is meant'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'How good the evidence is; set by hand, not measured: for ranking and thresholds, no probability',
    ),
});

const event = z.object({
  id: z.string().describe('Unique in this readout'),
  type: z.enum(['meeting', 'call', 'visit', 'summit', 'briefing', 'signing']).describe('What it is'),
  status: z
    .enum(['held', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied'])
    .describe('Whether it took place'),
  date: z
    .union([
      z.string(),
      z.object({
        start: z.string().describe('First day'),
        end: z.string().describe('Last day'),
      }),
    ])
    .nullable()
    .describe('YYYY-MM-DD or shorter, the first and last of several days, or null'),
  place: mention.extend({ country }).nullable().describe('Where, with the country of the place'),
  participants: z
    .array(
      z.object({
        actor: actorId,
        role: z.enum(['host', 'guest', 'attendee']).describe('attendee where neither is said'),
      }),
    )
    .describe('Who took part'),
  background: z.boolean().describe('Recalled as earlier history'),
  evidence: z.array(mention).describe('The words that tell of it'),
});

const date = mention.extend({
  value: z.string().describe('TIMEX3 value'),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type; SET is a repetition'),
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
  precision: z
    .enum([
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
    ])
    .describe('How exact it is'),
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
  min: z.number().nullable().describe('Lower bound, where there is one'),
  max: z.number().nullable().describe('Upper bound, where there is one'),
  currency: z.string().nullable().describe('ISO 4217, or null where the text leaves it open'),
  currencyEvidence: z
    .enum(['code', 'name', 'symbol', 'context', 'default', 'none'])
    .describe('What decided the currency'),
  currencyCandidates: z.array(z.string()).describe('ISO 4217 codes that the words could mean'),
  qualifier: z
    .enum([
      'exact',
      'approximately',
      'almost',
      'more-than',
      'at-least',
      'up-to',
      'less-than',
      'range',
      'unspecified-multiple',
    ])
    .describe('How the number is meant'),
  per: z.string().nullable().describe('year, month, barrel…'),
  purpose: span.nullable().describe('What it is for'),
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
    .nullable()
    .describe('What kind of payment'),
  payer: actorId.nullable().describe('Id of the actor who gives it'),
  payee: actorId.nullable().describe('Id of the actor who gets it'),
  period: z.string().nullable().describe('ISO interval, open ones as 2022-02-24/..'),
  partOf: offset.nullable().describe('Index in money of the figure that this is a share of'),
  sameAs: offset.nullable().describe('Index in money of an earlier telling of the same sum'),
  equivalents: z
    .array(
      span.extend({
        amount: z.number().nullable().describe('As in money'),
        amountText: z.string().nullable().describe('The exact decimal'),
        currency: z.string().nullable().describe('ISO 4217'),
      }),
    )
    .describe('The same sum in other currencies, as the article gives it'),
});

const topic = z.object({
  id: z.string().describe('Id in the taxonomy'),
  label: z.string().describe('Its name'),
  iptc: z.string().nullable().describe('IPTC Media Topic code'),
  score: z.number().min(0).max(1).describe('Weight in this article'),
  mentions: z.array(mention).describe('The words that show it'),
});

const agendaItem = mention.extend({
  topics: z.array(z.string()).describe('Ids of topics'),
  generic: z.boolean().describe('An empty item: issues of mutual interest'),
  raisedBy: actorId.nullable().describe('Id of the actor who raised it, where it is said'),
});

const statement = mention.extend({
  speaker: actorId.nullable().describe('Id of the actor who said it'),
  speakerText: span.nullable().describe("The source's own words for the speaker"),
  kind: z.enum(['direct', 'mixed', 'indirect']).describe('In marks, partly in marks, or reported'),
  content: span.describe('What was said'),
  quoted: z.array(span).describe('The spans inside marks, one for each pair'),
  cue: span.nullable().describe('The word of saying'),
  polarity: z.enum(['say', 'promise', 'deny', 'ask', 'thank', 'warn']).describe('What saying it did'),
  addressee: actorId.nullable().describe('Id of the actor told'),
  channel: span.nullable().describe('Telegram, a briefing in Kyiv'),
  date: z.string().nullable().describe('When it was said, where the article says so'),
  paragraphs: z.array(offset).describe('Indices in article.paragraphs'),
});

const outcome = mention.extend({
  kind: z
    .enum([
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
    ])
    .describe('What came of it'),
  verb: span.describe('The word that says so'),
  parties: z.array(actorId).describe('Ids of the actors whose it is'),
  what: span.nullable().describe('What was signed, agreed, given'),
  document: span.nullable().describe('The name of the paper'),
  money: z.array(offset).describe('Indices in money'),
  date: z.string().nullable().describe('YYYY-MM-DD or shorter'),
  status: z.enum(['done', 'promised', 'planned', 'conditional']).describe('How sure it is'),
});

const issue = z.object({
  code: z
    .enum([
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
    ])
    .describe('What was found'),
  severity: z.enum(['info', 'warning']).describe('warning: the readout may be wrong or lack something'),
  span: span.nullable().describe('Where'),
  message: z.string().describe('For a person to read'),
});

/**
 * The contract as a zod schema: validates a readout, exports JSON Schema (`z.toJSONSchema(ReadoutSchema)`) and is a
 * Standard Schema. Its inferred type is `Readout`; the compiler checks that the two agree.
 */
export const ReadoutSchema = z
  .object({
    schema: z.literal('readout/1').describe('Version of the contract'),
    gist: z.string().describe("One sentence made of the readout's own facts"),
    article: article.describe('The frame'),
    participants: z
      .array(actor)
      .describe('Who took part in an event that was held, is going on or is planned'),
    mentioned: z.array(actor).describe('Everybody else who is named'),
    countries: z.array(z.string()).describe('The sides that the participants stand for, sorted'),
    events: z.array(event).describe('What happened, is planned, or was called off'),
    dates: z.array(date).describe('Every date, time, duration and repetition'),
    money: z.array(money).describe('Every monetary figure'),
    topics: z.array(topic).describe('Best first'),
    agenda: z.array(agendaItem).describe("What was talked about, in the article's own words"),
    statements: z.array(statement).describe('Who said what'),
    outcomes: z.array(outcome).describe('What came of it'),
    issues: z.array(issue).describe('Soft findings about the input'),
  })
  .describe('The readout of one dated news article');
