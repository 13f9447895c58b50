// The long fuzzing run, `npm run fuzz -- --minutes 10 --seed 7 --out figures.json`: bundles test/fuzz/run.ts with the sources and runs it.
// `--only monsters` leaves the random texts out, `--only texts` the monsters.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the project, so that its packages are found.
const outfile = `${root}node_modules/.fuzz-${process.pid}.mjs`;
try {
  await build({
    entryPoints: [`${root}test/fuzz/run.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outfile, { force: true });
}
