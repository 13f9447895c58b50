import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const page = new URL('../../docs/performance.md', import.meta.url);
const begin = '<!-- bench:begin (npm run bench writes this) -->';
const end = '<!-- bench:end -->';

/** 12345.6 → '12,346', 0.034 → '0.034': three figures that matter, and thousands parted. */
const figure = (number) =>
  number >= 100
    ? Math.round(number).toLocaleString('en-US')
    : number >= 10
      ? number.toFixed(1)
      : String(Number(number.toPrecision(number >= 1 ? 3 : 2)));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const megabytes = (bytes) => figure(bytes / 1e6);
const sizeName = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const machine = () => {
  const list = cpus();
  return `${list[0]?.model.trim() ?? 'unknown processor'}, ${list.length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
};

/** All results as one chapter of Markdown. */
export function asMarkdown({ throughput, linearity, memory, start, sizes, scaling }) {
  return `Machine: ${machine()}. Texts are made from the project's fixtures. Times are processor time (user and system, garbage collection
included) unless they are said to be on the wall; medians of interleaved rounds.

### Throughput

202 articles of 2.8 kB on one core. The last column: how many times as fast \`readout\` is, in the same rounds.

${table(
  ['', 'gives', 'articles/s', 'MB/s', 'readout is × as fast'],
  throughput.map(({ name, what, articles, megabytes: rate, ratio }, i) => [
    i === 0 ? `**${name}**` : name,
    what,
    figure(articles),
    figure(rate),
    i === 0 ? '' : figure(ratio),
  ]),
)}

### Cost of a byte by size

Nanoseconds a byte for one text of each size; linear means that a row stays level.

${table(
  ['text', ...linearity.sizes.map(sizeName), 'longest ÷ shortest'],
  linearity.rows.map(({ name, costs, growth }) => [name, ...costs.map(figure), figure(growth)]),
)}

### Memory

Resident memory of a process of its own.

${table(
  ['', 'MB'],
  [
    [
      `${figure(memory.stream.articles)} articles streamed from NDJSON, at most`,
      megabytes(memory.stream.most),
    ],
    ['… after the first tenth', megabytes(memory.stream.tenths[0])],
    ['… after half', megabytes(memory.stream.tenths[4])],
    ['… at the end', megabytes(memory.stream.tenths[9])],
    [`one article of ${sizeName(memory.long.bytes)}, at most`, megabytes(memory.long.most)],
  ],
)}

### Start

Milliseconds from nothing to the end of the process; below the first row, what is added to it.

${table(
  ['', 'on the wall', 'processor'],
  start.map(({ name, wall, cpu }, i) => [
    name,
    (i === 0 ? '' : '+') + figure(wall),
    (i === 0 ? '' : '+') + figure(cpu),
  ]),
)}

### Size in a browser

Kilobytes of a bundle that exports the whole entry, or the one function named.

${table(
  ['', 'minified', 'gzip', 'Brotli', 'aim, compressed'],
  sizes.map(({ name, minified, gzip, brotli, limit }) => [
    name,
    kilobytes(minified),
    kilobytes(gzip),
    kilobytes(brotli),
    limit === null ? '' : String(limit),
  ]),
)}

### Threads

${figure(scaling.articles)} articles of NDJSON in and out, on the wall, start of the threads included.

${table(
  ['', 'articles/s'],
  scaling.rates.map(({ name, rate }) => [name, figure(rate)]),
)}

Two threads are ${figure(scaling.gain)} times as fast as one, and ${figure(scaling.gainOverNone)} times as fast as none.`;
}

/** Writes the results between the marks of docs/performance.md. */
export function writePage(results) {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error('docs/performance.md has lost its marks.');
  writeFileSync(page, `${text.slice(0, from)}${begin}\n\n${asMarkdown(results)}\n\n${text.slice(to)}`);
}
