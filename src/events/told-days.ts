import { boundsOf } from '../calendar/bounds.js';
import { type Day, dayOfIso } from '../calendar/days.js';
import type { Edtf, Reading, ReadingDays, ReadingHead, Time } from '../model.js';

/** What dates the telling or its saying; tallies, captions and background date something else. */
const TELLING: ReadonlySet<Time['role']> = new Set(['event', 'saying']);

/** The single day an EDTF value stands for (`2023-12-26T21:15Z`), or null for anything wider or unknown. */
function singleDay(edtf: Edtf | null): Day | null {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return bounds?.first && bounds.first === bounds.last ? dayOfIso(bounds.first) : null;
}

/** The days by which an article is grouped. */
export function findDays({ sentences, times }: Pick<Reading, 'sentences' | 'times'>): ReadingDays {
  const told: Day[] = [];
  for (const { when } of sentences) {
    const day = when && TELLING.has(when.role) ? singleDay(when.edtf) : null;
    if (day !== null) told.push(day);
  }
  const masthead = times.find(({ role, edtf }) => role === 'masthead' && singleDay(edtf) !== null);
  return { masthead: masthead ? singleDay(masthead.edtf) : null, told };
}

/** The day to place an article by: its publication, else the date in its own head; null where it gives neither. */
export function dayOfArticle({ article, days }: Pick<ReadingHead, 'article' | 'days'>): Day | null {
  const { published } = article;
  const first = published === null ? null : (boundsOf(published)?.first ?? null);
  return first === null ? days.masthead : dayOfIso(first);
}
