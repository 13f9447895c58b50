// What compromise's evidence on names brings beside the library's own: exact spans of persons, with and without it, and what it costs.
//
//   npm run build && node scripts/compromise-evidence.mjs NAMES.jsonl [NAMES.jsonl …]
//
// NAMES.jsonl: one record a line with `text` and `entities` ({ start, end, label }), label PER or PERSON for persons.
import { readFileSync } from 'node:fs';
import { compromiseNames } from '../dist/compromise.js';
import { createReadout } from '../dist/index.js';

const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const key = ({ start, end }) => `${start}-${end}`;
const isPerson = ({ label }) => /^PER/u.test(label);

/** The spans of all mentions by name. */
const namesIn = ({ participants, mentioned }) =>
  [...participants, ...mentioned]
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));

function measure(records, detectors) {
  const { readout } = createReadout({ detectors });
  let right = 0;
  let found = 0;
  let wanted = 0;
  const added = { right: 0, all: 0 };
  const { user } = process.cpuUsage();
  for (const { text, entities } of records) {
    const gold = new Set(entities.filter(isPerson).map(key));
    const names = namesIn(readout(text));
    wanted += gold.size;
    found += names.length;
    for (const name of names) {
      const isRight = gold.has(key(name));
      if (isRight) right++;
      if (name.rule !== compromiseNames.id) continue;
      added.all++;
      if (isRight) added.right++;
    }
  }
  const ms = (process.cpuUsage().user - user) / 1000 / records.length;
  return { f1: (2 * right) / (found + wanted), added, ms };
}

for (const file of process.argv.slice(2)) {
  const records = read(file);
  measure(records.slice(0, 50), []); // compiles what is compiled once
  const without = measure(records, []);
  const beside = measure(records, [compromiseNames]);
  console.log(file.split('/').at(-1));
  console.log(`  without: F1 ${without.f1.toFixed(3)}, ${without.ms.toFixed(2)} ms a text`);
  console.log(`  with:    F1 ${beside.f1.toFixed(3)}, ${beside.ms.toFixed(2)} ms a text`);
  console.log(`  names that only compromise finds: ${beside.added.right} right of ${beside.added.all}`);
}
