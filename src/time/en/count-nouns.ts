import { oneOf } from './one-of.js';

/** What a number counts when one of these follows it; then it is no day and no year. */
const COUNTED = oneOf(
  'people|persons|men|women|children|boys|girls|soldiers|troops|officers|civilians|students|members|workers|employees',
  'residents|victims|passengers|migrants|refugees|prisoners|hostages|fighters|militants|protesters|fans|homes|houses',
  'buildings|villages|schools|cars|vehicles|ships|planes|jobs|cases|deaths|attacks|strikes|seats|votes|points|goals',
  'pieces|copies|shares|rounds|boxes|percent|per cent|pct|percentage|dollars|euros|pounds|yen|rupees|million|billion',
  'trillion|thousand|hundred|dozen|tons|tonnes|kilograms|kilos|kg|km|kilometers|kilometres|miles|meters|metres|feet',
  'acres|hectares|square|degrees|hours|minutes|seconds|days|weeks|months|years|other|others|more|were|dead|wounded',
  'of them',
).replaceAll(' ', '\\s');

/** After these the count is another: `from Dec. 23 to more than 60 inches`. */
const LINKS = '(?:to|with|after|before|when|for|in|by|on|at|from)';

/** For a form: no counted thing comes next, nor after one more word (`20 young men`). */
export const COUNTED_NEXT = `(?![\\s-]+(?:(?!${LINKS}\\s)[A-Za-z]+\\s)?(?:${COUNTED})\\b|\\s?%)`;
