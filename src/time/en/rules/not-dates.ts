import type { Rule } from '../../rule.js';
import { NEWSPAPERS } from '../word-lists.js';

const nothing = { kind: 'nothing' } as const;

/** `for three days`, `a two-week stay`, `15 years`: how long, not when. */
export const duration: Rule = {
  name: 'duration',
  starts: ['<number>', 'several', 'few', 'many', 'half', 'some'],
  afterNumber: [
    ...[
      '-',
      '~',
      '<units>',
      'and',
      'consecutive',
      'straight',
      'full',
      'whole',
      'more',
      'business',
      'working',
      'school',
    ],
    'calendar',
  ],
  form: [
    '(?:<number>|several|few|many|half an?)',
    '(?:(?: |-)(?:and a half|consecutive|straight|full|whole|more|business|working|school',
    '|calendar))?(?: |-)<units>(?:(?: |-)(?:old|long))?(?! ',
    '(?:ago|later|earlier|before|after|from|prior|hence|beforehand|afterwards?)\\b)',
  ],
  read: () => nothing,
  examples: [],
  counterExamples: ['The pier burnt three days ago.'],
};

/** `every Friday`, `on Mondays`, `each June`, `once a week`, `the second Tuesday of every month`: again and again, on no day in particular. */
export const frequency: Rule = {
  name: 'frequency',
  starts: [
    ...['every', 'each', 'once', 'twice', 'weekly', 'regular', 'usual', '<weekday>'],
    ...['first', 'second', 'third', 'fourth', 'last'].map((nth) => `${nth} <weekday>`),
  ],
  form: [
    '(?:(?:every|each|weekly|regular|usual)(?: (?:other|second|single|few))?(?: <number>)? ',
    '(?:<anyWeekday>|<month>|<units>|morning|evening|afternoon|night|<season>)',
    '(?: (?:morning|night|evening|afternoon))?|(?:once|twice) (?:a|an|per|every) <unit>|',
    '(?:first|second|third|fourth|last) <nth:weekday> (?:of|in) (?:every|each) (?:month|year)|<weekday>',
    '(?:s| (?:morning|night|evening|afternoon)s))',
  ],
  read: () => nothing,
  examples: [],
  counterExamples: ['It rained on Friday.', 'It rained on the first Tuesday of May.'],
};

/** `on 19 June every year`, `each May`, `in spring annually`: a day of the calendar, of no year. */
export const everyYear: Rule = {
  name: 'every-year',
  starts: ['every', 'each', 'annually'],
  form: '<date>,? (?:(?:every|each)(?: single)? year|annually)',
  read: ({ dates: [date] }) => {
    if (date?.kind === 'date') return date.year === undefined ? nothing : null;
    return date?.kind === 'holiday' || date?.kind === 'season' || date?.kind === 'nthWeekday' ? nothing : null;
  },
  examples: [],
  counterExamples: ['It was held on 4 May 2021, and rain fell each year.'],
};

/** `held every year on March 10`: on no day in particular. */
export const yearlyOn: Rule = {
  name: 'yearly-on',
  starts: ['every', 'each', 'annually', 'yearly'],
  form: '(?:(?:every|each) year|annually|yearly) (?:on|in|at) (?:the )?<date>',
  read: () => nothing,
  examples: [],
  counterExamples: ['It was held on 4 May 2021 and rain fell.'],
};

/** `open Monday to Friday, 9am to 5pm`: the hours of any week. */
export const weeklyHours: Rule = {
  name: 'weekly-hours',
  starts: ['to', 'through', '-', '–', '—', '~', '.'].map((next) => `<anyWeekday> ${next}`),
  form: '<anyWeekday>(?: (?:to|through) |_[-–—]_)<other:anyWeekday>(?:,_| )(?:from |between )?<clock:number>(?:[:.]\\d\\d)?_(?:[ap]\\.?m\\b\\.?)?_(?:to|and|[-–—])_\\d{1,2}(?:[:.]\\d\\d)?(?:_[ap]\\.?m\\b)?',
  read: () => nothing,
  examples: [],
  counterExamples: ['They met from Monday to Friday.', 'They fought Monday to Friday, 9 to 12 of them.'],
};

/** `October 1, 331 BC`, `15 March 44 B.C.`, `24 August AD 79`: before all years that are read. */
export const antiquity: Rule = {
  name: 'antiquity',
  starts: ['#', '####', ',', 'bc', 'bce', 'b .', 'ad', 'a .'],
  afterNumber: ['bc', 'bce', 'b', 'ad', 'ce', 'a'],
  form: '<date>(?:,_| )(?:(?:\\d{1,4} )?(?:bce?\\b|b\\.c\\.)|\\d{1,3} (?:ad|ce|a\\.d\\.)(?![a-z])|(?:ad|a\\.d\\.) \\d{1,3}(?!\\d))',
  read: ({ dates: [date] }) => (date && /^(?:date|season|decade)$/.test(date.kind) ? nothing : null),
  examples: [],
  counterExamples: ['It fell on 4 May, 31 banks failing.', 'It fell on 4 May 1200 AD.', 'It rained in Vancouver, BC.'],
};

const NAMES = [
  'Class of \\d{4}',
  'Resolution \\d+',
  'Server \\d+',
  '(?:Boeing|Airbus|Flight|Agenda|Route|Highway|Apollo|Windows|Article|Section|Room|Page|Channel) \\d+',
  'Black (?:September|Monday|Tuesday|Wednesday|Thursday|Saturday)',
  'Bloody Sunday',
  'Man Friday',
  'Super Tuesday',
  'Sheffield Wednesday',
  'Blue Monday',
  'Saturday Night (?:Live|Fever)',
  `(?:Sunday|Saturday|Monday|Friday) (?:${NEWSPAPERS}|Night Football|Independent|World)`,
  '(?:USA|BBC|India|Russia|Press|Malaysia|Times|Pakistan|Africa|Midlands|Rugby|Cricket|Medical News) Today',
  'Today (?:programme|show)',
  'March Madness',
  'March of Dimes',
  'August Wilson',
  'Groundhog Day',
  'Copyright (?:© |\\(c\\) )?\\d{4}',
];

/** `the March 23 Movement`, `the 17 November group`: named for a day. */
export const namedForDay: Rule = {
  name: 'named-for-day',
  starts: [
    'movement',
    'movements',
    'group',
    'brigade',
    'brigades',
    'martyrs',
    'battalion',
    'alliance',
    'square',
    'street',
    'avenue',
    'stadium',
    'airport',
  ],
  sight: 40,
  form: '<date> (?:movement|group|brigades?|martyrs|battalion|alliance|square|street|avenue|stadium|airport)',
  read: ({ dates: [date] }) =>
    date?.kind === 'date' && date.day !== undefined && date.year === undefined ? nothing : null,
  examples: [],
  counterExamples: ['On 4 May groups met.', 'It was the May 2021 group.'],
};

/** `the Class of 1999`, `Resolution 1701`, `Black September`, `Bloody Sunday`: names that hold a date's words. */
export const names: Rule = {
  name: 'names',
  starts: NAMES.flatMap((name) => name.match(/^\(\?:([^)]+)\)/)?.[1]?.split('|') ?? name.split(' ').slice(0, 1)).map(
    (word) => word.toLowerCase(),
  ),
  form: `(?:${NAMES.join('|')})`,
  read: () => nothing,
  examples: [],
  counterExamples: ['It shut on Monday.'],
};
