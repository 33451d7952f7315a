/**
 * Work in steps, so that much of the same kind can be done step by step: the code of all steps is far more than a
 * processor holds ready, and each step is fetched once for all that is to be done, instead of for each of it. Articles
 * read in this way take some seven tenths of the time.
 */

/** A computation that pauses after each of its steps. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all steps of one computation, and answers its result. */
export function takeSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Takes each step for all computations before the next, and answers their results in their order. */
export function takeTogether<Result>(all: Iterable<Steps<Result>>): Result[] {
  const results: Result[] = [];
  let waiting = [...all].map((steps, at) => ({ steps, at }));
  while (waiting.length > 0)
    waiting = waiting.filter(({ steps, at }) => {
      const { done, value } = steps.next();
      if (done) results[at] = value;
      return !done;
    });
  return results;
}
