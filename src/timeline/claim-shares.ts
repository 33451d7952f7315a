/** Figures that tell a part of a toll: who came on top of those counted before, and who is counted place by place. */
import type { Amount, Reading, Span } from '../model.js';
import { isOfOccurrence } from './claim-words.js';
import { within } from './within.js';

/** Kinds of figure that come one on top of another: which round it is, adds none. */
export const isToll = ({ unit }: Pick<Amount, 'unit'>): boolean =>
  isOfOccurrence(unit) && !/^(?:rounds|struck|magnitude)$/.test(unit);

const ADDED =
  /(?:^|\s)(?:more|additional|further|new(?= (?:deaths?|bodies|body|cases?|fatalities|victims?|infections?)\b)) (?!than\b)/i;
const ADDED_BEFORE =
  /\b(?:last|final|remaining|another|additional|further|(?:ris(?:e|es|en|ing)|rose|increas(?:e|ed|es|ing)|climbed|grew|grown|up|jumped) by) $/i;
/** `at least 16 others died`: beside those who are named. */
const OTHERS = /\bothers\b/i;
/** `a sixth person`: the last of six. */
const LAST_OF =
  /^(?:an?|the) (?:second|third|\p{L}*(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|tieth))\b/iu;

/** Characters in which a sentence tells, before or behind a figure, that a toll has grown by it. */
const SIGHT = 200;
const TOLL = '(?:tolls?|total|number|tally|count|deaths|fatalities|dead)';
/** Died or were found once others had been counted: `| died in hospital`, `| were found on Saturday`. */
const LATE =
  /^(?: [\p{L}-]+){0,5}? (?:died|succumbed|found|recovered|pulled|retrieved|registered|recorded|reported|confirmed)\b/u;
/** `The toll rose to 13 after | four passengers died in hospital`. */
const GREW_AFTER = new RegExp(
  `\\b${TOLL}\\b[^.;]{1,120}\\b(?:rose|risen|rises|climbed|stood|stands|reached|increased|grew|grown|jumped)\\b[^.;]{1,90}\\b(?:after|when|as) (?<found>[^.,;:\\d]{3,60} (?:found|recovered|pulled|retrieved|discovered|located) )?(?:at least )?$`,
  'i',
);
/** `two deaths were registered, | bringing the total to 48`; not that of a year or of a whole country. */
const BRINGING = new RegExp(
  `^[^.;]{0,110}\\b(?:bringing|taking|raising|pushing|lifting) (?:[\\p{L}-]+ ){0,4}?${TOLL}\\b(?![^.;]*\\b(?:since|this (?!week\\b)\\p{L}+|nationwide|worldwide)\\b)`,
  'iu',
);
/** `two deaths were registered in the past 24 hours`. */
const OF_A_DAY =
  /^(?: [\p{L}-]+){0,3} (?:registered|recorded|reported|confirmed)(?: [\p{L}-]+){0,3}? (?:in|over|during|within) the (?:past|last|previous|preceding) (?:day|24|twenty-four)\b/u;
/** `recorded 16 deaths | in the past 24 hours` */
const COUNTED_BEFORE = /\b(?:registered|recorded|reported|confirmed|logged) (?:[\p{L}\d,-]+ ){0,6}$/u;
const IN_A_DAY =
  /^(?: [\p{L}-]+){0,3}? (?:in|over|during|within) the (?:past|last|previous|preceding) (?:day|24|twenty-four)\b/u;
/** `626 new cases and | 16 deaths`, `16 deaths | and 626 new cases`: of the days in which the cases are new. */
const NEW_CASES = '\\bnew (?:[\\p{L}-]+ ){0,2}?(?:cases|infections)';
const BEHIND_NEW = new RegExp(`${NEW_CASES}(?:,? and|,? with|,? including|,) (?:\\p{L}+ )?$`, 'iu');
const BEFORE_NEW = new RegExp(`^(?:,? and|,? with|,? among) (?:\\S+ ){1,2}${NEW_CASES}`, 'iu');

/** Words without which no toll is told to have grown, behind a figure and right before it. */
const GROWS = /\b(?:bringing|taking|raising|pushing|lifting|past|last|previous|preceding) /;
const FOLLOWS =
  /\b(?:(?:after|when|as)|(?<found>found|recovered|pulled|retrieved|discovered|located)) (?:at least )?$/i;

/** Whether a figure comes on top of another, or is the last of several: `two more victims`, `a sixth person`. */
export function isAdded({ text }: Reading, sentence: Span, amount: Amount): boolean {
  const { literal, unit, start, end } = amount;
  if (!isToll(amount)) return false;
  const before = text.slice(Math.max(sentence.start, start - 48), start);
  if (ADDED.test(literal) || LAST_OF.test(literal) || ADDED_BEFORE.test(before)) return true;
  if (unit === 'killed' && OTHERS.test(literal)) return true;
  const after = text.slice(end, Math.min(sentence.end, end + SIGHT));
  if (BEHIND_NEW.test(before) || BEFORE_NEW.test(after)) return true;
  if (IN_A_DAY.test(after) && COUNTED_BEFORE.test(before)) return true;
  const follows = FOLLOWS.exec(before);
  // "The toll rose to 17 after divers recovered | six bodies"
  if (follows?.groups?.found !== undefined)
    return GREW_AFTER.exec(text.slice(Math.max(sentence.start, start - SIGHT), start))?.groups?.found !== undefined;
  if (!(GROWS.test(after) || follows !== null) || !LATE.test(after)) return false;
  return (
    BRINGING.test(after) ||
    OF_A_DAY.test(after) ||
    GREW_AFTER.test(text.slice(Math.max(sentence.start, start - SIGHT), start))
  );
}

/** Between two counts of a list, whose places tell them apart: `26 people | in the town itself and | 12 in Ostra`. */
const PLACED_AND = /^[^.;:]*\b(?:in|at|on|near|from|around) [^.;:,]{2,60}?,? (?:and )?(?:at least |about |some )?$/;
const PLACED = /^ (?:people )?(?:in|at|on|near|around) /;
/** `41 bodies were found | in his province alone` */
const ALONE = /^[^.;,]{0,70}\b(?:in|on) [^.;,]{2,40} alone\b/;
const LIST_SIGHT = 140;

/** `Twelve of the injured` */
const OF_THE_COUNTED = /^\S+ of (?:the|those|them)\b/;

/** What a figure is a part of: of those who were counted, or of all places, where it is that of one. */
export type Share = 'of the counted' | 'of a place';

/** Of what a figure is a part, as its words tell; null where it may be the whole. */
export function readShare({ text, amounts }: Reading, sentence: Span, amount: Amount): Share | null {
  if (!isToll(amount)) return null;
  if (OF_THE_COUNTED.test(amount.literal)) return 'of the counted';
  const after = text.slice(amount.end, Math.min(sentence.end, amount.end + LIST_SIGHT));
  if (after.includes(' alone') && ALONE.test(after)) return 'of a place';
  const counted = within(amounts, {
    start: Math.max(sentence.start, amount.start - LIST_SIGHT),
    end: Math.min(sentence.end, amount.end + LIST_SIGHT),
  }).filter(({ unit }) => unit === amount.unit);
  if (counted.length < 2) return null;
  const at = counted.findIndex(({ start }) => start === amount.start);
  const isListed = [at, at + 1].some((next) => {
    const [first, second] = [counted[next - 1], counted[next]];
    return first !== undefined && second !== undefined && areListed(text, first, second);
  });
  return isListed ? 'of a place' : null;
}

const areListed = (text: string, first: Amount, second: Amount): boolean =>
  !/\s\p{L}/u.test(second.literal) &&
  PLACED.test(text.slice(second.end, second.end + 16)) &&
  PLACED_AND.test(text.slice(first.end, second.start));
