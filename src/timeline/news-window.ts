/** Which days belong to an event's news, and which are what the news stands against. */
import { addDays, boundsOf } from '../calendar/index.js';
import type { Edtf, Reading } from '../model.js';

/** News looks back a month at most; what lies before is background. */
const DAYS_BACK = 31;

/** A test for dates: whether no report of the event came out within a month of them. */
export function findNewsWindow(readings: readonly Reading[], newsDays: readonly Edtf[]): (edtf: Edtf) => boolean {
  const published = readings.map(({ article }) => article.published).filter((edtf) => edtf !== null);
  const days = (published.length > 0 ? published : newsDays)
    .map((edtf) => boundsOf(edtf)?.first)
    .filter((day) => typeof day === 'string');
  const starts = [...new Set(days)].map((day) => ({ from: addDays(day, -DAYS_BACK), to: day }));
  const last = [...days].sort().at(-1) ?? '';
  return (edtf) => {
    const bounds = boundsOf(edtf);
    const day = edtf.includes('/') ? (bounds?.first ?? bounds?.last) : bounds?.last;
    if (!day || starts.length === 0 || day > last) return false;
    return !starts.some(({ from, to }) => from <= day && day <= to);
  };
}
