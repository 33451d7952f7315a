import type { Rule } from '../../rule.js';
import { COUNTED_NEXT } from '../count-nouns.js';
import { readShortYear } from '../read-calendar.js';

/** `back in ’98`, `the summer of ’69`: a year by its last figures, after a word that asks for one. */
export const yearShort: Rule = {
  name: 'year-short',
  starts: ['#'],
  form: [
    "(?<=\\b(?:in|of|since|by|from|until|till|after|before|spring|summer|fall|autumn|winter) [’'])",
    `(?<y>\\d\\d)(?![\\d’'s])${COUNTED_NEXT}(?! (?:[a-z]+ )?[a-z]+s\\b)`,
  ],
  read: ({ words }) => ({ kind: 'date', year: readShortYear(words.y) }),
  examples: [
    ['He won the cup back in ’98 in Lyon.', '98', '1998'],
    ["Few here forget the frost of '87 in Kent.", '87', '1987'],
  ],
  counterExamples: ['The men of 98 huts met.', "He heard of '60 old songs' there.", 'It was 12’ long.'],
};
