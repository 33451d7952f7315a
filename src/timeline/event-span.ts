import { boundsOf } from '../calendar/index.js';
import type { Edtf, Entry } from '../model.js';

/** The days an event's news covers, background aside, and intervals where there are days: `2023-12-25/2024-01-24`; null where nothing is dated. */
export function findSpan(timeline: readonly Entry[]): Edtf | null {
  const news = timeline.filter(({ background }) => !background);
  const days = news.filter(({ precision }) => precision !== 'interval');
  const bounds = (days.length > 0 ? days : news).map(({ edtf }) => edtf && boundsOf(edtf));
  const firsts = bounds.flatMap((one) => (one && one.first ? [one.first] : [])).sort();
  const lasts = bounds
    .flatMap((one) => (one && (one.last ?? one.first) ? [one.last ?? (one.first as string)] : []))
    .sort();
  const [first] = firsts;
  const last = lasts.at(-1);
  if (!first || !last) return null;
  return first === last ? first : `${first}/${last}`;
}
