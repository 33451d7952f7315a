import type { Time } from '../model.js';
import { FATES } from './amount-words.js';
import { firstEndingAfter } from './first-ending-after.js';
import { WORD } from './number-words.js';

/** `69 were | in Palen`, `40 of them | in Palen`: a figure that has a place instead of a noun. */
const PLACED_FIGURE = new RegExp(
  `(\\p{L}*)(?: (?:at least|more than|over|about|around|nearly|some|another|up to))? (?:\\d[\\d,.]*|${WORD}(?:-${WORD})?|dozens|scores|hundreds)(?: (?:others|more|people|deaths?|of (?:them|whom|these)))?(?: (?:is|are|was|were|died|occurred|happened|have died|had died|had been|have been))? $`,
  'iu',
);
/** `and wounded | 30 in Palen`: another toll of the same occurrence, which has the same place. */
const OTHER_TOLL = new RegExp(`^(?:${FATES.map(([, list]) => list).join('|')})$`, 'i');

/**
 * Whether a place belongs to the figure before it and to no figure further ahead: `128 dead, of them 69 in Palen`. The
 * span is what stands between a figure and the preposition of the place.
 */
export function leadsToNeighbour(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  times: readonly Time[],
): boolean {
  const placed = PLACED_FIGURE.exec(withoutTimes(text, { start: Math.max(start, end - REACH), end }, times));
  return placed !== null && !OTHER_TOLL.test(placed[1] ?? '');
}

/** Characters before a place that hold a figure and its words. */
const REACH = 60;

/** The words from `start` to `end`, blank where a date stands. */
function withoutTimes(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  times: readonly Time[],
): string {
  let words = text.slice(start, end);
  for (let at = firstEndingAfter(times, start); at < times.length; at++) {
    const time = times[at] as Time;
    if (time.start >= end) break;
    const [from, to] = [Math.max(0, time.start - start), Math.min(end, time.end) - start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}
