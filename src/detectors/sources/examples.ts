import type { Example } from '../../core/detector.js';

/** The name of the rule, and pieces of news with what must be found in them. */
export const sourceExamples = {
  'sources/known': [
    { text: 'The talks are over, Reuters reports.', found: 'Reuters' },
    { text: 'The talks are over, TASS reported, citing a minister.', found: 'TASS' },
    { text: 'LIMA, June 2 (Reuters) - Oru met Bek.', found: 'Reuters' },
    { text: 'The bridge is open, according to the Associated Press.', found: 'Associated Press' },
    { text: 'Oru visited the offices of Reuters in Lima.', found: null },
  ],
  'sources/reporting': [
    { text: 'This was reported by the ministry, Harbor.NET reports.', found: 'Harbor.NET' },
    { text: 'The head of state said it in her address, Meridian reports .', found: 'Meridian' },
    { text: 'Oru met Bek at the palace, Steppe Report informs, citing an aide.', found: 'Steppe Report' },
    { text: 'The Harbor Post reported that the talks went on.', found: 'The Harbor Post' },
    { text: 'Ana Oru reported on the work of the ministry.', found: null },
    { text: 'The committee reports to parliament.', found: null },
  ],
  'sources/cited': [
    { text: 'The talks went on, an aide told the Coast Tribune.', found: 'Coast Tribune' },
    { text: 'The deal is off, citing Harbor.NET as its source.', found: 'Harbor.NET' },
    { text: 'Oru told Bek about the talks.', found: null },
  ],
  'sources/channel': [
    { text: 'Oru said in Telegram following the meeting that it went well.', found: 'Telegram' },
    { text: 'In a post on X, Oru thanked Peru.', found: 'X' },
    { text: 'Oru wrote on Facebook: "We agreed."', found: 'Facebook' },
    { text: 'Peru fined Facebook for its ads.', found: null },
    { text: 'They met on X Street.', found: null },
  ],
  'sources/press-service': [
    {
      text: 'This was reported by the press service of the head of state.',
      found: 'press service of the head of state',
    },
    { text: 'The talks are over, the presidential press service said.', found: 'presidential press service' },
    { text: "It was announced by the President's Press Office.", found: "President's Press Office" },
    { text: 'The press of the region wrote about it.', found: null },
  ],
  'sources/document': [
    { text: '"We agreed," the statement said.', found: 'statement' },
    { text: 'According to an official release, the plant will open.', found: 'official release' },
    { text: 'The two sides said in a joint statement that work goes on.', found: 'joint statement' },
    { text: 'They signed a statement of intent.', found: null },
    { text: 'Oru read a letter to the guests.', found: null },
  ],
} satisfies Readonly<Record<string, readonly Example[]>>;
