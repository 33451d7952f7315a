import type { Rule } from '../../rule.js';
import { COUNTED_NEXT, NOUN_COUNTED_NEXT } from '../count-nouns.js';
import { oneOf } from '../one-of.js';

/** Words before a four-figure number that make it an amount, a number or a name. */
const COUNTING = oneOf(
  'more than|less than|fewer than|other than|up to|at least|at most|nearly|almost|roughly|some|approximately|over|under',
  'estimated|total of|flight|bus|train|at|no\\.|number|route|highway|room|page|psalm|channel|model|type|unit|lot|line',
  'level|apartment|suite|box|section|article|paragraph|resolution|boeing|airbus|building|code|area|division|company',
  'battalion|regiment|minutes?|points?|is|was|be|are|were|scored|sent|killed|wounded|hired|fired|sold|bought|took',
);
const NO_YEAR_BEFORE = `(?<!\\b(?:${COUNTING})\\s)`;
/** A number needs words beside it to be a year at all. */
const WORDS_BESIDE =
  "(?:(?<=[A-Za-z’'][^A-Za-z\\n]{1,4})|(?<=\\b(?:19|20)\\d\\d,\\s)|(?=\\d{4}\\s(?:was|saw|brought|began|ended)\\b))";
/** A round number before a plain plural counts things. */
const NO_COUNTED_PLURAL = 'was|is|has|does|as|its|his|this|us|elections|olympics|games|sales|earnings|results|census';
const PLURAL_NEXT = `(?:00\\s(?!(?:${NO_COUNTED_PLURAL})\\b)[a-z]+s\\b)`;
/** After these a four-figure number of our time is a year, unless a counted thing follows. */
const ASKING = '(?:in|since|during|of|for|from|before|until|through|due)';
const STREET_NEXT = '(?! (?:\\w+ )?(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Square)\\b)';

/** Before our era: such years are not read. */
const NOT_BEFORE_ERA = '(?!_b\\.?_c\\b)(?!_b\\.?_c\\.?_e\\b)';

/** `in 2009`, `her 2012 win`: newswire sets amounts of four figures with a comma; a bare one is most often a year. */
export const yearAlone: Rule = {
  name: 'year-alone',
  starts: ['####'],
  form: [
    `${NO_YEAR_BEFORE}(?<!\\b\\d\\d?\\s[A-Za-z]{3,9}\\s)${WORDS_BESIDE}(?!\\d\\d${PLURAL_NEXT})<year>`,
    `(?![-–—/]\\d|\\s?[-–—]\\s?\\d)(?:(?<=\\b${ASKING}\\s\\d{4})${NOUN_COUNTED_NEXT}|${COUNTED_NEXT})${STREET_NEXT}${NOT_BEFORE_ERA}`,
  ],
  read: ({ values: { year = 0 } }) =>
    year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR ? { kind: 'date', year } : null,
  examples: [
    ['It has been shut since 2009 by decree.', 'since 2009', '2009/..'],
    ['It echoed her 2012 win in Rome.', '2012', '2012'],
    ['Output grew, compared with 1988, by a third.', '1988', '1988'],
    ['After the 2016 elections he left.', '2016', '2016'],
    ['They won the cup in 2003, 2007 and 2011.', '2007', '2007'],
    ['1998 was a dry year.', '1998', '1998'],
    ['Its sales in 1989 were flat.', '1989', '1989'],
    ['In 1985 two men dug it out.', '1985', '1985'],
  ],
  counterExamples: [
    'Resolution 1701 ended it.',
    'About 1950 people lived there.',
    'They sent 2000 pieces of toys.',
    'More than 1800 left.',
    'Flight 1950 was late.',
    'It costs $1999 or less.',
    'The Boeing 1977 landed.',
    'A total of 2000 soldiers came.',
    'Call 2012-1400 now.',
    '2020',
    'They took 1900 maps.',
    'Of the crowd 1950 were hurt.',
    'It was felt by 1950 young men.',
  ],
};

/** Older years need a word that asks for one. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2060;

/** `in 1871`, `from 1492`, `2150`: years far from now count only after such a word. */
export const yearAfterWord: Rule = {
  name: 'year-after-word',
  starts: ['####'],
  form: [
    '(?<=\\b(?:in|since|until|till|by|from|during|before|after|between|early|late|mid|circa|year',
    `|of|back\\sto|dat(?:es|ed|ing)\\sto)[\\s-])<year>(?![-–—/]\\d|\\s?[-–—]\\s?\\d)${COUNTED_NEXT}(?!\\s[a-z]+s\\b)${NOT_BEFORE_ERA}`,
  ],
  read: ({ values: { year = 0 } }) => (year >= 1000 && year < 2200 ? { kind: 'date', year } : null),
  examples: [
    ['The hall burnt down in 1871 and was rebuilt.', '1871', '1871'],
    ['The feud dates back to 1874, the two clans say.', '1874', '1874'],
  ],
  counterExamples: [
    'The tomb dates from 1200 BC, he said.',
    'It fell in 1180 B.C.E. at last.',
    'A crowd of 1500 students came.',
    'He ran in 1800 metres.',
  ],
};
