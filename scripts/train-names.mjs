// Trains the tagger of person names (src/detectors/names/tagger) and writes src/lexicon/name-model.ts; or measures it.
//
//     python3 scripts/name-corpora.py                      # see there: which data, which licence, how to obtain it
//     DATA=… node scripts/train-names.mjs train [--features 35000] [--hold]
//     DATA=… node scripts/train-names.mjs measure FILE…    # .jsonl of { text, entities: [{ start, end, label }] }
//
// How: a linear-chain CRF on runs of capitalised words. A teacher that also knows organisations and places (six labels) learns from the
// hand-annotated corpora and labels the unannotated text (gmb.jsonl); the student (three labels) learns from both, keeps its strongest
// features only, and is fitted again with those. The features are those of the tagger itself: this script bundles its sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const [command, ...rest] = process.argv.slice(2);
const option = (name, fallback) => {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? fallback : rest[at + 1];
};
const DATA = process.env.DATA ?? 'data';
const MODEL = process.env.MODEL ?? new URL('../src/lexicon/name-model.ts', import.meta.url).pathname;

async function load() {
  const source = (path) => new URL(`../src/${path}`, import.meta.url).pathname;
  const parts = [
    'document/index',
    'detectors/names/tagger/columns',
    'detectors/names/tagger/evidence',
    'detectors/names/tagger/features',
    'detectors/names/tagger/model',
    'detectors/names/tagger/index',
  ];
  const contents = parts.map((p) => `export * from '${source(`${p}.ts`)}';`).join('\n');
  const plugins = [
    {
      name: 'model',
      setup: (b) => b.onResolve({ filter: /lexicon\/name-model\.js$/ }, () => ({ path: MODEL })),
    },
  ];
  const out = await build({
    plugins: command === 'measure' ? plugins : [],
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(out.outputFiles[0].contents).toString('base64')}`);
}
const lib = await load();
const vocabulary = lib.compileVocabulary([]);
function documentOf(text) {
  const parts = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) parts.push({ start: at, end: at + line.length, kind: 'body' });
    at += line.length + 1;
  }
  return lib.createDocument(text, parts, vocabulary);
}
let seed = 1;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};

// --- data: one article { text, spans: [start, end, label] } for each document of a corpus
function corpus(file) {
  const docs = [];
  let key = null;
  for (const line of readFileSync(`${DATA}/${file}`, 'utf8').split('\n')) {
    if (line === '') continue;
    const s = JSON.parse(line);
    if (key !== s.src + s.doc) {
      docs.push({ text: '', spans: [] });
      key = s.src + s.doc;
    }
    const d = docs[docs.length - 1];
    const off = d.text === '' ? 0 : d.text.length + 1;
    d.text = d.text === '' ? s.text : `${d.text}\n${s.text}`;
    for (const [a, b, l] of s.spans) d.spans.push([a + off, b + off, l]);
  }
  return docs;
}
/** Copies of some sentences in capitals, or in the capitals of a headline: the corpora hold few. */
function headlines(docs) {
  const upper = (t) =>
    [...t]
      .map((c) => {
        const u = c.toUpperCase();
        return u.length === c.length ? u : c;
      })
      .join('');
  const title = (t) => t.replace(/(^|[\s“"(])(\p{Ll})(?=\p{L}{3})/gu, (_, a, b) => a + b.toUpperCase());
  const out = [];
  for (const d of docs) {
    let off = 0;
    for (const line of d.text.split('\n')) {
      const r = random();
      if (r < 0.1)
        out.push({
          text: (r < 0.05 ? upper : title)(line),
          spans: d.spans
            .filter((x) => x[0] >= off && x[1] <= off + line.length)
            .map((x) => [x[0] - off, x[1] - off, x[2]]),
        });
      off += line.length + 1;
    }
  }
  return out;
}
const LABELS = { ORG: 3, LOC: 4, MISC: 5 };
const F = lib.FEATURES;
/** The runs of candidates of an article: their features' keys and gold labels (0 outside, 1 begin, 2 inside, 3 to 5 other names). */
function encode(d) {
  const document = documentOf(d.text);
  const { tokens } = document;
  const columns = lib.readColumns(document);
  const words = lib.collectUses(columns);
  const label = new Uint8Array(tokens.count);
  let j = 0;
  for (const [a, b, l] of [...d.spans].sort((x, y) => x[0] - y[0])) {
    while (j < tokens.count && tokens.end[j] <= a) j++;
    for (let k = j, inside = false; k < tokens.count && tokens.start[k] < b; k++) {
      if (l !== 'PER') label[k] = LABELS[l] ?? 5;
      else {
        if (columns.candidate[k] === 1) label[k] = inside ? 2 : 1;
        inside = columns.candidate[k] === 1;
      }
    }
  }
  const runs = [];
  const out = new Uint32Array(F);
  for (const s of document.sentences) {
    const writing = lib.caseOf(columns, s.first, s.end);
    for (let i = s.first; i < s.end; i++) {
      if (columns.candidate[i] !== 1) continue;
      const from = i;
      while (i < s.end && columns.candidate[i] === 1) i++;
      const run = {
        n: i - from,
        keys: new Uint32Array((i - from) * F),
        gold: new Uint8Array(i - from),
        words: new Int32Array(i - from),
        weight: 1,
      };
      for (let k = from; k < i; k++) {
        lib.featuresAt(columns, words, { lo: s.first, hi: s.end, from, to: i, writing }, k, out);
        run.keys.set(out, (k - from) * F);
        const shape = columns.shape[k];
        run.words[k - from] = tokens.kind[k] !== 1 || shape === 18 || shape === 3 ? -1 : words.slot[k];
        const g = label[k];
        run.gold[k - from] =
          g === 2 && (k === from || (run.gold[k - from - 1] !== 1 && run.gold[k - from - 1] !== 2)) ? 1 : g;
      }
      runs.push(run);
    }
  }
  return runs;
}

// --- a table from keys to rows of weights
function dictionary(runs, least) {
  const size = 2 ** 24;
  const keys = new Uint32Array(size);
  const counts = new Uint16Array(size);
  const ids = new Int32Array(size).fill(-1);
  const slotOf = (key) => {
    let s = key & (size - 1);
    while (keys[s] !== 0 && keys[s] !== key) s = (s + 1) & (size - 1);
    return s;
  };
  for (const r of runs)
    for (const key of r.keys) {
      const s = slotOf(key);
      keys[s] = key;
      if (counts[s] < 65535) counts[s]++;
    }
  const rows = [];
  for (let s = 0; s < size; s++)
    if (counts[s] >= least) {
      ids[s] = rows.length;
      rows.push(keys[s]);
    }
  return {
    rows: Uint32Array.from(rows),
    idOf: (key) => {
      const s = slotOf(key);
      return keys[s] === key ? ids[s] : -1;
    },
  };
}

// --- the CRF: AdaGrad, L1 by lazy soft thresholds; label 0 has no weights
class Crf {
  constructor(K, rows, longest) {
    this.K = K;
    this.rows = rows;
    this.T = new Float64Array((K + 1) * K);
    this.reset();
    const cells = (longest + 1) * K;
    this.E = new Float64Array(cells);
    this.A = new Float64Array(cells);
    this.B = new Float64Array(cells);
    this.buffer = new Float64Array(K);
  }
  reset() {
    const { K, rows } = this;
    this.W = new Float32Array(rows * K);
    this.G = new Float32Array(rows * K);
    this.seen = new Float64Array(rows);
    this.due = 0;
    this.T.fill(0);
    this.TG = new Float64Array((K + 1) * K);
  }
  bad(before, label) {
    return label === 2 && before !== 1 && before !== 2;
  }
  shrink(id) {
    const due = this.due - this.seen[id];
    this.seen[id] = this.due;
    if (due <= 0) return;
    for (let j = id * this.K + 1; j < (id + 1) * this.K; j++) {
      const w = this.W[j];
      if (w === 0) continue;
      const d = (due * RATE) / Math.sqrt(0.01 + this.G[j]);
      this.W[j] = w > d ? w - d : w < -d ? w + d : 0;
    }
  }
  emit(ids, n) {
    const { E, W, K } = this;
    E.fill(0, 0, n * K);
    for (let i = 0; i < n; i++)
      for (let f = i * F; f < (i + 1) * F; f++) {
        const id = ids[f];
        if (id >= 0) for (let k = 1; k < K; k++) E[i * K + k] += W[id * K + k];
      }
  }
  sum() {
    let m = -Infinity;
    for (const v of this.buffer) if (v > m) m = v;
    let s = 0;
    for (const v of this.buffer) s += Math.exp(v - m);
    return m + Math.log(s);
  }
  /** Forward and backward sums; returns the logarithm of the partition function. */
  run(n) {
    const { K, E, A, B, T, buffer } = this;
    for (let k = 0; k < K; k++) A[k] = this.bad(0, k) ? -1e9 : E[k] + T[K * K + k];
    for (let i = 1; i < n; i++)
      for (let k = 0; k < K; k++) {
        for (let j = 0; j < K; j++) buffer[j] = this.bad(j, k) ? -1e9 : A[(i - 1) * K + j] + T[j * K + k];
        A[i * K + k] = this.sum() + E[i * K + k];
      }
    for (let k = 0; k < K; k++) {
      buffer[k] = A[(n - 1) * K + k];
      B[(n - 1) * K + k] = 0;
    }
    const z = this.sum();
    for (let i = n - 2; i >= 0; i--)
      for (let j = 0; j < K; j++) {
        for (let k = 0; k < K; k++)
          buffer[k] = this.bad(j, k) ? -1e9 : T[j * K + k] + E[(i + 1) * K + k] + B[(i + 1) * K + k];
        B[i * K + j] = this.sum();
      }
    return z;
  }
  marginal(i, k, z) {
    return Math.exp(this.A[i * this.K + k] + this.B[i * this.K + k] - z);
  }
  fit(runs, epochs, l1, gold) {
    const { K, W, G, T, TG, A, B, E } = this;
    const order = Int32Array.from(runs.keys());
    for (let epoch = 1; epoch <= epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
      }
      for (const r of order) {
        const { ids, n, weight } = runs[r];
        const y = runs[r].gold;
        this.due += l1 / gold;
        for (const id of ids) if (id >= 0) this.shrink(id);
        this.emit(ids, n);
        const z = this.run(n);
        for (let i = 0; i < n; i++)
          for (let k = 1; k < K; k++) {
            const g = weight * (this.marginal(i, k, z) - (y[i] === k ? 1 : 0));
            if (Math.abs(g) < 1e-5) continue;
            for (let f = i * F; f < (i + 1) * F; f++) {
              const id = ids[f];
              if (id < 0) continue;
              const j = id * K + k;
              G[j] += g * g;
              W[j] -= (RATE / Math.sqrt(0.01 + G[j])) * g;
            }
          }
        for (let i = 0; i < n; i++)
          for (let b = i === 0 ? K : 0; b < (i === 0 ? K + 1 : K); b++)
            for (let k = 0; k < K; k++) {
              if (this.bad(b === K ? 0 : b, k)) continue;
              const p =
                i === 0
                  ? Math.exp(A[k] + B[k] - z)
                  : Math.exp(A[(i - 1) * K + b] + T[b * K + k] + E[i * K + k] + B[i * K + k] - z);
              const g = weight * (p - ((i === 0 ? b === K : b === y[i - 1]) && k === y[i] ? 1 : 0));
              const j = b * K + k;
              TG[j] += g * g;
              T[j] -= (RATE / Math.sqrt(1 + TG[j])) * g;
            }
      }
      for (let id = 0; id < this.rows; id++) this.shrink(id);
    }
  }
}
const RATE = 0.15;
const bind = (runs, idOf) => {
  for (const r of runs) r.ids = Int32Array.from(r.keys, idOf);
};

/** Labels the runs of unannotated articles; each use of a word lends its odds to the others, as the tagger does. Runs that are not sure are left out. */
function label(crf, articles, sure) {
  const odds = (i, z) => {
    const p = crf.marginal(i, 1, z) + crf.marginal(i, 2, z);
    return Math.max(-5, Math.min(5, Math.log((p + 1e-6) / (1 - p + 1e-6))));
  };
  const kept = [];
  for (const runs of articles) {
    const uses = new Map();
    for (const r of runs) {
      crf.emit(r.ids, r.n);
      const z = crf.run(r.n);
      r.odds = Array.from(r.words, (_, i) => odds(i, z));
      r.words.forEach((w, i) => {
        if (w >= 0) {
          const u = uses.get(w) ?? { sum: 0, n: 0 };
          u.sum += r.odds[i];
          u.n++;
          uses.set(w, u);
        }
      });
    }
    for (const r of runs) {
      crf.emit(r.ids, r.n);
      r.words.forEach((w, i) => {
        const u = w < 0 ? null : uses.get(w);
        if (u && u.n > 1) {
          const share = 0.4 * Math.max(-6, Math.min(6, (u.sum - r.odds[i]) / Math.sqrt(u.n - 1)));
          crf.E[i * crf.K + 1] += share;
          crf.E[i * crf.K + 2] += share;
        }
      });
      const z = crf.run(r.n);
      let certain = 1;
      let inside = false;
      r.gold = Uint8Array.from(r.words, (_, i) => {
        const b = crf.marginal(i, 1, z);
        const n = crf.marginal(i, 2, z);
        const g = b + n < 0.5 ? 0 : inside && n > b ? 2 : 1;
        inside = g > 0;
        certain = Math.min(certain, g === 0 ? 1 - b - n : g === 1 ? b : n);
        return g;
      });
      if (certain >= sure) kept.push({ ...r, weight: 0.5 });
    }
  }
  return kept;
}

function prune(crf, runs, rows, keep) {
  const uses = new Float64Array(crf.rows);
  for (const r of runs) for (const id of r.ids) if (id >= 0) uses[id]++;
  const score = (id) => {
    let s = 0;
    for (let k = 1; k < crf.K; k++) s += Math.abs(crf.W[id * crf.K + k]);
    return s * Math.sqrt(uses[id]);
  };
  const scores = Float64Array.from({ length: crf.rows }, (_, id) => score(id));
  const best = Array.from(scores.keys())
    .filter((id) => scores[id] > 0)
    .sort((a, b) => scores[b] - scores[a])
    .slice(0, keep);
  // From here on features are known by the bits of their key that the model keeps: those that fall together are learnt together.
  const shift = 32 - lib.KEY_BITS;
  const table = new Int32Array(2 ** lib.KEY_BITS).fill(-1);
  const kept = [];
  for (const id of best) {
    const key = rows[id] >>> shift;
    if (table[key] < 0) {
      table[key] = kept.length;
      kept.push(rows[id]);
    }
  }
  return { rows: Uint32Array.from(kept), idOf: (key) => table[key >>> shift] };
}

function train() {
  const files = readdirSync(DATA)
    .filter((f) => f.endsWith('.jsonl') && !['gmb.jsonl', 'worldwide.jsonl'].includes(f))
    .sort();
  const docs = files.flatMap((f) => corpus(f)).filter((_, i) => !rest.includes('--hold') || i % 12 !== 5);
  const gold = [...docs, ...headlines(docs)].flatMap(encode);
  const articles = corpus('gmb.jsonl').map(encode);
  const silver = articles.flat();
  console.log(
    `${files.join(' ')}: ${docs.length} documents, ${gold.length} runs; ${silver.length} runs without labels`,
  );
  const all = dictionary([...gold, ...silver], 2);
  bind(gold, all.idOf);
  bind(silver, all.idOf);
  const longest = [...gold, ...silver].reduce((m, r) => Math.max(m, r.n), 0);
  const teacher = new Crf(6, all.rows.length, longest);
  teacher.fit(gold, 4, 0.3, gold.length);
  const labelled = label(teacher, articles, 0.9);
  console.log(`teacher: sure of ${labelled.length}`);
  for (const r of gold) r.gold = r.gold.map((g) => (g > 2 ? 0 : g));
  const runs = [...gold, ...labelled];
  let student = new Crf(3, all.rows.length, longest);
  let rows = all.rows;
  student.fit(runs, 4, 0.3, gold.length);
  for (const keep of [100000, ...String(option('features', 25000)).split(',').map(Number)]) {
    const kept = prune(student, runs, rows, keep);
    rows = kept.rows;
    bind(runs, kept.idOf);
    student = new Crf(3, rows.length, longest);
    student.fit(runs, 4, 0.1, gold.length);
    if (keep < 100000)
      for (const step of String(option('step', 0.15)).split(',').map(Number))
        write(student, rows, step, process.env.SIZES ? `${process.env.SIZES}-${keep}-${step}.ts` : MODEL);
  }
}

/** Runs of the unlabelled text that the teacher was not sure of are left out, and those are mostly names: the student is given this much (natural logarithm) towards a name's beginning. Set on the development set. */
const LEAN = 0.3;
const BEGINNINGS = new Set([1, 10]);
function write(student, rows, step, path) {
  const unit = (w) => Math.max(-lib.LARGEST, Math.min(lib.LARGEST, Math.round(w / step)));
  const table = Array.from(rows, (key, id) => [
    key >>> (32 - lib.KEY_BITS),
    unit(student.W[id * 3 + 1]),
    unit(student.W[id * 3 + 2]),
  ])
    .filter((r) => r[1] !== 0 || r[2] !== 0)
    .sort((a, b) => a[0] - b[0]);
  const { gaps, begin, inside } = lib.writeWeights(table);
  const text = `/**
 * The trained model of the names tagger, as plain data: see docs/adr/0004-trained-name-tagger.md for the corpora, their licences and their authors.
 * Written by scripts/train-names.mjs: never edit by hand. ${table.length} features; weights in steps of \`step\` natural logarithms.
 */
export const nameModel: {
  readonly step: number;
  /** By label before (outside, begin, inside, start of a run) and label, in steps. */
  readonly transitions: readonly number[];
  readonly gaps: string;
  readonly begin: string;
  readonly inside: string;
} = {
  step: ${step},
  transitions: [${Array.from(student.T, (t, at) => Math.round((t + (BEGINNINGS.has(at) ? LEAN : 0)) / step)).join(', ')}],
  gaps: '${gaps}',
  begin: '${begin}',
  inside: '${inside}',
};
`;
  writeFileSync(path, text);
  console.log(
    `${path.split('/').pop()}: ${table.length} features, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} compressed`,
  );
}

function measure(file) {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let time = 0;
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
  const gold = docs[0].entities
    ? docs.map((d) => ({ text: d.text, spans: d.entities.map((e) => [e.start, e.end, e.label]) }))
    : corpus(file.slice(DATA.length + 1));
  for (const d of gold) {
    const document = documentOf(d.text);
    const { start, end } = document.tokens;
    const t = process.hrtime.bigint();
    const tags = lib.tagNames(document);
    time += Number(process.hrtime.bigint() - t);
    const mine = new Set(lib.taggedNames(tags).map((n) => `${start[n.first]}-${end[n.end - 1]}`));
    const theirs = new Set(d.spans.filter((s) => /^per/i.test(s[2])).map((s) => `${s[0]}-${s[1]}`));
    for (const m of mine)
      if (theirs.has(m)) tp++;
      else {
        fp++;
        if (rest.includes('--show')) console.log(`+ ${d.text.slice(...m.split('-'))}`);
      }
    for (const g of theirs)
      if (!mine.has(g)) {
        fn++;
        if (rest.includes('--show')) console.log(`- ${d.text.slice(...g.split('-'))}`);
      }
  }
  const [p, r] = [tp / (tp + fp), tp / (tp + fn)];
  console.log(
    `${file.split('/').pop()}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${tp + fn} names), ${(time / 1e6 / gold.length).toFixed(3)} ms a document`,
  );
}

if (command === 'train') train();
else if (command === 'measure') for (const file of rest.filter((f) => !f.startsWith('--'))) measure(file);
else console.error('train or measure: see the head of this file');
