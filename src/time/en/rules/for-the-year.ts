import type { Parts, Rule } from '../../rule.js';

/** `for the year`, `for the full year`: the one that figures are told for. */
export const forTheYear: Rule = {
  name: 'for-the-year',
  starts: ['year', 'full'],
  form: [
    '(?:(?<=\\bfor the )year|(?<=\\b(?:for|in|over) the )full(?: |-)year)',
    "(?! (?:ended|ending|that|when|which|to|of|ahead|before|after|from|since|\\d)|[-’'])",
  ],
  read: ({ before, after }) =>
    /^for the $/i.test(before) && after === ''
      ? null
      : { kind: 'unit', unit: 'year', shift: 0, origin: 'published', ofFigures: true },
  examples: [
    ['For the year, sales were flat.', 'year', '2023'],
    ['It expects to lose money for the full year.', 'full year', '2023'],
  ],
  counterExamples: [
    'He was named teacher of the year.',
    'It lost money for the year ended March 31.',
    'They pray for the year to come.',
    'It is hot for the time of year.',
  ],
};

const WEEKS_OF_MONTH = 4;

const monthsOf = ({ way, unit }: Parts['words'], amount: number): number | undefined =>
  way === 'first' ? (unit === 'weeks' ? Math.ceil(amount / WEEKS_OF_MONTH) : amount) : undefined;

/** `the first nine months of the year`. */
export const firstUnitsOfTheYear: Rule = {
  name: 'first-units-of-the-year',
  starts: ['first', 'last', 'final'],
  form: '(?<way>first|last|final) <number> (?<unit>weeks|months) of the year(?! (?:to|ended|ending|\\d))',
  read: ({ words, values: { number = 1 } }) => ({
    kind: 'slice',
    amount: words.way === 'first' ? number : -number,
    unit: words.unit === 'weeks' ? 'week' : 'month',
    of: {
      kind: 'unit',
      unit: 'year',
      shift: 0,
      origin: 'published',
      ofFigures: true,
      through: monthsOf(words, number),
    },
  }),
  examples: [
    [
      'Sales fell in the first nine months of the year there.',
      'first nine months of the year',
      '2023-01-01/2023-09-30',
    ],
    ['Sales fell in the first three months of the year there.', 'first three months of the year', '2023-33'],
  ],
  counterExamples: ['The first nine months of the siege were hard.', 'He won the first nine of the year.'],
};
