import { isDay } from '../../meaning.js';
import type { Rule } from '../../rule.js';

const EDGES = 'midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset';
const PARTS = `(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|noon|midday|${EDGES}|overnight)`;

/** `Monday morning`, `4 May in the evening`. */
export const dayThenPart: Rule = {
  name: 'day-then-part',
  starts: ['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'at', 'in', 'early', 'late', 'overnight'],
  form: `<date> (?:in the |at )?(?<part>${PARTS})(?!s\\b| [A-Z][a-z]+ball)`,
  read: ({ dates, words }) => (isDay(dates[0]) ? { kind: 'dayPart', name: words.part ?? '', of: dates[0] } : null),
  examples: [['The hut burnt Monday morning in Wales.', 'Monday morning', '2023-12-25']],
  counterExamples: ['In 2009 morning dew fell.'],
};

/** `the night of 4 May`, `the early hours of Monday`, `in the evening on Sunday`. */
export const partThenDay: Rule = {
  name: 'part-then-day',
  starts: [
    'morning',
    'afternoon',
    'evening',
    'night',
    'overnight',
    'hours',
    'early',
    'small',
    'wee',
    ...EDGES.split('|'),
  ],
  form: `(?<part>${PARTS}|(?:early |small |late |wee )?hours)(?: of| on|,|(?<=overnight) (?:in)?to)? (?:the )?<date>`,
  read: ({ dates, words }) => (isDay(dates[0]) ? { kind: 'dayPart', name: words.part ?? '', of: dates[0] } : null),
  examples: [
    ['The hut burnt overnight on Monday in Wales.', 'overnight on Monday', '2023-12-25'],
    ['The hut burnt overnight to Monday in Wales.', 'overnight to Monday', '2023-12-25'],
    ['The hut burnt in the early hours of Monday in Wales.', 'early hours of Monday', '2023-12-25'],
    ['The hut burnt in the wee hours of Monday in Wales.', 'wee hours of Monday', '2023-12-25'],
  ],
  counterExamples: ['It took hours of 2009 work.', 'It was an overnight success.'],
};

/** `in the early hours of the morning`, `before midnight`, `by dawn`: of the day in force. */
export const partAlone: Rule = {
  name: 'part-alone',
  starts: ['early', ...EDGES.split('|')],
  form: [
    '(?:(?<=\\b(?:in|during) the )early hours(?: of the morning)?',
    `|(?<=\\b(?:at|around|about|by|before|after|since|until) )(?<part>${EDGES})(?! of\\b))`,
  ],
  read: ({ words: { part = 'early hours' }, after }) =>
    /^ \p{Lu}/u.test(after)
      ? null
      : { kind: 'dayPart', name: part, of: { kind: 'unit', unit: 'day', shift: 0, origin: 'force' } },
  examples: [
    ['A hut burnt on Monday. It began in the early hours of the morning.', 'early hours of the morning', '2023-12-25'],
    ['A hut burnt on Monday. By nightfall two more were alight.', 'nightfall', '2023-12-25'],
  ],
  counterExamples: ['In the early days of film.', 'It was told by Dawn Hall.', 'They met at dawn of an age.'],
};
