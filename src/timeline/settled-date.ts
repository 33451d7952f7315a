/** Settles when an occurrence happened from what all its sources say. */
import { boundsOf, compareEdtf, daysBetween, edtfCompatible, formatEdtf } from '../calendar/index.js';
import type { Edtf, Entry, Precision, Time } from '../model.js';
import { isSlip } from './date-slips.js';
import { mayBeOneDeed } from './references.js';
import { areAlike, wordsOf } from './same-words.js';
import type { Telling } from './tellings.js';
import type { VoiceOf } from './voices.js';
import { within } from './within.js';

/** Tellings whose dates can all be one date, and the finest value among them. */
export interface DateReading {
  readonly edtf: Edtf;
  readonly precision: Precision;
  /** The expression that gives the value, and the telling it belongs to. */
  readonly time: Time;
  readonly telling: Telling;
  readonly tellings: readonly Telling[];
}

export interface SettledDate {
  readonly edtf: Edtf | null;
  readonly precision: Precision;
  readonly status: Entry['status'];
  readonly note: string | null;
  /** The dates the sources give, the settled one first; more than one is a disagreement. */
  readonly readings: readonly DateReading[];
}

const FINENESS: readonly Precision[] = [
  'minute',
  'hour',
  'day',
  'week',
  'interval',
  'month',
  'season',
  'year',
  'decade',
  'vague',
];

/** Whether a value stands for known days: `XXXX-02` and `..` do not. */
export function isSettled(edtf: Edtf | null): edtf is Edtf {
  return edtf !== null && (boundsOf(edtf)?.first ?? null) !== null;
}

/** The date of an occurrence: the finest value that most voices give; without one, the best that is known. */
export function settleDate(tellings: readonly Telling[], voiceOf: VoiceOf): SettledDate {
  const [chosen, ...others] = contraryOf(readDates(tellings)).sort((a, b) => byWeight(a, b, voiceOf));
  if (!chosen) return leaveOpen(tellings);
  const isContrary = (other: DateReading): boolean =>
    !slipped(other, chosen) && !echoes(other, chosen) && !isGranted(other, chosen) && isOfOneDeed(other, chosen);
  const ordered = [chosen, ...others.filter(isContrary)];
  const { edtf, precision } = narrowed(chosen);
  const given = ordered.filter((reading) => reading.tellings.some(({ dating }) => dating === 'own'));
  if (articlesOf(given).size > 1 && given.length > 1)
    return { edtf, precision, status: 'disputed', note: noteDispute(ordered), readings: ordered };
  const stated = chosen.tellings.find(({ time }) => time?.status === 'stated' && time.edtf === chosen.edtf);
  return {
    edtf,
    precision,
    status: stated ? 'stated' : 'inferred',
    note: stated ? null : noteInference(chosen),
    readings: ordered,
  };
}

/** The dates that no sentence around them gives up for another: all of them, where each grants another. */
function contraryOf(readings: DateReading[]): DateReading[] {
  if (readings.length < 2) return readings;
  const kept = readings.filter((one) => !readings.some((other) => other !== one && isGranted(one, other)));
  return kept.length > 0 ? kept : readings;
}

/**
 * Whether whoever gives a date names the other, too: "Police on Wednesday arrested a man over the shooting on Monday" does
 * not date the shooting otherwise than those who say Monday.
 */
function isGranted({ tellings }: DateReading, other: DateReading): boolean {
  return tellings.every(
    (telling) =>
      grantedTime(telling, other.edtf) !== null ||
      other.tellings.some(({ reading, sentence }) => reading === telling.reading && sentence === telling.sentence),
  );
}

/** The day itself, where a telling that is dated to another names it beside that. */
export function grantedTime({ reading, start, end, time }: Telling, edtf: Edtf): Time | null {
  const day = boundsOf(edtf);
  if (!time || !day?.first || day.first !== day.last) return null;
  const isIt = (one: Time): boolean => {
    const bounds = one.edtf === null ? null : boundsOf(one.edtf);
    return one.start !== time.start && bounds?.first === day.first && bounds.last === day.last;
  };
  return within(reading.times, { start, end }).find(isIt) ?? null;
}

/** The part of a year that all tellings speak of (`late 2023`), where they do; else the date itself. */
function narrowed({ edtf, precision, time, tellings }: DateReading): Pick<DateReading, 'edtf' | 'precision'> {
  const { part } = time;
  if (part === undefined || !tellings.every((telling) => telling.time?.part === part)) return { edtf, precision };
  return { edtf: part, precision: 'interval' };
}

/** Whether two dates are of one deed: the night on which rain began speaks against no day of those who died. */
const isOfOneDeed = (other: DateReading, chosen: DateReading): boolean =>
  other.tellings.some((telling) => chosen.tellings.some((one) => mayBeOneDeed(telling, one)));

/** A day that a default may have put beside the day that more voices give. */
function slipped({ edtf, tellings }: DateReading, chosen: DateReading): boolean {
  return tellings.every(({ time }) => time !== null && isSlip(time.rule, edtf, chosen.edtf));
}

/**
 * Whether a date is that of the same words, printed once more on another day: "earlier in the day" of a report taken over
 * speaks against none.
 */
function echoes(other: DateReading, chosen: DateReading): boolean {
  return other.tellings.every((echo) => chosen.tellings.some((telling) => isSameWords(echo, telling)));
}

/** Of all words of a text that was taken over. */
const TAKEN_OVER = 0.7;

const isSameWords = (a: Telling, b: Telling): boolean =>
  a.time?.literal.toLowerCase() === b.time?.literal.toLowerCase() &&
  areAlike(wordsOf(wordsAt(a)), wordsOf(wordsAt(b)), TAKEN_OVER);

const wordsAt = ({ reading, start, end }: Telling): string => reading.text.slice(start, end);

/** Groups dated tellings into dates that exclude each other, each by its finest value. */
function readDates(tellings: readonly Telling[]): DateReading[] {
  const settled = tellings.filter(({ time }) => time && isSettled(time.edtf) && time.precision !== 'vague');
  const own = settled.filter(({ dating }) => dating === 'own');
  // The day of saying so is a date only where no other is given.
  const told = own.filter(({ time }) => time?.role !== 'saying');
  const dated = told.length > 0 ? told : own.length > 0 ? own : settled;
  const finestFirst = [...dated].sort((a, b) => fineness(a) - fineness(b) || ownFirst(a) - ownFirst(b));
  const readings: { edtf: Edtf; precision: Precision; time: Time; telling: Telling; tellings: Telling[] }[] = [];
  for (const telling of finestFirst) {
    const { time } = telling;
    if (!time?.edtf) continue;
    const { edtf, precision } = time;
    const same = readings.find(
      (reading) =>
        edtfCompatible(reading.edtf, edtf) || readingsOf(time).some((other) => edtfCompatible(reading.edtf, other)),
    );
    if (same) same.tellings.push(telling);
    else readings.push({ edtf, precision, time, telling, tellings: [telling] });
  }
  return readings;
}

function readingsOf(time: Time): readonly string[] {
  return time.readings ?? [];
}

function fineness({ time }: Telling): number {
  return time ? FINENESS.indexOf(time.precision) : FINENESS.length;
}

function ownFirst({ dating, time }: Telling): number {
  return (dating === 'own' ? 0 : 2) + (time?.status === 'stated' ? 0 : 1);
}

/** More voices first; then the article that says when it was published; then the news it is told soonest after; then the earlier. */
function byWeight(a: DateReading, b: DateReading, voiceOf: VoiceOf): number {
  const voices = ({ tellings }: DateReading) =>
    new Set(tellings.map(({ reading }) => voiceOf(reading.article.id))).size;
  const unsure = ({ tellings }: DateReading) =>
    tellings.every(({ reading }) => !/^\d{4}-\d\d-\d\d(?!.*[?~%/])/.test(reading.article.published ?? ''));
  return (
    voices(b) - voices(a) ||
    Number(unsure(a)) - Number(unsure(b)) ||
    delayOf(a) - delayOf(b) ||
    compareEdtf(a.edtf, b.edtf)
  );
}

/** The fewest days between a date and the report that gives it, either way. */
function delayOf({ edtf, tellings }: DateReading): number {
  const day = boundsOf(edtf)?.first;
  const delays = tellings.map(({ reading: { article } }) => {
    const published = article.published && boundsOf(article.published)?.first;
    return day && published ? Math.abs(daysBetween(day, published)) : MANY_DAYS;
  });
  return Math.min(MANY_DAYS, ...delays);
}

const MANY_DAYS = 7;

function articlesOf(readings: readonly DateReading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ tellings }) => tellings.map(({ reading }) => reading.article.id)));
}

function noteDispute(readings: readonly DateReading[]): string {
  const sides = readings.map(({ edtf, tellings }) => `${formatEdtf(edtf)} (${namesOf(tellings)})`);
  return `The sources differ: ${sides.join('; ')}.`;
}

function noteInference({ time, telling }: DateReading): string {
  return `“${time.literal}” in ${telling.reading.article.sourceName}: ${time.note}`;
}

function namesOf(tellings: readonly Telling[]): string {
  return [...new Set(tellings.map(({ reading }) => reading.article.sourceName))].join(', ');
}

function leaveOpen(tellings: readonly Telling[]): SettledDate {
  const partial = tellings.find(({ time }) => time !== null)?.time;
  const note = partial ? `“${partial.literal}”: ${partial.note}` : null;
  return {
    edtf: partial?.edtf ?? null,
    precision: partial?.precision ?? 'vague',
    status: 'unsettled',
    note,
    readings: [],
  };
}
