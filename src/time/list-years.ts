/** The years of lists whose entries tell none: from lines above them, or because they lead up to publication. */
import { calendarDay, type Day, dayOf, daysOfMonth } from '../calendar/index.js';
import type { ListYear } from './context.js';
import type { Cues } from './language.js';
import { type CalendarMeaning, innerMeaning, isDay } from './meaning.js';
import type { Publication } from './publication.js';
import type { Place } from './role.js';

/** So many entries make a chronology. */
const LEAST_ENTRIES = 3;
/** It is announced within so many characters before its first entry. */
const ANNOUNCED_SIGHT = 400;
/** So many days before publication a chronology ends at most. */
const LONGEST_SILENCE = 240;
/** A sign may stand before the date of an entry. */
const BULLET = 2;

/** The years of dates that open entries of a list and tell none: from the lines above them, else by their order. */
export function findListYears(
  text: string,
  places: readonly Place[],
  publication: Publication,
  cues: Cues,
): ReadonlyMap<Place, ListYear> {
  const entries = places.filter((place) => opensEntry(place, cues));
  if (entries.length < LEAST_ENTRIES) return NO_YEARS;
  const headed = yearsByLines(text, entries);
  return headed.size > 0 ? headed : yearsByOrder(text, entries, publication, cues);
}

/** `2011`, alone in its line, then `15 March: First protests.` */
function yearsByLines(text: string, entries: readonly Place[]): ReadonlyMap<Place, ListYear> {
  const lines = [...text.slice(0, entries.at(-1)?.expression.start).matchAll(YEAR_LINE)];
  if (lines.length === 0) return NO_YEARS;
  return new Map(
    entries.flatMap((place) => {
      const line = lines.findLast(({ index }) => index < place.expression.start)?.[1];
      return line && dateOf(place.expression.meaning) ? [[place, { year: Number(line), line }] as const] : [];
    }),
  );
}

/**
 * The year of each date that opens an entry of a chronology in which no entry tells one: `Timeline: a year of war`, then
 * `16 December: Fighting begins in the capital. | 6 January: Talks open.` It may tell the last first.
 */
function yearsByOrder(
  text: string,
  entries: readonly Place[],
  { day, latest, open }: Publication,
  cues: Cues,
): ReadonlyMap<Place, ListYear> {
  const [first, last] = [entries[0]?.expression, entries.at(-1)?.expression];
  if (!first || !last || day === null || open || latest === null) return NO_YEARS;
  const announced = Math.max(0, first.start - ANNOUNCED_SIGHT);
  const announcement = text.slice(announced, first.start);
  if (!cues.chronology.test(announcement)) return NO_YEARS;
  const dates = entries.map(({ expression }) => dateOf(expression.meaning));
  if (dates.includes(null) || YEAR_IN_LINE.test(text.slice(announced, last.start))) return NO_YEARS;
  if (entries.some(({ after }) => cues.futureAfter.test(after.slice(0, 100).replace(cues.entryAfter, ' '))))
    return NO_YEARS;
  const orders = [yearsBefore(latest, [...dates].reverse()).reverse(), yearsBefore(latest, dates)];
  const told = orders.map((years) => ({
    years,
    days: years.flatMap((year, at) => dayIn(year, dates[at] ?? null) ?? []),
  }));
  // In its own order it goes back less far.
  const [{ years, days } = NO_ORDER] = told.sort((a, b) => Math.min(...b.days) - Math.min(...a.days));
  // `3 October: Talks open. | 25 October: They meet again.`, told on the 20th: its end can lie ahead.
  if (Math.max(...days) < latest - LONGEST_SILENCE) return NO_YEARS;
  // `A chronology from 1999 on`, of entries that by their order begin later: lines with their years were lost.
  const begins = cues.beginsIn.exec(announcement)?.[1];
  const isWhole = begins === undefined || Number(begins) >= Math.min(...years);
  return new Map(
    entries.flatMap((place, at) =>
      years[at] === undefined ? [] : [[place, { year: isWhole ? years[at] : null, line: null }] as const],
    ),
  );
}

/** A year that heads a part of the list, alone or behind its month. */
const YEAR_IN_LINE = /^[^\p{L}\d\n]{0,9}(?:\p{L}{3,9} )?(?:1\d|20)\d\d[^\p{L}\d\n]{0,9}$/mu;
/** A year that heads a part of the list, alone in its line. */
const YEAR_LINE = /^\W{0,9}((?:1[5-9]|20)\d\d)[^\p{L}\d\n]{0,9}$/gmu;
const NO_YEARS: ReadonlyMap<Place, ListYear> = new Map();
const NO_ORDER = { years: [] as readonly number[], days: [] as readonly Day[] };

const opensEntry = (place: Place, cues: Cues): boolean =>
  place.block.kind !== 'title' &&
  place.expression.start - place.block.start <= BULLET &&
  isDayOrMonth(place.expression.meaning) &&
  (cues.entryAfter.test(place.after) || cues.entryPartAfter.test(place.after) || isMonthLine(place));

/** `October`, alone in its line: what follows is of that month. */
export const isMonthLine = ({ expression, block, before, after }: Place): boolean =>
  block.kind !== 'title' &&
  expression.start - block.start <= BULLET &&
  expression.meaning.kind === 'date' &&
  expression.meaning.day === undefined &&
  expression.meaning.month !== undefined &&
  NO_WORDS.test(before) &&
  NO_WORDS.test(after);

const NO_WORDS = /^[^\p{L}\d]*$/u;

/** A day or month, or a stretch from one to another. */
export function isDayOrMonth(meaning: Place['expression']['meaning']): boolean {
  const date = meaning.kind === 'span' && meaning.to ? (meaning.from ?? undefined) : meaning;
  return (date?.kind === 'date' && date.month !== undefined) || isDay(date);
}

/** A day or month without its year, or the first of a stretch of such. */
function dateOf(meaning: Place['expression']['meaning']): CalendarMeaning | null {
  const date = meaning.kind === 'span' ? meaning.from : innerMeaning(meaning);
  if (date?.kind !== 'date' || date.month === undefined) return null;
  const isOfYear = meaning.kind === 'span' && meaning.to?.kind === 'date' && meaning.to.year !== undefined;
  return date.year === undefined && date.yearShift === undefined && date.choice === undefined && !isOfYear
    ? date
    : null;
}

/** Of each date the last year that puts it no later than the one before it in the list, and than the given day. */
function yearsBefore(latest: Day, dates: readonly (CalendarMeaning | null)[]): number[] {
  let bound = latest;
  return dates.map((date) => {
    const { year } = calendarDay(bound);
    const same = dayIn(year, date);
    const found = same !== null && same <= bound ? year : year - 1;
    bound = Math.min(bound, lastDayIn(found, date) ?? bound);
    return found;
  });
}

/** The last day of a month, or the day itself. */
const lastDayIn = (year: number, date: CalendarMeaning | null): Day | null =>
  date?.day === undefined && date?.month !== undefined
    ? (daysOfMonth(year, date.month)?.[1] ?? null)
    : dayIn(year, date);

const dayIn = (year: number, date: CalendarMeaning | null): Day | null => dayOf(year, date?.month ?? 1, date?.day ?? 1);
