import { boundsOf, isEdtf, parseEdtf } from '../calendar/index.js';
import type { Edtf } from '../model.js';

/**
 * How a date in a front matter was written: as EDTF, in a form that can mean only one day, as a placeholder, as an
 * interval that ends before it begins, or wrong.
 */
export interface WrittenDate {
  readonly edtf: Edtf | null;
  readonly form: 'edtf' | 'loose' | 'placeholder' | 'backwards' | 'wrong';
}

/** Year first, so that month and day cannot be mistaken: `2009-12-4`, `2009:02:03` (EXIF), `2009/02/03`, `20090203`. */
const YEAR_FIRST = [/^(\d{4})([-:/.])(\d{1,2})\2(\d{1,2})(?:[T ](.*))?$/, /^(\d{4})()(\d\d)(\d\d)(?:[T ](.*))?$/];

/** The hour after a day, and its zone: `9:30`, `09:30:15.000Z`, `093015`, `9:30 pm +0800`; words after it say no more. */
const HOUR =
  /^(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?: ?([ap])\.?m\b\.?)? ?(?:(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?|(Z|UTC|GMT)\b)?\D*$/i;

/** Words by which a day is not certain, or not the only one: `or later`, `(probably)`, `to 6 March`. */
const DOUBT =
  /[?~%]|\b(?:or|and|to|till|until|from|since|by|before|after|later|earlier|around|about|approx\w*|circa|ca|estimated|guess\w*|inferred|probabl[ey]|perhaps|maybe|possibly|likely|uncertain|unsure|unknown|not)\b/i;

/** Dashes that editors of text put in place of a hyphen, and quotation marks that YAML does not know. */
const DASH = /[\p{Pd}\u2212]/gu;
const TYPED_QUOTES = /^[“”„‘’«]|[“”‘’»]$/gu;

/** What software writes where it knows no date: `n/a`, `unknown`, TIMEX3's `PRESENT_REF`. It claims no day. */
const PLACEHOLDER = /^(?:n\/?a|null|none|nil|tbd|tba|unknown|undated|no date|-+|\?+|[a-z]+_[\w-]*)$/i;

/** The first and the last day that software can hold, and the day 0: Go's, Hugo's and .NET's zero date, SQL's "never". */
const NO_DAY = /^(?:0000-00-00|0001-01-01|9999-12-31)(?:[T ].*)?$/;

/** Reads a date of a front matter, e.g. `2009-12-4` → `{ edtf: '2009-12-04', form: 'loose' }`. */
export function readDate(text: string): WrittenDate {
  const trimmed = text.trim();
  if (PLACEHOLDER.test(trimmed) || NO_DAY.test(trimmed)) return { edtf: null, form: 'placeholder' };
  if (isBackwards(trimmed)) return { edtf: null, form: 'backwards' };
  if (isEdtf(trimmed)) return { edtf: trimmed, form: 'edtf' };
  const { words, doubt } = splitDoubt(trimmed.replace(TYPED_QUOTES, '').replace(DASH, '-'));
  if (isEdtf(words + doubt) && !isBackwards(words + doubt)) return { edtf: words + doubt, form: 'loose' };
  for (const pattern of YEAR_FIRST) {
    const [, year, , month = '', day = '', rest = ''] = pattern.exec(words) ?? [];
    const hour = DOUBT.test(rest) ? null : readHour(rest);
    const edtf = `${year}-${twoDigits(month)}-${twoDigits(day)}${hour ?? ''}${doubt}`;
    if (year !== undefined && hour !== null && isEdtf(edtf)) return { edtf, form: 'loose' };
  }
  return { edtf: null, form: 'wrong' };
}

/** A date and, with or without a space before it, EDTF's sign that it is not certain: `2024-3-5 ?`. */
function splitDoubt(text: string): { words: string; doubt: string } {
  const doubt = /[?~%]$/.exec(text)?.[0] ?? '';
  return { words: text.slice(0, text.length - doubt.length).trim(), doubt };
}

/** Whether an interval ends before it begins: `2024-05-05/2024-05-01`. */
export function isBackwards(text: string): boolean {
  if (parseEdtf(text)?.kind !== 'interval') return false;
  const { first, last } = boundsOf(text) ?? { first: null, last: null };
  return first !== null && last !== null && first > last;
}

/** What stands after a day as EDTF's hour, `9:30 pm` → `T21:30`; empty where it gives none, null where it is none. */
function readHour(rest: string): string | null {
  if (!/\d/.test(rest)) return '';
  const words = rest.replace(/\s+/g, ' ').trim();
  const [, hours, minutes, seconds, half, sign, zoneHours, zoneMinutes = '00', utc] = HOUR.exec(words) ?? [];
  if (hours === undefined) return null;
  const isTwelve = half !== undefined && Number(hours) >= 1 && Number(hours) <= 12;
  if (half !== undefined && !isTwelve) return null;
  const hour = isTwelve ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const zone = utc ? 'Z' : zoneHours ? `${sign}${twoDigits(zoneHours)}:${zoneMinutes}` : '';
  return `T${twoDigits(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone}`;
}

const twoDigits = (part: string | number): string => String(part).padStart(2, '0');
