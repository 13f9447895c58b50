// Runs articles through the built command line, as a user would: those named after `--`, else three of the fixtures.
//
//   npm run demo
//   npm run demo -- my-article.txt --format html
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const named = process.argv.slice(2);

function show(args, cwd) {
  const { status } = spawnSync(process.execPath, [at('dist/cli.js'), ...args], { stdio: 'inherit', cwd });
  if (status !== 0) process.exit(status ?? 1);
}

if (named.length > 0) {
  show(named, process.env.INIT_CWD ?? process.cwd());
} else {
  const folder = 'fixtures/articles';
  const articles = readdirSync(at(folder))
    .filter((name) => name.startsWith('demo-') && name.endsWith('.txt'))
    .sort();
  for (const name of articles) {
    console.log(`\n$ npx readout ${folder}/${name}\n`);
    show([`${folder}/${name}`, '--format', 'text'], at('.'));
  }
  console.log('\nAnd your own: npm run demo -- FILE, or with --format html > page.html');
}
