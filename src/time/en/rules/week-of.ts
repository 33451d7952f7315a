import { innerMeaning, type Meaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';

/** `the first week of October`, `the last week of 2016`. */
export const weekOf: Rule = {
  name: 'week-of',
  starts: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', '#'],
  form: '(?<n>first|second|third|fourth|last|final|opening|1st|2nd|3rd|4th) (?<unit>week|weekend) (?:of|in) (?:the )?<date>',
  read: ({ words, dates }) => {
    const [of] = dates;
    if (!of || !isMonthOrYear(of)) return null;
    const nth = { first: 1, '1st': 1, opening: 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 }[words.n ?? ''] ?? -1;
    return { kind: 'weekOf', nth, unit: words.unit === 'weekend' ? 'weekend' : 'week', of };
  },
  examples: [
    ['It snowed in the first week of October there.', 'first week of October', '2023-10-02/2023-10-08'],
    ['It snowed in the last week of January 2022 there.', 'last week of January 2022', '2022-01-24/2022-01-30'],
  ],
  counterExamples: ['The first week of work was hard.', 'It was the last weekly of 2016.'],
};

/** `the week of April 10`, `the week beginning 4 February`, `the weekend of 5 May`. */
export const weekWithDay: Rule = {
  name: 'week-with-day',
  starts: ['week', 'weekend'],
  form: '(?<unit>week|weekend) (?:of|beginning|starting|commencing|ending|ended)(?: on)? (?:the )?<date>',
  read: ({ words, dates }) => {
    const [of] = dates;
    const inner = of && innerMeaning(of);
    if (!of || (inner?.kind !== 'date' && inner?.kind !== 'holiday') || (inner.kind === 'date' && inner.day === undefined)) return null;
    return { kind: 'weekOf', nth: 0, unit: words.unit === 'weekend' ? 'weekend' : 'week', of };
  },
  examples: [['Talks ran in the week of November 6 in Doha.', 'week of November 6', '2023-11-06/2023-11-12']],
  counterExamples: ['It was a week of rain.', 'The week of 2009 protests ended.'],
};

function isMonthOrYear(meaning: Meaning): boolean {
  const inner = innerMeaning(meaning);
  if (inner.kind === 'date') return inner.day === undefined;
  return inner.kind === 'unit' && (inner.unit === 'month' || inner.unit === 'year');
}
