import type { Day } from '../calendar/days.js';
import { createElsewhere } from './elsewhere.js';
import { areAlikeInForm, isFormFilledAgain } from './filled-forms.js';
import { DATE, KEY_NAME, LEAD, LEAD_NAME, LENGTH, LENGTHS, NAME, NAME_HEAD, NUMBER, type Profiles } from './profile.js';
import { RARE, type Rarity } from './rarity.js';
import { WEIGHTS } from './weights.js';

/** Rare terms count in full between articles that hold no more than so many; longer ones share some by chance. */
const RARE_HELD = 100;
/** So do numbers, by their summed rarity. */
const NUMBERS_HELD = 40;
/** Articles are of no event whose shared words and names are together not even so rare, whatever numbers and days they share. */
const LEAST_SHARED = 3.5;
/**
 * Nor are they of one event that share nothing but one rare name: a town that stands in a report of its bypass and in one
 * of its football club. Such a pair is worth no link; what they share beside the name must be together so rare.
 */
const LONE_NAME = -4.5;
const LEAST_BESIDE = 2.5;
/** The odds of articles that are of no event together, whatever else speaks for it. */
export const NEVER = -8;
/** Below these odds nothing makes two articles one event, and nobody asks whether they are one form filled in again. */
const LEAST_DOUBTED = -5;
const NEAR_DAYS = 4;
/** Days count in full between articles whose leads are so alike: a day alone makes no event. */
const ALIKE_LEADS = 0.3;
const FAR_DAYS = 60;
/**
 * A report that comes so many days later and tells a day which the earlier one tells, too, recalls what that one told:
 * a doubtful pair gains so much by it, up to these odds. The day is no older than the news of the earlier report and not
 * to come, and rare, so that it is none of those that a whole war or year is counted from.
 */
const RECALLED = { daysApart: 3, reachDays: 14, gain: 2, upTo: -1 };

/** An article without such names speaks neither for nor against. */
const UNTOLD = 0.5;
const UNDATED = 0.2;

/**
 * Answers the logarithm of the odds that two articles tell of one event. The first article's terms are laid open by
 * their numbers and kept so: quickest where it stays the same from one comparison to the next.
 */
export function createComparison(
  profiles: Profiles,
  rarity: Rarity,
  dayOfTerm: readonly (Day | null)[],
): (a: number, b: number) => number {
  const { starts, terms } = profiles;
  /** By term number: one more than the place of that term in the article laid open, or 0. */
  const opened = new Int32Array(rarity.held.length);
  const elsewhere = createElsewhere(profiles, rarity);
  let open = -1;
  const layOpen = (article: number): void => {
    if (open >= 0)
      for (let at = starts[open] as number; at < (starts[open + 1] as number); at++) opened[terms[at] as number] = 0;
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++)
      opened[terms[at] as number] = at + 1;
    open = article;
  };
  return (a, b) => {
    if (a !== open) layOpen(a);
    return weighEvidence({ profiles, rarity, dayOfTerm, opened, elsewhere }, a, b);
  };
}

/** What two articles are weighed by: all profiles, the first one's terms laid open, and how names in titles part. */
interface Scales {
  readonly profiles: Profiles;
  readonly rarity: Rarity;
  readonly dayOfTerm: readonly (Day | null)[];
  readonly opened: Int32Array;
  readonly elsewhere: ReturnType<typeof createElsewhere>;
}

/** Weighs what speaks for two articles telling of one event, by one walk over the terms of the second. */
function weighEvidence({ profiles, rarity, dayOfTerm, opened, elsewhere }: Scales, a: number, b: number): number {
  const { starts, terms, roles, weights, lengths, days } = profiles;
  const end = starts[b + 1] as number;
  const [dayA, dayB] = [days[a] ?? null, days[b] ?? null];
  const later = dayA === null || dayB === null ? Number.NEGATIVE_INFINITY : Math.max(dayA, dayB);
  // One by one: numbers taken out of a list would each be an object on the heap, in the busiest of all loops.
  let dates = 0;
  let names = 0;
  let common = 0;
  let lead = 0;
  let numbers = 0;
  let figures = 0;
  let words = 0;
  let rareTerms = 0;
  let keyA = 0;
  let keyB = 0;
  let leadA = 0;
  let leadB = 0;
  let namesHeld = 0;
  let rarestName = 0;
  let rarestHead = 0;
  let laterWords = 0;
  let sharedDay = Number.NEGATIVE_INFINITY;
  for (let atB = starts[b] as number; atB < end; atB++) {
    const term = terms[atB] as number;
    const atA = (opened[term] as number) - 1;
    if (atA < 0) continue;
    const roleA = roles[atA] as number;
    const roleB = roles[atB] as number;
    const weightA = weights[atA] as number;
    const weightB = weights[atB] as number;
    const rare = rarity.weight[term] as number;
    if (roleA & DATE) {
      dates += weightA * weightB;
      const day = dayOfTerm[term] as Day;
      if (rare > RARE && day <= later && day > sharedDay) sharedDay = day;
      continue;
    }
    if (roleA & NAME) {
      names += weightA * weightB;
      namesHeld += weightA * weightB * (rarity.held[term] as number);
      if (rare > rarestName) rarestName = rare;
      if (!(roleA & roleB & NAME_HEAD)) laterWords += rare;
      else if (rare > rarestHead) rarestHead = rare;
    } else common += weightA * weightB;
    if (roleA & roleB & LEAD) lead += rare * rare;
    if (roleA & NUMBER) {
      numbers += rare;
      figures += weightA * weightB;
    } else words += rare;
    if (rare > RARE) rareTerms++;
    if (roleA & KEY_NAME) keyA += weightA;
    if (roleB & KEY_NAME) keyB += weightB;
    if (roleA & LEAD_NAME) leadA += rare;
    if (roleB & LEAD_NAME) leadB += rare;
  }
  if (words < LEAST_SHARED) return NEVER;
  const lengthA = (length: number): number => lengths[a * LENGTHS + length] as number;
  const lengthB = (length: number): number => lengths[b * LENGTHS + length] as number;
  const both = (length: number): number => lengthA(length) * lengthB(length);
  const leads = part(lead, both(LENGTH.lead), 0);
  const told = Math.min(1, leads / ALIKE_LEADS) ** 2;
  const daysApart = dayA === null || dayB === null ? null : Math.abs(dayA - dayB);
  const unlifted =
    WEIGHTS.bias +
    WEIGHTS.dates * (told * part(dates, both(LENGTH.dates), UNDATED)) +
    WEIGHTS.all * part(names + common, both(LENGTH.all), 0) +
    WEIGHTS.names * part(names, both(LENGTH.names), 0) +
    WEIGHTS.lead * leads +
    WEIGHTS.keyNames *
      Math.max(part(keyA, lengthA(LENGTH.keyNames), UNTOLD), part(keyB, lengthB(LENGTH.keyNames), UNTOLD)) +
    WEIGHTS.leadNames *
      Math.max(part(leadA, lengthA(LENGTH.leadNames), UNTOLD), part(leadB, lengthB(LENGTH.leadNames), UNTOLD)) +
    WEIGHTS.strangers * (both(LENGTH.leadNames) > 0 && leadA + leadB + keyA + keyB === 0 ? 1 : 0) +
    WEIGHTS.numbers * Math.log(1 + numbers * byChance(both(LENGTH.numbers), NUMBERS_HELD)) +
    WEIGHTS.rareTerms * Math.log(1 + rareTerms * byChance(both(LENGTH.rare), RARE_HELD)) +
    WEIGHTS.near * (daysApart === null ? 0 : told / (1 + daysApart / NEAR_DAYS)) +
    WEIGHTS.far * (daysApart === null ? 0 : Math.log2(Math.max(1, daysApart / FAR_DAYS))) +
    WEIGHTS.elsewhere * elsewhere({ a, b, dates, held: part(namesHeld, names, 0) });
  const isRecalled = dayA !== null && dayB !== null && recalls(dayA, dayB, sharedDay);
  const odds = isRecalled ? Math.max(unlifted, Math.min(unlifted + RECALLED.gain, RECALLED.upTo)) : unlifted;
  if (rarestName > RARE && words + numbers - laterWords - rarestHead < LEAST_BESIDE) return Math.min(odds, LONE_NAME);
  const frame = common - figures;
  if (odds < LEAST_DOUBTED || !areAlikeInForm(profiles, a, b, frame)) return odds;
  return isFormFilledAgain(profiles, { a, b, frame, dates, numbers, leadA, leadB, daysApart }) ? NEVER : odds;
}

/** Whether of two reports of these days the later one comes back to the news of the earlier one: they share such a day. */
const recalls = (dayA: Day, dayB: Day, shared: Day): boolean =>
  Math.abs(dayA - dayB) >= RECALLED.daysApart && shared >= Math.min(dayA, dayB) - RECALLED.reachDays;

/** How much of what two articles share counts where they hold so much, the one times the other. */
const byChance = (both: number, full: number): number => Math.min(1, full / Math.sqrt(both));

const part = (share: number, whole: number, otherwise: number): number => (whole > 0 ? share / whole : otherwise);
