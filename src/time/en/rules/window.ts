import type { Rule } from '../../rule.js';
import { oneOf } from '../one-of.js';
import { HALF, HALF_AFTER, HALF_SIGN, readLength, SMALLER_UNITS } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

const WAYS = ['past', 'last', 'previous', 'next', 'coming', 'following'];
/** Without `the` or `in`, a number must follow, and no one must be on the move: `walked past two days of snow`. */
const COUNTS = oneOf(
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|couple',
);
const MOVED = 'walked|ran|went|drove|moved|got|slipped|sailed|flew|rolled|marched';

/** Units of which `the last` and `the next` can be one that begins today: `over the next month`. */
const LONG = new Set(['week', 'month', 'year']);

/** `over the past week`, `in the last two years`, `the next ten days`, `the past year and a half`. */
export const pastWindow: Rule = {
  name: 'past-window',
  starts: [
    ...['over', 'in', 'during', 'within', 'for', 'throughout'].flatMap((word) => WAYS.map((way) => `${word} ${way}`)),
    ...['over the', 'in the', 'during the', 'within the', 'for the', 'throughout the'],
    ...WAYS,
    ...WAYS.map((way) => `<number> ${way}`),
  ],
  form: [
    '(?:(?:over|in|during|(?<within>within)|for|throughout) (?<over>the )?|(?<=\\b(?:the|these|its|his|her|their|our) )|',
    `(?=(?:past|last|previous|next|coming) (?:\\d|${COUNTS}))(?<!\\b(?:${MOVED}|the) ))(?:<early:number> )?`,
    '(?<way>past|(?<!\\bto )last|previous|next|coming|upcoming|following)(?: (?<few>few|several|couple of|many|recent))?',
    `(?: <number>${HALF_SIGN})? ${HALF}<units>${HALF_AFTER}${SMALLER_UNITS}\\b(?! (?:of|ago|later|earlier)\\b)`,
  ],
  read: (parts) => {
    const { values, words } = parts;
    const unit = UNIT_NAMES[values.units ?? 2] ?? 'day';
    const plural = words.units?.endsWith('s');
    if (words.few) return { kind: 'vague' };
    const count = values.number ?? values.early;
    if (count === undefined && unit === 'quarter') return null;
    const isFortnight = words.units?.startsWith('fortnight');
    if (count === undefined && plural) return { kind: 'vague' };
    const isWindow =
      words.way === 'past' ||
      (words.over && LONG.has(unit) && /^(?:last|next|coming|following)$/.test(words.way ?? ''));
    if (count === undefined && !isWindow && !isFortnight) return null;
    const length = readLength({ ...parts, values: { ...values, number: count } });
    if (!length) return null;
    return {
      kind: 'window',
      amount: /next|coming|following/.test(words.way ?? '') ? length.amount : -length.amount,
      unit: length.unit,
      days: length.days,
      fromToday: words.within !== undefined,
    };
  },
  examples: [
    ['Over the past week rain fell daily.', 'Over the past week', '2023-12-19~/2023-12-26'],
    ['It doubled in the last two years here.', 'in the last two years', '2021-12-26~/2023-12-26'],
    ['It doubled over the past year and a half here.', 'over the past year and a half', '2022-06-26~/2023-12-26'],
    ['It doubled in the last 2½ years here.', 'in the last 2½ years', '2021-06-26~/2023-12-26'],
    [
      'It rained for the last three months and two days here.',
      'for the last three months and two days',
      '2023-09-24~/2023-12-26',
    ],
    ['Snow will fall in the next three days here.', 'in the next three days', '2023-12-27/2023-12-29~'],
    ['It rained daily in the last week here.', 'in the last week', '2023-12-19~/2023-12-26'],
    ['A mayor will be chosen within the next week.', 'within the next week', '2023-12-26/2024-01-02~'],
    ['In the past few days snow fell.', 'In the past few days', null],
  ],
  counterExamples: [
    'He walked past two days of snow piles.',
    'The last days of Pompeii.',
    'It came in the next three-minute round.',
  ],
};

/** `the year to date`: from its first day. */
export const yearToDate: Rule = {
  name: 'year-to-date',
  starts: ['year', 'month'],
  form: '(?<unit>year|month)(?: |-)to(?: |-)date',
  read: ({ words }) => ({
    kind: 'unit',
    unit: words.unit === 'month' ? 'month' : 'year',
    shift: 0,
    origin: 'published',
    side: 'earlier',
  }),
  examples: [['Rents rose in the year to date, it says.', 'year to date', '2023']],
  counterExamples: ['From year to year it grew.'],
};

const RECENT = ['the', 'more', 'most', 'recent', 'coming', 'intervening', 'ensuing', 'subsequent', 'preceding'];

/** `in recent weeks`, `recent years`: kept vague. */
export const recentUnits: Rule = {
  name: 'recent-units',
  starts: [
    'recent',
    'coming',
    ...['in', 'over', 'during', 'within', 'for'].flatMap((word) => RECENT.map((recent) => `${word} ${recent}`)),
  ],
  form: [
    '(?:(?:in|over|during|for|within) )?(?:the )?(?:more |most )?(?:recent|coming|intervening|ensuing',
    '|subsequent|preceding) (?:days|weeks|months|years|decades|times|hours)(?: past)?',
  ],
  read: () => ({ kind: 'vague' }),
  examples: [
    ['In recent weeks prices fell.', 'In recent weeks', null],
    ['It has been raided in recent years, too.', 'in recent years', null],
  ],
  counterExamples: ['A recent raid failed.'],
};

/** `at the time`, `at that time`, `in the meantime`: the words alone settle nothing. */
export const atTheTime: Rule = {
  name: 'at-the-time',
  starts: ['at the', 'at that'],
  form: 'at (?:the|that) (?:time|moment|point)(?! (?:of|that|when)\\b)',
  read: () => ({ kind: 'vague' }),
  examples: [['At the time nobody knew.', 'At the time', null]],
  counterExamples: ['At the time of the crash he slept.', 'One at a time, please.'],
};
