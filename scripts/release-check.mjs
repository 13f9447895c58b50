// Everything that must hold before a version is published: `npm run release:check`. Publishes nothing. `--sbom FILE` keeps the bill of materials.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeCodeIn } from './made-code.mjs';
import { runtimeTree } from './supply-chain.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const at = process.argv.indexOf('--sbom');
let failed = 0;
const tell = (right, what, detail = '') => {
  if (!right) failed += 1;
  console.log(`${right ? 'ok    ' : 'FAILED'} ${what}`);
  if (!right && detail !== '') console.log(detail.trim().replace(/^(?=.)/gmu, '    | '));
};
const run = (what, command, args, cwd = root) => {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  tell(result.status === 0, what, `${result.stdout}${result.stderr}`.slice(-3000));
  return result.stdout;
};

run('nothing is uncommitted', 'bash', ['-c', 'test -z "$(git status --porcelain)"']);
tell(
  readFileSync(join(root, 'CHANGELOG.md'), 'utf8').includes(manifest.version),
  `the changelog names ${manifest.version}`,
);
const own = ['preinstall', 'install', 'postinstall', 'prepare'].filter(
  (script) => script in manifest.scripts,
);
tell(own.length === 0, 'the package runs nothing on install', own.join());
run('the lock file fits package.json', 'npm', [
  'ci',
  '--dry-run',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
]);
run('the tree at run time is as docs/security.md has it', process.execPath, [
  'scripts/supply-chain.mjs',
  '--check',
]);
run('build', 'npm', ['run', '--silent', 'build']);
const made = madeCodeIn(join(root, 'dist'));
tell(made.length === 0, 'no code is made from text', made.join('\n'));
run('regular expressions are linear or bounded', process.execPath, ['scripts/regex-check.mjs']);
run('the package works as packed', process.execPath, ['scripts/pack-check.mjs']);

// npm 11 leaves out of `--omit dev` what is there for a development dependency too (zod, picocolors): so the tree is told without those.
const alone = mkdtempSync(join(tmpdir(), 'readout-sbom-'));
const { devDependencies: _dev, peerDependencies: _peer, peerDependenciesMeta: _meta, ...users } = manifest;
writeFileSync(join(alone, 'package.json'), JSON.stringify(users));
for (const file of ['package-lock.json', '.npmrc']) copyFileSync(join(root, file), join(alone, file));
run(
  'the lock file without what is for development',
  'npm',
  ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
  alone,
);
const sbom = run(
  'npm writes a CycloneDX bill of materials',
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  alone,
);
rmSync(alone, { recursive: true, force: true });
try {
  const { bomFormat, specVersion, components } = JSON.parse(sbom);
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = runtimeTree()
    .filter(({ optional }) => !optional)
    .map(({ name, version }) => `${name}@${version}`)
    .filter((name) => !listed.has(name));
  tell(
    bomFormat === 'CycloneDX' && missing.length === 0,
    `CycloneDX ${specVersion} names the whole tree, ${components.length} components`,
    missing.join('\n'),
  );
  if (at >= 0) writeFileSync(process.argv[at + 1], sbom);
} catch (error) {
  tell(false, 'the bill of materials is JSON', String(error));
}
run('npm would publish it', 'npm', [
  'publish',
  '--dry-run',
  '--ignore-scripts',
  '--provenance=false',
  '--tag',
  'check',
]);
process.exit(failed === 0 ? 0 : 1);
