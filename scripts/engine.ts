import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How freely the heap of each thread may grow: in megabytes before it is first collected as a whole, and then in
 * percent of what is alive, which of very many articles is so much that a smaller share of it must do. Left to themselves
 * the threads take several times what they need wherever a machine has room.
 */
const HEAP = { first: 64, growth: 80, growthOfMany: 30, many: 30_000 };

/** The flag by which a build's first thread has as much room for what it has just made as its workers. */
export const FIRST_THREAD_FLAG = '--max-semi-space-size=32';
/** Megabytes in which a worker holds what it has just made: three times what the flag of the first thread says. */
const YOUNG = { megabytes: 96, ofMany: 48 };

/**
 * The work that a function does before it is compiled to be fast (V8 counts it in bytes of bytecode): six times what is
 * usual. Articles are read and told by very many functions, in each thread by itself, and to compile so many so early
 * took a fourth of the time of a build.
 */
const BYTECODE_BEFORE_OPTIMIZING = 400_000;

/**
 * How large a function may become by what is put into it when it is compiled to be fast, in bytes of bytecode: a fourth of
 * what is usual. Closures made anew for each event lose that code whenever the heap is collected as a whole; half of the
 * compiling is done again, so it must be cheap. For the same reason short functions are not compiled before others.
 */
const INLINED_BYTECODE = 250;

/** Whether so many articles fill most of the memory that a build may take. */
export const areMany = (articles: number): boolean => articles >= HEAP.many;

/** Megabytes in which a worker is to hold what it has just made, where there are so many articles. */
export const youngMegabytes = (articles: number): number => (areMany(articles) ? YOUNG.ofMany : YOUNG.megabytes);

/** Suits the engine of all threads to a build of so many articles; to be called before threads are started. */
export function tuneEngine(articles: number): void {
  setFlagsFromString(`--interrupt-budget=${BYTECODE_BEFORE_OPTIMIZING}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTECODE}`);
  setFlagsFromString('--max-bytecode-size-for-early-opt=0');
  // The cores are at work already: threads that help each other to collect only wait for each other.
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString(`--initial-old-space-size=${HEAP.first}`);
  setFlagsFromString(`--heap-growing-percent=${areMany(articles) ? HEAP.growthOfMany : HEAP.growth}`);
}

/**
 * Gives back what this thread no longer holds, for what comes next: left to itself the engine keeps it until so much more
 * has been made.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how?: object) => void;
  collect();
  // The first pass finds what is free; only this one gives its pages back to the machine.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
