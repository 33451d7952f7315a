import { COUNTED_NEXT } from '../count-nouns.js';
import type { Rule } from '../../rule.js';

/** Words after which a four-figure number is a year … */
const BEFORE_YEAR =
  '(?<=\\b(?:in|since|until|till|by|from|to|through|during|of|before|after|between|and|or|early|late|mid|pre|post|the|an?|its|his|her|their|our|my|for|circa|than|that|as|this|every|versus|vs\\.?)[\\s-]{1,3}|[’\']s?\\s|\\(|[a-z]\\s\\()';
/** … and before which it is an amount, however it is introduced. */
const AMOUNT_NEXT = `(?!${COUNTED_NEXT}|\\s[a-z]+s\\b(?<!\\s(?:was|is|has|does|as|its|his|this|us|elections|olympics|games|ashes|primaries|riots|protests|crisis|championships|polls|talks|accords|sales|earnings|results|profits|revenues|figures|losses|hostilities|attacks|bombings|floods|fires|massacres|series)))`;

/** `in 2009`, `her 2012 win`: a bare number is a year only where the words around it make it one. */
export const yearAlone: Rule = {
  name: 'year-alone',
  starts: ['#'],
  form: `${BEFORE_YEAR}(?<!\\b(?:more|less|fewer|other|up)\\s(?:than|to)\\s+)<year>(?![-–—/]\\d|\\s?[-–—]\\s?\\d)${AMOUNT_NEXT}`,
  read: ({ values }) => (values.year && values.year < 2100 && values.year >= 1400 ? { kind: 'date', year: values.year } : null),
  examples: [
    ['It has been shut since 2009 by decree.', 'since 2009', '2009/..'],
    ['It echoed her 2012 win in Rome.', '2012', '2012'],
    ['The hall burnt down in 1871 and was rebuilt.', '1871', '1871'],
    ['After the 2016 elections he left.', '2016', '2016'],
  ],
  counterExamples: [
    'Resolution 1701 ended it.', 'About 1950 people lived there.', 'They sent 2000 pieces of toys.', 'More than 1800 left.',
    'Flight 1950 was late.', 'It costs $1999 or less.', 'The Boeing 1977 landed.', 'A total of 2000 soldiers came.',
    'He scored in 2012 minutes.', 'Call 2012-1400 now.',
  ],
};
