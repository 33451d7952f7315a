/** Merges what all articles of a group tell into entries: dated ones in order, and undated ones. */
import { compareEdtf } from '../calendar/index.js';
import type { Entry, Episode, Reading } from '../model.js';
import type { DatedOccurrence, EntryContext } from './entries.js';
import { chooseTellings, makeEntry, sentenceKey } from './entries.js';
import { joinThreads } from './occurrences.js';
import { placeOccurrences } from './place-occurrences.js';
import { settleArticles } from './settle-articles.js';
import { isSettled } from './settled-date.js';
import { readTellings } from './tellings.js';
import type { Thread } from './thread.js';
import { threadTellings } from './threads.js';
import { findTollDays, type TollDays } from './toll-days.js';
import type { VoiceOf } from './voices.js';

export interface Timeline {
  readonly timeline: Entry[];
  readonly undated: Entry[];
  readonly tollDays: TollDays;
}

/** The timeline of a group: ordered by date, the wider before the narrower, then by order of telling. */
export function makeTimeline(readings: readonly Reading[], episodes: readonly Episode[], voiceOf: VoiceOf): Timeline {
  const threadsOf = threadReader();
  const first = joinThreads(readings.flatMap(threadsOf), episodes);
  const settled = settleArticles(first, voiceOf);
  const final = readings.map((reading) => settled.get(reading.article.id) ?? reading);
  const occurrences = settled.size > 0 ? joinThreads(final.flatMap(threadsOf), episodes) : first;
  const placed = placeOccurrences(occurrences, final, voiceOf);
  const context: EntryContext = { episodes, usesBySentence: countUses(placed) };
  const entries = withOwnIds(placed.map((occurrence) => makeEntry(occurrence, context)));
  const onTimeline = ({ edtf, precision }: Entry, at: number) =>
    isSettled(edtf) && precision !== 'vague' && !isCount(placed[at]);
  return {
    timeline: entries.filter(onTimeline).sort((a, b) => compareEdtf(a.edtf ?? '', b.edtf ?? '')),
    undated: entries.filter((entry, at) => !onTimeline(entry, at)),
    tollDays: findTollDays(placed),
  };
}

/** Reads the threads of each reading once: most are the same after others have been settled. */
function threadReader(): (reading: Reading) => readonly Thread[] {
  const threadsByReading = new Map<Reading, readonly Thread[]>();
  return (reading) => {
    const threads = threadsByReading.get(reading) ?? threadTellings(readTellings(reading));
    threadsByReading.set(reading, threads);
    return threads;
  };
}

/** A count over a stretch of time ("103 attacks since October 17") has a window, not a day. */
function isCount(occurrence: DatedOccurrence | undefined): boolean {
  return occurrence?.tellings.every(({ place }) => place === 'count') ?? false;
}

function countUses(placed: readonly DatedOccurrence[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { tellings } of placed) {
    for (const key of new Set(chooseTellings(tellings).map(sentenceKey))) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

/** Two entries of the same first words (a report that repeats itself) are numbered in order of telling. */
function withOwnIds(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, count);
    return count === 1 ? entry : { ...entry, id: `${entry.id}-${count}` };
  });
}
