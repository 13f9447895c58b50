// The thread of scripts/mutation.mjs: runs the tests of a bundle with one change after the other, and tells which are noticed.
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);

const require = createRequire(import.meta.url);
const counting = new Script(`(function (require, module, exports) {${workerData.script}\n})`);
/** More questions for one change than this in one test, and it runs without end. */
const MOST = 1_000_000;
// Stryker counts who comes by each change, and asks for it by a call: both cost more than what is tested. Here nothing is counted, and a number compared.
const quick = new Script(`(function (require, module, exports, __active) {
let __count = 0;
module.activate = (id) => { __active = id; __count = 0; };
const __isOver = () => { if (++__count > ${MOST}) throw new Error('without end'); return true; };
${workerData.script
  .replace(/stryCov_9fa48\d*\("[^)]*\)/gu, '0')
  .replace(/stryMutAct_9fa48\d*\("(\d+)"\)/gu, '(__active === $1 && __isOver())')}
})`);
const space = {};
globalThis.__stryker__ = space;

/** The tests of the bundle, its modules loaded anew with a change in place. */
function load(script, change = -1) {
  const tests = [];
  const it = (_, run) => tests.push(run);
  it.each = (table) => (_, run) => {
    for (const row of table) tests.push(() => run(...[row].flat()));
  };
  const describe = (_, run) => run();
  describe.each = (table) => (_, run) => {
    for (const row of table) run(...[row].flat());
  };
  const vitest = { describe, it, test: it, expect };
  const module = { exports: {}, activate: () => {} };
  const own = (id) => (id === 'vitest' ? vitest : require(id));
  script.runInThisContext()(own, module, module.exports, change);
  return { tests, activate: module.activate };
}

/** The numbers of the changes that a run of a test reaches. */
function reachedBy(test) {
  space.mutantCoverage.perTest = {};
  space.currentTestId = 'test';
  test();
  space.currentTestId = undefined;
  return Object.keys(space.mutantCoverage.perTest.test ?? {});
}

/**
 * Which tests reach which change, and the changes that are reached once only: while modules load, or when something is made that is
 * kept (a vocabulary, a table). Those are tried with all modules loaded anew.
 */
function coverage() {
  space.mutantCoverage = { static: {}, perTest: {} };
  const { tests } = load(counting);
  const once = new Set(Object.keys(space.mutantCoverage.static));
  const reached = new Map();
  const first = tests.map(reachedBy);
  tests.forEach((test, i) => {
    const again = new Set(reachedBy(test));
    for (const id of first[i]) if (!again.has(id)) once.add(id);
    for (const id of again) {
      const list = reached.get(id);
      if (list === undefined) reached.set(id, [i]);
      else list.push(i);
    }
  });
  return { reached, once };
}

/** The number of the first of the tests that fails, or -1. */
function firstToFail({ tests, activate }, numbers, change) {
  for (const i of numbers) {
    try {
      activate(change);
      tests[i]();
    } catch {
      return i;
    }
  }
  return -1;
}

/** With all modules loaded anew. */
function isNoticedAnew(id) {
  try {
    const anew = load(quick, id);
    return anew.tests.length !== room.tests.length || firstToFail(anew, anew.tests.keys(), id) >= 0;
  } catch {
    return true;
  }
}

/** With the modules as they are, so long as they pass without the change: what it may have left behind is thrown away with them. */
function isNoticed(id, numbers) {
  for (let tries = 0; tries < 2; tries++) {
    const failed = firstToFail(room, numbers, id);
    if (failed < 0) return false;
    if (firstToFail(room, [failed], -1) < 0) return true;
    room = load(quick);
  }
  return isNoticedAnew(id);
}

const { reached, once } = coverage();
let room = load(quick);
for (const id of workerData.ids) {
  const numbers = reached.get(id);
  let verdict = 'not reached';
  if (once.has(id)) verdict = isNoticedAnew(Number(id)) ? 'killed' : 'survived';
  else if (numbers !== undefined) verdict = isNoticed(Number(id), numbers) ? 'killed' : 'survived';
  parentPort.postMessage({ id, verdict });
}
