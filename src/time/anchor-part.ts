/** Anchors parts of something (`late 2023`, `Monday night`), and one moment that falls on two days. */
import { calendarDay, dayOf, isoOf } from '../calendar/index.js';
import type { Context } from './context.js';
import type { PartMeaning } from './meaning.js';
import type { Anchored } from './value.js';

/** The same value, with a part of it named in the reason: `(night)`. */
export const named = (anchored: Anchored, name: string): Anchored => ({
  ...anchored,
  note: `${anchored.note} (${name})`,
});

/** Both days stand as readings; the value is the day named first. */
export function anchorElsewhere(first: Anchored, other: Anchored): Anchored {
  const isNextDoor = first.first !== null && other.first !== null && Math.abs(first.first - other.first) === 1;
  if (first.edtf === null || other.edtf === null || !isNextDoor) return first;
  return { ...first, note: `${first.note}; elsewhere it was ${other.edtf}`, readings: [first.edtf, other.edtf] };
}

/**
 * `late 2023`, `early next week`, `the end of May`: the whole, as TIMEX3 has it, with the part in the note. Of a year
 * told by its number or counted from publication the part is about some months, so that a timeline need not put it at the
 * year's beginning.
 */
export function anchorPart({ part, isOpen }: PartMeaning, whole: Anchored, context: Context): Anchored {
  if (whole.edtf === null) return whole;
  const told = named(whole, PART_NAMES[part]);
  const isYear = whole.precision === 'year' && KINDS_OF_YEAR.has(whole.anchor.kind) && whole.first !== null;
  if (!isYear || isOpen) return told;
  const { year } = calendarDay(whole.first);
  return isToldAhead(part, year, context) ? told : { ...told, part: partOfYear(part, year) };
}

const KINDS_OF_YEAR: ReadonlySet<Anchored['anchor']['kind']> = new Set(['absolute', 'published']);

/** “At the end of the year the mill was shut”, told in January: what has happened did so in no month to come. */
function isToldAhead(part: PartMeaning['part'], year: number, { publication, tense }: Context): boolean {
  const first = dayOf(year, MONTHS_OF_PART[part][0], 1);
  return first !== null && publication.day !== null && first > publication.day && tense() === 'past';
}

/** Months of a year that early, mid and late stand for: first month and last. */
const MONTHS_OF_PART = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;

/** The bound inside the year is approximate, the year's own is not. */
function partOfYear(part: PartMeaning['part'], year: number): string {
  const [from, to] = MONTHS_OF_PART[part];
  return `${isoOf(year, from)}${part === 'early' ? '' : '~'}/${isoOf(year, to)}${part === 'late' ? '' : '~'}`;
}

const PART_NAMES = { early: 'its early part', mid: 'its middle', late: 'its late part' } as const;
