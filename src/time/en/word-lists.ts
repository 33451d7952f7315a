/** English words with their numbers, as data. Lists are named in forms: `<month>`, `<weekday>`, `<number>` … */
import type { WordList } from '../rule.js';

/** Words in a row, each a number more than the one before. */
function numbered(row: string, first = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(row.split(' ').map((word, at) => [word, first + at]));
}

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

const MONTHS = numbered('january february march april may june july august september october november december');
const NAME_MONTHS = { march: 3, april: 4, may: 5, june: 6, august: 8 };
const PLAIN_MONTHS = Object.fromEntries(Object.entries(MONTHS).filter(([name]) => !(name in NAME_MONTHS)));
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  sept: 9,
};
const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday');
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered('mon tue wed thu fri sat sun'),
  tues: 2,
  weds: 3,
  thurs: 4,
  thur: 4,
};
const UNITS = numbered(UNIT_NAMES.join(' '), 0);
const ONES: Readonly<Record<string, number>> = {
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1),
  ...numbered('seventeen eighteen nineteen', 17),
};
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 2)).map(([word, ten]) => [
    word,
    10 * ten,
  ]),
);
const FEW: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  couple: 2,
  'a dozen': 12,
  an: 1,
  a: 1,
};
/** Ordinals in words, with their numbers. */
export const ORDINALS: Readonly<Record<string, number>> = {
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...numbered('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  thirtieth: 30,
};
const SEASONS: Readonly<Record<string, number>> = { ...numbered('spring summer autumn winter', 21), fall: 23 };
const DECADES = numbered('twenties thirties forties fifties sixties seventies eighties nineties', 2);

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

const COUNTED_UNITS = 'minute hour hr day night weekend week fortnight month quarter year decade'.split(' ');

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
  /** Months whose names are no other words, and the others: both with their capitals only. */
  plainMonth: tableList(PLAIN_MONTHS, { capitalised: new Set(Object.keys(PLAIN_MONTHS)) }),
  nameMonth: tableList(NAME_MONTHS, { capitalised: new Set(Object.keys(NAME_MONTHS)) }),
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
    pattern: `(?:(?:${COUNTED_UNITS.join('|')})s?|centur(?:y|ies))`,
    starts: [...COUNTED_UNITS.flatMap((unit) => [unit, `${unit}s`]), 'century', 'centuries'],
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
    starts: ['#', '####', ...Object.keys(ONES), ...Object.keys(TENS), ...AFTER_A, 'couple', 'couple of'],
    goesOn: ['-', ...UNIT_NUMBER.split('|')],
    value: countOf,
  },
  dayOfMonth: {
    pattern: `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|\\s?th)?|${SPELLED_ORDINAL})\\b`,
    starts: ['#', ...Object.keys(ORDINALS), 'thirty', 'twenty'],
    goesOn: ['-', ...UNIT_ORDINAL.split('|')],
    value: dayOfMonthOf,
  },
  /** Digits only: `26`, `26th`. */
  dayNumber: { pattern: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|\\s?th)?\\b', starts: ['#'], value: dayOfMonthOf },
  year: { pattern: '(?:1[0-9]|2[01])\\d\\d', starts: ['####'], value: Number },
  season: tableList(SEASONS),
  decade: tableList(DECADES),
};

/** Starts of two words, each before each; `~` for a gap that is no plain space. */
export const pairs = (firsts: string, ...seconds: readonly string[]): string[] =>
  firsts.split(' ').flatMap((first) => [...seconds, '~'].map((second) => `${first} ${second}`));

/** What may follow the figures of a day: the rest of `26th`. */
export const AFTER_DAY = ['st', 'nd', 'rd', 'th'];

/** Papers that are called by their day: `the Sunday Courier`. */
export const NEWSPAPERS =
  'Times|Telegraph|Mirror|Mail|Express|Post|Herald|Courier|Tribune|Chronicle|Gazette|Echo|Star|Standard';
