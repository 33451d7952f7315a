import { oneOf } from './one-of.js';

/** What a number counts when one of these follows it; then it is no day and no year. */
const COUNTED = oneOf(
  'people|persons|men|women|children|boys|girls|soldiers|troops|officers|civilians|students|members|workers|employees',
  'residents|victims|passengers|migrants|refugees|prisoners|hostages|fighters|militants|protesters|fans|homes|houses',
  'buildings|villages|schools|cars|vehicles|ships|planes|jobs|cases|deaths|attacks|strikes|seats|votes|points|goals',
  'pieces|copies|shares|rounds|boxes|percent|per cent|pct|percentage|dollars|euros|pounds|yen|rupees|million|billion',
  'trillion|thousand|hundred|dozen|tons|tonnes|kilograms|kilos|kg|km|kilometers|kilometres|miles|meters|metres|feet',
  'acres|hectares|square|degrees|hours|minutes|seconds|days|weeks|months|years',
).replaceAll(' ', '\\s');

/** What is counted without a noun: `1950 were hurt`. */
const BARE = oneOf('other|others|more|were|dead|wounded|of them').replaceAll(' ', '\\s');

/** After these the count is another: `from Dec. 23 to more than 60 inches`, `on May 4 two men`. */
const LINKS = oneOf(
  'to|with|after|before|when|for|in|by|on|at|from|the|these|those|an?|his|her|its|their|no|some|several|many|most|all',
  'there|it|he|she|they|we|who|which|that|and|but',
  'few|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|thousands',
);
const ONE_WORD = `(?:(?!(?:${LINKS})\\s)[A-Za-z]+\\s)?`;

/** Up to the next word, but into no other paragraph: a day alone in a line heads what follows. */
const GAP = '(?:[^\\S\\n]|\\n(?!\\n)|-)+';

/** For a form: no counted thing comes next, nor after one more word (`20 young men`). */
export const COUNTED_NEXT = `(?!${GAP}${ONE_WORD}(?:${COUNTED}|${BARE})\\b|\\s?%)`;

/** The same where the words before ask for a year: `sales in 1989 were flat`. */
export const NOUN_COUNTED_NEXT = `(?!${GAP}${ONE_WORD}(?:${COUNTED})\\b|\\s?%)`;
