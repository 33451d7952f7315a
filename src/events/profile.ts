import type { Day } from '../calendar/days.js';
import { findGreatest } from './greatest.js';
import { RARE, type Rarity } from './rarity.js';
import { findRoutineWords, ROUTINE_COUNTS, routineOf } from './routines.js';
import { BEGINS_NAME, IN_LEAD, IN_TITLE, type TermCounts } from './term-counts.js';
import type { Vocabulary } from './vocabulary.js';

/** What a term is to an article. */
export const NAME = 1;
export const LEAD = 2;
export const NUMBER = 4;
/** One of the article's weightiest names. */
export const KEY_NAME = 8;
/** A telling name in its title or first sentences. */
export const LEAD_NAME = 16;
/** A day it tells of. */
export const DATE = 32;
/** A rare name of its title that its text tells again. */
export const TITLE_NAME = 64;
/** The first word of a name, not only a later one. */
export const NAME_HEAD = 128;

const TITLE_BOOST = 1.5;
const KEY_NAMES = 6;
/** A name in the lead tells something from this rarity on: not `America`, but `Kurdistan`. */
const TELLING = 3.5;
/** One in a title says which event it is from this rarity on: not `Russia`, but `Odesa`. */
const TELLING_IN_TITLE = 4.5;

/**
 * The articles as grouping sees them, in parallel lists for all of them one after another: what is compared by the
 * million stands close together and costs the garbage collector nothing.
 */
export interface Profiles {
  /** How many articles there are. */
  readonly count: number;
  /** By article: where its terms start; and after the last, where that one's end. */
  readonly starts: Int32Array;
  /** Each article's terms by ascending number, how much each weighs in it and what it is to it. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly roles: Uint8Array;
  /** So many `LENGTHS` for each article. */
  readonly lengths: Float64Array;
  /** By article: the Euclidean length of its words that are neither names nor numbers. */
  readonly frames: Float64Array;
  /** By article: the kind of routine report it is, or 0. */
  readonly routines: Uint8Array;
  /** By article: the rarest of the names that its title and its text tell and another article holds, too; or -1. */
  readonly titleNames: Int32Array;
  /** By article: day of publication (days since 1970), or null. */
  readonly days: readonly (Day | null)[];
}

/**
 * The places of an article's lengths: Euclidean lengths of its vectors, its summed numbers, key and lead names, and
 * how many rare terms it has.
 */
export const LENGTH = { all: 0, names: 1, dates: 2, lead: 3, numbers: 4, keyNames: 5, leadNames: 6, rare: 7 } as const;
/** How many each has: a power of two, so that they lie in one line of the processor's cache. */
export const LENGTHS = 8;

/**
 * Weighs the terms of all articles: often in one, rare elsewhere, more in its title. Weights and roles are written
 * over the counts and marks they are made of, which must not be read again.
 */
export function makeProfiles(
  counted: TermCounts,
  given: { rarity: Rarity; vocabulary: Vocabulary; days: readonly (Day | null)[] },
): Profiles {
  const { starts } = counted;
  const count = starts.length - 1;
  const end = starts[count] as number;
  const terms = counted.terms.subarray(0, end);
  const weights = counted.counts.subarray(0, end);
  const roles = counted.marks.subarray(0, end);
  const lengths = new Float64Array(count * LENGTHS);
  const frames = new Float64Array(count);
  const routines = new Uint8Array(count);
  const titleNames = new Int32Array(count).fill(-1);
  const profiles = { count, starts, terms, weights, roles, lengths, frames, routines, titleNames, days: given.days };
  weighTerms(profiles, given);
  const routineWords = findRoutineWords(given.vocabulary);
  for (let article = 0; article < count; article++) {
    markKeyNames(profiles, article);
    measureLengths(profiles, article, { rarity: given.rarity, routineWords });
  }
  return profiles;
}

function weighTerms(
  { terms, weights, roles }: Profiles,
  { rarity, vocabulary }: { rarity: Rarity; vocabulary: Vocabulary },
): void {
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const mark = roles[at] as number;
    const rare = Math.max(0, rarity.weight[term] as number);
    const times = weights[at] as number;
    weights[at] = (1 + Math.log(times)) * rare * (mark & IN_TITLE ? TITLE_BOOST : 1);
    const name = rarity.isName[term] as number;
    roles[at] =
      (name ? NAME : 0) |
      (name && mark & BEGINS_NAME ? NAME_HEAD : 0) |
      (vocabulary.days[term] === null ? 0 : DATE) |
      (mark & IN_LEAD ? LEAD : 0) |
      (vocabulary.numeric[term] ? NUMBER : 0) |
      (name && mark & IN_LEAD && rare > TELLING ? LEAD_NAME : 0) |
      (name && mark & IN_TITLE && times > 1 && rare > TELLING_IN_TITLE ? TITLE_NAME : 0);
  }
}

function markKeyNames({ starts, weights, roles }: Profiles, article: number): void {
  const places = { from: starts[article] as number, to: starts[article + 1] as number, most: KEY_NAMES };
  const names = findGreatest(places, (at) => ((roles[at] as number) & NAME ? (weights[at] as number) : null));
  for (const at of names) roles[at] = (roles[at] as number) | KEY_NAME;
}

/** How many words of each routine an article holds, counted for article after article. */
const routineCounts = new Int32Array(ROUTINE_COUNTS);

function measureLengths(
  profiles: Profiles,
  article: number,
  { rarity, routineWords }: { rarity: Rarity; routineWords: Uint8Array },
): void {
  const { starts, terms, weights, roles, lengths } = profiles;
  routineCounts.fill(0);
  let told = 0;
  let numbersTold = 0;
  let dates = 0;
  let names = 0;
  let common = 0;
  let lead = 0;
  let numbers = 0;
  let figures = 0;
  let keyNames = 0;
  let leadNames = 0;
  let rareTerms = 0;
  let rarest = 0;
  for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
    const role = roles[at] as number;
    const weight = weights[at] as number;
    const rare = Math.max(0, rarity.weight[terms[at] as number] as number);
    const routine = routineWords[terms[at] as number] as number;
    if (routine > 0) routineCounts[routine] = (routineCounts[routine] as number) + 1;
    if (!(role & DATE)) told++;
    if (role & DATE) dates += weight * weight;
    else if (role & NAME) names += weight * weight;
    else common += weight * weight;
    if (rare > RARE && !(role & DATE)) rareTerms++;
    if (role & LEAD) lead += rare * rare;
    if (role & NUMBER) {
      numbersTold++;
      numbers += rare;
      figures += weight * weight;
    }
    if (role & KEY_NAME) keyNames += weight;
    if (role & LEAD_NAME) leadNames += rare;
    if (role & TITLE_NAME && rare > rarest && (rarity.held[terms[at] as number] as number) > 1) {
      rarest = rare;
      profiles.titleNames[article] = terms[at] as number;
    }
  }
  const of = article * LENGTHS;
  lengths[of + LENGTH.all] = Math.sqrt(names + common);
  lengths[of + LENGTH.names] = Math.sqrt(names);
  lengths[of + LENGTH.dates] = Math.sqrt(dates);
  lengths[of + LENGTH.lead] = Math.sqrt(lead);
  lengths[of + LENGTH.numbers] = numbers;
  lengths[of + LENGTH.keyNames] = keyNames;
  lengths[of + LENGTH.leadNames] = leadNames;
  lengths[of + LENGTH.rare] = rareTerms;
  profiles.routines[article] = routineOf(routineCounts, { terms: told, numbers: numbersTold });
  profiles.frames[article] = Math.sqrt(Math.max(0, common - figures));
}
