/**
 * Texts that grow without end in one direction. `make(length)` gives about `length` UTF-16 units: what is read of it must cost in
 * proportion, and be right in form, at any size.
 */
export interface Monster {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** What a monster begins with: so many times `the` that nothing behind it is taken for another language, of which nothing would be read. */
export const HEADER =
  ' date 2025-06-02 The work on the roof of the hall by the sea took the whole of the winter.\n\n';
const repeated = (unit: string, name = unit): Monster => ({
  name: JSON.stringify(name),
  make: (length) => HEADER + unit.repeat(Math.ceil((length - HEADER.length) / unit.length)),
});

const nested = (open: string, close: string): Monster => ({
  name: `nesting of ${open}${close}`,
  make: (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return `${HEADER}Oru said ${open.repeat(depth)}yes${close.repeat(depth)}`;
  },
});

/** The monsters that the issue names, and those that the rules' own triggers suggest. */
export const MONSTERS: readonly Monster[] = [
  // One unit, over and over: no full stop, no white space, no end.
  ...['a', '"', '“', "'", '(', ')', '7', ',', '.', ' ', '\n', '\u0000', '\uD83D', '\u0301', '\u200B', '\u202E', '-', '/', '$', '😀', '一'].map((unit) => repeated(unit)),
  // Words without a full stop.
  ...[
    'a ', 'Aa ', 'Oru ', 'Ana Oru ', '$1 ', '1 ', 'June ', 'June 2 ', 'May ', 'Monday ', 'million ', '$', '5 million ', 'euros ', '2 days ', 'two ', 'President ', 'Prime Minister ',
    'President Oru ', 'of ', 'and ', 'the ', ', ', 'Oru, ', 'Oru and ', 'said ', 'said that ', 'he ', 'met ', 'met with Oru ', 'Norway ', 'Norwegian ', "Norway's ", 'not ', 'trade ', 'trade, ', 'trade and ',
    'discussed ', 'discussed trade ', 'signed ', 'signed a memorandum ', 'pledged $1 ', 'to ', 'in Riga ', 'Minister of ', '"a" ', '"a ', '“a ', "'a ", '(a ', '(a) ', 'A. ', 'A.B. ', 'U.S. ', 'Mr. ', 'J. Oru ', 'Oru said: ', ': ', '- ', '— ', '. ', '.. ', '… ',
    '1,2 ', '1.2.3 ', '10:30 ', '1/2/', '2024-', '2024-06-02 ', '2024 ', '#tag ', '@x ', 'https://x.example/ ', 'x@y.example ', '&amp;', '<p>', 'a-', "a'", 'Al-', 'al-', 'bin ', 'von der ', 'Oru-', 'according to ', 'between 1 and ', 'from 1 to ', 'from June to ',
    'more than ', 'at least ', 'per ', 'a year ', 'on ', 'last ', 'next ', 'week ', 'ago ', 'every ', 'until ', 'is to ', 'will ', 'meeting ', 'a meeting ', 'talks with ', 'counterpart ', 'his ', 'delegation ', 'attended by ', 'who ', 'which ', '$1-', '$1 (', '$1 ($1) ', '(June ', 'June 2-', 'June, ',
  ].map((unit) => repeated(unit)),
  // Sentences and paragraphs.
  ...[
    'a\n', 'a\n\n', 'A. \n', 'Oru met Bek. ', 'Oru met Bek.\n\n', '"We go," Oru said. ', '"We go," he said.\n\n', '“We go.\n\n', 'Oru said that he met Bek on Monday. ', 'He met her. ', 'They discussed trade, energy and aid.\n\n', 'Norway pledged $5 million to Latvia.\n\n',
    'On Monday, June 2, President Ana Oru received Prime Minister Jan Bek in Riga.\n\n', 'Recall\n\n', 'Background:\n', 'Read also: x\n', 'By Ana Oru\n', 'KYIV, June 2 (Harbor) -- ', 'Photo: (Photo ', '1:', 'Tuesday, 30 January 2024, 16:38\n', 'â€™', 'date 2025-06 ', '\r', '\u2028', ' \u00A0',
    'Ana Oru, Minister of Trade; ', 'The sum is $1 (€1). ', '- said Ana Oru.\n',
  ].map((unit) => repeated(unit)),
  nested('"', '"'),
  nested('“', '”'),
  nested('‘', '’'),
  nested('“‘', '’”'),
  nested('«', '»'),
  nested('(', ')'),
  nested('"a ', ' b"'),
  nested('He said “', '” she said'),
  { name: 'each name another', make: (length) => HEADER + pieces(length, (i) => `Ana ${nameOf(i)} met Bek. `) },
  { name: 'each office holder another', make: (length) => HEADER + pieces(length, (i) => `President ${nameOf(i)} told ${nameOf(i + 7)} so. `) },
  { name: 'one list of names', make: (length) => `${HEADER}Oru met ${pieces(length, (i) => `Ana ${nameOf(i)}, `)}Bek.` },
  { name: 'each sum another', make: (length) => HEADER + pieces(length, (i) => `Oru gave $${i} million. `) },
  { name: 'each day another', make: (length) => HEADER + pieces(length, (i) => `Oru came June ${(i % 28) + 1}, ${1900 + (i % 200)}. `) },
  { name: 'each paragraph another', make: (length) => HEADER + pieces(length, (i) => `${nameOf(i)} ${i}\n\n`) },
  { name: 'one word', make: (length) => `${HEADER}${'Ab'.repeat(length / 2)}` },
  { name: 'digits with commas', make: (length) => `${HEADER}$1${',000'.repeat(length / 4)} billion` },
  { name: 'digits with points', make: (length) => `${HEADER}1${'.1'.repeat(length / 2)}` },
]; // biome-ignore format: tables

/** `piece(0)`, `piece(1)`… until they are `length` long. */
function pieces(length: number, piece: (number: number) => string): string {
  const all: string[] = [];
  for (let sum = 0; sum < length; sum += all[all.length - 1]?.length ?? length) all.push(piece(all.length));
  return all.join('');
}

/** A capitalised word of its own for each number: `Baa`, `Bab`… */
function nameOf(number: number): string {
  let word = '';
  for (let rest = number; rest > 0 || word.length < 3; rest = Math.floor(rest / 26)) {
    word = String.fromCharCode(97 + (rest % 26)) + word;
  }
  return `B${word}`;
}
