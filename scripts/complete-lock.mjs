// Adds to package-lock.json the optional platform binaries that npm left out: a registry mirror that lacks the
// binary of one platform makes `npm install` write a lock file that `npm ci` then refuses ("Missing: … from lock file").
// The versions come from the optionalDependencies of the package that wants them; run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** "cli-linux-x64-musl" → { os: ['linux'], cpu: ['x64'], libc: ['musl'] } */
function platform(name) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) =>
    /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/u.test(word),
  );
  const cpu = words.find((word) => /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)$/u.test(word));
  const abi = words.find((word) => /^(musl|gnu)/u.test(word));
  const libc = os !== 'linux' || abi === undefined ? undefined : abi.startsWith('musl') ? 'musl' : 'glibc';
  return { os: os ? [os] : undefined, cpu: cpu ? [cpu] : undefined, libc: libc ? [libc] : undefined };
}

const added = [];
for (const [path, wanted] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(wanted.optionalDependencies ?? {})) {
    if (`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages) continue;
    if (!/^\d/u.test(version)) continue;
    const { os, cpu, libc } = platform(name);
    if (os === undefined && !/wasm/u.test(name)) console.error(`no platform in the name ${name}`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu } : {}),
      ...(wanted.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      license: 'MIT',
      optional: true,
      ...(os ? { os } : {}),
    };
    added.push(name);
  }
}
const root = lock.packages[''];
const rest = Object.keys(lock.packages)
  .filter((path) => path !== '')
  .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = { '': root, ...Object.fromEntries(rest.map((path) => [path, lock.packages[path]])) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete' : `added:\n  ${added.join('\n  ')}`);
