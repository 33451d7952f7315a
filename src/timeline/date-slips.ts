/** Days that an article's words settle only by a default, and by how much the default can be wrong. */
import { boundsOf, daysBetween } from '../calendar/index.js';
import type { Edtf } from '../model.js';

interface Slip {
  /** Rules of the time stage whose day is a default. */
  readonly rules: ReadonlySet<string>;
  readonly days: number;
}

/** "At 10.23 GMT": of the day in force. */
const OF_DAY_IN_FORCE = ['clock-twelve', 'clock-twenty-four', 'clock-word', 'part-alone'];

const SLIPS: readonly Slip[] = [
  // "Saturday", counted from publication, is that Saturday's namesake a week before or after where a report is reprinted;
  // and with it what stands beside it ("early Saturday"), and the times of that day.
  {
    rules: new Set([
      'weekday',
      'day-then-part',
      'day-then-clock',
      'clock-then-day',
      'part-then-day',
      'early-late',
      ...OF_DAY_IN_FORCE,
    ]),
    days: 7,
  },
  // Told the day after, the day in force may be the day before.
  { rules: new Set(OF_DAY_IN_FORCE), days: 1 },
];

/** Whether two days differ by no more than the default that a rule took: then they do not speak against each other. */
export function isSlip(rule: string, a: Edtf, b: Edtf): boolean {
  if (!SLIPS.some(({ rules }) => rules.has(rule))) return false;
  const [dayA, dayB] = [boundsOf(a)?.first, boundsOf(b)?.first];
  if (!dayA || !dayB) return false;
  const apart = Math.abs(daysBetween(dayA, dayB));
  return SLIPS.some(({ rules, days }) => days === apart && rules.has(rule));
}
