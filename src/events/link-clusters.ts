import { createDisjointSets } from './disjoint-sets.js';
import { createHeap } from './heap.js';
import { type Links, pickLinks } from './links.js';
import { pickSpread } from './spread.js';

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly versionA: number;
  readonly versionB: number;
  /** Whether what parts the two is taken off already. */
  readonly isParted: boolean;
}

/** Between large clusters so many members of each stand for all. */
const REPRESENTATIVES = 16;

/**
 * From which average strength on two clusters are one, how strongly any two items are bound, and what is taken off the
 * strength of two clusters because of all that is in them.
 */
interface Bonds {
  readonly least: number;
  strengthOf(a: number, b: number): number;
  partingOf(a: readonly number[], b: readonly number[]): number;
}

/**
 * Agglomerative clustering by average link (UPGMA; R. Sokal, C. Michener 1958) over a sparse graph: joins the two
 * clusters whose members are bound most strongly on average until no average reaches `least`. A pair without a link
 * is asked for through `strengthOf`, unless the link beside it is itself too weak to join. Ties go to the items that
 * come first, so the order of `links` does not matter. Answers the clusters by their first items.
 */
export function linkClusters(count: number, links: Links, bonds: Bonds): number[][] {
  const clusters: number[][] = [];
  for (const { items, places } of findParts(count, links, bonds.least)) {
    const placeOf = new Map(items.map((item, at) => [item, at]));
    const local = (ends: Int32Array): Int32Array => places.map((place) => placeOf.get(ends[place] as number) as number);
    const within = { ...pickLinks(links, places), a: local(links.a), b: local(links.b) };
    const strengthOf = (a: number, b: number): number => bonds.strengthOf(items[a] as number, items[b] as number);
    const whole = (local: readonly number[]): number[] => local.map((at) => items[at] as number);
    const partingOf = (a: readonly number[], b: readonly number[]): number => bonds.partingOf(whole(a), whole(b));
    for (const cluster of linkPart(items.length, within, { least: bonds.least, strengthOf, partingOf }))
      clusters.push(whole(cluster));
  }
  return clusters.sort((x, y) => (x[0] as number) - (y[0] as number));
}

/** Clusters the items of one part of the graph. */
function linkPart(count: number, within: Links, given: Bonds): number[][] {
  if (count === 1) return [[0]];
  const members: (number[] | null)[] = Array.from({ length: count }, (_, at) => [at]);
  const version = new Int32Array(count);
  const sums: (Map<number, number> | undefined)[] = Array.from({ length: count });
  const heap = createHeap<Candidate>(
    (x, y) => x.strength > y.strength || (x.strength === y.strength && (x.a < y.a || (x.a === y.a && x.b < y.b))),
  );
  const propose = (a: number, b: number, sum: number): void => {
    const strength = sum / ((members[a] as number[]).length * (members[b] as number[]).length);
    if (strength >= given.least)
      heap.push({ a, b, strength, versionA: version[a] as number, versionB: version[b] as number, isParted: false });
  };
  within.strength.forEach((strength, at) => {
    const [a, b] = [within.a[at] as number, within.b[at] as number];
    sumsOf(a).set(b, strength);
    sumsOf(b).set(a, strength);
    propose(a, b, strength);
  });
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best;
    if (version[a] !== best.versionA || version[b] !== best.versionB || !members[a] || !members[b]) continue;
    const parting = best.isParted ? 0 : given.partingOf(members[a], members[b]);
    if (parting === 0) join(a, b);
    else if (best.strength - parting >= given.least)
      heap.push({ ...best, strength: best.strength - parting, isParted: true });
  }
  return members.filter((list) => list !== null);

  function sumsOf(at: number): Map<number, number> {
    const known = sums[at] ?? new Map<number, number>();
    sums[at] = known;
    return known;
  }

  function join(a: number, b: number): void {
    const sumsA = sumsOf(a);
    const sumsB = sumsOf(b);
    const size = (at: number): number => (members[at] as number[]).length;
    const sumWith = (other: number, known: { a: number | undefined; b: number | undefined }): number | null => {
      if (known.a !== undefined && known.b !== undefined) return known.a + known.b;
      const [linked, unlinked, sum] = known.a === undefined ? [b, a, known.b as number] : [a, b, known.a];
      return sum < given.least * size(linked) * size(other) ? null : sum + sumBetween(unlinked, other);
    };
    const joined = new Map<number, number>();
    for (const other of new Set([...sumsA.keys(), ...sumsB.keys()])) {
      if (other === a || other === b) continue;
      const sum = sumWith(other, { a: sumsA.get(other), b: sumsB.get(other) });
      if (sum !== null) joined.set(other, sum);
    }
    members[a] = [...(members[a] as number[]), ...(members[b] as number[])].sort((x, y) => x - y);
    members[b] = null;
    version[a] = (version[a] as number) + 1;
    sums[a] = joined;
    sums[b] = undefined;
    for (const other of sumsA.keys()) sums[other]?.delete(a);
    for (const other of sumsB.keys()) sums[other]?.delete(b);
    for (const [other, sum] of joined) {
      sums[other]?.set(a, sum);
      propose(Math.min(a, other), Math.max(a, other), sum);
    }
  }

  function sumBetween(a: number, b: number): number {
    const all = (members[a] as number[]).length * (members[b] as number[]).length;
    const left = pickSpread(members[a] as number[], REPRESENTATIVES);
    const right = pickSpread(members[b] as number[], REPRESENTATIVES);
    let sum = 0;
    for (const x of left) for (const y of right) sum += given.strengthOf(x, y);
    return (sum * all) / (left.length * right.length);
  }
}

/**
 * The parts of the graph, each with the places of its links: no average reaches `least` between items that no chain
 * of links of that strength connects, so each part is clustered by itself, and links between parts are left out.
 */
function findParts(count: number, links: Links, least: number): { items: number[]; places: Int32Array }[] {
  const sets = createDisjointSets(count);
  for (let at = 0; at < links.a.length; at++)
    if ((links.strength[at] as number) >= least) sets.join(links.a[at] as number, links.b[at] as number);
  const parts = sets.list().map((items) => ({ items, places: [] as number[] }));
  const partOf = new Int32Array(count);
  parts.forEach(({ items }, part) => {
    for (const item of items) partOf[item] = part;
  });
  for (let at = 0; at < links.a.length; at++) {
    const part = partOf[links.a[at] as number] as number;
    if (part === partOf[links.b[at] as number]) parts[part]?.places.push(at);
  }
  return parts.map(({ items, places }) => ({ items, places: Int32Array.from(places) }));
}
