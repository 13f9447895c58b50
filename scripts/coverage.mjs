// How much of `src` the tests of the library reach, without those that start processes or measure time: `npm run coverage`; writes
// docs/figures/coverage.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = [
  'test/{cli,playground,examples}/**',
  'test/{docs,bundle,public-names,linear,package,architecture}.test.ts',
  'test/fuzz/expressions.test.ts',
];
/** Tests that measure time do so wrongly while every branch is counted. */
const MEASURES = 'time grows|in proportion|linear time|by the megabyte|in step with|grows with';
const folder = mkdtempSync(join(tmpdir(), 'readout-coverage-'));
try {
  const args = [
    ...['vitest', 'run', '--coverage', `--coverage.reportsDirectory=${folder}`],
    ...['--coverage.reporter=json-summary', '--coverage.reporter=text'],
    ...['--testTimeout=600000', `--testNamePattern=^(?!.*(?:${MEASURES})).*$`],
    ...LEFT_OUT.map((files) => `--exclude=${files}`),
  ];
  const { status } = spawnSync('npx', args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const { total } = JSON.parse(readFileSync(join(folder, 'coverage-summary.json'), 'utf8'));
  writeFileSync(join(root, 'docs/figures/coverage.json'), `${JSON.stringify(total, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
