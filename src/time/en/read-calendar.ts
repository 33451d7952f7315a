import { dayOf } from '../../calendar/index.js';
import type { Meaning } from '../meaning.js';
import type { Parts } from '../rule.js';

/** A weekday before a date, with `this`, `last` or `next` as it may be: `this Friday (`, `Friday, `, `Friday - `. */
export const WEEKDAY_FIRST =
  '(?:(?:(?<choice>this(?: past| coming)?|last|next) )?<anyWeekday>(?:,?_(?<open>\\()?|_[-–—]_)(?:the )?)?';
/** The bracket that closes such a form, if one was opened. */
export const CLOSED = '(?:(?!\\k<open>)\\))?';
/** What such a form begins with. */
export const WEEKDAY_STARTS = ['<anyWeekday>', 'this <anyWeekday>', 'last <anyWeekday>', 'next <anyWeekday>'];

/** Two figures tell of the past or of a year at hand: `40` is 1940. */
const LATEST_SHORT_YEAR = 35;

/** A day and month with weekday and year as far as given; null where no year has such a day (`31 June`). */
export function readDayAndMonth({ values, words }: Parts): Meaning | null {
  const { dayOfMonth: day, month, anyWeekday: weekday } = values;
  const year = values.year ?? readShortYear(words.short);
  if (month === undefined || day === undefined) return null;
  return dayOf(year ?? 2000, month, day) === null
    ? null
    : { kind: 'date', year, month, day, weekday, choice: readChoice(words.choice) };
}

/** `98` → 1998, `07` → 2007. */
export function readShortYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return Number(digits) + (Number(digits) <= LATEST_SHORT_YEAR ? 2000 : 1900);
}

/** `last` → the year, month or feast before the anchor's; `this`, `next` likewise. */
export function readChoice(word: string | undefined): 'last' | 'this' | 'next' | undefined {
  if (word === undefined) return undefined;
  if (/^(?:last|previous|past|prior|preceding)$/.test(word) || word.endsWith(' past')) return 'last';
  return /^(?:next|following|coming|upcoming)$/.test(word) || word.endsWith(' coming') ? 'next' : 'this';
}

/** `last year` → -1. */
export function readYearShift(word: string | undefined): number | undefined {
  const choice = readChoice(word);
  return choice && { last: -1, this: 0, next: 1 }[choice];
}

/** Before these a month is the one to come, whatever is told: `wheat for December delivery`, `the May contract`. */
export const isTraded = (after: string): boolean => /^ (?:delivery|contracts?|futures|settlement)\b/.test(after);
