/** Joins what one article tells of one occurrence: "a drone hit the base … The drone strike injured three". */
import { boundsOf, type Day, type DayBounds, dayOfIso, daysBetween, isWithinADay } from '../calendar/index.js';
import type { Edtf, Time } from '../model.js';
import { isNewsOf, isOtherWeekday, lastDayOf } from './date-relation.js';
import { localDay } from './local-clock.js';
import { dateOpenings, isComing, joinHeadline } from './openings.js';
import { isPresentPerfect } from './patterns.js';
import { refersTo } from './references.js';
import { AT_THE_TIME, type Telling } from './tellings.js';
import type { Thread } from './thread.js';
import { joinTolls } from './tolls.js';

/** How many tellings back a reference reaches. */
const REACH = 10;

/** Joins an article's tellings, given in order. */
export function threadTellings(tellings: readonly Telling[]): Thread[] {
  const threads: Telling[][] = [];
  const recent: { readonly telling: Telling; readonly thread: Telling[] }[] = [];
  for (const telling of tellings) {
    const matching = recent.filter(
      ({ telling: earlier, thread }) => refersTo(telling, earlier) && datesAgree(telling, thread),
    );
    // "The strikes" are those that a sentence tells of, sooner than those of "the men who struck the mill".
    const referred = matching.findLast(({ telling: { relative } }) => !relative) ?? matching.at(-1);
    const thread = referred?.thread ?? [];
    if (!referred) threads.push(thread);
    thread.push(telling);
    recent.push({ telling, thread });
    if (recent.length > REACH) recent.shift();
  }
  const joined = joinTolls(dateOpenings(joinHeadline(threads)));
  const before = daysBefore(joined, tellings);
  return joined.flatMap((thread) => makeThread(thread, before));
}

const NONE: readonly Edtf[] = [];

/**
 * The days that a report gives as before its news, where it opens with that in the present perfect: "Reala have signed …
 * The club said last week that …". A report may open so with what happened a day or two ago.
 */
function daysBefore(threads: readonly (readonly Telling[])[], tellings: readonly Telling[]): readonly Edtf[] {
  const isOpening = ({ lead, headline }: Telling) => lead && !headline;
  const opening = threads.find((thread) => thread.some(isOpening) && !thread.some(isDated))?.find(isOpening);
  const published = opening?.reading.article.published;
  const out = published ? boundsOf(published)?.first : null;
  if (!opening || !out || !isPresentPerfect(opening.reading, { ...opening, cues: opening.traits.cues })) return NONE;
  return tellings.flatMap(({ dating, time }) => {
    const last = dating === 'own' && time?.edtf ? boundsOf(time.edtf)?.last : null;
    const age = time && isWithinADay(time.precision) ? RECENT_DAYS : 1;
    return last && daysBetween(last, out) >= age ? [time?.edtf as Edtf] : [];
  });
}

const RECENT_DAYS = 3;

/**
 * Only dates of their own can part tellings; the date of a passage is a hint. What was told without a date is of the news:
 * not still to come, nor long ago; and what goes on without one is not of a month or a year long ago.
 */
function datesAgree(telling: Telling, thread: readonly Telling[]): boolean {
  const all = [telling, ...thread];
  const given = all.filter(isDated);
  const [first] = given;
  if (!first) return true;
  const isElsewhen = ({ dating, time }: Telling): boolean =>
    dating === 'own' && time !== null && time.edtf === null && isOtherWeekday(time, first.time?.edtf as Edtf);
  if (all.some(isElsewhen)) return false;
  if (!areOneDate(telling, given)) return false;
  if (given.length > thread.length) return true;
  if (isComing(first)) return false;
  const isOfThen = AT_THE_TIME.test(telling.time?.literal ?? '') || isWithinADay(first.time?.precision ?? 'vague');
  return !isLongAgo(first) || (first !== telling && isOfThen);
}

/** Whether dates are one: the day of a blow, and the hour of that day at which "the blow happened". */
function areOneDate(telling: Telling, given: readonly Telling[]): boolean {
  const [first] = given;
  const other = given.find(({ time }) => time?.edtf !== first?.time?.edtf);
  if (!first || !other) return true;
  const [hour, day] = isHour(first) ? [first, other] : [other, first];
  const isOfDay = isHour(hour) && day.time?.precision === 'day' && localDay(hour.time) === day.time.edtf;
  const isOfBoth = ({ time }: Telling) => time?.edtf === hour.time?.edtf || time?.edtf === day.time?.edtf;
  if (!isOfDay || !given.every(isOfBoth)) return false;
  const isKnown = given.some((one) => one !== telling && one.time?.edtf === telling.time?.edtf);
  return !given.includes(telling) || isKnown || (telling === hour && tellsWhen(telling));
}

const isHour = ({ time }: Telling): boolean => time?.precision === 'minute' || time?.precision === 'hour';

/** "The shooting began at | 2:15 p.m.", "The quake hit at | 3:47 a.m." */
const WHEN_IT_WAS =
  /^(?:the|this) (?:[\p{L}\d.-]+ ){0,3}?(?:\p{Ll}+(?<!s) (?:began|started|happened|occurred|took place|broke out|erupted|went off)|(?:earth)?quake (?:struck|hit))\b[^,;:]{0,60}$/iu;
const tellsWhen = ({ reading: { text }, start, time }: Telling): boolean =>
  time !== null && time.start - start < WHEN_REACH && WHEN_IT_WAS.test(text.slice(start, Math.max(start, time.start)));
const WHEN_REACH = 100;

const isLongAgo = ({ time, reading }: Telling): boolean =>
  Boolean(time?.edtf) && isNewsOf(time?.edtf as Edtf, reading.article) === false;

const isDated = ({ dating, time }: Telling): boolean => dating === 'own' && Boolean(time?.edtf);

function makeThread(tellings: readonly Telling[], daysBefore: readonly Edtf[]): Thread[] {
  const [first] = tellings;
  if (!first) return [];
  const { article } = first.reading;
  const time = timeOfThread(tellings);
  const hint = time ? null : timeOf(tellings, 'passage');
  const bounds = daysOf(time?.edtf);
  const day = firstDay(bounds) ?? firstDay(daysOf(hint?.edtf)) ?? firstDay(daysOf(article.published));
  const before = time === null && tellings.some(({ lead }) => lead) ? daysBefore : NONE;
  const until = lastDayOf(article.published);
  const near = time === null ? daysNear(first) : null;
  return [{ article, tellings, place: first.place, time, bounds, hint, day, before, near, until }];
}

/** "bombed Suwar on Monday, hours after | a drone killed a guard": on that Monday, or the day before. */
function daysNear({ reading, sentence, start, main, relative }: Telling): DayBounds | null {
  if (main || relative || !HOURS_FROM.test(reading.text.slice(Math.max(0, start - HOURS_REACH), start))) return null;
  const { when = null, ...span } = reading.sentences[sentence] ?? { start, end: start };
  const isOwn = when !== null && when.role === 'event' && when.start >= span.start && when.end <= span.end;
  return isOwn && isWithinADay(when.precision) ? daysOf(when.edtf) : null;
}
const HOURS_FROM = /\b(?:minutes?|hours?|shortly|soon|just) (?:after|before)\s$/i;
const HOURS_REACH = 16;

const daysOf = (edtf: Edtf | null | undefined): DayBounds | null => (edtf ? boundsOf(edtf) : null);

const firstDay = (bounds: DayBounds | null): Day | null => (bounds?.first ? dayOfIso(bounds.first) : null);

/** The date of a thread; of a day and an hour of it, the hour. */
function timeOfThread(tellings: readonly Telling[]): Time | null {
  const time = timeOf(tellings, 'own');
  if (time?.precision !== 'day') return time;
  const hour = tellings.find((telling) => telling.dating === 'own' && isHour(telling) && tellsWhen(telling));
  return hour?.time && localDay(hour.time) === time.edtf ? hour.time : time;
}

function timeOf(tellings: readonly Telling[], dating: Telling['dating']): Time | null {
  let first: Time | null = null;
  for (const telling of tellings) {
    if (telling.dating !== dating || !telling.time) continue;
    if (telling.time.edtf !== null) return telling.time;
    first ??= telling.time;
  }
  return first;
}
