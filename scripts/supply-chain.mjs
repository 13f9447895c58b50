// The exact tree that users get with this package, from package-lock.json: names, versions, licences, sizes, install scripts. Writes the
// table into docs/security.md (`npm run supply-chain`), and with --check fails on a stale table, an unknown licence, a missing hash
// or an install script.
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);
const INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

/** The place in the lock file where `name` is found from the package at `from`. */
function placeOf(name, from) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const path = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (base === '') return null;
    if (!base.includes('/node_modules/')) base = '';
  }
}

/** Every package of the tree, each with who asks for it. */
export function runtimeTree() {
  const tree = new Map();
  const walk = (from) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[from];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = placeOf(name, from);
      if (path === null || tree.has(path)) continue;
      tree.set(path, {
        path,
        name,
        by: from === '' ? null : from.slice(from.lastIndexOf('node_modules/') + 13),
        ...packages[path],
      });
      walk(path);
    }
  };
  walk('');
  return [...tree.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const sizeOf = (path) => {
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info === undefined) return null;
  if (!info.isDirectory()) return info.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + (sizeOf(join(path, name)) ?? 0), 0);
};
const kilobytes = (bytes) => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-US')} kB`;

const faults = [];
const rows = [];
const binaries = [];
for (const {
  path,
  name,
  version,
  license,
  integrity,
  hasInstallScript,
  optional,
  os,
  cpu,
  by,
} of runtimeTree()) {
  const bytes = sizeOf(join(root, path));
  let scripts = {};
  if (bytes !== null)
    scripts = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).scripts ?? {};
  const runs = hasInstallScript || INSTALL.slice(0, 3).some((script) => script in scripts);
  if (runs) faults.push(`${name} runs something on install`);
  if (!LICENCES.has(license)) faults.push(`${name} has the licence ${license}`);
  // A prebuilt binary of a platform that the registry mirror lacks has no hash until it is fetched.
  if (integrity === undefined && !optional) faults.push(`${name} has no hash in the lock file`);
  if (os !== undefined || cpu !== undefined) binaries.push(name);
  else
    rows.push(
      `| \`${name}\` | ${version} | ${license} | ${bytes === null ? '-' : kilobytes(bytes)} | ${runs ? '**yes**' : 'none'} | ${by === null ? 'this package' : `\`${by}\``}${optional ? ', optional' : ''} |`,
    );
}
const table = `${[
  '| package | version | licence | unpacked | install scripts | asked for by |',
  '| --- | --- | --- | ---: | --- | --- |',
  ...rows,
  '',
  `${rows.length} packages; and ${binaries.length} optional prebuilt binaries of one of them, one for each platform, of which npm installs one at most.`,
].join('\n')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'docs/security.md');
  const page = readFileSync(file, 'utf8');
  const fresh = page.replace(
    /(<!-- runtime tree -->\n)[\s\S]*?(<!-- end of the tree -->)/u,
    (_, open, close) => open + table + close,
  );
  if (!page.includes('<!-- runtime tree -->')) faults.push('docs/security.md has no place for the table');
  if (process.argv.includes('--check')) {
    if (fresh !== page) faults.push('docs/security.md is stale: run npm run supply-chain');
  } else writeFileSync(file, fresh);
  for (const fault of faults) console.log(`FAILED ${fault}`);
  console.log(`${rows.length} packages at run time, ${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
}
