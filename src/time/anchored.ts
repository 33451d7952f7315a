/** Puts to a value where it was counted from, how sure it is, and why. */
import { calendarDay } from '../calendar/index.js';
import type { Context, Force, Today } from './context.js';
import { AS_WRITTEN, dayName } from './notes.js';
import type { Anchored, Value } from './value.js';
import { openValue } from './value.js';

/** Two digits; `XX` where unknown. */
export const pad = (number: number | undefined): string =>
  number === undefined ? 'XX' : String(number).padStart(2, '0');

/** A value with its reasons. Named field by field, since each date passes here, and what spreads a copy takes far longer. */
const reasoned = (
  { edtf, precision, first, last }: Value,
  anchor: Anchored['anchor'],
  status: Anchored['status'],
  note: string,
): Anchored => ({ edtf, precision, first, last, anchor, status, note });

/** What the words tell by themselves. */
export const written = (value: Value, note = AS_WRITTEN): Anchored =>
  reasoned(value, { kind: 'absolute', ref: null }, 'stated', note);

/** What the words and all that stands around them leave open. */
export const unsettled = (edtf: string | null, precision: Value['precision'], note: string): Anchored =>
  reasoned(openValue(edtf, precision), { kind: 'none', ref: null }, 'unsettled', note);

/** The value with the year that publication settles for it. */
export function counted(value: Value, context: Context, note: string): Anchored {
  const { publication } = context;
  const ref = publication.day === null ? String(publication.year) : calendarDay(publication.day).iso;
  return reasoned(value, { kind: 'published', ref }, publication.inferred ? 'inferred' : 'stated', note);
}

/** The value counted from the day of publication, or of speaking. */
export const fromToday = (value: Value, today: Today, note: string): Anchored =>
  reasoned(value, { kind: today.kind, ref: calendarDay(today.day).iso }, today.inferred ? 'inferred' : 'stated', note);

/** The value counted from a date that stands before it. */
export const fromForce = (value: Value, force: Force, note: string): Anchored =>
  reasoned(
    value,
    { kind: 'sentence', ref: force.literal },
    force.value.status === 'stated' ? 'stated' : 'inferred',
    note,
  );

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
