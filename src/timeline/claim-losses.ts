/** What a disaster takes besides people: homes that are destroyed, land that burns. */
import type { Amount, Reading, Span } from '../model.js';

/** What became of the counted; figures of unlike losses are not held against each other. */
export type Loss = 'destroyed' | 'damaged' | 'destroyed or damaged' | 'burned';

const RUINED =
  '(?:destroy(?:ed|ing|s)|raz(?:ed|ing)|flatten(?:ed|ing)|levell?(?:ed|ing)|gutt(?:ed|ing)|burn(?:ed|t) down|swept away|lost|collapsed)';
const BURNED =
  '(?:burn(?:ed|t|ing|s)|char(?:red|ring)|scorch(?:ed|ing)|blacken(?:ed|ing)|consum(?:ed|ing)|ravag(?:ed|ing)|devour(?:ed|ing)|(?:grown|grew|swelled|spread|expanded|size) (?:to|over|across))';
const DAMAGED = 'damag(?:ed|ing|es)';

/** Before a figure: `destroyed at least | 40 homes`, `the number of homes lost at | 118`. */
const before = (words: string): RegExp => new RegExp(`\\b${words}(?:(?! and )[^.;,\\d]){0,24}$`, 'i');
/** Behind it: `houses | and two schools were destroyed`, `| collapsed`. */
const after = (words: string): RegExp =>
  new RegExp(`^(?:(?!\\b(?:damag|destroy|collaps)|[.;,]|\\d).){0,36}?(?: and [^.;,]{3,30})? ${words}\\b`, 'i');

const EITHER = /\b(?:destroyed|damaged) or (?:destroyed|damaged)\b/i;
const RUINED_BEFORE = before(RUINED);
const RUINED_AFTER = after(RUINED);
const DAMAGED_BEFORE = before(DAMAGED);
const DAMAGED_AFTER = after(DAMAGED);
const BURNED_BEFORE = before(BURNED);
const BURNED_AFTER = new RegExp(`^ (?:(?:of|had|have|has|been|were|was) ?(?:[\\p{L}-]+ ){0,3})?${BURNED}\\b`, 'iu');
const SIGHT = 60;

/** What became of buildings or of land, as the words right beside their figure tell; null where they do not. */
export function readLoss({ text }: Reading, sentence: Span, { unit, start, end }: Amount): Loss | null {
  if (unit !== 'buildings' && unit !== 'area') return null;
  const led = text.slice(Math.max(sentence.start, start - SIGHT), start);
  const then = text.slice(end, Math.min(sentence.end, end + SIGHT));
  if (unit === 'area') return BURNED_BEFORE.test(led) || BURNED_AFTER.test(then) ? 'burned' : null;
  const isRuined = RUINED_BEFORE.test(led) || RUINED_AFTER.test(then);
  const isDamaged = DAMAGED_BEFORE.test(led) || DAMAGED_AFTER.test(then);
  if (EITHER.test(led) || EITHER.test(then)) return 'destroyed or damaged';
  if (isRuined === isDamaged) return null;
  return isRuined ? 'destroyed' : 'damaged';
}
