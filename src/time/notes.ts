/** The one-line reasons that a reader sees beside a date. */
import { calendarDay, type Day, formatEdtf, remember } from '../calendar/index.js';
import type { Today } from './context.js';

export const dayName = remember((day: Day): string => formatEdtf(calendarDay(day).iso));

/** `Tuesday 26 December 2023, the day of publication`. */
export const todayName = ({ day, name }: Today): string => `${dayName(day)}, ${name}`;

export const AS_WRITTEN = 'as written';
export const NO_DAY = 'counted from the day of publication, which is not known';
export const NO_FORCE = 'counted from a date that the text does not settle';
export const NOT_YET =
  'counted back as the words say, it would lie after the day of publication, but it is told as past';
export const SOME_DAY = 'counted from the first and from the last day of publication, it is not the same';
export const NO_YEAR = 'the text does not tell the year';
export const NO_DAY_HERE = 'the text does not tell of which day';
export const NO_SUCH_WEEKDAY = 'the day lies near publication, but was another weekday than the text says';
export const BEYOND_CALENDAR = 'counted to a time that is not within the years 1 to 9999';
export const BACKWARDS = 'the words name an end before the beginning';
export const VAGUE = 'the words settle no date';
export const besideNote = (thing: string): string => `counted from “${thing}”, whose date these words do not tell`;
