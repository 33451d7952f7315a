import { isEdtf } from '../calendar/index.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? +)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** The ways in which a page writes its date, at the start of what is read. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<monthNumber>\d{2})[-/.](?<day>\d{2})(?!\d)/i,
  new RegExp(`^${WEEKDAY}${DAY} +(?:of +)?${MONTH},? +(?<year>\\d{4})\\b`, 'i'),
  new RegExp(`^${WEEKDAY}${MONTH},? +${WEEKDAY}${DAY},? +(?<year>\\d{4})\\b`, 'i'),
];

const CLOCK =
  /^(?:T|,? +(?:at +)?|,)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?: ?(?<half>[ap])\.?m\b\.?)?(?: ?(?<zone>Z|GMT|UTC|[+-]\d{2}:?\d{2}))?(?: ?[A-Z]{2,4}\b)?/i;

/** A date as a line states it, and what the line says after it. */
export interface StatedDate {
  /** `2023-12-26`, or with a clock time whose zone is given `2023-12-26T09:30+08:00`. */
  readonly edtf: string;
  readonly rest: string;
}

/**
 * Reads the full date at the start of a line: `2023-12-26 The Courier`, `September, Thursday 19, 2024`, `26 Dec 2023,
 * 9.30am GMT`. Null for what is no full date; `03/04/2023`, which is two days, is none.
 */
export function readStatedDate(text: string): StatedDate | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { year, month, monthNumber, day = '' } = match.groups;
    const number = month
      ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
      : Number(monthNumber);
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isEdtf(date)) return null;
    return addClock(date, text.slice(match[0].length));
  }
  return null;
}

function addClock(date: string, rest: string): StatedDate {
  const match = CLOCK.exec(rest);
  if (!match?.groups) return { edtf: date, rest };
  const { hour, minute, half, zone } = match.groups;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const offset = zone && /\d/.test(zone) ? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') : zone && 'Z';
  const moment = offset ? `${date}T${String(hours).padStart(2, '0')}:${minute}${offset}` : date;
  return { edtf: isEdtf(moment) ? moment : date, rest: rest.slice(match[0].length) };
}
