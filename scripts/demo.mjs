// Runs the fixture articles through the built command line, as a user would.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cli = at('dist/cli.js');
const folder = at('fixtures/articles');

if (!existsSync(cli)) {
  console.log('There is no command line in this build yet (dist/cli.js): nothing to show.');
  process.exit(0);
}
const articles = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
if (articles.length === 0) {
  console.log('There are no fixture articles yet (fixtures/articles/*.txt): nothing to show.');
  process.exit(0);
}
for (const name of articles.slice(0, 3)) {
  console.log(`\n=== ${name}`);
  const run = spawnSync(process.execPath, [cli, `${folder}/${name}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
