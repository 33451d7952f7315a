import { Temporal } from 'temporal-polyfill';
import type { EdtfDate } from '../calendar/index.js';
import { boundsOf, parseEdtf, remember } from '../calendar/index.js';
import type { Edtf } from '../model.js';

/** The instants an EDTF value covers, in ms UTC, half-open: for ordering, drawing and filing under months. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/**
 * `2023-12` covers all of December, a minute its minute; an open end is infinite. Null where the year is not known. A
 * local hour is one of `timezone`, where that is known.
 */
export function rangeOf(edtf: Edtf | null, timezone: string | null = null): DateRange | null {
  if (!edtf) return null;
  return timezone === null ? plainRange(edtf) : findRange(edtf, timezone);
}

/** The articles of an event are of a few days, asked for again and again. */
const plainRange = remember((edtf: Edtf) => findRange(edtf, null));

function findRange(edtf: Edtf, timezone: string | null): DateRange | null {
  const value = parseEdtf(edtf);
  if (!value) return null;
  if (value.kind === 'date' && value.date.time) return momentRange(value.date, timezone);
  const bounds = boundsOf(edtf);
  if (!bounds) return null;
  const from = bounds.first === null ? -Infinity : Date.parse(bounds.first);
  const to = bounds.last === null ? Infinity : Date.parse(bounds.last) + DAY_MS;
  return to > from ? { from, to } : null;
}

/** A time whose zone is neither named nor known counts as UTC. */
function momentRange({ year, month, day, time, zone }: EdtfDate, timezone: string | null): DateRange | null {
  const local = `${year}-${month}-${day}T${time}`;
  const instant = Date.parse(`${local}${zone ?? 'Z'}`);
  if (Number.isNaN(instant)) return null;
  const from = zone === null && timezone !== null ? instantIn(timezone)(local) : instant;
  return { from, to: from + MINUTE_MS };
}

/** Of an hour that the clocks show twice the first, of one that they leave out the next. */
const instantIn = remember((timezone: string) =>
  remember((local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(timezone).epochMilliseconds),
);
