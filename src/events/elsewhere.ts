import { holdsTerm } from './holds-term.js';
import { LENGTH, LENGTHS, type Profiles } from './profile.js';
import type { Rarity } from './rarity.js';
import { pickSpread } from './spread.js';

/** Names begin to be common where this share of all other articles hold them, and are where twice as many do. */
const COMMON = 0.07;
/** On other days, other names in the title speak so much more for another event. */
const OTHER_DAYS = 3.3;
/** Of the articles that hold a name, so many are asked whether they hold another, too. */
const ASKED = 16;

/** Two articles, what they share of the days they tell of, and how many articles hold the names they share. */
interface Shared {
  readonly a: number;
  readonly b: number;
  readonly dates: number;
  readonly held: number;
}

/**
 * Answers how plainly two articles tell of one war, league or town, and not of one event: the names they share are those
 * of other articles, too, and each title has a name that the other text does not hold; the more so on other days. Such
 * names part events as far as no article holds both: those of one event meet in others of its reports.
 */
export function createElsewhere(profiles: Profiles, rarity: Rarity): (shared: Shared) => number {
  const { count, lengths, titleNames } = profiles;
  let holders: ReadonlyMap<number, readonly number[]> | null = null;
  const keptApart = (nameA: number, nameB: number): number => {
    const isRarerA = (rarity.held[nameA] as number) <= (rarity.held[nameB] as number);
    const [rarer, other] = isRarerA ? [nameA, nameB] : [nameB, nameA];
    holders ??= listHolders(profiles);
    const asked = pickSpread(holders.get(rarer) as readonly number[], ASKED);
    const both = asked.filter((article) => holdsTerm(profiles, article, other)).length;
    // Of those that hold the rarer one, the compared article is known to lack the other.
    return Math.max(0, 1 - both / (asked.length - 1));
  };
  return ({ a, b, dates, held }) => {
    const common = count > 2 ? Math.min(1, (held - 2) / (count - 2) / COMMON - 1) : 0;
    const [nameA, nameB] = [titleNames[a] as number, titleNames[b] as number];
    if (common <= 0 || nameA < 0 || nameB < 0) return 0;
    if (holdsTerm(profiles, a, nameB) || holdsTerm(profiles, b, nameA)) return 0;
    const dated = (lengths[a * LENGTHS + LENGTH.dates] as number) * (lengths[b * LENGTHS + LENGTH.dates] as number) > 0;
    return common * keptApart(nameA, nameB) * (dated && dates === 0 ? OTHER_DAYS : 1);
  };
}

/** By name in a title: the articles that hold it, ascending. */
function listHolders({ count, starts, terms, titleNames }: Profiles): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const name of titleNames) if (name >= 0) holders.set(name, []);
  for (let article = 0; article < count; article++)
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++)
      holders.get(terms[at] as number)?.push(article);
  return holders;
}
