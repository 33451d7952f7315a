/** Compares an article's recorded day of publication with what its own text says of it. */
import { addDays, boundsOf, formatEdtf } from './calendar/index.js';
import type { Article, Edtf, Place, Problem } from './model.js';

/** Of one moment two places show two dates, and a page that was updated later shows the later one. */
const MOST_APART = 1;

/**
 * A warning where the record and the text (`stated`, ISO days) give different days: every weekday and month of the article
 * is counted from the record, so a slip in it moves them all. None where either gives no day.
 */
export function checkPublished(
  { path, published }: Pick<Article, 'path' | 'published'>,
  stated: readonly Edtf[],
  placeOfPublished: () => Place,
): Problem[] {
  const recorded = published === null ? null : boundsOf(published);
  const [first] = stated;
  if (!recorded?.first || !recorded.last || first === undefined) return [];
  const [from, to] = [addDays(recorded.first, -MOST_APART), addDays(recorded.last, MOST_APART)];
  if (stated.some((day) => from <= day && day <= to)) return [];
  const message = `\`published\` is ${formatEdtf(recorded.first)}, but the text says ${formatEdtf(first)}: correct whichever is wrong`;
  return [{ path, ...placeOfPublished(), message, severity: 'warning' }];
}
