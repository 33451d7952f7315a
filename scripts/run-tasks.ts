import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { areMany, youngMegabytes } from './engine.js';

/** A function that can run in any thread, and the module in which a thread finds it under its own name. */
export interface Work<Task, Result> {
  readonly run: (task: Task) => Result | Promise<Result>;
  readonly module: string;
}

/** Where tasks run: in this thread and in some worker threads, kept warm from one kind of work to the next. */
export interface Workers {
  /** Runs each task and hands its result to `take` with the task's place, in the order in which they are done. */
  run<Task, Result>(
    work: Work<Task, Result>,
    tasks: Iterable<Task>,
    take: (result: Result, at: number) => void,
  ): Promise<void>;
  /**
   * Has the workers do some work while this thread does other, all of it handed out at once; where there are no workers,
   * it is done here.
   */
  share<Thing, Result>(work: Work<readonly Thing[], Result>, things: readonly Thing[]): Promise<Result[]>;
  /** Has the workers load a module that they are going to need, without waiting for it. */
  load(module: string): void;
  close(): Promise<void>;
}

/** Below this number of articles, starting worker threads takes longer than they save. */
const THREADS_FROM = 300;
const MOST_THREADS = 8;
/** A worker is given so many tasks at once, since this thread hands out others only between tasks of its own. */
const TASKS_AHEAD = 2;

/** How many workers to use for so many things: none where they do not pay, else as many as the machine can run beside this thread. */
export function countWorkers(things: number, from = THREADS_FROM): number {
  return things < from ? 0 : Math.min(availableParallelism(), MOST_THREADS) - (areMany(things) ? 0 : 1);
}

/**
 * Opens so many workers for so many things. Very many articles fill the first thread with what is held of all of them, so
 * that it leaves the tasks to the others, where there are others.
 */
export function openWorkers(count: number, things = 0): Workers {
  const pool =
    count > 0
      ? new Tinypool({
          minThreads: count,
          maxThreads: count,
          concurrentTasksPerWorker: TASKS_AHEAD,
          resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes(things) },
        })
      : null;
  return {
    run: async ({ run, module: filename }, tasks, take) => {
      const there = (task: unknown) => (pool as Tinypool).run(task, { filename, name: run.name });
      const here = async (task: Parameters<typeof run>[0]) => {
        const result = await run(task);
        await setImmediate();
        return result;
      };
      const lanes = Array(count * TASKS_AHEAD).fill(there);
      await drain(tasks, areMany(things) && count > 0 ? lanes : [...lanes, here], take);
    },
    share: async ({ run, module: filename }, things) => {
      if (!pool) return [await run(things)];
      const shares = Array.from({ length: count }, (_, worker) => things.filter((_, at) => at % count === worker));
      return Promise.all(shares.map((share) => pool.run(share, { filename, name: run.name })));
    },
    load: (module) => {
      // Work that finds no module says so itself.
      for (let worker = 0; worker < count; worker++)
        pool?.run(module, { filename: import.meta.url, name: loadModule.name }).catch(() => {});
    },
    close: async () => pool?.destroy(),
  };
}

/** Loads a module in the thread that runs this. */
export async function loadModule(module: string): Promise<void> {
  await import(module);
}

type Lane<Task, Result> = (task: Task) => Promise<Result>;

/**
 * Hands each task, made when its turn comes, to the next lane that is free. Ends when all that was begun has ended;
 * where a task fails, no other is begun, and its error is thrown.
 */
async function drain<Task, Result>(
  tasks: Iterable<Task>,
  lanes: readonly Lane<Task, Result>[],
  take: (result: Result, at: number) => void,
): Promise<void> {
  const waiting = tasks[Symbol.iterator]();
  let begun = 0;
  let failed = false;
  const follow = async (run: Lane<Task, Result>) => {
    for (let next = waiting.next(); !failed && !next.done; next = waiting.next()) {
      const at = begun++;
      try {
        take(await run(next.value), at);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(lanes.map(follow));
  for (const lost of ended) if (lost.status === 'rejected') throw lost.reason;
}
