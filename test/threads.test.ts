import { describe, expect, it } from 'vitest';
import { createThreads, inOrder } from '../src/pool/threads.js';

async function* counting(end: number, seen: (task: number) => void = () => {}): AsyncGenerator<number> {
  for (let task = 0; task < end; task++) {
    seen(task);
    yield task;
  }
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('tasks for threads', () => {
  it('gives results in the order of the tasks, whichever ends first', async () => {
    const run = async (task: number): Promise<number> => {
      await later((5 - task) * 4);
      return task * 10;
    };
    expect(await all(inOrder(counting(5), run, 5))).toEqual([0, 10, 20, 30, 40]);
    expect(await all(inOrder(counting(5), run, 1))).toEqual([0, 10, 20, 30, 40]);
    expect(await all(inOrder(counting(0), run, 2))).toEqual([]);
  });

  it('has no more than so many under way', async () => {
    let [underWay, most] = [0, 0];
    const run = async (task: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await later(2);
      underWay--;
      return task;
    };
    await all(inOrder(counting(9), run, 3));
    expect(most).toBe(3);
  });

  it('asks for no task before a result was taken', async () => {
    const asked: number[] = [];
    const results = inOrder(
      counting(9, (task) => asked.push(task)),
      async (task) => task,
      2,
    );
    await results.next();
    expect(asked).toEqual([0, 1]);
    await results.return(undefined);
  });

  it('reports a task that fails when its turn comes, after the results before it', async () => {
    const run = async (task: number): Promise<number> => {
      if (task === 1) throw new Error('no');
      await later(2);
      return task;
    };
    const results = inOrder(counting(3), run, 3);
    expect((await results.next()).value).toBe(0);
    await expect(results.next()).rejects.toThrow('no');
  });

  it.each([0, -1, 257, 1.5, Number.NaN])('starts none for %s jobs', (jobs) => {
    expect(() => createThreads('worker.js', 'run', jobs, null)).toThrow(RangeError);
  });
});
