import { LENGTH, LENGTHS, type Profiles } from './profile.js';

/** From this cosine on, two texts are in one wording but for names and numbers: two writers hardly come so near. */
const SAME_FRAME = 0.7;

/** The days that two texts tell of are others below this cosine. */
const OTHER_DAYS = 0.5;
/** Numbers are others where less than such a part is shared: a form has some that stay, and small ones meet by chance. */
const OTHER_NUMBERS = 0.6;
/** So they plainly are, where there are some rare ones (summed). */
const PLAINLY_OTHER = { part: 0.25, least: 10 };

/**
 * By how rare names (summed) each lead goes beyond the other text, before it tells of something else: by two where both
 * may tell of one day, since a place goes by its town here and by its province there; by one on another day. The same
 * words a month later need none, where the numbers are others.
 */
const OTHER_NAMES = { sameDay: 11, otherDay: 5 };
const OTHER_DAY = 3;
const MONTH = 30;

/** Two articles, and what the comparison has summed up of what they share. */
interface Compared {
  readonly a: number;
  readonly b: number;
  /** The product of their words that are neither names nor numbers, and that of the days they tell of. */
  readonly frame: number;
  readonly dates: number;
  /** The summed rarity of the numbers both hold, and of each one's lead names that the other holds. */
  readonly numbers: number;
  readonly leadA: number;
  readonly leadB: number;
  readonly daysApart: number | null;
}

type Both = Pick<Compared, 'a' | 'b' | 'frame'>;

const isOneFrame = ({ frames }: Profiles, { a, b, frame }: Both): boolean =>
  frame > 0 && frame >= SAME_FRAME * (frames[a] as number) * (frames[b] as number);

const isOneRoutine = ({ routines }: Profiles, a: number, b: number): boolean =>
  routines[a] !== 0 && routines[a] === routines[b];

/** Whether two articles have one wording or are routine reports of one kind: of most pairs nothing more need be asked. */
export const areAlikeInForm = (profiles: Profiles, a: number, b: number, frame: number): boolean =>
  isOneRoutine(profiles, a, b) || isOneFrame(profiles, { a, b, frame });

/**
 * Whether two articles are one form filled in with something else, and so not one event: the notes of one court on two
 * burglars, the results of two companies, two tremors told by one machine, the stock exchange or the weather of two
 * days. A report that is brought up to date keeps its names, and most of its numbers or its day.
 */
export function isFormFilledAgain(profiles: Profiles, compared: Compared): boolean {
  const { lengths } = profiles;
  const { a, b, dates, numbers, leadA, leadB, daysApart } = compared;
  const lengthA = (length: number): number => lengths[a * LENGTHS + length] as number;
  const lengthB = (length: number): number => lengths[b * LENGTHS + length] as number;
  const fewerNumbers = Math.min(lengthA(LENGTH.numbers), lengthB(LENGTH.numbers));
  if (numbers >= OTHER_NUMBERS * fewerNumbers) return false;
  const days = daysApart ?? 0;
  const tellOtherDays = days > 0 && dates < OTHER_DAYS * lengthA(LENGTH.dates) * lengthB(LENGTH.dates);
  if (tellOtherDays && isOneRoutine(profiles, a, b)) return true;
  if (!isOneFrame(profiles, compared)) return false;
  const otherNames = Math.min(lengthA(LENGTH.leadNames) - leadA, lengthB(LENGTH.leadNames) - leadB);
  const isOtherDay = tellOtherDays || days > OTHER_DAY;
  if (otherNames >= (isOtherDay ? OTHER_NAMES.otherDay : OTHER_NAMES.sameDay)) return true;
  const arePlainlyOther = fewerNumbers >= PLAINLY_OTHER.least && numbers < PLAINLY_OTHER.part * fewerNumbers;
  return days > MONTH && arePlainlyOther;
}
