import { isEdtf } from '../calendar/edtf.js';
import type { Edtf } from '../model.js';

/** How a date in a front matter was written: as EDTF, in a form that can mean only one day, as a placeholder, or wrong. */
export interface WrittenDate {
  readonly edtf: Edtf | null;
  readonly form: 'edtf' | 'loose' | 'placeholder' | 'wrong';
}

/** Year first, so that month and day cannot be mistaken: `2009-12-4`, `2009:02:03` (EXIF), `2009/02/03`, `20090203`. */
const YEAR_FIRST = [/^(\d{4})([-:/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/, /^(\d{4})()(\d\d)(\d\d)(?:T.*)?$/];

/** What software writes where it knows no date: `n/a`, `unknown`, TIMEX3's `PRESENT_REF`. It claims no day. */
const PLACEHOLDER = /^(?:n\/?a|null|none|nil|tbd|tba|unknown|undated|no date|-+|\?+|[a-z]+_[\w-]*)$/i;

/** Reads a date of a front matter, e.g. `2009-12-4` → `{ edtf: '2009-12-04', form: 'loose' }`. */
export function readDate(text: string): WrittenDate {
  const trimmed = text.trim();
  if (isEdtf(trimmed)) return { edtf: trimmed, form: 'edtf' };
  if (PLACEHOLDER.test(trimmed)) return { edtf: null, form: 'placeholder' };
  for (const pattern of YEAR_FIRST) {
    const [, year, , month = '', day = ''] = pattern.exec(trimmed) ?? [];
    const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== undefined && isEdtf(edtf)) return { edtf, form: 'loose' };
  }
  return { edtf: null, form: 'wrong' };
}
