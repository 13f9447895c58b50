import type { Readout } from '../../src/core/model.js';
import { type Mention, mentionOf, type Span, spanOf } from '../../src/core/span.js';

/** An invented article in the manner of an official report. */
export const SAMPLE_TEXT = ` date 2024-04-17 Oru and Solbakk agree on ferry link

PORT ELLEN, April 17 (Northern Wire) – President Ana Oru of Halvia met on Wednesday, April 17, with Norwegian Prime Minister Kari Solbakk in Port Ellen.

The two leaders discussed air defence, fisheries and a new ferry link. They signed a memorandum on maritime safety.

"We want the first ferry to sail before winter, and we will pay our share," Oru said at a joint briefing. She thanked Solbakk for Norway's support.

Norway will provide almost EUR 1.8 billion over three years, of which more than EUR 900 million is meant for ports.

Background: In March, the two countries opened talks on fishing quotas.

Read more: Bek wants a ferry too
`;

const at = (words: string, nth = 0): number => {
  let found = SAMPLE_TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) found = SAMPLE_TEXT.indexOf(words, found + 1);
  if (found < 0) throw new Error(`The sample has no "${words}" number ${nth}.`);
  return found;
};
const words = (text: string, nth = 0): Span =>
  spanOf(SAMPLE_TEXT, at(text, nth), at(text, nth) + text.length);
const found = (rule: string, text: string, nth = 0): Mention =>
  mentionOf(SAMPLE_TEXT, at(text, nth), at(text, nth) + text.length, rule);

const paragraphs = SAMPLE_TEXT.replace(' date 2024-04-17 ', '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line, i) => ({
    ...words(line),
    kind: (['headline', 'lead', 'body', 'body', 'body', 'background', 'boilerplate'] as const)[i] ?? 'body',
  }));

/** Its readout, made by hand, with something in every field. */
export const SAMPLE: Readout = {
  schema: 'readout/1',
  gist: 'President Ana Oru and Prime Minister Kari Solbakk met in Port Ellen on 17 April 2024.',
  article: {
    date: '2024-04-17',
    language: 'en',
    headline: words('Oru and Solbakk agree on ferry link'),
    dateline: {
      ...words('PORT ELLEN, April 17 (Northern Wire)'),
      place: 'PORT ELLEN',
      date: 'April 17',
      agency: 'Northern Wire',
    },
    paragraphs,
    sources: [{ ...found('sources/dateline', 'Northern Wire'), name: 'Northern Wire', kind: 'agency' }],
  },
  participants: [
    {
      id: 'a1',
      kind: 'person',
      name: 'Ana Oru',
      aliases: ['Oru'],
      title: 'President',
      country: null,
      organization: 'Halvia',
      mentions: [
        { ...found('names/surname', 'Oru'), form: 'name' },
        { ...found('names/title-name', 'Ana Oru'), form: 'name' },
        { ...found('names/surname', 'Oru', 2), form: 'name' },
        { ...found('names/pronoun', 'She'), form: 'pronoun' },
      ],
      confidence: 0.97,
    },
    {
      id: 'a2',
      kind: 'person',
      name: 'Kari Solbakk',
      aliases: ['Solbakk'],
      title: 'Prime Minister',
      country: 'NO',
      organization: null,
      mentions: [
        { ...found('names/surname', 'Solbakk'), form: 'name' },
        { ...found('names/title-name', 'Kari Solbakk'), form: 'name' },
        { ...found('names/surname', 'Solbakk', 2), form: 'name' },
      ],
      confidence: 0.98,
    },
  ],
  mentioned: [
    {
      id: 'a3',
      kind: 'country',
      name: 'Norway',
      aliases: [],
      title: null,
      country: 'NO',
      organization: null,
      mentions: [{ ...found('names/country', 'Norway', 1), form: 'name' }],
      confidence: 0.9,
    },
  ],
  countries: ['NO'],
  events: [
    {
      id: 'e1',
      type: 'meeting',
      status: 'held',
      date: '2024-04-17',
      place: { ...found('events/in-place', 'Port Ellen'), country: 'GB' },
      participants: [
        { actor: 'a1', role: 'host' },
        { actor: 'a2', role: 'guest' },
      ],
      background: false,
      evidence: [found('events/met-with', 'met on Wednesday, April 17, with')],
    },
    {
      id: 'e2',
      type: 'summit',
      status: 'planned',
      date: { start: '2024-05-02', end: '2024-05-04' },
      place: null,
      participants: [],
      background: false,
      evidence: [],
    },
    {
      id: 'e3',
      type: 'meeting',
      status: 'held',
      date: '2024-03',
      place: null,
      participants: [],
      background: true,
      evidence: [found('events/talks', 'talks on fishing quotas')],
    },
  ],
  dates: [
    {
      ...found('dates/weekday-month-day', 'Wednesday, April 17'),
      value: '2024-04-17',
      type: 'DATE',
      mod: null,
      precision: 'day',
      interval: { start: '2024-04-17', end: '2024-04-17' },
      anchor: 'header',
    },
    {
      ...found('dates/season', 'before winter'),
      value: '2024-WI',
      type: 'DATE',
      mod: 'BEFORE',
      precision: 'season',
      interval: null,
      anchor: 'header',
    },
    {
      ...found('dates/duration', 'three years'),
      value: 'P3Y',
      type: 'DURATION',
      mod: null,
      precision: 'duration',
      interval: null,
      anchor: null,
    },
  ],
  money: [
    {
      ...found('money/code-amount-scale', 'almost EUR 1.8 billion'),
      amount: 1_800_000_000,
      amountText: '1800000000',
      min: null,
      max: 1_800_000_000,
      currency: 'EUR',
      currencyEvidence: 'code',
      currencyCandidates: ['EUR'],
      qualifier: 'almost',
      per: null,
      purpose: null,
      kind: 'aid',
      payer: 'a3',
      payee: null,
      period: null,
      partOf: null,
      sameAs: null,
      equivalents: [],
    },
    {
      ...found('money/code-amount-scale', 'more than EUR 900 million'),
      amount: 900_000_000,
      amountText: '900000000',
      min: 900_000_000,
      max: null,
      currency: 'EUR',
      currencyEvidence: 'code',
      currencyCandidates: ['EUR'],
      qualifier: 'more-than',
      per: null,
      purpose: words('ports'),
      kind: 'aid',
      payer: null,
      payee: null,
      period: null,
      partOf: 0,
      sameAs: null,
      equivalents: [],
    },
  ],
  topics: [
    {
      id: 'air-defence',
      label: 'Air defence',
      iptc: '20000590',
      score: 0.9,
      mentions: [found('topics/cue', 'air defence')],
    },
    {
      id: 'transport',
      label: 'Transport',
      iptc: null,
      score: 0.55,
      mentions: [found('topics/cue', 'ferry link', 1), found('topics/cue', 'ports')],
    },
  ],
  agenda: [
    {
      ...found('agenda/discussed', 'air defence, fisheries and a new ferry link'),
      topics: ['air-defence', 'transport'],
      generic: false,
      raisedBy: null,
    },
  ],
  statements: [
    {
      ...found(
        'quotations/direct',
        '"We want the first ferry to sail before winter, and we will pay our share," Oru said',
      ),
      speaker: 'a1',
      speakerText: words('Oru', 2),
      kind: 'direct',
      content: words('We want the first ferry to sail before winter, and we will pay our share,'),
      quoted: [words('We want the first ferry to sail before winter, and we will pay our share,')],
      cue: words('said'),
      polarity: 'promise',
      addressee: null,
      channel: words('a joint briefing'),
      date: null,
      paragraphs: [3],
    },
  ],
  outcomes: [
    {
      ...found('outcomes/signed', 'signed a memorandum on maritime safety'),
      kind: 'signed',
      verb: words('signed'),
      parties: ['a1', 'a2'],
      what: words('a memorandum on maritime safety'),
      document: words('memorandum on maritime safety'),
      money: [],
      date: '2024-04-17',
      status: 'done',
    },
  ],
  issues: [
    {
      code: 'date/unresolved',
      severity: 'info',
      span: words('before winter'),
      message: 'The winter meant is not certain.',
    },
  ],
};
