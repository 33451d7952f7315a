/** Anchors clock times: on their own day, or the one in force; two clocks of one moment settle its offset. */
import { calendarDay, type Day } from '../calendar/index.js';
import { fromToday, unsettled } from './anchored.js';
import { behind, type Context, type Force, todayOf } from './context.js';
import type { ClockMeaning } from './meaning.js';
import { isNewsDay } from './memory.js';
import { dayName, NO_DAY, NO_DAY_HERE, todayName } from './notes.js';
import { type Anchored, dayValue } from './value.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes east → `Z`, `+03:00`. */
function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const momentText = (day: Day, { hour, minute }: ClockMeaning, zone: string): string =>
  `${calendarDay(day).iso}T${two(hour)}:${two(minute ?? 0)}${zone}`;

/** `10 p.m. Sunday` → `2023-12-24T22:00`; `00:15 local time (21:15 GMT on Tuesday)` → the GMT moment, with both readings. */
export function anchorClock(clock: ClockMeaning, context: Context, day: Anchored | null): Anchored {
  const on = day ?? dayInForce(context);
  if (on.first === null || on.first !== on.last) return { ...on, precision: clock.minute === null ? 'hour' : 'minute' };
  if (clock.other && typeof clock.other.zone === 'number' && areOfOneMoment(clock, clock.other))
    return anchorPair(clock, clock.other, on);
  const zone = typeof clock.zone === 'number' ? offsetText(clock.zone) : '';
  const there = day === null && isAfterMidnight(clock, context) ? nextDay(on, on.first) : { ...on, first: on.first };
  const edtf = momentText(there.first, clock, zone);
  return { ...there, edtf, precision: clock.minute === null ? 'hour' : 'minute' };
}

/** "At 11 p.m. on Sunday … At 3 a.m.": told on from a late evening, an early hour is of the next day. */
function isAfterMidnight({ hour }: ClockMeaning, context: Context): boolean {
  const force = context.sameSentence ?? toldDay(context) ?? context.force;
  if (!force || context.isEarlier()) return false;
  const from = /T(\d\d)/.exec(force.value.edtf ?? '')?.[1];
  // Told on from "late on Tuesday evening", only the smallest hours are surely of the next day.
  if (from === undefined) return hour < SMALL && NIGHT.test(force.literal);
  return hour < EARLY && Number(from) >= LATE;
}

const SMALL = 5;
const NIGHT = /\b(?:evening|night|midnight)\b/i;
const EARLY = 7;
const LATE = 20;

function nextDay(on: Anchored, day: Day): Anchored & { readonly first: Day } {
  return { ...on, first: day + 1, last: day + 1, note: `${on.note}, after midnight` };
}

/** The day of the sentence, of the passage, or of speaking; a clock time alone is never put on the day of publication. */
function dayInForce(context: Context): Anchored {
  const now = context.isStamp() && !context.head ? todayOf(context) : null;
  if (now) return { ...fromToday(dayValue(now.day), now, `an entry of ${todayName(now)}`), status: 'inferred' };
  const near = context.sameSentence ?? context.head ?? toldDay(context);
  const force = near ?? behind(context.force, context);
  if (!near && force && (isBesideNews(force, context) || isOnlySaid(force, context)))
    return unsettled(null, 'minute', NO_DAY_HERE);
  const { latest } = context.publication;
  // What is told in the past happened on no day to come.
  if (force && latest !== null && (force.value.first ?? latest) > latest && context.tense() === 'past')
    return unsettled(null, 'minute', NO_DAY);
  // "A vigil will be held at 8 p.m.": not on the day of what it is held for.
  if (force && isGone(force, context) && context.tense() === 'future') return unsettled(null, 'minute', NO_DAY);
  if (force && force.value.first !== null && force.value.first === force.value.last) {
    const note = `the day of “${force.literal}”`;
    return { ...force.value, anchor: { kind: 'sentence', ref: force.literal }, status: 'inferred', note };
  }
  const today = todayOf(context);
  if (force || !today) return unsettled(null, 'minute', NO_DAY);
  return unsettled(null, 'minute', `the text does not tell the day; it was published on ${todayName(today)}`);
}

const isGone = ({ value: { first } }: Force, { publication: { day } }: Context): boolean =>
  first !== null && day !== null && first < day;

/** A day of long before, told between others of the news: what follows can be of either. */
const isBesideNews = (force: Force, { news, history, publication }: Context): boolean =>
  news !== null && history === null && !isNewsDay(force.value, publication);

/** The day on which somebody spoke of what had been on another. */
const isOnlySaid = (force: Force, { story }: Context): boolean =>
  force.role === 'saying' && story !== null && story.value.first !== force.value.first;

/** The day told last, in the block before. */
function toldDay({ told }: Context): Force | null {
  return told && told.role === 'event' && !told.isAhead && told.value.first === told.value.last ? told : null;
}

/** Hours by which clocks of one moment can differ; the nearer day is meant. */
const HALF_DAY = 12 * 60;
/** Zones lie whole quarters of an hour apart. */
const QUARTER = 15;

/** Whether two clocks can show one moment: `10:54 local time (2:12 GMT)` is a slip of the pen. */
const areOfOneMoment = (local: ClockMeaning, other: ClockMeaning): boolean =>
  ((local.minute ?? 0) - (other.minute ?? 0)) % QUARTER === 0;

/** The day is that of the clock it stands with: `00:15 local time (21:15 GMT on Tuesday)` was Wednesday there. */
function anchorPair(local: ClockMeaning, other: ClockMeaning, on: Anchored): Anchored {
  const zone = typeof other.zone === 'number' ? other.zone : 0;
  const elsewhere = other.hour * 60 + (other.minute ?? 0);
  let ahead = local.hour * 60 + (local.minute ?? 0) - elsewhere;
  if (ahead > HALF_DAY) ahead -= 2 * HALF_DAY;
  if (ahead <= -HALF_DAY) ahead += 2 * HALF_DAY;
  const daysAhead = Math.floor((elsewhere + ahead) / (2 * HALF_DAY));
  const day = (on.first ?? 0) - (other.day && !local.day ? 0 : daysAhead);
  const edtf = momentText(day, other, offsetText(zone));
  const localText = momentText(day + daysAhead, local, offsetText(zone + ahead));
  const distance = `UTC${offsetText(zone + ahead).replace('Z', '')}`;
  const place = local.zoneName ? `${local.zoneName} is ${distance}` : `the place is at ${distance}`;
  const note = `${on.note}; by the two clocks, ${place}${daysAhead === 0 ? '' : `, where it was ${dayName(day + daysAhead)}`}`;
  // What goes on from here goes on from the local day.
  const there = day + daysAhead;
  return { ...on, edtf, precision: 'minute', first: there, last: there, note, readings: [localText, edtf] };
}
