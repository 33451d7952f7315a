/** English words with their numbers, as data. Lists are named in forms: `<month>`, `<weekday>`, `<number>` … */
import type { WordList } from '../rule.js';

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tues: 2,
  tue: 2,
  weds: 3,
  wed: 3,
  thurs: 4,
  thur: 4,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const UNITS: Readonly<Record<string, number>> = {
  minute: 0,
  hour: 1,
  day: 2,
  week: 3,
  weekend: 4,
  month: 5,
  quarter: 6,
  year: 7,
  decade: 8,
  century: 9,
};

const ONES: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const FEW: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  couple: 2,
  'a dozen': 12,
  an: 1,
  a: 1,
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

const words = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table).join('|').replaceAll(' ', String.raw`\s`);

const firstWords = (table: Readonly<Record<string, number>>): string[] =>
  Object.keys(table).map((key) => key.split(' ')[0] ?? '');

function tableList(table: Readonly<Record<string, number>>, more: Partial<WordList> = {}): WordList {
  return {
    pattern: `(?:${words(table)})`,
    starts: firstWords(table),
    value: (word) => table[word.replace(/\s+/g, ' ')] ?? null,
    ...more,
  };
}

/** `twenty-one` → 21, `3` → 3, `a` → 1. */
function countOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word);
  const [tens = '', ones] = word.split(/[-\s]/);
  if (TENS[tens] !== undefined) return TENS[tens] + (ones ? (ONES[ones] ?? 0) : 0);
  return ONES[word] ?? FEW[word.replace(/\s+/g, ' ')] ?? null;
}

/** `26`, `26th`, `twenty-sixth` → 26. */
function dayOfMonthOf(word: string): number | null {
  const digits = Number.parseInt(word, 10);
  if (Number.isFinite(digits)) return digits >= 1 && digits <= 31 ? digits : null;
  const [tens = '', ones = ''] = word.split(/[-\s]/);
  const number = ORDINALS[word] ?? (TENS[tens] ?? 0) + (ORDINALS[ones] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

const UNIT_ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const SPELLED_ORDINAL = `(?:(?:twenty|thirty)[-\\s](?:${UNIT_ORDINAL})|${words(ORDINALS)})`;
const UNIT_NUMBER = 'one|two|three|four|five|six|seven|eight|nine';

/** `a` is a number only before what is counted. */
const AFTER_A = [
  ...Object.keys(UNITS),
  'night',
  'fortnight',
  'couple',
  'dozen',
  'further',
  'full',
  'whole',
  'business',
].flatMap((word) => [`a ${word}`, `an ${word}`]);

export const ENGLISH_LISTS: Readonly<Record<string, WordList>> = {
  month: {
    pattern: `(?:(?:${words(MONTHS)})\\b|(?:${words(SHORT_MONTHS)})\\b\\.?)`,
    starts: [...Object.keys(MONTHS), ...Object.keys(SHORT_MONTHS)],
    value: (word) => MONTHS[word] ?? SHORT_MONTHS[word.replace('.', '')] ?? null,
    capitalised: new Set(['may', 'march', 'mar', 'jan', 'jun', 'dec']),
  },
  weekday: tableList(WEEKDAYS),
  /** Also `Mon.`, `Thurs`: only where a date follows. */
  anyWeekday: {
    pattern: `(?:(?:${words(WEEKDAYS)})\\b|(?:${words(SHORT_WEEKDAYS)})\\b\\.?)`,
    starts: [...Object.keys(WEEKDAYS), ...Object.keys(SHORT_WEEKDAYS)],
    value: (word) => WEEKDAYS[word.replace('.', '')] ?? SHORT_WEEKDAYS[word.replace('.', '')] ?? null,
    capitalised: new Set(Object.keys(SHORT_WEEKDAYS)),
  },
  /** Numbers of the units in the order of `UNIT_NAMES`. */
  unit: {
    pattern: '(?:minute|hour|day|weekend|week|month|quarter|year|decade|century)',
    starts: Object.keys(UNITS),
    value: (word) => UNITS[word] ?? null,
  },
  units: {
    pattern: '(?:(?:minute|hour|hr|day|night|weekend|week|fortnight|month|quarter|year|decade)s?|centur(?:y|ies))',
    starts: [],
    value: (word) =>
      UNITS[
        word
          .replace(/^hrs?$/, 'hour')
          .replace(/^nights?$/, 'day')
          .replace(/^centur.*/, 'century')
          .replace('fortnight', 'week')
          .replace(/s$/, '')
      ] ?? null,
  },
  number: {
    // Any word: `value` knows which are numbers, and a short pattern is made ready the faster.
    pattern: `(?:\\d{1,4}|a\\scouple(?:\\sof)?|couple(?:\\sof)?|a\\sdozen|[a-z]{1,9}(?:[-\\s](?:${UNIT_NUMBER}))?)`,
    starts: ['#', '####', ...Object.keys(ONES), ...Object.keys(TENS), ...AFTER_A, 'couple'],
    value: countOf,
  },
  dayOfMonth: {
    pattern: `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${SPELLED_ORDINAL})\\b`,
    starts: ['#', ...Object.keys(ORDINALS), 'thirty', 'twenty'],
    value: dayOfMonthOf,
  },
  /** Digits only: `26`, `26th`. */
  dayNumber: { pattern: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b', starts: ['#'], value: dayOfMonthOf },
  year: { pattern: '(?:1[0-9]|2[01])\\d\\d', starts: ['####'], value: Number },
  season: tableList(SEASONS),
  decade: tableList(DECADES),
};

/** What the numbers of `<unit>` and `<units>` stand for. */
export const UNIT_NAMES = [
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
