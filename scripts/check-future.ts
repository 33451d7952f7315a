import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, boundsOf, formatEdtf } from '../src/calendar/index.js';
import type { Article, Place, Problem, ReadingGuide } from '../src/model.js';
import { readDocument } from '../src/records/index.js';

/** East of here the next day may have begun. */
const DAYS_AHEAD = 1;

/**
 * A warning for each article whose day of publication has not come: a slip in it moves every weekday of the article. It
 * is for who builds, and stands on no page: the same articles make the same site on every day.
 */
export function checkFuture(
  articles: readonly Pick<Article, 'path' | 'published'>[],
  { now, ...files }: Files & { readonly now: Date },
): Problem[] {
  const last = addDays(now.toISOString().slice(0, 10), DAYS_AHEAD);
  return articles.flatMap(({ path, published }) => {
    const day = published === null ? undefined : boundsOf(published)?.first;
    if (!day || day <= last) return [];
    const message = `\`published\` is ${formatEdtf(day)}, which has not come yet: correct it if it is a slip`;
    return [{ path, ...placeIn(path, files), message, severity: 'warning' }];
  });
}

interface Files {
  readonly folder: string;
  readonly editorial: ReadingGuide;
}

/** Where a file gives its day of publication; it may have gone since it was read. */
function placeIn(path: string, { folder, editorial }: Files): Place {
  const start = { line: 1, column: 1 };
  try {
    const bytes = readFileSync(join(folder, path));
    return readDocument({ path, bytes }, editorial).document?.placeOfPublished() ?? start;
  } catch {
    return start;
  }
}
