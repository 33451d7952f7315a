import { addDays, isEdtf } from '../calendar/index.js';
import { readForeignDay, type WrittenDay } from './foreign-days.js';

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
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)`;

/** The ways in which a page writes its date, at the start of what is read. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<monthNumber>\d{2})[-/.](?<day>\d{2})(?!\d)/i,
  /^(?<year>\d{4})[-/](?<monthNumber>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/,
  // `2024. 3. 5.`, as Koreans write it.
  /^(?<year>\d{4})\. ?(?<monthNumber>\d{1,2})\. ?(?<day>\d{1,2})\.(?!\d)/,
  /^(?<day>\d{1,2})\.(?<monthNumber>\d{1,2})\.(?<year>\d{4})(?![\d.])/,
  /^(?<monthNumber>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/,
  /^(?<day>1[3-9]|2\d|3[01])([/-])(?<monthNumber>0?[1-9]|1[0-2])\2(?<year>\d{4})(?!\d)/,
  // `05/05/2024` is one day.
  /^(?<monthNumber>0?[1-9]|1[0-2])([/-])(?<day>\k<monthNumber>)\2(?<year>\d{4})(?!\d)/,
  new RegExp(`^${WEEKDAY}${DAY} +(?:of +)?${MONTH},? +(?<year>\\d{4})\\b`, 'i'),
  new RegExp(`^${WEEKDAY}${MONTH},? +${WEEKDAY}${DAY},? +(?<year>\\d{4})\\b`, 'i'),
];

const WITHOUT_YEAR = [`${DAY} +(?:of +)?${MONTH}`, `${MONTH} +${DAY}`].map(
  (form) => new RegExp(`^${WEEKDAY}${form}(?:,? +\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{1,3}T)?)?[.:]?$`, 'i'),
);

/** A clock time, with minutes or as `6pm`, `18h`. Of named zones only GMT and UTC are told from others of the same letters. */
const CLOCK = [
  String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?|[時时点點시](?: ?\d{1,2}[分분])?|h\b|(?= ?[AaPp]\.?[Mm]\b| Uhr\b))(?: (?:Uhr|h(?:r?s)?)\b)?`,
  String.raw`(?: ?(?<half>[AaPp])\.?[Mm](?:\b\.?|(?=(?:first|last|published|posted|updated) )))?`,
  String.raw`(?: ?\(?(?<zone>Z|GMT[+-]\d{1,2}(?::?\d\d)?(?!\d)|GMT|UTC|[+-]\d{2}:?\d{2})\)?)?(?: ?\(?(?:[A-Z]{1,4}T|MSK)\b\)?)?`,
].join('');
const CLOCK_ONLY = new RegExp(`^${CLOCK}$`);
const CLOCK_BEFORE = new RegExp(`^${CLOCK}(?:,| [|•·–-])? +(?:on +)?(?=\\S)`);
/** What stands before a clock time, in English and in other languages. */
const AT = '(?:at|@|um|à|a las?|às|alle(?: ore)?|ore|om|kl\\.?|в|о|الساعة)';
/** And the halves of the day in languages that have no space behind them. */
const HALF_DAY = '(?:(?:오전|오후|午前|午後|上午|下午) ?)?';
const CLOCK_AFTER = new RegExp(
  `^(?:(?:T|,? +(?:[Aa]t|AT|${AT}) +|,? +|,| *[|•·] *| +[–—-] +|-(?=\\d{1,2}:\\d\\d))${HALF_DAY}|${HALF_DAY}(?=\\d{1,2}[時时点點시]))${CLOCK}`,
);

/** `14 Apr 202414 Apr 2024`: a day as a page shows it and as it tells it to machines. */
const TWICE = /^(.{4,26}?\d{4})\1$/;

/** `March 5, 20243:12 PM`: a year that a copy has glued to the clock time behind it. */
const GLUED_CLOCK = /^.{5,26}?\b(?:19|20)\d\d(?=\d{1,2}:\d\d ?[AaPp]\.?[Mm]\b)/;

/** `1052 GMT (1852 HKT), April 10, 2007` */
const TWO_CLOCKS = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) GMT \(\d{4} [A-Z]{2,4}\),? (?=\S)/;

/** A date as a line states it, and what the line says after it. */
export interface StatedDate {
  /** `2023-12-26`, or with a clock time whose zone is given `2023-12-26T09:30+08:00`. */
  readonly edtf: string;
  readonly rest: string;
}

/**
 * Reads the full date at the start of a line: `2023-12-26 The Courier`, `September, Thursday 19, 2024`, `26 Dec 2023,
 * 9.30am GMT`, `3:14 PM EDT, Tue March 12, 2024`, `26.12.2023`, `12/26/2023`, `26 décembre 2023 à 9h30`. Null for what is no full date;
 * `03/04/2023`, which is two days, is none.
 */
export function readStatedDate(line: string): StatedDate | null {
  if (!HAS_YEAR.test(line)) return null;
  const text = line.replace(TWICE, '$1').replace(GLUED_CLOCK, '$& ').replace(TWO_CLOCKS, '$<hour>:$<minute> GMT ');
  const clock = CLOCK_BEFORE.exec(text);
  const dated = text.slice(clock?.[0].length ?? 0);
  const { year, month, day, length } = readEnglishDay(dated) ?? readForeignDay(dated) ?? NO_DAY;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isEdtf(date)) return null;
  const rest = dated.slice(length);
  const after = clock ? null : CLOCK_AFTER.exec(rest);
  return { edtf: addClock(date, clock ?? after), rest: rest.slice(after?.[0].length ?? 0) };
}

/** What any full date has, in figures of Latin or Arabic script. */
const HAS_YEAR = /[\d٠-٩]{4}/;

const NO_DAY: WrittenDay = { year: '', month: 0, day: '', length: 0 };

function readEnglishDay(text: string): WrittenDay | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { year = '', month: name, monthNumber, day = '' } = match.groups;
    const month = name
      ? MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1
      : Number(monthNumber);
    return { year, month, day, length: match[0].length };
  }
  return null;
}

/** Whether a day and a month are all that a text holds: `Saturday 8 March`, `MARCH 9`. */
export function isDayWithoutYear(text: string): boolean {
  return text.length <= 40 && WITHOUT_YEAR.some((form) => form.test(text));
}

/** Whether a clock time is all that a text holds. */
export function isClock(text: string): boolean {
  return CLOCK_ONLY.test(text);
}

/** `+0100` → `+01:00`, `GMT+1` → `+01:00`. */
function offsetOf(zone: string): string {
  return zone
    .replace(
      /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/,
      (_, sign: string, hours: string, minutes = '00') => `${sign}${hours.padStart(2, '0')}${minutes}`,
    )
    .replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}

function addClock(date: string, clock: RegExpExecArray | null): string {
  const { hour, minute = '00', half, zone } = clock?.groups ?? {};
  if (zone === undefined) return date;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const offset = /\d/.test(zone) ? offsetOf(zone) : 'Z';
  // The end of a day is the beginning of the next.
  const day = Number(hour) === 24 ? addDays(date, 1) : date;
  const moment = `${day}T${String(hours).padStart(2, '0')}:${minute}${offset}`;
  return isEdtf(moment) ? moment : date;
}
