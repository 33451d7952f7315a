import { holdsTerm } from './holds-term.js';
import { LEAD_NAME, type Profiles } from './profile.js';
import type { Rarity } from './rarity.js';
import { pickSpread } from './spread.js';

/** A name is a cluster's own where this part of its reports lead with it, two at least, and no report of the other holds it. */
const OWN_SHARE = 0.75;
/** Own names of so much rarity on either side are plain. */
const PLAIN = 10;
/** What they take off the strength of two clusters at most, where either has very many reports. */
const MOST_TAKEN = 6;
/** Of a large cluster so many reports stand for all. */
const ASKED = 16;

/**
 * Answers how much less than their strength binds two clusters of several reports each, since each keeps naming someone
 * or somewhere of its own: the nurse and the boy who stand trial in one court, the matches of one club. A follow-up names
 * what the first reports named, so one side alone says nothing; nor does a cluster of one.
 */
export function createOwnNames(profiles: Profiles, rarity: Rarity) {
  /** By name: one more than how many reports of the asked cluster lead with it. */
  const counts = new Map<number, number>();
  const sumOwn = (own: readonly number[], other: readonly number[]): number => {
    counts.clear();
    for (const article of own) eachLeadName(profiles, article, (name) => counts.set(name, (counts.get(name) ?? 0) + 1));
    const least = Math.max(2, OWN_SHARE * own.length);
    let sum = 0;
    for (const [name, count] of counts)
      if (count >= least && !other.some((article) => holdsTerm(profiles, article, name)))
        sum += rarity.weight[name] as number;
    return sum;
  };
  return (a: readonly number[], b: readonly number[]): number => {
    const fewer = Math.min(a.length, b.length);
    if (fewer < 2) return 0;
    const [left, right] = [pickSpread(a, ASKED), pickSpread(b, ASKED)];
    const ownLeft = sumOwn(left, right);
    const own = ownLeft > 0 ? Math.min(ownLeft, sumOwn(right, left)) : 0;
    return MOST_TAKEN * (1 - 1 / fewer) * Math.min(1, own / PLAIN);
  };
}

function eachLeadName({ starts, terms, roles }: Profiles, article: number, visit: (name: number) => void): void {
  for (let at = starts[article] as number; at < (starts[article + 1] as number); at++)
    if ((roles[at] as number) & LEAD_NAME) visit(terms[at] as number);
}
