// A file larger than the memory: writes `--gigabytes 5` of NDJSON into the command line's standard input and reports time and the most
// memory that it held. `npm run big-file`; `--out FILE` writes the figures. Linux only: the figure is VmHWM of /proc.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const bytes = Number(option('gigabytes') ?? 5) * 1e9;
const article = readFileSync(`${root}fixtures/articles/demo-ferry.txt`, 'utf8');
// Most of a line is a field that is not read, as crawlers' records have them.
const line = (id) => `${JSON.stringify({ id, html: 'x'.repeat(100_000), text: article })}\n`;

const start = performance.now();
const child = spawn(process.execPath, [`${root}dist/cli.js`, '-', '--format', 'ndjson'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let lines = 0;
child.stdout.on('data', (chunk) => {
  for (const byte of chunk) if (byte === 10) lines += 1;
});
const peak = () =>
  Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0);
let most = 0;
const timer = setInterval(() => {
  try {
    most = Math.max(most, peak());
  } catch {
    // It has ended.
  }
}, 200);
let written = 0;
let records = 0;
while (written < bytes) {
  const record = line(records);
  records += 1;
  written += record.length;
  if (!child.stdin.write(record)) await once(child.stdin, 'drain');
}
child.stdin.end();
const [code] = await once(child, 'close');
clearInterval(timer);
const figures = {
  gigabytes: written / 1e9,
  records,
  lines,
  code,
  seconds: Math.round((performance.now() - start) / 1000),
  peakMegabytes: Math.round(most / 1024),
};
console.log(JSON.stringify(figures));
const out = option('out');
if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
process.exit(code === 0 && lines === records && figures.peakMegabytes < 1024 ? 0 : 1);
