/** Puts to a value where it was counted from, how sure it is, and why. */
import { calendarDay } from '../calendar/index.js';
import type { Context, Force, Today } from './context.js';
import { AS_WRITTEN, dayName } from './notes.js';
import type { Anchored, Value } from './value.js';
import { openValue } from './value.js';

/** Two digits; `XX` where unknown. */
export const pad = (number: number | undefined): string =>
  number === undefined ? 'XX' : String(number).padStart(2, '0');

/** What the words tell by themselves. */
export const written = (value: Value, note = AS_WRITTEN): Anchored => ({
  ...value,
  anchor: { kind: 'absolute', ref: null },
  status: 'stated',
  note,
});

/** What the words and all that stands around them leave open. */
export const unsettled = (edtf: string | null, precision: Value['precision'], note: string): Anchored => ({
  ...openValue(edtf, precision),
  anchor: { kind: 'none', ref: null },
  status: 'unsettled',
  note,
});

/** The value with the year that publication settles for it. */
export function counted(value: Value, context: Context, note: string): Anchored {
  const { publication } = context;
  const ref = publication.day === null ? String(publication.year) : calendarDay(publication.day).iso;
  return { ...value, anchor: { kind: 'published', ref }, status: publication.inferred ? 'inferred' : 'stated', note };
}

/** The value counted from the day of publication, or of speaking. */
export const fromToday = (value: Value, today: Today, note: string): Anchored => ({
  ...value,
  anchor: { kind: today.kind, ref: calendarDay(today.day).iso },
  status: today.inferred ? 'inferred' : 'stated',
  note,
});

/** The value counted from a date that stands before it. */
export const fromForce = (value: Value, force: Force, note: string): Anchored => ({
  ...value,
  anchor: { kind: 'sentence', ref: force.literal },
  status: force.value.status === 'stated' ? 'stated' : 'inferred',
  note,
});

/** `2022` for `last year`; null where the words or the record tell no year. */
export function shiftedYear(shift: number | undefined, { publication }: Context): number | null {
  return shift === undefined || publication.year === null ? null : publication.year + shift;
}

/** The reason for a year told by its distance. */
export const yearNote = (year: number, context: Context): string => `${year}, counted from ${publishedName(context)}`;

/** `Tuesday 26 December 2023, the day of publication`. */
export function publishedName(context: Context): string {
  const { publication } = context;
  return publication.day === null ? publication.name : `${dayName(publication.day)}, ${publication.name}`;
}

/** The first day of a date in force, in words. */
export const spanName = ({ value }: Force): string => (value.first === null ? '' : dayName(value.first));
