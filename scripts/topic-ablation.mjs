// What each part of topic scoring brings: F1 of the topic lists with one part switched off at a time.
//
//   node scripts/topic-ablation.mjs GOLD.jsonl [GOLD.jsonl …]
//
// GOLD.jsonl: one record a line with `article` (the dated text) and `topics` (ids, as a careful reader lists them).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the stages that topics need and loads them. */
export async function loadStages() {
  const folder = mkdtempSync(join(tmpdir(), 'topic-ablation-'));
  const outfile = join(folder, 'stages.mjs');
  await build({
    stdin: {
      resolveDir: root,
      loader: 'ts',
      contents: `
        export { splitArticle, splitArticles } from './src/split/index.ts';
        export { compileVocabulary, createDocument } from './src/document/index.ts';
        export { createTopicDetector, taxonomyOf } from './src/detectors/topics/index.ts';
        export { agendaDetector } from './src/detectors/agenda/index.ts';
        export { topics } from './src/lexicon/topics.ts';
        export { relateTopics } from './src/relate/topics.ts';
        export { topicWeights } from './src/relate/topic-weights.ts';`,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const stages = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return stages;
}

/** What the topic stage needs of each article, for one taxonomy. */
export function findingsOf(stages, rows, records, agendaDetector = stages.agendaDetector) {
  const taxonomy = stages.taxonomyOf(rows);
  const detector = stages.createTopicDetector(taxonomy);
  const vocabulary = stages.compileVocabulary([...detector.vocabulary, ...agendaDetector.vocabulary]);
  return records.map(({ article, topics }) => {
    const [first] = stages.splitArticles(article);
    const parts = stages.splitArticle(article, first.start, first.end);
    const document = stages.createDocument(article, parts.paragraphs, vocabulary);
    const context = { date: parts.date, vagueDates: false };
    const findings = {
      document,
      taxonomy,
      topics: detector.detect(document, context).mentions,
      agenda: agendaDetector.detect(document, context).mentions,
    };
    return { findings, gold: new Set(topics) };
  });
}

/** Precision, recall and F1 of the lists over all articles. */
export function score(stages, cases, weights) {
  let right = 0;
  let listed = 0;
  let wanted = 0;
  for (const { findings, gold } of cases) {
    const found = stages.relateTopics(findings, weights);
    listed += found.length;
    wanted += gold.size;
    right += found.filter(({ id }) => gold.has(id)).length;
  }
  const precision = listed ? right / listed : 1;
  const recall = wanted ? right / wanted : 1;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

async function main(files) {
  const stages = await loadStages();
  const records = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  const { topics, topicWeights } = stages;
  const cases = findingsOf(stages, topics, records);
  const { place, strength } = topicWeights;
  const flat = { ...place, agenda: place.body, item: place.body, stressed: place.body };
  const rows = [
    ['all of it', cases, topicWeights],
    ['agenda items count as any text', cases, { ...topicWeights, place: flat }],
    [
      'headline and lead count as any text',
      cases,
      { ...topicWeights, place: { ...place, headline: place.body, lead: place.body } },
    ],
    [
      'every place counts alike',
      cases,
      { ...topicWeights, place: Object.fromEntries(Object.keys(place).map((key) => [key, place.body])) },
    ],
    [
      'background counts as any text',
      cases,
      { ...topicWeights, place: { ...place, background: place.body } },
    ],
    [
      'every cue counts alike',
      cases,
      {
        ...topicWeights,
        strength: Object.fromEntries(Object.keys(strength).map((key) => [key, strength.medium])),
      },
    ],
    ['sub-topics do not beat their parents', cases, { ...topicWeights, parent: 1 }],
    [
      'no exclusions',
      findingsOf(
        stages,
        topics.map((row) => ({ ...row, not: [] })),
        records,
      ),
      topicWeights,
    ],
    ['repeated words count in full', cases, { ...topicWeights, repeat: 1 }],
    ['any cue lists its topic', cases, { ...topicWeights, least: 0, share: 0, most: 72 }],
  ];
  console.log(`${records.length} articles`);
  console.log(`${''.padEnd(40)}    P      R      F1`);
  for (const [name, set, weights] of rows) {
    const { precision, recall, f1 } = score(stages, set, weights);
    console.log(`${name.padEnd(40)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('usage: node scripts/topic-ablation.mjs GOLD.jsonl [GOLD.jsonl …]');
    process.exit(2);
  }
  await main(files);
}
