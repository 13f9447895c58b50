// What is measured: this library and what a user would write today. Each reads one article and gives a number that depends on all it found.
import { createRequire } from 'node:module';

const dist = (name) => new URL(`../../dist/${name}.js`, import.meta.url).href;
const require = createRequire(new URL('../../test/bench/package.json', import.meta.url));

/** A word ends where letters and digits end: the least that any reader of text does. */
function countWords(text) {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i) | 32;
    const letter = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 191;
    if (letter && !inside) words++;
    inside = letter;
  }
  return words;
}

async function ours() {
  const { readout } = await import(dist('index'));
  return (text) => {
    const { participants, events, dates, money, topics, statements } = readout(text);
    return (
      participants.length + events.length + dates.length + money.length + topics.length + statements.length
    );
  };
}

async function ourDates() {
  const { findDates } = await import(dist('dates'));
  return (text, date) => findDates(text, { date }).length;
}

async function ourMoney() {
  const { findMoney } = await import(dist('money'));
  return (text) => findMoney(text).length;
}

function naive() {
  const nlp = require('compromise');
  const chrono = require('chrono-node');
  const z = require('zod');
  const Summary = z.object({
    people: z.array(z.string()),
    places: z.array(z.string()),
    organizations: z.array(z.string()),
    money: z.array(z.string()),
    dates: z.array(z.object({ text: z.string(), date: z.date() })),
  });
  return (text, date) => {
    const doc = nlp(text);
    const summary = Summary.parse({
      people: doc.people().out('array'),
      places: doc.places().out('array'),
      organizations: doc.organizations().out('array'),
      money: doc.money().out('array'),
      dates: chrono
        .parse(text, new Date(`${date}T12:00:00Z`))
        .map((found) => ({ text: found.text, date: found.date() })),
    });
    return summary.people.length + summary.places.length + summary.money.length + summary.dates.length;
  };
}

function wink() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
}

function chronoAlone() {
  const chrono = require('chrono-node');
  return (text, date) => chrono.parse(text, new Date(`${date}T12:00:00Z`)).length;
}

function recognizers() {
  const suite = require('@microsoft/recognizers-text-suite');
  const culture = suite.Culture.English;
  return (text, date) =>
    suite.recognizeDateTime(text, culture, undefined, new Date(`${date}T12:00:00Z`)).length +
    suite.recognizeCurrency(text, culture).length;
}

/** All subjects, this library first. `load` gives the function that reads one article. */
export const subjects = [
  { name: 'readout', what: 'every field, validated', load: ours },
  { name: 'readout/dates', what: 'dates', load: ourDates },
  { name: 'readout/money', what: 'sums', load: ourMoney },
  {
    name: 'naive composition',
    what: 'compromise people, places, organisations, money; chrono; zod',
    load: naive,
  },
  { name: 'wink-nlp', what: 'tokens, tags, entities', load: wink },
  { name: 'chrono-node', what: 'dates', load: chronoAlone },
  { name: 'Recognizers-Text', what: 'dates, sums', load: recognizers },
  { name: 'bare tokenizer', what: 'word ends in a loop, nothing kept', load: () => countWords },
];
