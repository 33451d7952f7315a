/** Anchors seasons, quarters, halves, decades and centuries. */
import { calendarDay, dayOf } from '../calendar/index.js';
import {
  counted,
  fromForce,
  pad,
  publishedName,
  shiftedYear,
  spanName,
  unsettled,
  written,
  yearNote,
} from './anchored.js';
import type { Context } from './context.js';
import type { DecadeMeaning, SeasonMeaning } from './meaning.js';
import { NO_FORCE, NO_YEAR } from './notes.js';
import { type Anchored, seasonValue, type Value } from './value.js';

/** `summer 2021`; `the third quarter`: the last that had begun by publication. */
export function anchorSeason(meaning: SeasonMeaning, context: Context): Anchored {
  const { code, year, yearShift } = meaning;
  const choice = meaning.open && context.tense() !== 'future' ? undefined : meaning.choice;
  if (meaning.from) return anchorSeasonInForce(meaning, context);
  if (meaning.open && context.tense() === null) return unsettled(null, 'season', NO_YEAR);
  if (year !== undefined) return written(seasonValue(code, year));
  const shifted = shiftedYear(yearShift, context);
  if (shifted !== null) return counted(seasonValue(code, shifted), context, yearNote(shifted, context));
  const { publication } = context;
  const today = publication.day ?? null;
  if (today === null || publication.year === null) return unsettled(`XXXX-${code}`, 'season', NO_YEAR);
  const ahead = choice === 'next' || (choice === undefined && context.tense() === 'future');
  const years = [publication.year + 1, publication.year, publication.year - 1];
  const values = years.map((candidate) => seasonValue(code, candidate));
  const fits = ({ first, last }: Value): boolean => {
    if (first === null || last === null) return false;
    if (choice === 'last') return last < today;
    return ahead ? (choice === undefined ? last >= today : first > today) : first <= today;
  };
  const found = (ahead ? [...values].reverse() : values).find(fits) ?? seasonValue(code, publication.year);
  const chosen = choice === 'this' ? seasonValue(code, publication.year) : found;
  return counted(chosen, context, `${ahead ? 'the next after' : 'the last before'} ${publishedName(context)}`);
}

/** `that summer`, `the following spring`: of the year of the date in force, or the one beside it. */
function anchorSeasonInForce({ code, from }: SeasonMeaning, context: Context): Anchored {
  const force = context.sameSentence ?? context.told ?? context.force;
  const { first = null, last = null } = force?.value ?? {};
  if (!force || first === null || last === null) return unsettled(null, 'season', NO_FORCE);
  const { year } = calendarDay(first);
  const values = [-1, 0, 1].map((shift) => seasonValue(code, year + shift));
  const after = values.find((value) => value.first !== null && value.first > first);
  const before = values.findLast((value) => value.last !== null && value.last < last);
  const value = { at: values[1], after, before }[from ?? 'at'] ?? seasonValue(code, year);
  return fromForce(value, force, `beside “${force.literal}”, ${spanName(force)}`);
}

/** `the 1990s` → `199X`, `the 19th century` → `18XX`. */
export function anchorDecade({ digits }: DecadeMeaning): Anchored {
  const century = digits < 100;
  const width = century ? 100 : 10;
  const first = dayOf(Math.max(1, digits * width), 1, 1);
  const last = dayOf(digits * width + width - 1, 12, 31);
  const edtf = century ? `${pad(digits)}XX` : `${String(digits).padStart(3, '0')}X`;
  return written({ edtf, precision: 'decade', first, last });
}
