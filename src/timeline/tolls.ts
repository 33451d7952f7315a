/** Gives a toll to what took it: "Officials said ten people died", told of the day of the quake, belongs to the quake. */
import { edtfCompatible, isWithinADay } from '../calendar/index.js';
import type { Edtf } from '../model.js';
import { ENTRY_HEAD } from '../time/index.js';
import { kindOf, takesToll } from './occurrence-words.js';
import { isPresentPerfect } from './patterns.js';
import { targetOf } from './strike-targets.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

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
    const nearer = findNearer(thread, cause, threads);
    if (nearer) nearer.push(...thread.map((telling) => ({ ...telling, time: null, dating: 'none' as const })));
    else cause.push(...thread);
    return false;
  });
  return kept.map((thread) => (thread.length > 1 ? [...thread].sort((a, b) => a.start - b.start) : thread));
}

/** "A bomb hit the market on Monday … A drone struck a depot. Two guards died there": of the blow told last, where that is another. */
function findNearer(
  toll: readonly Telling[],
  cause: readonly Telling[],
  threads: readonly Telling[][],
): Telling[] | undefined {
  const [first] = toll;
  if (!first || toll.some(({ sentence }) => sentence !== first.sentence)) return undefined;
  return threads.find(
    (thread) =>
      thread !== cause && thread.some((telling) => follows(first, telling) && isAnother(first, telling, cause)),
  );
}

/** Whether a toll is told in the sentence behind a blow, in one paragraph. */
const follows = ({ reading: { sentences }, sentence }: Telling, blow: Telling): boolean =>
  blow.sentence === sentence - 1 &&
  blow.main &&
  !blow.headline &&
  blow.traits.reactions.length === 0 &&
  blow.traits.families.some(takesToll) &&
  sentences[sentence]?.block === sentences[blow.sentence]?.block;

/** Whether the blow before a toll is at another site or on another day than that of their passage, or the toll is told of "there". */
function isAnother(toll: Telling, blow: Telling, cause: readonly Telling[]): boolean {
  if (THERE.test(toll.reading.text.slice(toll.start, toll.end))) return true;
  const site = targetOf(blow)?.kind;
  const sites = site === undefined ? [] : cause.flatMap((telling) => targetOf(telling)?.kind ?? []);
  return (sites.length > 0 && !sites.includes(site as string)) || isOfOtherDay(blow, toll.time?.edtf);
}
const THERE = /\b(?:killed|died|dead|injured|hurt|wounded) there\b/;

/** "The salvo followed Wednesday's raids on Lenz": in a passage of Friday. */
const isOfOtherDay = ({ reading, start, end }: Telling, day: Edtf | null | undefined): boolean =>
  Boolean(day) &&
  within(reading.times, { start, end }).some(
    ({ edtf, precision }) => edtf !== null && isWithinADay(precision) && !edtfCompatible(edtf, day as Edtf),
  );

/** "Aftershocks have continued, and rain began to fall on Tuesday": the day is not that of the harm. */
const goesOn = ({ reading, start, end, lead, traits: { cues } }: Telling): boolean =>
  !lead && isPresentPerfect(reading, { start, end, cues });

function isToll(thread: readonly Telling[]): boolean {
  return thread.every(
    ({ dating, time, place, traits: { families, reactions } }) =>
      (dating === 'passage' || time?.rule === ENTRY_HEAD) &&
      place === 'news' &&
      reactions.length === 0 &&
      families.length > 0 &&
      families.every((family) => kindOf(family) === 'toll'),
  );
}
