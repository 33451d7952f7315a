import { boundsOf, type DayBounds, daysBetween } from '../calendar/index.js';
import { currenciesDiffer } from '../text/index.js';
import { NEWS_DAYS } from './claim-era.js';
import { AFTERSHOCK, ANYBODY, ATTACKERS, isGrowing, isOfOccurrence, OPPOSED, PARTS } from './claim-words.js';
import { areOfOnePlace, type Cause, type Claim, isDisaster, sharesOrLacks } from './claims.js';
import { arePrintedOtherwise } from './printed-figures.js';

/** Whether two figures can be one: their bounds meet. */
export function valuesMeet(a: Claim, b: Claim): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Exactly one figure, printed twice. */
export function isSameValue(a: Claim, b: Claim): boolean {
  return !a.vague && !b.vague && a.amount.min === b.amount.min && a.amount.max === b.amount.max;
}

/** A figure that tells by itself: anybody may count one or two of anything, and countries have as many cases as others. */
function isTellingValue(a: Claim, b: Claim): boolean {
  return isSameValue(a, b) && a.amount.unit !== 'cases' && (a.amount.min ?? a.amount.max ?? 0) > 2;
}

/**
 * Whether a report says that a figure has risen to this from what it gives elsewhere, or was corrected to it: a live report
 * keeps its older lines.
 */
export const outgrows = (later: Claim, earlier: Claim): boolean =>
  later.reading === earlier.reading &&
  later.amount.unit === earlier.amount.unit &&
  isOfOccurrence(later.amount.unit) &&
  !later.added &&
  !earlier.added &&
  ((later.revised && !earlier.revised) || (later.updated && isGrowing(later.amount.unit) && later.low > earlier.low));

type Rule = (a: Claim, b: Claim) => boolean;

/** What shows two figures to be about different things, most telling first. */
const CONFLICTS: readonly Rule[] = [
  (a, b) => a.amount.unit !== b.amount.unit,
  (a, b) => currenciesDiffer(a.amount.currency, b.amount.currency),
  // Early, though not the most telling: it spares an article of very many figures all the rest.
  (a, b) =>
    a.reading === b.reading &&
    !a.vague &&
    !b.vague &&
    !isSameValue(a, b) &&
    !differentClaimants(a, b) &&
    !outgrows(a, b) &&
    !outgrows(b, a),
  (a, b) => /^(?:other|magnitude)$/.test(a.amount.unit) && a.subgroup !== b.subgroup,
  // Of aftershocks there are many, each with its own.
  (a, b) => a.subgroup === AFTERSHOCK && !isSameValue(a, b),
  // "Two more victims" says nothing against ten in all, nor against three more.
  (a, b) => a.added !== b.added || (a.added && !isSameValue(a, b)),
  (a, b) =>
    (isOfOccurrence(a.amount.unit) || a.loss !== null) && a.episode !== b.episode && !isOfEra(a, b) && !isOfEra(b, a),
  (a, b) => a.amount.unit === 'arrested' && areOfOtherDays(a, b),
  // Two raids of one week have each a toll of its own.
  (a, b) => a.days !== null && b.days !== null && areDaysApart(a.days, b.days),
  (a, b) => a.low !== b.low && a.line !== null && b.line !== null && a.line.beside.has(b.line),
  // "Two strikes killed nine": more than either did.
  (a, b) => a.several !== b.several && !isTellingValue(a, b),
  (a, b) => a.loss !== b.loss && !isSameValue(a, b),
  // "68 people have died since July 1", "66 since Saturday".
  (a, b) => a.since !== null && b.since !== null && areLongApart(a.since, b.since) && !isSameValue(a, b),
  (a, b) => a.subgroup !== b.subgroup && OPPOSED.has(a.subgroup) && OPPOSED.has(b.subgroup),
  (a, b) => isSameValue(a, b) && !isTellingValue(a, b) && isOfOccurrence(a.amount.unit) && areOthers(a, b),
  (a, b) => (a.subgroup === ATTACKERS) !== (b.subgroup === ATTACKERS) && !isSameValue(a, b),
  (a, b) => (a.part || b.part) && a.site() !== b.site() && !isTellingValue(a, b),
  // "Eight from Sindh": a share of a toll, neither the toll nor that of another place; "10 from the US" are 10 US citizens.
  (a, b) => a.origin !== b.origin && (a.nations.size === 0 || b.nations.size === 0 || !isSameValue(a, b)),
  // "Five of the wounded", "26 people in the town and 12 in Ostra": neither is the toll.
  (a, b) => (a.share ?? b.share) !== null && !isSameValue(a, b) && !areOfOneShare(a, b),
  // "Five of the victims died at the airport", "five in Orne".
  (a, b) => (a.share ?? b.share) !== null && !areOfOnePlace(a, b),
  (a, b) => a.era !== b.era && !isOfEra(a, b) && !isOfEra(b, a),
  // Those hurt by a second blast are none of those of the first.
  (a, b) => a.another !== b.another && !isTellingValue(a, b),
  // "19 children" are a part of "73 deaths", and no count of all.
  (a, b) => a.subgroup !== b.subgroup && (isPartOf(a, b) || isPartOf(b, a)),
  (a, b) => a.subgroup === b.subgroup && isIndividual(a) !== isIndividual(b) && !isSameValue(a, b),
  (a, b) => (isOfOccurrence(a.amount.unit) || isCrowd(a)) && a.episode === null && isLongApart(a, b),
  (a, b) => !sharesOrLacks(a.nations, b.nations),
  (a, b) => !sharesOrLacks(a.weapons, b.weapons),
  (a, b) => !isTellingValue(a, b) && !areOfOnePlace(a, b),
  (a, b) => a.overall !== b.overall && a.places.size > 0 && b.places.size > 0 && !isSameValue(a, b),
  (a, b) => !isTellingValue(a, b) && (a.nations.size === 0) !== (b.nations.size === 0) && !meetVaguely(a, b),
  (a, b) => a.cause !== null && b.cause !== null && !causesMeet(a.cause, b.cause),
  (a, b) => a.sinceBeginning !== b.sinceBeginning && isOfOneDay(a.sinceBeginning ? b : a) && !areNear(a, b),
];

/** Whether a figure is dated, long after, to the days of which another is the news: `On 22 March, 32 people were killed`. */
const isOfEra: Rule = ({ era }, { era: other, reported, sentence }) => {
  if (other !== 'news' || !IS_DAY.test(era)) return false;
  if (reported === null) return sentence.when?.edtf?.startsWith(era) === true;
  const after = daysBetween(era, reported);
  return after >= 0 && after <= NEWS_DAYS;
};
const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether two counts begin so far apart that the days between may have had dead of their own. */
const areLongApart = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) > 1;

/** Whether more than a night lies between the days of two blows. */
const areDaysApart = (a: DayBounds, b: DayBounds): boolean =>
  (a.last !== null && b.first !== null && daysBetween(a.last, b.first) > 1) ||
  (b.last !== null && a.first !== null && daysBetween(b.last, a.first) > 1);

/** Parts of all places are compared where they are of one. */
const areOfOneShare: Rule = (a, b) =>
  a.share !== 'of the counted' && b.share !== 'of the counted' && meets(a.places, b.places);

/** One farmer and one officer, of whom nothing else says that they are the same. */
const areOthers: Rule = (a, b) =>
  a.subgroup !== b.subgroup &&
  a.subgroup !== ANYBODY &&
  b.subgroup !== ANYBODY &&
  !meets(a.nations, b.nations) &&
  !meets(a.places, b.places);

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharesOrLacks(a, b);

/** Whether several of the dead or hurt are told by what only a part of people are, and can be a part of the others. */
const isPartOf: Rule = (part, whole) =>
  isOfOccurrence(part.amount.unit) &&
  PARTS.has(part.subgroup) &&
  (part.vague || part.low > 1) &&
  !isSameValue(part, whole) &&
  part.low <= whole.high;

/** "A pregnant woman", "the driver and a soldier": tells of one of them, and not how many. */
const isIndividual = ({ amount: { unit, literal, start }, subgroup, reading: { text } }: Claim): boolean =>
  isOfOccurrence(unit) &&
  /^an? /i.test(literal) &&
  (PARTS.has(subgroup) || LISTED_BESIDE.test(text.slice(Math.max(0, start - LIST_REACH), start)));
const LISTED_BESIDE = /\b(?:an?|the) [\p{L}’' -]{3,40},? (?:and )?$/u;
const LIST_REACH = 60;

const isCrowd = ({ amount }: Claim): boolean => amount.unit === 'people';

/** Whether a toll is none of a war as a whole, nor of several attacks together. */
const isOfOneDay = ({ cause }: Claim): boolean => cause?.kind !== 'war' && cause?.word !== 'attacks';

/** Figures so close that they may be one count, however it is told. */
const areNear: Rule = (a, b) => Math.max(a.low, b.low) <= NEAR_TIMES * Math.min(a.high, b.high);
const NEAR_TIMES = 1.25;

/**
 * Each of two figures is news to its report, and the reports are too far apart for one occurrence to be news to both. A
 * war goes on: its tolls are compared over any time.
 */
function isLongApart(a: Claim, b: Claim): boolean {
  if (a.era !== 'news' || b.era !== 'news' || a.cause?.kind === 'war' || a.reported === null || b.reported === null)
    return false;
  return Math.abs(daysBetween(a.reported, b.reported)) > 2 * NEWS_DAYS;
}

/** A vague figure of an occurrence fits any count of it. */
const meetVaguely: Rule = (a, b) => (a.vague || b.vague) && isOfOccurrence(a.amount.unit);
/** What a cause of one kind may be told as, too. */
const MAY_BE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['attack', new Set(['strike', 'bombing', 'shooting', 'explosion'])],
  ['bombing', new Set(['strike', 'explosion'])],
  ['disaster', new Set('quake flood storm fire crash collapse sinking crush eruption landslide explosion'.split(' '))],
]);
const causesMeet = (a: Cause, b: Cause): boolean =>
  a.kind === b.kind ||
  Boolean(a.isAssumed ?? b.isAssumed) ||
  MAY_BE.get(a.kind)?.has(b.kind) === true ||
  MAY_BE.get(b.kind)?.has(a.kind) === true;

const differentClaimants: Rule = (a, b) =>
  a.amount.claimant !== null && b.amount.claimant !== null && a.amount.claimant !== b.amount.claimant;

/** Whether two figures are about the same thing, so that they can agree or differ. */
export function isSameSubject(a: Claim, b: Claim): boolean {
  if (CONFLICTS.some((conflicts) => conflicts(a, b))) return false;
  return (isOfOccurrence(a.amount.unit) ? sharesOccurrence(a, b) : sharesCounted(a, b)) || arePrintedOtherwise(a, b);
}

/** Figures of one occurrence: one value, one cause, one place, or both in the news of their reports. */
function sharesOccurrence(a: Claim, b: Claim): boolean {
  if (isSameValue(a, b) || a.vague || b.vague) return true;
  if ((a.cause !== null && b.cause !== null) || areArrestsOfOneDay(a, b)) return true;
  return (a.places.size > 0 && b.places.size > 0) || (a.lead && b.lead);
}

/** Kinds of figure of which a place has one at a time; prices and shares there are many. */
const isStock = (unit: string): boolean =>
  /^(?:troops|police|attacks|countries|groups|people|sites|weapons|vehicles|ships|aircraft|buildings|hostages)$/.test(
    unit,
  );

/** Sums of which both sources name the money: unlike currencies were told apart before, `€4` and `4 euros` are one. */
const haveCurrencies: Rule = (a, b) => a.amount.currency !== undefined && b.amount.currency !== undefined;

/** Homes or land that a disaster took, of which nothing says that they are others. */
const areTaken: Rule = (a, b) =>
  a.loss !== null && a.cause !== null && b.cause !== null && isDisaster(a.cause) && causesMeet(a.cause, b.cause);

/** What one person tells of how many weapons of a kind were used: of those that hit or were stopped there are others. */
const areFired: Rule = (a, b) =>
  a.amount.unit === 'weapons' &&
  a.amount.claimant !== null &&
  a.amount.claimant === b.amount.claimant &&
  a.amount.what.toLowerCase() === b.amount.what.toLowerCase() &&
  isFired(a) &&
  isFired(b);
const isFired = ({ amount: { end }, sentence, reading: { text } }: Claim): boolean =>
  FIRED.test(text.slice(sentence.start, Math.min(sentence.end, end + FIRED_REACH)));
const FIRED = /\b(?:fired|launched|shot at|sent)\b/;
const FIRED_REACH = 120;

/** Those who marched or rallied on one day, as far as their figures tell where: police and organisers count one crowd. */
const areOneCrowd: Rule = (a, b) => {
  if (a.amount.unit !== 'people' || a.vague || b.vague || a.amount.claimant === null) return false;
  const day = dayOfCrowd(a);
  // One of a place that the other does not name may be a part of it.
  return day !== null && day === dayOfCrowd(b) && a.places.size === b.places.size && differentClaimants(a, b);
};

/** The day of a sentence, where the counted are told to have come together in it. */
function dayOfCrowd({ amount: { start, end, what }, sentence, reading: { text } }: Claim): string | null {
  const day = dayOfSentence(sentence);
  if (day === null) return null;
  const around = `${text.slice(Math.max(sentence.start, start - CROWD_REACH), start)}|${text.slice(end, Math.min(sentence.end, end + CROWD_REACH))}`;
  const isCrowd = CROWD.test(what) || CAME_TOGETHER.test(around);
  return isCrowd && !OF_COUNTRY.test(around) ? day : null;
}

function dayOfSentence({ when }: Claim['sentence']): string | null {
  const day = when?.edtf && boundsOf(when.edtf);
  return day && day.first !== null && day.first === day.last ? day.first : null;
}

/** Arrests of Saturday and of Sunday, and none that were told on Sunday. */
const areOfOtherDays: Rule = (a, b) => {
  const [ours, theirs] = [a, b].map(({ sentence }) =>
    sentence.when?.role === 'event' && sentence.when.literal !== '' ? dayOfSentence(sentence) : null,
  );
  return ours !== null && theirs !== null && ours !== theirs && !isSameValue(a, b);
};

/** Arrests that both tell of one day: elsewhere they would be of another place. */
const areArrestsOfOneDay: Rule = (a, b) => {
  const day = a.amount.unit === 'arrested' ? dayOfSentence(a.sentence) : null;
  return day !== null && day === dayOfSentence(b.sentence) && a.places.size === b.places.size;
};
const CROWD = /\b(?:crowd|turnout)$/;
const CAME_TOGETHER =
  /\b(?:crowd|turnout) of [^|]{0,20}\||\|(?: who)?(?: had| have)? (?:rallied|marched|protested|demonstrated|gathered|took part|turned out|took to the streets|joined the (?:march|rally|protest))\b/;
/** All who marched in many towns. */
const OF_COUNTRY =
  /\b(?:across|nationwide|throughout|around the country|countrywide|streets of|in total|cities|towns)\b/;
const CROWD_REACH = 60;

/** Other figures: the same things counted, of the same country, and the same place unless the value says so. */
function sharesCounted(a: Claim, b: Claim): boolean {
  const nations = a.nations.size > 0 && b.nations.size > 0;
  const places = a.places.size > 0 && b.places.size > 0;
  if (a.sum !== null && a.sum === b.sum) return haveCurrencies(a, b);
  if (isSameValue(a, b)) return nations || places || a.subgroup === b.subgroup || haveCurrencies(a, b);
  if (!isComparable(a.amount.unit) || a.subgroup !== b.subgroup || (a.amount.unit === 'attacks' && !nations))
    return false;
  if (areFired(a, b) || areOneCrowd(a, b) || areTaken(a, b)) return true;
  if (a.amount.unit === 'area') return false;
  const sameExtent = a.places.size === b.places.size;
  return nations ? (places ? sameExtent : a.vague || b.vague) : places && sameExtent;
}

/** Whether figures of a kind can differ: those of an occurrence, and those of which a place has one at a time. */
export const isComparable = (unit: string): boolean => isOfOccurrence(unit) || isStock(unit) || unit === 'area';
