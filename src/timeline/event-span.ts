import { boundsOf } from '../calendar/index.js';
import type { Edtf, Entry, Precision } from '../model.js';

const TO_THE_WEEK = new Set<Precision>(['minute', 'hour', 'day', 'week']);

/** "The tanker was built in 2010": where nothing finer is told, that is not when its news happened. */
const OF_NO_NEWS = new Set<Precision>(['season', 'year', 'decade']);

/**
 * The days an event's news covers, `2023-12-25/2024-01-24`, by every date that a source gives it: background aside, and
 * months and intervals where there are days. Null where nothing is dated.
 */
export function findSpan(timeline: readonly Entry[]): Edtf | null {
  const news = timeline.filter(({ background }) => !background);
  const fine = news.filter(({ precision }) => TO_THE_WEEK.has(precision));
  const coarse = news.filter(({ precision }) => !OF_NO_NEWS.has(precision));
  const bounds = (fine.length > 0 ? fine : coarse)
    .flatMap(datesOf)
    .map((edtf) => boundsOf(edtf))
    .filter((days) => days !== null);
  const days = bounds
    .flatMap((covered) => (covered ? [covered.first, covered.last] : []))
    .filter((day) => day !== null);
  const sorted = days.sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return null;
  return first === last ? first : `${first}/${last}`;
}

/** The date of an entry, and those that other sources give it. */
function datesOf({ edtf, disagreements }: Entry): Edtf[] {
  const disputed = disagreements.filter(({ about }) => about === 'date').flatMap(({ values }) => values);
  return [...(edtf === null ? [] : [edtf]), ...disputed.map(({ value }) => value)];
}
