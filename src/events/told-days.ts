import { boundsOf } from '../calendar/bounds.js';
import { type Day, dayOfIso } from '../calendar/days.js';
import type { Edtf, Reading, Time } from '../model.js';

/** What dates the telling or its saying; tallies, captions and background date something else. */
const TELLING: ReadonlySet<Time['role']> = new Set(['event', 'saying']);

/** The single day an EDTF value stands for (`2023-12-26T21:15Z`), or null for anything wider or unknown. */
export function singleDay(edtf: Edtf | null): Day | null {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return bounds?.first && bounds.first === bounds.last ? dayOfIso(bounds.first) : null;
}

/** The days an article tells of, once for each sentence dated so, in order of telling. */
export function toldDays({ sentences }: Pick<Reading, 'sentences'>): Day[] {
  return sentences.flatMap(({ when }) => {
    const day = when && TELLING.has(when.role) ? singleDay(when.edtf) : null;
    return day === null ? [] : [day];
  });
}

/** The day to place an article by: its publication, else the date in its own head; null where it gives neither. */
export function dayOfArticle({ article, times }: Pick<Reading, 'article' | 'times'>): Day | null {
  const { published } = article;
  const first = published === null ? null : (boundsOf(published)?.first ?? null);
  if (first !== null) return dayOfIso(first);
  const masthead = times.find(({ role, edtf }) => role === 'masthead' && singleDay(edtf) !== null);
  return masthead ? singleDay(masthead.edtf) : null;
}
