/** Settles dates that an article leaves open from what its event knows: "on Wednesday", of an unknown week. */
import { boundsOf, formatEdtf } from '../calendar/index.js';
import type { Edtf, Reading, Time } from '../model.js';
import { readTimes } from '../time/index.js';
import type { Occurrence } from './occurrences.js';
import { isSettled, settleDate } from './settled-date.js';
import type { VoiceOf } from './voices.js';

const WITHIN_A_WEEK = new Set<Time['precision']>(['minute', 'hour', 'day']);

/**
 * Readings whose open days could be settled, by article id. An article's own news, dated by another source of the same
 * occurrence, stands in for its missing publication date; only days are counted from it, never a year or a month.
 */
export function settleArticles(occurrences: readonly Occurrence[], voiceOf: VoiceOf): Map<string, Reading> {
  const settledById = new Map<string, Reading>();
  for (const { threads } of occurrences) {
    const tellings = threads.flatMap((thread) => thread.tellings);
    const {
      edtf,
      readings: [given],
    } = settleDate(tellings, voiceOf);
    if (!isSettled(edtf) || !given) continue;
    for (const { reading, lead } of tellings) {
      const { id } = reading.article;
      if (!lead || id === given.telling.reading.article.id || settledById.has(id) || !hasOpenDays(reading)) continue;
      const settled = settleReading(reading, edtf, given.telling.reading.article.sourceName);
      if (settled) settledById.set(id, settled);
    }
  }
  return settledById;
}

function hasOpenDays({ times }: Reading): boolean {
  return times.some(isOpenDay);
}

function isOpenDay({ edtf, status, precision, role }: Time): boolean {
  return role === 'event' && WITHIN_A_WEEK.has(precision) && (status === 'unsettled' || !isSettled(edtf));
}

function settleReading(reading: Reading, edtf: Edtf, sourceName: string): Reading | null {
  const day = boundsOf(edtf)?.first;
  if (!day || day !== boundsOf(edtf)?.last) return null;
  const { times } = readTimes({ ...reading, article: { ...reading.article, published: day } });
  const foundByStart = new Map(times.map((time) => [time.start, time]));
  const settle = (time: Time): Time => {
    const found = foundByStart.get(time.start);
    if (!isOpenDay(time) || !found || found.end !== time.end || !isSettled(found.edtf)) return time;
    const note = `counted from ${formatEdtf(day)}, the day ${sourceName} gives for what this article opens with`;
    return { ...found, status: 'inferred', anchor: { kind: 'event', ref: day }, note };
  };
  const settled = reading.times.map(settle);
  if (settled.every((time, at) => time === reading.times[at])) return null;
  const sentences = reading.sentences.map((sentence) =>
    sentence.when ? { ...sentence, when: settle(sentence.when) } : sentence,
  );
  return { ...reading, times: settled, sentences };
}
