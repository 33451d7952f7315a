import { dayOf } from '../../calendar/index.js';
import type { Meaning } from '../meaning.js';
import type { Parts } from '../rule.js';

/** Two days of one month; null where they are no days or in the wrong order. */
export function readDayRange({ values }: Parts): Meaning | null {
  const { month, from, to, year } = values;
  if (month === undefined || from === undefined || to === undefined || from >= to) return null;
  if (dayOf(year ?? 2000, month, to) === null) return null;
  return {
    kind: 'span',
    from: { kind: 'date', year, month, day: from },
    to: { kind: 'date', year, month, day: to },
  };
}
