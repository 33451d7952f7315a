/** Anchors parts of something (`late 2023`, `Monday night`), and one moment that falls on two days. */
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

/** `late 2023`, `early next week`, `the end of May`: told too loosely for bounds, so the whole, with the part in the note. */
export function anchorPart(part: PartMeaning['part'], whole: Anchored): Anchored {
  return whole.edtf === null ? whole : named(whole, PART_NAMES[part]);
}

const PART_NAMES = { early: 'its early part', mid: 'its middle', late: 'its late part' } as const;
