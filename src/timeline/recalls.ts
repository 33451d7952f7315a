/** Whether a sentence leaves what its passage tells: a deed before it, or one that it tells by another. */
import type { Reading, Span } from '../model.js';
import { familiesOf } from './occurrence-words.js';
import type { Traits } from './traits.js';
import { CUES } from './words.js';

/** A clause of an article, and what it tells. */
interface Told extends Span {
  readonly reading: Reading;
  readonly traits: Traits;
}

/** "In the earlier strike, drones set two tanks ablaze", "The previous raid killed nine"; not "The previous week, drones …". */
const RECALLS_ANOTHER =
  /^(?:(?:but|and) )?(?:(?:in|during) )?(?:an?|the|its|their|his|her) (?:earlier|previous|prior|preceding) (?!(?:(?:this|that|on|in)\s|(?:day|night|evening|morning|afternoon|week|weekend|month|year|decade|\p{L}+day|few|two|three)s?\b))/iu;

/** Whether it goes back from what its passage tells to another deed of the kind. */
export const recallsAnother = ({ reading, start, end, traits: { cues, families } }: Told): boolean =>
  (cues & CUES.recalled) !== 0 && families.length > 0 && RECALLS_ANOTHER.test(reading.text.slice(start, end));

/** "Hours before the | truce, a drone killed two men". */
const BY_ANOTHER =
  /^(?:(?:just|only|barely) )?(?:(?:an?|one|two|three|four|five|six|several|some|\d+) )?(?:(?:minute|hour|day|week|month)s?|moments|shortly|soon|immediately|not long) (?:before|after|following) (?:the|that|this|its|their|his|her) (?:[\p{L}’'-]+ )?([\p{L}-]+)/iu;

/** Whether it tells its time by a deed that is none of what the day of its passage is given for. */
export function toldByAnother({ reading, start, end, traits: { cues } }: Told, dated: Told): boolean {
  if ((cues & CUES.subordinate) === 0) return false;
  const noun = BY_ANOTHER.exec(reading.text.slice(start, Math.min(end, start + LONGEST_BY)))?.[1];
  return noun !== undefined && !familiesOf(noun.toLowerCase()).some((family) => dated.traits.families.includes(family));
}
const LONGEST_BY = 90;

/** "Police named the dead gunman as", "The victims were identified as": later than that of which they tell. */
const NAMES_THEM =
  /\b(?:named|identified) (?:(?:him|her|them|themselves|one|two|both|the|its|a|an)\b[^,;:.]{0,60} )?as\b|\b(?:was|were|been) (?:later )?(?:named|identified)\b/;

/** Whether it tells who somebody was. */
export const namesSomebody = ({ reading, start, end }: Told): boolean =>
  NAMES_THEM.test(reading.text.slice(start, end));
