import type { Rule } from '../../rule.js';
import { COUNTED_NEXT } from '../count-nouns.js';
import { CLOSED, readDayAndMonth, WEEKDAY_FIRST, WEEKDAY_STARTS } from '../read-calendar.js';

/** `December 26, 2023`, `Tuesday, Dec. 26`, `May the 3rd`. */
export const monthDay: Rule = {
  name: 'month-day',
  starts: ['<month>', ...WEEKDAY_STARTS, 'this coming', 'this past'],
  form: [
    `${WEEKDAY_FIRST}<month>(?: (?:the )?|_-_|_/_|)<dayOfMonth>`,
    // `on March 4 wounded three`, `the October 7 attacks`: what asks for a day leaves nothing to count.
    `(?!-(?:year|day|month|week|man|member))(?:(?<=\\b(?:on|since|the|after|before|until) [a-z]{3,9}\\.? \\d{1,2})|${COUNTED_NEXT})`,
    '(?:(?:,_|_,_| |-)(?:of |in )?<year>)?(?!_[-–—]_\\d{1,2}\\b(?!_[:/]))',
    CLOSED,
  ],
  read: readDayAndMonth,
  examples: [
    ['It opened on November 26, 2023 in Ohio.', 'November 26, 2023', '2023-11-26'],
    ['The new hall opened Sunday, Nov. 26 with songs.', 'Sunday, Nov. 26', '2023-11-26'],
    ['The hall opens this Friday (Dec. 29) with songs.', 'this Friday (Dec. 29)', '2023-12-29'],
    ['The hall opens next Friday, January 5, with songs.', 'next Friday, January 5', '2024-01-05'],
    ['On May the 3rd they left.', 'May the 3rd', '2023-05-03'],
    ['Sales began on Oct. 30 in Rome.', 'Oct. 30', '2023-10-30'],
    ['The October 7 attacks began it.', 'October 7', '2023-10-07'],
    ['A raid on October 4 wounded three.', 'October 4', '2023-10-04'],
    ['The vote of January twenty-second failed.', 'January twenty-second', '2023-01-22'],
  ],
  counterExamples: [
    'In May 20 people left the firm.',
    'Prices rose in March 30 percent.',
    'The entry for August 32 was a joke.',
    'It may 5 be wrong.',
    'The fair ran June 10 - 31, 2022 on paper.',
    'In June 30,000 fans came.',
  ],
};
