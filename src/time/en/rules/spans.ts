import { innerMeaning, type Meaning } from '../../meaning.js';
import type { Rule } from '../../rule.js';

/** `since October 17`, `since 2009`: from then on. */
export const since: Rule = {
  name: 'since',
  starts: ['since', 'ever'],
  form: '(?:ever )?since (?:about |around |at least )?(?:the )?<date>',
  outermost: true,
  read: ({ dates }) => span(dates[0], undefined),
  examples: [
    ['The gate has been shut since October 17 by order.', 'since October 17', '2023-10-17/2023-12-26'],
    ['It has stood empty since 2009, they say.', 'since 2009', '2009/..'],
  ],
  counterExamples: ['Since then he sings.', 'Since three days is long, go.'],
};

/** `until Friday`, `through March`: up to then. */
export const until: Rule = {
  name: 'until',
  starts: ['until', 'till', 'through'],
  form: [
    '(?:until|till|(?<=\\b(?!(?:in|it|fell|broke|came|walked|midway|halfway|partway|weeks?|months?|years?|quarter) )[a-z0-9]+ )through) ',
    '(?:at least |about |around |late )?(?:the )?<date>',
  ],
  outermost: true,
  sight: 60,
  read: ({ dates, before }) => (NOT_BEFORE.test(before) ? null : span(undefined, dates[0])),
  examples: [['The road stays shut until Friday for works.', 'until Friday', '../2023-12-29']],
  counterExamples: [
    'He waited until two people came.',
    'It fell in the week through December 15.',
    'It shut midway through 2021.',
    'It was not found until Friday.',
  ],
};

/** Before `until`: what is told was not so before that day, and so then (`was not found until Monday`). */
const NOT_BEFORE =
  /\b(?:(?:was|were|had|did|could|would|will|is|are|has|have|can) not|(?:was|were|had|did|could|would|is|are|has|have|wo|ca)n[’']t|never|not)\s(?:(?!(?:and|but|guilty|only|because|who|which|that)\b)[^\s.,;:]+\s){0,5}$/i;

/** Before two dates: something was moved from the first, or on it, to the second. */
const IS_MOVED =
  /\b(?:adjourn|postpon|delay|reschedul|mov|extend|push|remand|switch|chang|slipp|slid|slip|brought forward|bring forward|put off|put back)(?:e[ds]?|ed|s|ing)?\b[^.;]{0,60}$/i;

/** `between May and July`, `from Monday to Wednesday`. */
export const between: Rule = {
  name: 'between',
  sight: 80,
  starts: ['between', 'from'],
  form: '(?:between|(?<from>from)) (?:the )?<date>,? (?:and|to|until|till|through|up to) (?:the )?<date>',
  outermost: true,
  read: ({ dates, words, before }) => (words.from && IS_MOVED.test(before) ? null : span(dates[0], dates[1])),
  examples: [
    ['Rain fell between May and July there.', 'between May and July', '2023-05/2023-07'],
    ['Exports rose from January to November last year.', 'from January to November last year', '2022-01/2022-11'],
    ['Guards struck from Thursday to Saturday at the port.', 'from Thursday to Saturday', '2023-12-21/2023-12-23'],
    ['She ruled from September 2010 to January 2011 there.', 'from September 2010 to January 2011', '2010-09/2011-01'],
  ],
  counterExamples: [
    'Between them and us lies a day.',
    'He rose from nothing to Monday fame.',
    'They moved the vote from June 20 to July 9.',
    'The launch slipped from June 20 to July 9.',
  ],
};

/** `between the 4 March raid on Lenz and 28 April 2021`: from what happened on one day to another. */
export const betweenThings: Rule = {
  name: 'between-things',
  sight: 120,
  starts: ['between'],
  form: 'between (?:the |its |his |her )?<date>(?: (?!and\\b|or\\b)[\\w’-]+){1,6},? and (?:the |on )?<date>',
  outermost: true,
  read: ({ dates }) => span(dates[0], dates[1]),
  examples: [
    [
      'Between the May 4 raid on Lenz and July 2023 nine fell.',
      'Between the May 4 raid on Lenz and July 2023',
      '2023-05-04/2023-07',
    ],
  ],
  counterExamples: ['Between them and the raid lies a day.', 'It lies between the May hill and the river.'],
};

/** `Thursday to Saturday`, `May 30 – June 3`, `Jan–Feb 2017`. */
export const dateToDate: Rule = {
  name: 'date-to-date',
  sight: 80,
  starts: ['to', 'through', 'until', ...'–—-'],
  form: '<date>(?: (?:to|through|until) |_[–—-]_)<date>',
  outermost: true,
  read: ({ dates, before }) => (IS_MOVED.test(before) || isPeriod(dates) ? null : span(dates[0], dates[1])),
  examples: [['The fair runs May 30 – June 3, 2022 in Bath.', 'May 30 – June 3, 2022', '2022-05-30/2022-06-03']],
  counterExamples: [
    'On Friday to my joy it rained.',
    'He left on Monday - two people stayed.',
    'The trial was adjourned on Wednesday until March 18.',
    'It fell in the quarter to September there.',
  ],
};

/** `the quarter to September`, `the six months to June` end then, and do not go on to it. */
const isPeriod = ([from, to]: readonly Meaning[]): boolean =>
  from?.kind === 'slice' ||
  (from?.kind === 'season' && from.code >= FIRST_QUARTER && to?.kind !== 'season') ||
  (from?.kind === 'unit' && from.unit !== 'day');

const FIRST_QUARTER = 33;

const SPANNED = new Set([
  'date',
  'season',
  'weekday',
  'holiday',
  'unit',
  'decade',
  'offset',
  'part',
  'weekOf',
  'slice',
  'nthWeekday',
  'dayPart',
  'clock',
  'ambiguous',
]);

function span(from: Meaning | undefined, to: Meaning | undefined): Meaning | null {
  const ends = [from, to].filter((end) => end !== undefined);
  // `from 9 a.m. to 5 p.m. on Friday`: on that day, at no minute.
  const [start, end] = [from?.kind === 'clock' ? from : null, to?.kind === 'clock' ? to : null];
  if (start && end && !start.day !== !end.day) return start.day ?? end.day ?? null;
  if (!ends.every((end) => SPANNED.has(end.kind))) return null;
  if (from && to && !alike(from, to)) return null;
  return { kind: 'span', from: from ?? null, to: to ?? null };
}

/** A clock time and a year are no two ends of one span. */
function alike(from: Meaning, to: Meaning): boolean {
  const [a, b] = [innerMeaning(from), innerMeaning(to)];
  return (a.kind === 'clock') === (b.kind === 'clock');
}
