import { expect } from 'vitest';

/** CPU milliseconds of one run, the least of a few: other processes cannot slow it. */
function cpuOf(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const { user } = process.cpuUsage();
    run();
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.min(...times);
}

/** Expects four times the text to take about four times as long (quadratic would be sixteen), or next to nothing. */
export function expectLinear(unit: string, run: (text: string) => void): void {
  const once = cpuOf(() => run(unit.repeat(4_000)));
  const fourTimes = cpuOf(() => run(unit.repeat(16_000)));
  expect(fourTimes, `${JSON.stringify(unit)}: ${once} ms, then ${fourTimes} ms`).toBeLessThan(Math.max(once, 25) * 9);
}
