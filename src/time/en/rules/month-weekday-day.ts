import { dayOf } from '../../../calendar/index.js';
import type { Rule } from '../../rule.js';

/** `September, Thursday 19, 2024`: as page heads print it. */
export const monthWeekdayDay: Rule = {
  name: 'month-weekday-day',
  starts: ['<month>'],
  form: '<month>,_<weekday>,?_<dayNumber>,_<year>',
  read: ({ values: { year = 0, month = 0, dayNumber: day = 0, weekday } }) =>
    dayOf(year, month, day) === null ? null : { kind: 'date', year, month, day, weekday },
  examples: [['October, Friday 20, 2023', 'October, Friday 20, 2023', '2023-10-20']],
  counterExamples: ['In October, Friday 20 was fine.'],
};
