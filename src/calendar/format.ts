/** EDTF values in plain words, for notes and pages. Words are given, never taken from the machine's locale. */
import type { Edtf } from '../model.js';
import { calendarDay, dayOfIso } from './days.js';
import { type EdtfDate, parseEdtf } from './edtf.js';

/** The words a language needs to say a date. */
export interface DateWords {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** By EDTF code, `21` spring to `41` second half; `{year}` stands for the year. */
  readonly seasons: Readonly<Record<string, string>>;
  readonly decade: (digits: string) => string;
  readonly century: (digits: string) => string;
  readonly anyYear: string;
  readonly about: string;
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly range: (start: string, end: string) => string;
}

export const ENGLISH_DATE_WORDS: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  seasons: {
    21: 'spring {year}',
    22: 'summer {year}',
    23: 'autumn {year}',
    24: 'winter {year}',
    25: 'northern spring {year}',
    26: 'northern summer {year}',
    27: 'northern autumn {year}',
    28: 'northern winter {year}',
    29: 'southern spring {year}',
    30: 'southern summer {year}',
    31: 'southern autumn {year}',
    32: 'southern winter {year}',
    33: 'first quarter of {year}',
    34: 'second quarter of {year}',
    35: 'third quarter of {year}',
    36: 'fourth quarter of {year}',
    37: 'first four months of {year}',
    38: 'middle four months of {year}',
    39: 'last four months of {year}',
    40: 'first half of {year}',
    41: 'second half of {year}',
  },
  decade: (digits) => `the ${digits}0s`,
  century: (digits) => `the years ${digits}00 to ${digits}99`,
  anyYear: 'year unknown',
  about: 'about',
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  range: (start, end) => `${start} to ${end}`,
};

/** `2023-12-26` → `Tuesday 26 December 2023`; `XXXX-02` → `February, year unknown`; `2009/..` → `from 2009`. */
export function formatEdtf(edtf: Edtf, words: DateWords = ENGLISH_DATE_WORDS): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  if (value.kind === 'date') return formatDate(value.date, words);
  const start = value.from && formatDate(value.from, words);
  const end = value.to && formatDate(value.to, words);
  if (start && end) return words.range(start, end);
  return start ? words.from(start) : words.until(end ?? '');
}

function formatDate(date: EdtfDate, words: DateWords): string {
  const said = formatTime(date, formatDay(date, words));
  return date.qualifier === '~' || date.qualifier === '%' ? `${words.about} ${said}` : said;
}

function formatTime({ time, zone }: EdtfDate, day: string): string {
  if (!time) return day;
  const zoneName = zone === 'Z' ? ' UTC' : zone ? ` (UTC${zone})` : '';
  return `${day}, ${time}${zoneName}`;
}

function formatDay({ year, month, day }: EdtfDate, words: DateWords): string {
  const yearSaid = formatYear(year, words);
  if (month === null || month === 'XX') return yearSaid;
  const season = words.seasons[month];
  if (season) return season.replace('{year}', yearSaid);
  const monthName = words.months[Number(month) - 1] ?? month;
  const separator = year === 'XXXX' ? ', ' : ' ';
  if (day === null || day === 'XX') return `${monthName}${separator}${yearSaid}`;
  const number = dayOfIso(`${year}-${month}-${day}`);
  const weekday = number === null ? '' : `${words.weekdays[calendarDay(number).weekday - 1]} `;
  return `${weekday}${Number(day)} ${monthName}${separator}${yearSaid}`;
}

function formatYear(year: string, words: DateWords): string {
  if (year === 'XXXX') return words.anyYear;
  if (year.endsWith('XX')) return words.century(year.slice(0, 2));
  return year.endsWith('X') ? words.decade(year.slice(0, 3)) : String(Number(year));
}
