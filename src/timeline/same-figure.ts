/** Tells a figure that a source gives once more in fewer words: "kills 15" over "killing 15 miners". */
import { groupBy } from './group-by.js';

/** A figure as one source gives it. */
export interface Told {
  readonly source: string;
  readonly words: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly claimant: string | null;
}

/** The items whose figure their source does not also give in more words that begin with the same: `15` beside `15 miners`. */
export function keepFullest<T>(items: readonly T[], toldBy: (item: T) => Told): T[] {
  const told = new Map(items.map((item) => [item, toldBy(item)] as const));
  const alike = groupBy([...told.values()], keyOf);
  return items.filter((item) => {
    const own = told.get(item) as Told;
    return !alike.get(keyOf(own))?.some((other) => shortens(own, other));
  });
}

const keyOf = ({ source, min, max, approximate }: Told): string => [source, min, max, approximate].join('|');

const shortens = (a: Told, b: Told): boolean =>
  b.words.length > a.words.length &&
  b.words.startsWith(`${a.words} `) &&
  (a.claimant === null || a.claimant === b.claimant);
