/** Gives a toll to what took it: "Officials said ten people died", told of the day of the quake, belongs to the quake. */
import { kindOf, takesToll } from './occurrence-words.js';
import { isPresentPerfect } from './patterns.js';
import type { Telling } from './tellings.js';

/** Joins threads that only count the dead and hurt to the thread that dates their passage, where that takes tolls. */
export function joinTolls(threads: readonly Telling[][]): (readonly Telling[])[] {
  const harmByStart = new Map<number, Telling[]>();
  for (const thread of threads) {
    for (const telling of thread) {
      const { dating, time, place, traits } = telling;
      const harms = dating === 'own' && place === 'news' && time !== null && traits.families.some(takesToll);
      if (harms && !goesOn(telling) && !harmByStart.has(time.start)) harmByStart.set(time.start, thread);
    }
  }
  const kept = threads.filter((thread) => {
    const cause = isToll(thread) ? harmByStart.get(thread[0]?.time?.start ?? -1) : undefined;
    if (cause === undefined || cause === thread) return true;
    cause.push(...thread);
    return false;
  });
  return kept.map((thread) => (thread.length > 1 ? [...thread].sort((a, b) => a.start - b.start) : thread));
}

/** "Aftershocks have continued, and rain began to fall on Tuesday": the day is not that of the harm. */
const goesOn = ({ reading, start, end, lead, traits: { cues } }: Telling): boolean =>
  !lead && isPresentPerfect(reading, { start, end, cues });

function isToll(thread: readonly Telling[]): boolean {
  return thread.every(
    ({ dating, place, traits: { families, reactions } }) =>
      dating === 'passage' &&
      place === 'news' &&
      reactions.length === 0 &&
      families.length > 0 &&
      families.every((family) => kindOf(family) === 'toll'),
  );
}
