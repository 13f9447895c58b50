import { fileURLToPath } from 'node:url';
import { Piscina, workerData } from 'piscina';

/** Threads that run one function of one program, over and over. */
export interface Threads<Task, Result> {
  run(task: Task, transfer?: readonly ArrayBuffer[], signal?: AbortSignal | undefined): Promise<Result>;
  close(): Promise<void>;
}

/** What the program of a thread was told when it started. */
export const told = (): unknown => workerData;

/**
 * Starts `jobs` threads. `program` lies beside the file that this is built into, and exports `name`; `setting` must survive structured cloning.
 * @throws RangeError where `jobs` is no whole number from 1 to 256
 */
export function createThreads<Task, Result>(
  program: string,
  name: string,
  jobs: number,
  setting: unknown,
): Threads<Task, Result> {
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
    throw new RangeError(`jobs must be a whole number from 1 to 256, not ${jobs}.`);
  }
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(new URL(`./${program}`, import.meta.url)),
    name,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setting,
    recordTiming: false,
  });
  return {
    run: (task, transfer = [], signal) =>
      pool.run(task, { transferList: [...transfer], ...(signal === undefined ? {} : { signal }) }),
    close: () => pool.destroy(),
  };
}

/** The results of tasks in the order of the tasks, at most `most` of them under way: the next task is asked for when results were taken. */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // One that fails is reported when its turn comes.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= most) yield (await underWay.shift()) as Result;
  }
  while (underWay.length > 0) yield (await underWay.shift()) as Result;
}
