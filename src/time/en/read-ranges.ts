import { dayOf } from '../../calendar/index.js';
import type { Meaning } from '../meaning.js';
import type { Parts } from '../rule.js';

/**
 * Two days of one month, or of two that follow each other: `April 27 to the 3rd`, `from the 27th to the 3rd of April`;
 * null where they are no days or in the wrong order.
 */
export function readDayRange({ values, words }: Parts): Meaning | null {
  const { month, from, to, year } = values;
  if (month === undefined || from === undefined || to === undefined) return null;
  const isAcross = from > to;
  if (from === to || (isAcross && !words.next && !words.last)) return null;
  const yearShift = words.ofYear && SHIFTS[words.ofYear];
  const first = readDay({ month: isAcross && words.last ? month - 1 : month, day: from, year }, yearShift);
  const last = readDay({ month: isAcross && words.next ? month + 1 : month, day: to, year }, yearShift);
  return first && last && { kind: 'span', from: first, to: last };
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** Month 0 is the December before, month 13 the January after; null where there is no such day. */
function readDay({ month, day, year }: DayOfYear, yearShift: number | '' | undefined): Meaning | null {
  const shift = Math.floor((month - 1) / 12);
  const there = { month: ((month + 11) % 12) + 1, year: year && year + shift };
  if (dayOf(there.year ?? 2000, there.month, day) === null) return null;
  return typeof yearShift === 'number'
    ? { kind: 'date', month: there.month, day, yearShift: yearShift + shift }
    : { kind: 'date', ...there, day };
}
