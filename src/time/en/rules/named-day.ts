import type { Rule } from '../../rule.js';

/** `9/11`, `the September 11 attacks`: a day that became a name. */
export const namedDay: Rule = {
  name: 'named-day',
  starts: ['#', 'september', 'sept'],
  afterNumber: ['/'],
  form: [
    '(?:9/11(?!/|\\d)|Sept(?:\\.|ember)? 11',
    '(?:th)?,?(?: 2001)?(?=,? (?:(?:terrorist|terror|al-Qaeda) )?(?:attacks?|hijack|terroris',
    '|anniversary|commission|families)))',
  ],
  read: () => ({ kind: 'date', year: 2001, month: 9, day: 11 }),
  examples: [
    ['Since 9/11 pilots lock the door.', 'Since 9/11', '2001-09-11/2023-12-26'],
    ['She lost a son in the September 11 attacks, she said.', 'September 11', '2001-09-11'],
  ],
  counterExamples: ['On 9/11/2023 it shut.', 'On September 11 it shut.'],
};
