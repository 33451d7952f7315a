import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openWorkers } from '../scripts/run-tasks.js';
import { temporaryFolder } from './temporary-folder.js';

/** What a task answers: its number, and whether it ran in the thread of the test. */
interface Answer {
  readonly number: number;
  readonly here: boolean;
}

/** Squares a number; a worker finds a function of the same name in a module of its own. */
async function square(number: number): Promise<Answer> {
  if (number < 0) throw new Error(`${number} is below zero`);
  await new Promise((done) => setTimeout(done, 5));
  return { number: number * number, here: true };
}

const SQUARE_THERE = `export async function square(number) {
  if (number < 0) throw new Error(number + ' is below zero');
  await new Promise((done) => setTimeout(done, 5));
  return { number: number * number, here: false };
}`;

/** Runs numbers as tasks beside so many workers; answers what came of each, and which tasks were taken up. */
async function squareAll(numbers: readonly number[], count: number) {
  const module = join(temporaryFolder(), 'square.mjs');
  writeFileSync(module, SQUARE_THERE);
  const workers = openWorkers(count);
  const answers: Answer[] = [];
  const begun: number[] = [];
  function* tasks() {
    for (const number of numbers) {
      begun.push(number);
      yield number;
    }
  }
  const ended = workers.run({ run: square, module: pathToFileURL(module).href }, tasks(), (answer, at) => {
    answers[at] = answer;
  });
  const error = await ended.then(
    () => null,
    (reason: Error) => reason.message,
  );
  await workers.close();
  return { answers, begun, error };
}

const NUMBERS = Array.from({ length: 40 }, (_, number) => number);

describe('tasks', () => {
  it.each([0, 1, 2])('all end at their places, beside %i workers', async (count) => {
    const { answers, error } = await squareAll(NUMBERS, count);
    expect(error).toBeNull();
    expect(answers.map(({ number }) => number)).toEqual(NUMBERS.map((number) => number * number));
  });

  it.each([
    [0, [[1, 2, 3]]],
    [2, [[1, 3], [2]]],
  ])('are shared out while this thread does other work, among %i workers', async (count, shares) => {
    const echo = (things: readonly number[]) => things;
    const module = join(temporaryFolder(), 'echo.mjs');
    writeFileSync(module, 'export const echo = (things) => things;');
    const workers = openWorkers(count);
    expect(await workers.share({ run: echo, module: pathToFileURL(module).href }, [1, 2, 3])).toEqual(shares);
    await workers.close();
  });

  it('run in this thread and in the workers', async () => {
    const { answers } = await squareAll(NUMBERS, 1);
    expect(new Set(answers.map(({ here }) => here))).toEqual(new Set([true, false]));
  });

  it.each([0, 2])('end with the error of one that fails, and no other is begun, beside %i workers', async (count) => {
    // So many that they would outlast the slowest start of a worker many times.
    const rest = Array.from({ length: 10_000 }, () => 1);
    const { begun, error } = await squareAll([1, 2, -3, ...rest], count);
    expect(error).toContain('-3 is below zero');
    expect(begun.length).toBeLessThan(rest.length);
  });
});
