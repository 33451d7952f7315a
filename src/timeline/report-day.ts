/** When a report came out. */
import { boundsOf, calendarDay, type DayBounds } from '../calendar/index.js';
import type { Edtf, Reading } from '../model.js';

type Dated = Pick<Reading, 'article' | 'days'>;

/** The day of its publication; where its record gives none, the day in its own head: `LENZ, March 4, 2031 -`. */
export const reportedOn = ({ article, days }: Dated): Edtf | null =>
  article.published ?? (days.masthead === null ? null : calendarDay(days.masthead).iso);

/** The days between which it came out; one that was copied had come out by then. */
export function reportDays(reading: Dated): DayBounds | null {
  const edtf = reportedOn(reading);
  if (edtf !== null) return boundsOf(edtf);
  const { retrieved } = reading.article;
  const last = retrieved === null ? null : (boundsOf(retrieved)?.last ?? null);
  return last === null ? null : { first: null, last };
}

/** The first day on which it can have come out. */
export const firstDay = (reading: Dated): string | null => reportDays(reading)?.first ?? null;
