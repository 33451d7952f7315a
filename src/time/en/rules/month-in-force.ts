import type { Rule } from '../../rule.js';

/** `that August`, `the following May`, `the previous June`: beside the date in force. */
export const monthInForce: Rule = {
  name: 'month-in-force',
  starts: ['that <month>', 'that same', ...['following', 'previous', 'preceding'].map((way) => `${way} <month>`)],
  form: '(?:that(?: same)?|(?<=\\bthe )(?<way>following|previous|preceding)) <month>(?!_\\d)(?! (?:of|in) )',
  read: ({ values: { month }, words: { way } }) => ({
    kind: 'date',
    month,
    from: way === undefined ? 'at' : way === 'following' ? 'after' : 'before',
  }),
  examples: [
    ['She was crowned in May 1921 and fled that August.', 'that August', '1921-08'],
    ['She was crowned in October 1921 and fled the following May.', 'following May', '1922-05'],
    ['She was crowned in May 1921, and had wed the previous October.', 'previous October', '1920-10'],
  ],
  counterExamples: ['They said that may help.', 'She said that march was long.', 'He knew that June 5 was near.'],
};

/** `July 13 of that year`, `in August of the same year`. */
export const ofThatYear: Rule = {
  name: 'of-that-year',
  starts: ['of that', 'of the', 'in that', 'in the', 'that year', 'that same', 'later that', 'later the'],
  form: '<date>,? (?:of |in |later )?(?:that(?: same)?|the same) year',
  read: ({ dates: [date] }) =>
    date?.kind === 'date' && date.month !== undefined && date.year === undefined && date.yearShift === undefined
      ? { kind: 'date', month: date.month, day: date.day, from: 'year' }
      : null,
  examples: [
    ['She was crowned in 1921. In August of that year she fled.', 'August of that year', '1921-08'],
    ['She was crowned in 1921. On July 13 of that year she fled.', 'July 13 of that year', '1921-07-13'],
  ],
  counterExamples: ['It was in May 1921 of that year.', 'On Sunday of that year she fled.'],
};
