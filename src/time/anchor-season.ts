/** Anchors seasons, quarters, halves, decades and centuries. */
import { dayOf } from '../calendar/index.js';
import { counted, pad, publishedName, shiftedYear, unsettled, written, yearNote } from './anchored.js';
import type { Context } from './context.js';
import type { DecadeMeaning, SeasonMeaning } from './meaning.js';
import { NO_YEAR } from './notes.js';
import { type Anchored, seasonValue, type Value } from './value.js';

/** `summer 2021`; `the third quarter`: the last that had begun by publication. */
export function anchorSeason({ code, year, yearShift, choice }: SeasonMeaning, context: Context): Anchored {
  if (year !== undefined) return written(seasonValue(code, year));
  const shifted = shiftedYear(yearShift, context);
  if (shifted !== null) return counted(seasonValue(code, shifted), context, yearNote(shifted, context));
  const { publication } = context;
  const today = publication.day ?? null;
  if (today === null || publication.year === null) return unsettled(`XXXX-${code}`, 'season', NO_YEAR);
  const ahead = choice === 'next' || (choice === undefined && context.tense === 'future');
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

/** `the 1990s` → `199X`, `the 19th century` → `18XX`. */
export function anchorDecade({ digits }: DecadeMeaning): Anchored {
  const century = digits < 100;
  const width = century ? 100 : 10;
  const first = dayOf(Math.max(1, digits * width), 1, 1);
  const last = dayOf(digits * width + width - 1, 12, 31);
  const edtf = century ? `${pad(digits)}XX` : `${String(digits).padStart(3, '0')}X`;
  return written({ edtf, precision: 'decade', first, last });
}
