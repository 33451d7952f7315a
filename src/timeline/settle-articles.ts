/** Settles dates that an article leaves open from what its event knows: "on Wednesday", of an unknown week. */
import { addDays, boundsOf, daysBetween, edtfCompatible, formatEdtf, isWithinADay } from '../calendar/index.js';
import type { Edtf, Reading, Time } from '../model.js';
import { readTimes } from '../time/index.js';
import { isNewsOf, isOtherWeekday } from './date-relation.js';
import type { Occurrence } from './occurrences.js';
import { areOfOtherOccasions } from './ordinals.js';
import { isSettled, settleDate } from './settled-date.js';
import type { Telling } from './tellings.js';
import type { VoiceOf } from './voices.js';

/**
 * Readings whose open days could be settled, by article id. An article's own news, dated by another source of the same
 * occurrence, stands in for its missing publication date; only days are counted from it, never a year or a month.
 */
export function settleArticles(occurrences: readonly Occurrence[], voiceOf: VoiceOf): Map<string, Reading> {
  const settledById = new Map<string, Reading>();
  const opened = occurrences.map(({ threads }) =>
    threads.flatMap(({ tellings }) => tellings.filter(({ lead }) => lead)),
  );
  const open = new Set([...new Set(opened.flat().map(({ reading }) => reading))].filter(hasOpenDays));
  occurrences.forEach(({ threads }, at) => {
    const leads = (opened[at] ?? []).filter(({ reading }) => open.has(reading));
    if (leads.length === 0) return;
    const settled = settleDate(
      threads.flatMap(({ tellings }) => tellings),
      voiceOf,
    );
    const waiting = leads.filter((lead) => agreesOnWeekday(lead, settled.edtf));
    const giver = settled.readings[0]?.tellings.find((telling) => givesItsNews(telling, settled.edtf))?.reading;
    for (const lead of waiting) {
      const { id } = lead.reading.article;
      if (!giver || giver === lead.reading || !isSettled(settled.edtf) || settledById.has(id)) continue;
      if (areOfOtherOccasions(lead.reading, giver)) continue;
      const known = settleReading(lead, settled.edtf, giver.article.sourceName);
      if (known) settledById.set(id, known);
    }
  });
  return settledById;
}

/**
 * Whether a telling has its own date, and that is a day of its report's news: old news is no measure of when a report came
 * out, be it told in the same words. A report of unknown day gives the day it opens with, unless it has open days itself:
 * then its own news is one of these.
 */
function givesItsNews({ dating, lead, time, reading }: Telling, day: Edtf | null): boolean {
  if (dating !== 'own' || !day || !time?.edtf || !edtfCompatible(time.edtf, day)) return false;
  return isNewsOf(day, reading.article) ?? (lead && !hasOpenDays(reading));
}

/** What an article opens with on a Saturday is not what others tell of a Friday. */
function agreesOnWeekday({ dating, time }: Telling, day: Edtf | null): boolean {
  return day === null || dating !== 'own' || time === null || time.edtf !== null || !isOtherWeekday(time, day);
}

/** A report that says when it came out leaves its days open for other reasons. */
const SURE_DAY = /^\d{4}-\d\d-\d\d(?:T[^/?~%]*)?$/;

function hasOpenDays({ article, times }: Reading): boolean {
  return !SURE_DAY.test(article.published ?? '') && times.some(isOpenDay);
}

function isOpenDay({ edtf, status, precision, role }: Time): boolean {
  return role === 'event' && isWithinADay(precision) && (status === 'unsettled' || !isSettled(edtf));
}

/** A report comes out on the day of its news or within so many days after it. */
const DAYS_AFTER = 3;
/** What lies before its news must be the same day whenever in that week it came out. */
const WEEK_AFTER = 6;

/** Counts the open days of a report from the days on which it may have come out, given the day that it opens with. */
function settleReading(lead: Telling, edtf: Edtf, sourceName: string): Reading | null {
  const { reading } = lead;
  const day = boundsOf(edtf)?.first;
  if (!day || day !== boundsOf(edtf)?.last || !mayTellOf(day, reading.article)) return null;
  const readingsOf = takeFirst(readFromDays(lead, day));
  const note = `counted from ${formatEdtf(day)}, the day ${sourceName} gives for what this article opens with`;
  const settle = (time: Time): Time => {
    if (!isOpenDay(time)) return time;
    const count = (days: number) => readingsOf(days).map((times) => times.get(time.start));
    const agreed = findAgreed(count(DAYS_AFTER + 1), day);
    const isSure =
      !isBefore(agreed, day) ||
      FOLLOWED.test(reading.text.slice(Math.max(0, time.start - SIGHT), time.start)) ||
      isToldOfBefore(reading, time);
    const found = isSure || count(WEEK_AFTER + 1).every((other) => other?.edtf === agreed?.edtf) ? agreed : undefined;
    if (found?.end !== time.end || !isSettled(found.edtf) || isFarFrom(found, day)) return time;
    return { ...found, status: 'inferred', anchor: { kind: 'event', ref: day }, note };
  };
  const settled = reading.times.map(settle);
  if (settled.every((time, at) => time === reading.times[at])) return null;
  const sentences = reading.sentences.map((sentence) =>
    sentence.when ? { ...sentence, when: settle(sentence.when) } : sentence,
  );
  return { ...reading, times: settled, sentences };
}

/** Whether a report, as far as its day is known, can have come out with that news. */
function mayTellOf(day: string, { published }: Reading['article']): boolean {
  const bounds = published === null ? null : boundsOf(published);
  if (!bounds) return true;
  const { first, last } = bounds;
  return (first === null || first <= addDays(day, WEEK_AFTER)) && (last === null || last >= day);
}

/** Before a day: the news came after it. */
const FOLLOWED = /\b(?:after|following)\b[^.;]*$/i;
const SIGHT = 60;

/** Before the news: "on Saturday" of a report of Sunday's blast may well be the Saturday after it. */
function isBefore(time: Time | undefined, day: string): boolean {
  const last = time?.edtf && boundsOf(time.edtf)?.last;
  return Boolean(last) && (last as string) < day;
}

/** In a sentence that says so: "The miller had been seen on Saturday", "A day earlier, on Saturday". */
function isToldOfBefore({ text, sentences }: Reading, { start }: Time): boolean {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return sentence !== undefined && OF_BEFORE.test(text.slice(sentence.start, sentence.end));
}

const OF_BEFORE =
  /\b(?:(?<!\b(?:who|which|that|whom)\s)had|(?:a|one|the) (?:day|night) (?:earlier|before)|(?:hours|days) (?:earlier|before)|previous (?:day|night|evening)|ahead of|prior to|on the eve of)\b/i;

/** No year is settled: "April 7" of a report of October is of some April. */
function isFarFrom(time: Time, day: string): boolean {
  const first = time.edtf && boundsOf(time.edtf)?.first;
  return Boolean(first) && Math.abs(daysBetween(first as string, day)) > DAYS_FAR;
}

const DAYS_FAR = 31;

/** The times of a report by their starts, counted from each day on which what it opens with would be of a given day. */
function* readFromDays({ reading, dating, time }: Telling, day: string): Generator<Map<number, Time>> {
  const open = dating === 'own' && time && isOpenDay(time) ? time : null;
  for (let after = 0; after <= WEEK_AFTER; after++) {
    const { times } = readTimes({ ...reading, article: { ...reading.article, published: addDays(day, after) } });
    const byStart = new Map(times.map((found) => [found.start, found]));
    const { edtf = null } = (open && byStart.get(open.start)) ?? {};
    if (!open || (edtf !== null && edtfCompatible(edtf, day))) yield byStart;
  }
}

/** The first of some values, made as far as they are asked for: to read an article once more is dear. */
function takeFirst<T>(values: Iterator<T>): (count: number) => readonly T[] {
  const taken: T[] = [];
  return (count) => {
    while (taken.length < count) {
      const next = values.next();
      if (next.done) break;
      taken.push(next.value);
    }
    return taken.slice(0, count);
  };
}

/**
 * What a time is counted from all those days, or from most of them if nothing else is nearer to the day of the news: after
 * news of a Sunday, "on Monday" is the day after.
 */
function findAgreed(found: readonly (Time | undefined)[], day: string): Time | undefined {
  const [first] = found;
  const isLike = (time: Time | undefined) => (other: Time | undefined) => other?.edtf === time?.edtf;
  if (found.every(isLike(first))) return first;
  const agreed = found.find((time) => found.filter(isLike(time)).length * 2 > found.length);
  const gap = (time: Time | undefined): number => {
    const start = time?.edtf && boundsOf(time.edtf)?.first;
    return start ? Math.abs(daysBetween(start, day)) : Number.POSITIVE_INFINITY;
  };
  return found.every((time) => isLike(agreed)(time) || gap(time) > gap(agreed)) ? agreed : undefined;
}
