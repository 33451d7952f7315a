/** Days that an article's words settle only by a default, and by how much the default can be wrong. */
import { boundsOf, daysBetween } from '../calendar/index.js';
import type { Edtf } from '../model.js';

interface Slip {
  /** Rules of the time stage whose day is a default. */
  readonly rules: ReadonlySet<string>;
  readonly days: number;
}

const SLIPS: readonly Slip[] = [
  // "Saturday", counted from publication, is that Saturday's namesake a week before or after where a report is reprinted.
  { rules: new Set(['weekday']), days: 7 },
  // "At 10.23 GMT" is of the day in force; told the day after, that may be the day before.
  { rules: new Set(['clock-twelve', 'clock-twenty-four', 'clock-word', 'part-alone']), days: 1 },
];

/** Whether two days differ by no more than the default that a rule took: then they do not speak against each other. */
export function isSlip(rule: string, a: Edtf, b: Edtf): boolean {
  const slip = SLIPS.find(({ rules }) => rules.has(rule));
  const [dayA, dayB] = [boundsOf(a)?.first, boundsOf(b)?.first];
  return Boolean(slip && dayA && dayB) && Math.abs(daysBetween(dayA as string, dayB as string)) === slip?.days;
}
