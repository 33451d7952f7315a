import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** A function that can run in any thread, and the module in which a thread finds it under its own name. */
export interface Work<Task, Result> {
  readonly run: (task: Task) => Result;
  readonly module: string;
}

/** Below this number of articles, starting worker threads takes longer than they save. */
const THREADS_FROM = 300;
const MOST_THREADS = 8;

/** How many threads to use for so many things: none where they do not pay, else as many as the machine can run. */
export function countThreads(things: number, from = THREADS_FROM): number {
  return things < from ? 0 : Math.min(availableParallelism(), MOST_THREADS);
}

/**
 * Runs each task and hands its result to `take`, in the order in which they are done: in this thread, or in some
 * worker threads, which get their tasks one at a time, so that only a few are ever copied at once.
 */
export async function runTasks<Task, Result>(
  { run, module }: Work<Task, Result>,
  tasks: readonly Task[],
  { threads, take }: { readonly threads: number; readonly take: (result: Result, at: number) => void },
): Promise<void> {
  if (threads === 0) {
    for (const [at, task] of tasks.entries()) take(run(task), at);
    return;
  }
  const pool = new Tinypool({ filename: module, name: run.name, minThreads: threads, maxThreads: threads });
  try {
    await Promise.all(tasks.map(async (task, at) => take(await pool.run(task), at)));
  } finally {
    await pool.destroy();
  }
}
