import { boundsOf, formatEdtf } from '../calendar/index.js';
import type { Reading } from '../model.js';
import { isReadLanguage } from '../time/index.js';
import { firstDay } from './report-day.js';
import type { SettledDate } from './settled-date.js';
import type { Telling } from './tellings.js';

/** What the event knows of when its reports came out, and which of them date their own news. */
export interface ReportDays {
  readonly firstDay: string | null;
  readonly hasDatedNews: (reading: Reading) => boolean;
}

/**
 * Dates undated news by its first report: what opens the event's first reports, and no source dates, happened on or
 * before that day, and mostly on it. Always inferred. What a later report leaves undated is as likely old news told
 * again, and stays undated; so does all else, and a text that no dates are read in: it may well give another day.
 */
export function dateByFirstReport(
  tellings: readonly Telling[],
  { firstDay, hasDatedNews }: ReportDays,
): SettledDate | null {
  if (firstDay === null || tellings.some(({ time }) => time !== null)) return null;
  const report = tellings.find(
    (telling) =>
      telling.lead &&
      isReadLanguage(telling.reading.article.lang) &&
      publishedOn(telling.reading) === firstDay &&
      !hasDatedNews(telling.reading) &&
      !tellsOfBefore(telling),
  );
  if (!report) return null;
  const note = `Undated in the source; ${report.reading.article.sourceName} published it on ${formatEdtf(firstDay)}.`;
  return { edtf: firstDay, precision: 'day', status: 'inferred', note, readings: [] };
}

/** Whether its sentence tells of a time before the news: "had ordered the raid of 1983". */
function tellsOfBefore({ reading, sentence }: Telling): boolean {
  const span = reading.sentences[sentence];
  if (!span) return false;
  const words = reading.text.slice(span.start, span.end);
  return /\bhad\s+(?:[a-z]+ly\s+)?[a-z]+(?:ed|en|t|d)\b|\b(?:19|20)\d\d\b/.test(words) || /\b\d\/\d\d?\b/.test(words);
}

/** The day the first of the reports came out; null where none says. */
export function findFirstDay(readings: readonly Reading[]): string | null {
  const days = readings.map((reading) => publishedOn(reading) ?? dayOfHead(reading)).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

const dayOfHead = (reading: Reading): string | null => (reading.article.published === null ? firstDay(reading) : null);

function publishedOn({ article }: Reading): string | null {
  const bounds = article.published ? boundsOf(article.published) : null;
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}
