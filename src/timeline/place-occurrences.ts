/** Gives each occurrence its date and its place: news, background, or neither. */
import { compareEdtf } from '../calendar/index.js';
import type { Reading } from '../model.js';
import type { DatedOccurrence } from './entries.js';
import { findNewsWindow } from './news-window.js';
import type { Occurrence } from './occurrences.js';
import { dateByFirstReport } from './publication-date.js';
import { isSettled, settleDate } from './settled-date.js';
import type { Telling } from './tellings.js';
import type { VoiceOf } from './voices.js';

/** Dates the occurrences that say something by themselves, in order of telling. */
export function placeOccurrences(
  occurrences: readonly Occurrence[],
  readings: readonly Reading[],
  voiceOf: VoiceOf,
): DatedOccurrence[] {
  const order = orderOfTelling(readings);
  const settled = occurrences
    .map(({ threads }) => threads.flatMap(({ tellings }) => tellings).sort(order))
    .filter(standsAlone)
    .map((tellings) => ({ tellings, settled: settleDate(tellings, voiceOf) }));
  const newsDays = settled.flatMap(({ tellings, settled: { edtf } }) => (isSettled(edtf) && tellings.some(({ lead }) => lead) ? [edtf] : []));
  const isPast = findNewsWindow(readings, newsDays);
  return settled.map(({ tellings, settled: date }) => {
    const background = tellings.every(({ place }) => place !== 'news') || (date.edtf !== null && isPast(date.edtf));
    return { tellings, background, settled: (!background && !isSettled(date.edtf) && dateByFirstReport(tellings)) || date };
  });
}

/** Reports in order of publication, undated ones last; within a report, in order of its text. */
function orderOfTelling(readings: readonly Reading[]): (a: Telling, b: Telling) => number {
  const ordered = [...readings].sort((a, b) => byPublication(a, b) || (a.article.path < b.article.path ? -1 : 1));
  const rank = new Map(ordered.map((reading, at) => [reading.article.id, at]));
  return (a, b) => (rank.get(a.reading.article.id) ?? 0) - (rank.get(b.reading.article.id) ?? 0) || a.start - b.start;
}

function byPublication({ article: a }: Reading, { article: b }: Reading): number {
  if (a.published === null || b.published === null) return Number(a.published === null) - Number(b.published === null);
  return compareEdtf(a.published, b.published);
}

/** A later clause without a date only supports what stands elsewhere; a sentence must tell of something or be dated. */
function standsAlone(tellings: readonly Telling[]): boolean {
  return tellings.some(({ main, dating, traits }) =>
    dating === 'own' || (main && traits.families.length + traits.reactions.length > 0));
}
