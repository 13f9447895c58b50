import { spawnSync } from 'node:child_process';
import { median } from './measure.mjs';
import { articleOf } from './texts.mjs';

const entry = (name) => JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
const text = JSON.stringify(articleOf(2800, 0).text);
const programs = {
  'node -e 0': '0',
  'readout, one article read': `import { readout } from ${entry('index')}; process.exitCode = readout(${text}).events.length > 99 ? 1 : 0;`,
  'readout/dates, one article read': `import { findDates } from ${entry('dates')}; process.exitCode = findDates(${text}).length > 99 ? 1 : 0;`,
  'readout/money, one article read': `import { findMoney } from ${entry('money')}; process.exitCode = findMoney(${text}).length > 99 ? 1 : 0;`,
};

/** Milliseconds on the wall and on the processor from nothing to the end of a process, over those of an empty one; medians of interleaved starts. */
export function start({ quick }) {
  const wall = Object.keys(programs).map(() => []);
  const cpu = Object.keys(programs).map(() => []);
  for (let round = 0; round < (quick ? 3 : 15); round++) {
    for (const [i, program] of Object.values(programs).entries()) {
      const said = `${program}; process.on('exit', () => console.log(Object.values(process.cpuUsage()).join(' ')));`;
      const before = performance.now();
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', said], { encoding: 'utf8' });
      wall[i].push(performance.now() - before);
      if (run.status !== 0) throw new Error(run.stderr);
      const [user, system] = run.stdout.trim().split(' ').map(Number);
      cpu[i].push((user + system) / 1000);
    }
  }
  const [emptyWall, emptyCpu] = [median(wall[0]), median(cpu[0])];
  return Object.keys(programs).map((name, i) => ({
    name,
    wall: i === 0 ? emptyWall : median(wall[i]) - emptyWall,
    cpu: i === 0 ? emptyCpu : median(cpu[i]) - emptyCpu,
  }));
}
