import fc from 'fast-check';

/**
 * Dated articles, put together from the forms that real ones have: header, furniture, datelines, names with offices, dates,
 * sums, agenda, quotations, outcomes, tails. Every word of them is invented; the point is the shapes, and how they meet.
 */
type Text = fc.Arbitrary<string>;

export const one = (...words: readonly string[]): Text => fc.constantFrom(...words);
export const seq = (...parts: readonly (Text | string)[]): Text =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => words.join(''));
export const any = (...parts: readonly (Text | string)[]): Text =>
  fc.oneof(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)));
/** The part, or nothing: there in one case of two. */
export const maybe = (part: Text | string): Text => any('', part);
export const many = (part: Text, separator: string, minLength = 1, maxLength = 4): Text =>
  fc.array(part, { minLength, maxLength }).map((items) => items.join(separator));

const number = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 2100 }),
  fc.integer({ min: 0, max: 1e9 }),
);
const digits = (min: number, max: number): Text => fc.integer({ min, max }).map(String);
const two = (min: number, max: number): Text =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

export const month = one(
  'January', 'Feb', 'Feb.', 'March', 'April', 'May', 'June', 'Jul', 'August', 'Sept.', 'October', 'Nov', 'December', 'JUNE',
); // biome-ignore format: a table
export const weekday = one('Monday', 'Tuesday', 'Wed', 'Thursday', 'Friday', 'Sat', 'Sunday', 'sat', 'sun');
const year = digits(1890, 2110);
const time = any(
  seq(digits(0, 25), ':', two(0, 61)),
  seq(digits(0, 13), one('am', ' p.m.', ' PM', ':30 AM')),
  seq(two(0, 24), two(0, 60), ' GMT'),
  one('noon', 'midnight', 'Moscow time', 'local time'),
);

export const date: Text = any(
  seq(month, ' ', digits(0, 33), maybe(seq(', ', year))),
  seq(digits(0, 33), maybe(one('st', 'nd', 'rd', 'th')), ' ', month, maybe(seq(' ', year))),
  seq(digits(1, 31), one('.', '/', '-'), two(0, 13), one('.', '/', '-'), year),
  seq(year, '-', two(0, 13), '-', two(0, 32)),
  seq(weekday, maybe(one(' morning', ' evening', ' night')), maybe(seq(', ', month, ' ', digits(1, 31)))),
  seq(weekday, ' (', month, ' ', digits(1, 31), ')'),
  seq(month, ' ', digits(1, 31), one('-', ' – ', ' to ', ' and ', ', '), digits(1, 31), maybe(seq(', ', year))),
  seq('from ', year, ' to ', year),
  seq(one('in ', 'since ', 'by ', 'until ', 'by the end of ', 'early ', 'mid-'), any(year, month, seq(month, ' ', year))),
  seq(one('Q', 'H', 'FY'), digits(1, 4), ' ', year),
  seq(digits(0, 30), one(' days', ' weeks', ' months', ' hours'), one(' ago', ' later', ' earlier', '')),
  one(
    'today', 'yesterday', 'tomorrow', 'last week', 'next month', 'this fiscal year', 'the day before', 'in the coming days', 'the 1990s',
    'every six months', 'for three hours', 'two-day', 'last spring', 'the first half of the year', '24/7', 'now', 'recently', 'on the eve of Easter',
  ),
  seq(date_time(), ' ', time),
); // biome-ignore format: a table

function date_time(): Text {
  return any(seq(month, ' ', digits(1, 31)), weekday, seq('at'));
}

const amount: Text = any(
  number.map(String),
  number.map((value) => value.toLocaleString('en-US')),
  seq(digits(0, 999), '.', digits(0, 999)),
  seq(digits(1, 9), ',', digits(0, 9999)),
  seq(digits(1, 99), ',', two(0, 99), ',', digits(100, 999)),
  one(
    'one',
    'twenty-five',
    'half a',
    'several',
    'a hundred',
    'dozens of',
    '1,2,3',
    '1.2.3',
    '1e9',
    '٣٤',
    '½',
  ),
);
const scale = one(
  ' million', ' billion', ' trillion', 'bn', 'm', ' mln', ' bln', 'k', ' crore', ' lakh', ' lakh crore', ' thousand', 'B', '', '',
); // biome-ignore format: a table
const sign = one(
  '$',
  '€',
  '£',
  '¥',
  '₹',
  'US$',
  'US$ ',
  'A$',
  'GH¢',
  '₴',
  'Rs ',
  'Rs. ',
  'R',
  'KSh ',
  'USD ',
  'EUR ',
  'NOK ',
  '＄',
);
const unit = one(
  ' dollars', ' euros', ' US dollars', ' kroner', ' yuan', ' rupees', ' hryvnias', ' USD', ' EUR', ' pounds', ' francs', ' tons', ' people', ' MW', ' percent',
); // biome-ignore format: a table
const bound = one(
  'about ',
  'more than ',
  'up to ',
  'at least ',
  'nearly ',
  'over ',
  'a further ',
  'between ',
  'worth ',
  'some ',
  '~',
  '',
);
const sum: Text = any(
  seq(sign, amount, scale),
  seq(amount, scale, unit),
  seq(sign, amount, '-', amount, scale),
);
export const money: Text = any(
  seq(bound, sum),
  seq(sum, ' (', bound, sum, ')'),
  seq('from ', sum, ' to ', sum),
  seq(sum, one(' a year', ' per barrel', ' annually', ' over three years', ' each')),
  seq(sum, ' out of the ', sum),
  one(
    'billions of dollars',
    'hundreds of millions of euros',
    '($1 = 0.9179 euros)',
    'a 25% tariff',
    'half a billion',
    '$',
    'USD.16 billion',
  ),
);

const given = one(
  'Ana',
  'Kari',
  'Jan',
  'Olha',
  'Mohamed',
  'Thi',
  'José',
  'Müge',
  'Ana-Maria',
  'A.',
  'K P',
  'Zoë',
  "D'Arcy",
  'אנה',
  '明',
);
const family = one(
  'Oru', 'Solbakk', 'Bek', 'Lim', 'Wrona', 'von der Lind', 'al-Harbi', 'bin Sayd Al Noor', "O'Dell", 'Tkach', 'Núñez Prado', 'Öz', 'Smith-Oru', 'May', 'Jr.',
); // biome-ignore format: a table
const name = any(seq(given, ' ', family), family, seq(family, ' ', given), seq(given, ' "Bo" ', family));
const country = one(
  'Norway', 'Latvia', 'Ukraine', 'the United States', 'U.S.', 'Qatar', 'Viet Nam', 'Türkiye', 'South Korea', 'the EU', 'Georgia', 'Chad', 'Niger', 'UK',
); // biome-ignore format: a table
const demonym = one(
  'Norwegian',
  'Latvian',
  'Ukrainian',
  'American',
  'Qatari',
  'Vietnamese',
  'Turkish',
  'Polish',
  'British',
);
const office = one(
  'President', 'Prime Minister', 'PM', 'Foreign Minister', 'FM', 'Deputy Prime Minister for European Integration – Minister of Justice', 'Ambassador',
  'Crown Prince', 'His Highness Sheikh', 'Secretary-General', 'Minister of State', 'King', 'spokesperson', 'Head of the Office', 'EAM', 'Prof', 'Dr', 'Lt. Gen.',
); // biome-ignore format: a table
export const actor: Text = any(
  seq(office, ' ', name),
  seq(demonym, ' ', office, ' ', name),
  seq(office, ' of ', country, ' ', name),
  seq(country, "'s ", maybe('newly elected '), office, ' ', name),
  seq('his ', demonym, ' counterpart ', maybe(name)),
  seq(name, ', ', office, ' of ', country, ','),
  seq('the ', demonym, ' leader'),
  name,
  country,
  one(
    'he',
    'She',
    'the Head of State',
    'the parties',
    'both sides',
    'Kyiv',
    'the Kremlin',
    'NATO',
    'the World Bank',
    'the ministry',
    'Harbor Steel plc',
  ),
);
export const actors: Text = any(
  actor,
  seq(actor, ' and ', actor),
  seq(many(actor, ', ', 2, 5), ' and ', actor),
  many(actor, '; ', 2, 5),
);
export const place = one(
  'Riga',
  'Vilnius',
  'Kyiv',
  'the Great Hall of the People',
  'New Delhi [India]',
  'Surakarta/Solo',
  'Camp Oru, Md.',
  'Geneva',
  'HÀ NỘI',
);

const topic = one(
  'air defence', 'trade', 'energy cooperation', 'oil and gas', 'the Belt and Road Initiative', 'a ceasefire', 'visa-free travel', 'issues of mutual interest',
  'military and technical cooperation', 'grain exports', 'education, health & sport', 'migration', 'climate change', 'the peace formula', 'AI',
); // biome-ignore format: a table
export const topics: Text = any(
  topic,
  seq(many(topic, ', ', 1, 7), one(' and ', ' as well as ', ', including '), topic),
);

const mark = one('"', '“', '”', "'", '‘', '’', '«', '»', '„', "''", '``', '');
const cue = one(
  ' said',
  ' told reporters',
  ' wrote on Telegram',
  ' added',
  ' stressed that',
  ' noted',
  ', according to',
  ' warned',
  ' promised',
  ' denied that',
  ':',
);
export const speech: Text = any(
  seq(
    mark,
    one('We must act', 'We agreed on it', 'I thank you', 'Not a day later', 'He told me ‘no’'),
    one(',', '.', '', '!', '?'),
    mark,
    ' ',
    actor,
    cue,
    '.',
  ),
  seq(actor, cue, one(' ', ': ', ', '), mark, topics, ' matter', one('.', ',', ''), mark, maybe('.')),
  seq('We must act. - ', actor, one(' stated.', ' noted.', '')),
  seq('According to ', actor, ', ', topics, ' were raised', maybe(seq(' on ', date)), '.'),
);

const meet = one(
  ' met with ', ' met ', ' held talks with ', ' received ', ' spoke by phone with ', ' will meet ', ' is to meet ', ' hosted ', ' called on ', ' did not meet ',
  ' postponed a meeting with ', ' arrived on a visit to ', ' is scheduled to hold a summit with ', ' paid a courtesy call on ', ' chaired a meeting of ',
); // biome-ignore format: a table
const outcome = one(
  ' signed ', ' agreed on ', ' pledged ', ' allocated ', ' will provide ', ' ratified ', ' imposed sanctions on ', ' handed over ', ' invited ', ' refused ', ' appointed ',
); // biome-ignore format: a table
export const sentence: Text = any(
  seq(actors, meet, actors, maybe(seq(' in ', place)), maybe(seq(' on ', date)), '.'),
  seq('On ', date, ', ', actors, meet, actors, ' on the sidelines of the summit in ', place, '.'),
  seq(
    one('The parties', 'They', 'The leaders', 'Both sides'),
    one(' discussed ', ' focused on ', ' exchanged views on ', ' also touched upon '),
    topics,
    '.',
  ),
  seq(topics, ' were discussed', maybe(seq(' with ', actor)), '.'),
  seq(actors, outcome, any(money, topics, 'a memorandum of understanding on '), ' for ', topics, '.'),
  seq(actor, outcome, money, ' to ', actor, maybe(seq(' by ', date)), '.'),
  seq(
    'The meeting was attended by ',
    many(seq(name, ', ', office, ' of ', country), '; ', 1, 6),
    '; among others.',
  ),
  seq('It was reported earlier that on ', date, ' ', actor, meet, actor, '.'),
  seq('The package of ', money, ' covers ', topics, ' (', date, ').'),
  speech,
);

const header: Text = any(
  seq(' date ', digits(2015, 2027), '-', two(1, 12), '-', two(1, 28), one(' ', '\n', '\n\n', '  ')),
  seq(' date ', digits(2015, 2027), '-', two(1, 12), ' '),
  one(
    '',
    ' date 2024-02-30 ',
    'date2024-02-03 ',
    ' DATE: 2024-02-03\n',
    ' date 2024-02-03',
    '\ufeff date 2024-02-03 ',
    ' date 2024-02-03 date 2024-02-04 ',
  ),
);
const furniture = any(
  one(
    'ENG',
    'Facts',
    'All Sections',
    'Share',
    '403',
    '+ ↺ − 16 px',
    'president.example',
    '- DEFENSE & SECURITY',
    '1. Data␤ 2. Health',
    'Read also:',
    '3 min read',
  ),
  seq(time, ' ', date),
  seq('Updated: ', date, ' ', time, ' IST | Created: ', date),
  seq('By ', name, maybe(seq(' Published ', date, ' | ', time))),
  seq(name, ' (Photo: ', family, ' Office)'),
  seq('(MENAFN- Harbor) '),
  one(
    'Follow us on Telegram',
    'Subscribe to our newsletter',
    '#talks #peace',
    'https://harbor.example/news?id=1&x=<b>',
    'Tags: trade, peace',
    '© 2025 Harbor. All rights reserved.',
  ),
);
const dateline: Text = any(
  '',
  seq(place, ', ', date, one(' (Harbor) -- ', ' — ', ' (HARBOR): ', '. /HARBOR/. ', ' - ')),
  seq(place, one(': ', ' – ', ' • ', '—', ', Norway — ', ' | Harbor | ')),
);
const headline = any(
  seq(actor, meet, actor),
  seq(actor, one(' to meet ', ' speaks with ', ' in '), actor, one('', ' - video', ', PHOTO')),
  seq(place, ' talks: ', money, ' for ', topics),
);
const paragraph = many(sentence, ' ', 1, 5);
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: furniture },
  {
    weight: 1,
    arbitrary: one(
      'Background:',
      'Recall',
      'As reported,',
      'For reference',
      'Earlier,',
      'Later in the day',
      'Meanwhile,',
    ),
  },
);
const gap = one('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', ' ', '');

/** One article, header to tail. */
export const article: Text = fc
  .tuple(
    header,
    maybe(seq(headline, '\n')),
    fc.array(furniture, { maxLength: 3 }),
    dateline,
    fc.array(block, { minLength: 1, maxLength: 8 }),
    gap,
  )
  .map(([head, title, top, line, blocks, between]) =>
    [
      head + title + top.map((words) => `${words}\n`).join('') + line + (blocks[0] ?? ''),
      ...blocks.slice(1),
    ].join(between),
  );
