/** Anchors parts of something (`late 2023`, `Monday night`), and one moment that falls on two days. */
import { calendarDay } from '../calendar/index.js';
import type { PartMeaning } from './meaning.js';
import { type Anchored, monthValue, openValue, type Value } from './value.js';

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

/** Months of a year that early, mid and late stand for: first month and last. */
const MONTHS_OF_PART = { early: [1, 3], mid: [5, 8], late: [10, 12] } as const;

/**
 * `late 2023` → `2023-10~/2023-12`. Parts of a month, week or decade, and of a year told by its distance (`early next
 * year`), are told too loosely for bounds: they stay the whole, with the part in the note.
 */
export function anchorPart(part: PartMeaning['part'], whole: Anchored): Anchored {
  if (whole.first === null || whole.edtf === null) return named(whole, part);
  const { year } = calendarDay(whole.first);
  const isBounded = whole.precision === 'year' && whole.anchor.kind === 'absolute';
  return named(isBounded ? { ...whole, ...partOfYear(part, year) } : whole, part);
}

function partOfYear(part: PartMeaning['part'], year: number): Value {
  const [from, to] = MONTHS_OF_PART[part].map((month) => monthValue(year, month));
  return {
    ...openValue(between(from?.edtf ?? '', to?.edtf ?? '', part), 'interval'),
    first: from?.first ?? null,
    last: to?.last ?? null,
  };
}

/** The bound inside the whole is approximate, the whole's own is not. */
function between(from: string, to: string, part: PartMeaning['part']): string {
  return `${from}${part === 'early' ? '' : '~'}/${to}${part === 'late' ? '' : '~'}`;
}
