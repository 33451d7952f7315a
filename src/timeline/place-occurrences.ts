/** Gives each occurrence its date and its place: news, background, or neither. */
import { compareEdtf } from '../calendar/index.js';
import type { Amount, Reading } from '../model.js';
import type { DatedOccurrence } from './entries.js';
import { findNewsWindow } from './news-window.js';
import { kindOf } from './occurrence-words.js';
import type { Occurrence } from './occurrences.js';
import { dateByFirstReport, findFirstDay } from './publication-date.js';
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
    .filter((tellings) => standsAlone(tellings, voiceOf))
    .sort(([a], [b]) => (a && b ? order(a, b) : 0))
    .map((tellings) => ({ tellings, settled: settleDate(tellings, voiceOf) }));
  const newsDays = settled.flatMap(({ tellings, settled: { edtf } }) =>
    isSettled(edtf) && tellings.some(({ lead }) => lead) ? [edtf] : [],
  );
  const isPast = findNewsWindow(readings, newsDays);
  const placed = settled
    .map(({ tellings, settled: date }) => {
      const background = tellings.every(({ place }) => place !== 'news') || (date.edtf !== null && isPast(date.edtf));
      return { tellings, background, settled: date };
    })
    .filter((occurrence) => !isTrivia(occurrence));
  const datedReadings = new Set(placed.flatMap(givesNewsDay));
  const reportDays = {
    firstDay: findFirstDay(readings),
    hasDatedNews: (reading: Reading) => datedReadings.has(reading),
  };
  return placed.map((occurrence) => {
    const open = !occurrence.background && !isSettled(occurrence.settled.edtf);
    const reported = open ? dateByFirstReport(occurrence.tellings, reportDays) : null;
    return reported ? { ...occurrence, settled: reported } : occurrence;
  });
}

/** "The aircraft entered service in 1984": a bygone year in which nothing is said to have happened. */
function isTrivia({ tellings, background, settled: { precision } }: DatedOccurrence): boolean {
  const happens = tellings.some(({ traits }) => traits.families.length + traits.reactions.length > 0);
  return background && !happens && (precision === 'year' || precision === 'decade');
}

/** The reports that give the day of an occurrence of the news. */
function givesNewsDay({ tellings, background, settled }: DatedOccurrence): Reading[] {
  if (background || !isSettled(settled.edtf)) return [];
  return tellings
    .filter(({ dating, time }) => dating === 'own' && time?.precision === 'day')
    .map(({ reading }) => reading);
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

/**
 * Whether an occurrence is worth a line: its date is given, or several voices tell it, or it opens a report, counts
 * the dead and wounded, or answers what happened. What one report mentions in passing stays in that report. A later
 * clause without a date only supports what stands elsewhere, and so does a headline.
 */
function standsAlone(tellings: readonly Telling[], voiceOf: VoiceOf): boolean {
  if (tellings.some(({ dating, spoken }) => dating === 'own' && !spoken)) return true;
  const told = tellings.filter(
    ({ main, spoken, headline, traits }) =>
      main && !spoken && !headline && traits.families.length + traits.reactions.length > 0,
  );
  const voices = new Set(told.map(({ reading }) => voiceOf(reading.article.id)));
  return (
    voices.size > 1 ||
    told.some(
      ({ lead, place, traits: { families, reactions, agents, amounts } }) =>
        lead || (place === 'news' && (countsToll(amounts, families) || (reactions.length > 0 && agents.length > 0))),
    )
  );
}

function countsToll(amounts: readonly Amount[], families: readonly string[]): boolean {
  return amounts.length > 0 && families.some((family) => kindOf(family) === 'toll');
}
