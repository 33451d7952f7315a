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
  const first = readDay({ month: isAcross && words.last ? month - 1 : month, day: from, year });
  const last = readDay({ month: isAcross && words.next ? month + 1 : month, day: to, year });
  return first && last && { kind: 'span', from: first, to: last };
}

/** Month 0 is the December before, month 13 the January after; null where there is no such day. */
function readDay({ month, day, year }: { month: number; day: number; year: number | undefined }): Meaning | null {
  const there = { month: ((month + 11) % 12) + 1, year: year && year + Math.floor((month - 1) / 12) };
  return dayOf(there.year ?? 2000, there.month, day) === null ? null : { kind: 'date', ...there, day };
}
