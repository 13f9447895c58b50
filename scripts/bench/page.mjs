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

/** What measured, without its name: 'Some Processor, 2 cores, Node 20.19.0, linux x64'. */
export const machineName = () => {
  const list = cpus();
  return `${list[0]?.model.trim() ?? 'unknown processor'}, ${list.length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
};

const throughputPart = (rows) => `### Throughput

202 articles of 2.8 kB on one core, each subject in a process of its own. First: the first 202 articles after the start, lexicons compiled
among them. Steady: after the same warm-up for all, 8,000 articles or, for the slow ones, 75 seconds; each turn begins with a second that
is not measured. The last column: how many times as fast \`readout\` is when both are steady, in the same rounds.

${table(
  ['', 'gives', 'first, articles/s', 'steady, articles/s', 'MB/s', 'readout is × as fast'],
  rows.map(({ name, what, cold, articles, megabytes: rate, ratio }, i) => [
    i === 0 ? `**${name}**` : name,
    what,
    cold === undefined ? '' : figure(cold),
    figure(articles),
    figure(rate),
    i === 0 ? '' : figure(ratio),
  ]),
)}`;

const linearityPart = ({ sizes, rows }) => `### Cost of a byte by size

Nanoseconds a byte for one text of each size; linear means that a row does not rise.

${table(
  ['text', ...sizes.map(sizeName), 'longest ÷ cheapest'],
  rows.map(({ name, costs, growth }) => [name, ...costs.map(figure), figure(growth)]),
)}`;

const memoryPart = ({ stream, long }) => `### Memory

Resident memory of a process of its own.

${table(
  ['', 'MB'],
  [
    [
      `${figure(stream.articles)} articles streamed from NDJSON, at most (after ${figure(stream.mostAt)})`,
      megabytes(stream.most),
    ],
    ['… after the first tenth', megabytes(stream.tenths[0])],
    ['… after half', megabytes(stream.tenths[4])],
    ['… at the end', megabytes(stream.tenths[9])],
    ...(stream.heaps === undefined
      ? []
      : [
          ['of it live objects, garbage collected, after the first tenth', megabytes(stream.heaps[0])],
          ['… after half', megabytes(stream.heaps[4])],
          ['… at the end', megabytes(stream.heaps[9])],
        ]),
    [`one article of ${sizeName(long.bytes)}, at most`, megabytes(long.most)],
  ],
)}`;

const startPart = (rows) => `### Start

Milliseconds from nothing to the end of the process; below the first row, what is added to it.

${table(
  ['', 'on the wall', 'processor'],
  rows.map(({ name, wall, cpu }, i) => [
    name,
    (i === 0 ? '' : '+') + figure(wall),
    (i === 0 ? '' : '+') + figure(cpu),
  ]),
)}`;

const sizesPart = (rows) => `### Size in a browser

Kilobytes of a bundle that exports the whole entry, or the one function named.

${table(
  ['', 'minified', 'gzip', 'Brotli', 'aim, compressed'],
  rows.map(({ name, minified, gzip, brotli, limit }) => [
    name,
    kilobytes(minified),
    kilobytes(gzip),
    kilobytes(brotli),
    limit === null ? '' : String(limit),
  ]),
)}`;

const scalingPart = ({ articles, rates, gain, gainOverNone }) => `### Threads

${figure(articles)} articles of NDJSON in and out, on the wall, by threads that have read some thousands before.

${table(
  ['', 'articles/s'],
  rates.map(({ name, rate }) => [name, figure(rate)]),
)}

Two threads are ${figure(gain)} times as fast as one, and ${figure(gainOverNone)} times as fast as none.`;

const chapters = {
  throughput: throughputPart,
  linearity: linearityPart,
  memory: memoryPart,
  start: startPart,
  sizes: sizesPart,
  scaling: scalingPart,
};

/** The results as Markdown, a chapter for each part that was measured. */
export function asMarkdown({ machine, ...results }) {
  const head = `Machine: ${machine}. Texts are made from the project's fixtures. Times are processor time (user and system, garbage
collection included) unless they are said to be on the wall; medians of interleaved rounds.`;
  const measured = Object.entries(chapters).filter(([name]) => name in results);
  return [head, ...measured.map(([name, chapter]) => chapter(results[name]))].join('\n\n');
}

/** Writes the results between the marks of docs/performance.md. */
export function writePage(results) {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error('docs/performance.md has lost its marks.');
  writeFileSync(page, `${text.slice(0, from)}${begin}\n\n${asMarkdown(results)}\n\n${text.slice(to)}`);
}
