import { innerMeaning, isMonthOrYear } from '../../meaning.js';
import type { Rule } from '../../rule.js';
import { AFTER_DAY, UNIT_NAMES } from '../word-lists.js';

/** `the first week of October`, `the last week of 2016`. */
export const weekOf: Rule = {
  name: 'week-of',
  starts: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', '#'],
  afterNumber: AFTER_DAY,
  form: [
    // The opening week in August is that of a season.
    '(?<n>first|second|third|fourth|last|final|opening(?= week(?:end)? of)|1st|2nd|3rd|4th) (?<unit>week|weekend) ',
    '(?:of|in) (?:the )?<date>',
  ],
  read: ({ words, dates }) => {
    const [of] = dates;
    if (!of || !isMonthOrYear(of)) return null;
    const nth =
      { first: 1, '1st': 1, opening: 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 }[words.n ?? ''] ??
      -1;
    return { kind: 'weekOf', nth, unit: words.unit === 'weekend' ? 'weekend' : 'week', of };
  },
  examples: [
    ['It snowed in the first week of October there.', 'first week of October', '2023-10-02/2023-10-08'],
    ['It snowed in the last week of January 2022 there.', 'last week of January 2022', '2022-01-24/2022-01-30'],
  ],
  counterExamples: [
    'The first week of work was hard.',
    'It was the last weekly of 2016.',
    'They drew in the opening week in August.',
  ],
};

/** `the week of April 10`, `the week beginning 4 February`, `the weekend of 5 May`. */
export const weekWithDay: Rule = {
  name: 'week-with-day',
  starts: ['week', 'weekend'],
  form: '(?<unit>week|weekend) (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:the )?<date>',
  read: ({ words, dates }) => {
    const [of] = dates;
    const inner = of && innerMeaning(of);
    if (
      !of ||
      (inner?.kind !== 'date' && inner?.kind !== 'holiday') ||
      (inner.kind === 'date' && inner.day === undefined)
    )
      return null;
    return { kind: 'weekOf', nth: 0, unit: words.unit === 'weekend' ? 'weekend' : 'week', of };
  },
  examples: [['Talks ran in the week of November 6 in Doha.', 'week of November 6', '2023-11-06/2023-11-12']],
  counterExamples: ['It was a week of rain.', 'The week of 2009 protests ended.'],
};

/** `Labor Day weekend`, `Easter weekend 2021`. */
export const holidayWeekend: Rule = {
  name: 'holiday-weekend',
  starts: ['weekend'],
  form: '<date> weekend(?!s)',
  read: ({ dates: [of] }) => (of?.kind === 'holiday' ? { kind: 'weekOf', nth: 0, unit: 'weekend', of } : null),
  examples: [['Traffic was bad over Labor Day weekend there.', 'Labor Day weekend', '2023-09-02/2023-09-04']],
  counterExamples: ['On Friday weekend traffic grew.'],
};

/** `the first nine months of 1989`, `the last two weeks of May`, `the last day of 2019`. */
export const firstUnitsOf: Rule = {
  name: 'first-units-of',
  starts: ['first', 'last', 'final', 'opening', 'closing'],
  form: '(?<way>first|last|final|opening|closing) (?:<number> <units>|(?<!(?:opening|closing) )day) (?:of|in) (?:the )?<date>',
  read: ({ words, values, dates: [of] }) => {
    const unit = UNIT_NAMES[values.units ?? 2] ?? 'day';
    if (!of || !isMonthOrYear(of) || unit === 'minute' || unit === 'hour') return null;
    const amount = (values.number ?? 1) * (/first|opening/.test(words.way ?? '') ? 1 : -1);
    return { kind: 'slice', amount, unit, of };
  },
  examples: [
    ['Sales fell in the first nine months of 2021 there.', 'first nine months of 2021', '2021-01-01/2021-09-30'],
    ['The bank shut on the last day of 2019 there.', 'last day of 2019', '2019-12-31'],
    ['Sales fell in the last two weeks of May 2022 there.', 'last two weeks of May 2022', '2022-05-16/2022-05-29'],
  ],
  counterExamples: ['The first two weeks of work were hard.', 'They won on the opening day in August.'],
};
