import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** A function that can run in any thread, and the module in which a thread finds it under its own name. */
export interface Work<Task, Result> {
  readonly run: (task: Task) => Result | Promise<Result>;
  readonly module: string;
}

/** Where tasks run: in some worker threads, kept warm from one kind of work to the next, or in this thread. */
export interface Workers {
  /** Runs each task and hands its result to `take` with the task's place, in the order in which they are done. */
  run<Task, Result>(
    work: Work<Task, Result>,
    tasks: Iterable<Task>,
    take: (result: Result, at: number) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Below this number of articles, starting worker threads takes longer than they save. */
const THREADS_FROM = 300;
const MOST_THREADS = 8;
/** Megabytes in which a thread holds what it has just made: as much as pays. */
const YOUNG_MEGABYTES = 48;

/** How many threads to use for so many things: none where they do not pay, else as many as the machine can run. */
export function countThreads(things: number, from = THREADS_FROM): number {
  return things < from ? 0 : Math.min(availableParallelism(), MOST_THREADS);
}

export function openWorkers(threads: number): Workers {
  if (threads === 0) return { run: (work, tasks, take) => drain(tasks, { times: 1, run: work.run, take }), close };
  const pool = new Tinypool({
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return {
    run: ({ run: { name }, module: filename }, tasks, take) =>
      drain(tasks, { times: threads, run: (task) => pool.run(task, { filename, name }), take }),
    close: () => pool.destroy(),
  };
}

async function close(): Promise<void> {}

interface Draining<Task, Result> {
  /** So many tasks are under way at once; each is made when its turn comes, so that only a few are ever held. */
  readonly times: number;
  readonly run: (task: Task) => Result | Promise<Result>;
  readonly take: (result: Result, at: number) => void;
}

/** Ends when all that was begun has ended; where a task fails, no other is begun, and its error is thrown. */
async function drain<Task, Result>(tasks: Iterable<Task>, { times, run, take }: Draining<Task, Result>) {
  const waiting = tasks[Symbol.iterator]();
  let begun = 0;
  let failed = false;
  const lane = async () => {
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
  const ended = await Promise.allSettled(Array.from({ length: times }, lane));
  for (const lost of ended) if (lost.status === 'rejected') throw lost.reason;
}
