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

/** The days between which an article came out; an end that is open or not known is infinite. */
export interface PublishedDays {
  readonly first: Day;
  readonly last: Day;
}

/** The days of an article's publication, else the one in its own head: `2024-06` gives 1 to 30 June. */
export function daysOfPublication({ article, days }: Pick<ReadingHead, 'article' | 'days'>): PublishedDays {
  const bounds = article.published === null ? null : boundsOf(article.published);
  const [first, last] = bounds ? [bounds.first, bounds.last].map(dayOrNull) : [days.masthead, days.masthead];
  return { first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY };
}

const dayOrNull = (iso: string | null): Day | null => (iso === null ? null : dayOfIso(iso));

/** The day to compare an article by: its publication, the first day of it where it is wider, else that in its head. */
export function dayOfArticle({ article, days }: Pick<ReadingHead, 'article' | 'days'>): Day | null {
  const { published } = article;
  const first = published === null ? null : (boundsOf(published)?.first ?? null);
  return first === null ? days.masthead : dayOfIso(first);
}
