import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = (name, ...args) => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const run = spawnSync(process.execPath, ['--expose-gc', file, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
};

/** Resident memory in bytes, of processes of their own: many articles streamed from NDJSON, and one long article. */
export const memory = ({ quick }) => ({
  stream: child('stream-child.mjs', String(quick ? 5000 : 100_000)),
  long: child('long-child.mjs', String(quick ? 1e6 : 1e7)),
});
