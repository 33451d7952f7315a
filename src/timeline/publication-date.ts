import { boundsOf, formatEdtf } from '../calendar/index.js';
import type { SettledDate } from './settled-date.js';
import type { Telling } from './tellings.js';

/**
 * Dates undated news by its first report: what opens a report and no source dates happened on or before that day, and
 * mostly on it. Only openings are dated so, and always as inferred; other undated news stays undated.
 */
export function dateByFirstReport(tellings: readonly Telling[]): SettledDate | null {
  if (!tellings.some(({ lead }) => lead) || tellings.some(({ time }) => time !== null)) return null;
  const reports = tellings.flatMap(({ reading: { article } }) => {
    const bounds = article.published ? boundsOf(article.published) : null;
    return bounds?.first && bounds.first === bounds.last ? [{ day: bounds.first, name: article.sourceName }] : [];
  });
  const [first] = reports.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (!first) return null;
  const note = `Undated in the source; ${first.name} published it on ${formatEdtf(first.day)}.`;
  return { edtf: first.day, precision: 'day', status: 'inferred', note, readings: [] };
}
