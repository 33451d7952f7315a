import { createDisjointSets } from './disjoint-sets.js';
import { holdsTerm } from './holds-term.js';
import type { Links } from './links.js';
import type { Corpus } from './prepare-corpus.js';
import { NAME } from './profile.js';
import type { Tongue } from './tongues.js';

/**
 * Articles in two languages share names and numbers and no words: the best bound of them are of one event from these
 * odds on, if they share a name of that event.
 */
const LEAST_ODDS = -3;
/** A name is an event's own where this part of the reports that hold it, in the event's language, are of that event. */
const OWN_SHARE = 2 / 3;
/** Rarer than this: not `Russia`, but `Kurdistan`. */
const TELLING = 3.5;

type Cluster = readonly number[];

/** Two articles in two languages, the first in one that is not read, how strongly they are bound, and the names they share. */
interface Bond {
  readonly from: number;
  readonly to: number;
  readonly odds: number;
  readonly names: readonly number[];
}

/**
 * Joins each cluster in a language that is not read to the one in another language that holds the article most like one
 * of its own, where they share a name of that event. By mean odds it would stand alone: that two languages have few words
 * in common is held against each pair.
 */
export function joinAcrossTongues(clusters: readonly Cluster[], compared: Links, corpus: Corpus): readonly Cluster[] {
  if (corpus.tongues.every((tongue) => tongue === null)) return clusters;
  const clusterOf = new Int32Array(corpus.tongues.length).fill(-1);
  clusters.forEach((members, cluster) => {
    for (const member of members) clusterOf[member] = cluster;
  });
  const bonds = listBonds(compared, corpus);
  const holders = listHolders(bonds, corpus);
  const isOwn = (name: number, { to }: Bond): boolean => {
    const cluster = clusterOf[to] as number;
    const held = holders.get(name)?.get(corpus.tongues[to] as Tongue | null) ?? [];
    const least = OWN_SHARE * held.length;
    return (
      (clusters[cluster] as Cluster).length >= least && held.filter((at) => clusterOf[at] === cluster).length >= least
    );
  };
  const best = new Map<number, Bond>();
  for (const bond of bonds) {
    const source = clusterOf[bond.from] as number;
    if (bond.odds <= (best.get(source)?.odds ?? Number.NEGATIVE_INFINITY)) continue;
    if (bond.names.some((name) => isOwn(name, bond))) best.set(source, bond);
  }
  const sets = createDisjointSets(clusters.length);
  for (const [source, { to }] of best) sets.join(source, clusterOf[to] as number);
  return sets.list().map((set) => set.flatMap((at) => clusters[at] as Cluster).sort((x, y) => x - y));
}

function listBonds({ a, b, strength }: Links, corpus: Corpus): Bond[] {
  const { tongues } = corpus;
  const bonds: Bond[] = [];
  for (let place = 0; place < strength.length; place++) {
    const [first, second, odds] = [a[place] as number, b[place] as number, strength[place] as number];
    if (odds < LEAST_ODDS || tongues[first] === tongues[second]) continue;
    const names = sharedNames(first, second, corpus);
    if (tongues[first] !== null) bonds.push({ from: first, to: second, odds, names });
    if (tongues[second] !== null) bonds.push({ from: second, to: first, odds, names });
  }
  return bonds;
}

function sharedNames(a: number, b: number, { profiles, rarity }: Corpus): number[] {
  const { starts, terms, roles } = profiles;
  const names: number[] = [];
  for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
    const term = terms[at] as number;
    const isTelling = (roles[at] as number) & NAME && (rarity.weight[term] as number) > TELLING;
    if (isTelling && holdsTerm(profiles, b, term)) names.push(term);
  }
  return names;
}

/** By name of some bonds and by language: the articles that hold it. */
function listHolders(bonds: readonly Bond[], { profiles, tongues }: Corpus) {
  const { count, starts, terms } = profiles;
  const holders = new Map<number, Map<Tongue | null, number[]>>();
  for (const { names } of bonds) for (const name of names) holders.set(name, new Map());
  for (let article = 0; article < count; article++)
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
      const byTongue = holders.get(terms[at] as number);
      if (!byTongue) continue;
      const tongue = tongues[article] as Tongue | null;
      const held = byTongue.get(tongue);
      if (held) held.push(article);
      else byTongue.set(tongue, [article]);
    }
  return holders;
}
