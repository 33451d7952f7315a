import type { EdtfDate } from '../calendar/index.js';
import { boundsOf, parseEdtf } from '../calendar/index.js';
import type { Edtf } from '../model.js';

/** The instants an EDTF value covers, in ms UTC, half-open: for ordering, drawing and filing under months. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** `2023-12` covers all of December, a minute its minute; an open end is infinite. Null where the year is not known. */
export function rangeOf(edtf: Edtf | null): DateRange | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (!edtf || !value) return null;
  if (value.kind === 'date' && value.date.time) return momentRange(value.date);
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  const from = bounds.first === null ? -Infinity : Date.parse(bounds.first);
  const to = bounds.last === null ? Infinity : Date.parse(bounds.last) + DAY_MS;
  return to > from ? { from, to } : null;
}

/** A time whose zone is not named counts as UTC. */
function momentRange({ year, month, day, time, zone }: EdtfDate): DateRange | null {
  const from = Date.parse(`${year}-${month}-${day}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(from) ? null : { from, to: from + MINUTE_MS };
}
