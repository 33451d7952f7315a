import type { Meaning } from '../../meaning.js';
import type { Parts, Rule } from '../../rule.js';
import { UNIT_NAMES } from '../word-lists.js';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  latest: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** `the coming weekend` is that of the week that runs; `next weekend` is the one after it. */
const isWeekendAtHand = ({ unit, which }: Parts['words']): boolean => unit === 'weekend' && /coming$/.test(which ?? '');

/** `last week`, `this month`, `next year`, `this weekend`. */
export const thisUnit: Rule = {
  name: 'this-unit',
  starts: Object.keys(SHIFTS),
  form: [
    '(?<which>last|latest(?= week)|this past|this coming|this|current|next|coming|upcoming)',
    '(?: fiscal| calendar| academic| school)? <unit>(?<!hour|minute|day|quarter|century)',
  ],
  read: ({ values, words }) => ({
    kind: 'unit',
    unit: UNIT_NAMES[values.unit ?? 7] ?? 'year',
    shift: isWeekendAtHand(words) ? 0 : (SHIFTS[(words.which ?? '').replace(/^this\s+/, '')] ?? 0),
    origin: 'published',
  }),
  examples: [
    ['The river rose last week after rain.', 'last week', '2023-12-18/2023-12-24'],
    ['Claims rose in the latest week by a third.', 'latest week', '2023-12-18/2023-12-24'],
    ['The river froze this month for once.', 'this month', '2023-12'],
    ['A new bridge opens next year there.', 'next year', '2024'],
    ['The fair is on this coming weekend in Bath.', 'this coming weekend', '2023-12-30/2023-12-31'],
    ['The fair is on this weekend in Bath.', 'this weekend', '2023-12-30/2023-12-31'],
  ],
  counterExamples: ['It lasted this weekly column.', 'At last months passed.'],
};

/** `the week before last`, `the month after next`. */
export const unitBeforeLast: Rule = {
  name: 'unit-before-last',
  starts: ['week', 'weekend', 'month', 'year'],
  form: '(?<unit>weekend|week|month|year) (?:(?<back>before last)|after next)',
  read: ({ words }) => ({
    kind: 'unit',
    unit: UNIT_NAMES.find((name) => name === words.unit) ?? 'week',
    shift: words.back ? -2 : 2,
    origin: 'published',
  }),
  examples: [
    ['Frost came the week before last in Bern.', 'week before last', '2023-12-11/2023-12-17'],
    ['Polls open the month after next in Bern.', 'month after next', '2024-02'],
  ],
  counterExamples: ['It rained a week before lasting frost.'],
};

/** `over the weekend`: the last one, or the next where the words look ahead. */
export const theWeekend: Rule = {
  name: 'the-weekend',
  starts: ['weekend'],
  form: '(?<=\\b(?:over|during|at|on|by|for|until|till|through|throughout|since|before|after) the )weekend(?! (?:of|edition|box))',
  read: () => ({ kind: 'unit', unit: 'weekend', shift: -1, ahead: 0, origin: 'published' }),
  examples: [
    ['Hail fell over the weekend in Bern.', 'weekend', '2023-12-23/2023-12-24'],
    ['Hail will fall over the weekend in Bern.', 'weekend', '2023-12-30/2023-12-31'],
  ],
  counterExamples: ['They like the weekend edition.', 'A long weekend awaits.'],
};

/** `earlier this month`, `later this week`: the part of it that lies before, or after, the anchor. */
export const earlierThisUnit: Rule = {
  name: 'earlier-this-unit',
  starts: ['earlier', 'later'],
  form: '(?<side>earlier|later)(?: on)?(?: in)? (?:this|the) (?<unit>week|month|quarter|year|decade)',
  read: ({ words }) => sided('published', words.unit ?? 'year', words.side),
  examples: [
    ['The mill shut earlier this year for good.', 'earlier this year', '2023'],
    ['The mill reopens later this week again.', 'later this week', '2023-12-25/2023-12-31'],
  ],
  counterExamples: ['It was earlier than this monthly one.'],
};

/** `earlier in the day`, `later that day`: the day in force. */
export const earlierInTheDay: Rule = {
  name: 'earlier-in-the-day',
  starts: ['earlier', 'later'],
  form: '(?<side>earlier|later)(?: on)? (?:in the|that|the same) (?:day|morning|afternoon|evening|night)',
  read: ({ words }) => sided('force', 'day', words.side),
  examples: [
    ['On Sunday the dam broke, hours after a crack was seen earlier in the day.', 'earlier in the day', '2023-12-24'],
  ],
  counterExamples: ['Earlier in the film he dies.'],
};

function sided(origin: 'published' | 'force', unit: string, side: string | undefined): Meaning {
  return {
    kind: 'unit',
    unit: UNIT_NAMES.find((name) => name === unit) ?? 'year',
    shift: 0,
    origin,
    side: side === 'later' ? 'later' : 'earlier',
  };
}
