import type { Rule } from '../../rule.js';
import { AFTER_NUMBER, LENGTH, lengthsAfter, readLength } from '../read-length.js';
import { UNIT_NAMES } from '../word-lists.js';

/** `two days later`, `a week earlier`, `three months before`: from the date in force. */
export const later: Rule = {
  name: 'later',
  starts: ['<number>', 'half', ...lengthsAfter('about', 'some', 'nearly', 'almost')],
  afterNumber: AFTER_NUMBER,
  form: [
    `(?<about>about |some |nearly |almost |around )?${LENGTH},? `,
    '(?<way>later|earlier|afterwards?|beforehand|after(?=_[.,;:)]|\\s*$)|before(?! (?:the|an?|his|her|its|their|our|my|this|these|he|she|it|they|we|you|any|some|[a-z]+ing)\\b))(?! (?:than|this|that (?:same )?(?:day|night|week|month|year|morning|evening|afternoon|summer|winter|spring))\\b)',
  ],
  read: (parts) => {
    const { words } = parts;
    const length = readLength(parts);
    // `lasted a minute before Kessler left`
    if (!length || (words.way === 'before' && /^\s\p{Lu}/u.test(parts.after))) return null;
    const { amount, unit, days, isRough = false } = length;
    return {
      kind: 'offset',
      amount: (/later|after/.test(words.way ?? '') ? 1 : -1) * amount,
      unit,
      days,
      origin: 'force',
      approximate: isRough || words.about !== undefined,
      to: isRough ? unit : undefined,
    };
  },
  examples: [
    ['He fell on 4 May 2023. Two days later he died.', 'Two days later', '2023-05-06'],
    ['He fell on 4 May 2023. A fortnight later he died.', 'A fortnight later', '2023-05-15/2023-05-21'],
    ['He fell at 9:50 p.m. on 4 May 2022. Twenty minutes later he rose.', 'Twenty minutes later', '2022-05-04T22:10'],
    ['He fell at 9:50 p.m. on 4 May 2022. Half an hour later he rose.', 'Half an hour later', '2022-05-04T22:20'],
    [
      'He fell at 9 p.m. on 4 May 2022. An hour and a half later he rose.',
      'An hour and a half later',
      '2022-05-04T22:30',
    ],
    ['He fell on 4 May 2022. Two hours later he rose.', 'Two hours later', '2022-05-04'],
    ['He fell on 4 May 2022. Forty hours later he rose.', 'Forty hours later', null],
    ['He fell on 4 May 2022. A year and a half later he died.', 'A year and a half later', '2023-11~'],
    ['He died on 4 May 2023, having fallen three days earlier.', 'three days earlier', '2023-05-01'],
  ],
  counterExamples: [
    'They met two days earlier that week.',
    'It came two days later than planned.',
    'Tell them later.',
    'He left two days before the flood.',
    'It lasted one minute before Kessler left.',
  ],
};

/** `the next day`, `the following week`, `the previous month`, `the day before`: beside the date in force. */
export const nextUnit: Rule = {
  name: 'next-unit',
  starts: ['next', 'following', 'previous', 'preceding', 'prior', 'day', 'night', 'week', 'month', 'year', 'weekend'],
  form: [
    '(?:(?<=\\bthe )(?:(?<next>next|following)|(?<last>previous|preceding|prior)) ',
    '(?<unit>day|morning|evening|night|weekend|week|month|year)|(?:(?<=\\b(?:the|a) ))',
    '(?<unit2>day|night|week|month|year|weekend) (?<way>before|after|earlier|later)',
    '(?=\\s*[.,;:)]|\\s*$| (?:in|at|by)\\b))(?! (?:few|two|three|several)\\b| to [a-z0-9]+ (?:days|weeks|months|years)\\b)',
  ],
  read: ({ words }) => {
    const word = words.unit ?? words.unit2 ?? 'day';
    const unit = UNIT_NAMES.find((name) => name === word) ?? 'day';
    const forward = words.next !== undefined || /after|later/.test(words.way ?? '');
    return { kind: 'unit', unit, shift: forward ? 1 : -1, origin: 'force' };
  },
  examples: [
    ['He fell on 4 May 2023. The next day he died.', 'next day', '2023-05-05'],
    ['He fell on 4 May 2023 and was told the next day to rest.', 'next day', '2023-05-05'],
    ['The previous week, hail fell on the town.', 'previous week', '2023-12-18/2023-12-24'],
    ['He fell on 4 May 2023. The day before, he had sung.', 'day before', '2023-05-03'],
  ],
  counterExamples: [
    'He is the next yearling.',
    'Call it a day.',
    'The day is before us.',
    'She rested for the next two days.',
    'She rests the next day to ten days.',
  ],
};

/** `the same day`, `that day`, `that night`, `that week`: the one in force. */
export const sameUnit: Rule = {
  name: 'same-unit',
  starts: [
    'same',
    ...['day', 'morning', 'afternoon', 'evening', 'night', 'week', 'weekend', 'month', 'year', 'same', 'very'].map(
      (word) => `that ${word}`,
    ),
  ],
  form: [
    '(?:(?:the )?same|that(?: same| very)?) ',
    '(?<unit>day|morning|afternoon|evening|night|weekend|week|month|year)(?! of)',
  ],
  read: ({ words }) => ({
    kind: 'unit',
    unit: UNIT_NAMES.find((name) => name === words.unit) ?? 'day',
    shift: 0,
    origin: 'force',
  }),
  examples: [
    ['A fire broke out on Sunday. The same day a barge sank.', 'same day', '2023-12-24'],
    ['She won in March 2019; that year she also ran.', 'that year', '2019'],
  ],
  counterExamples: ['It was the same daylight.', 'She said that days went by.'],
};
