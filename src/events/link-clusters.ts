import { createDisjointSets } from './disjoint-sets.js';
import { createHeap } from './heap.js';
import { type Links, pickLinks, placesOfLinks } from './links.js';

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly versionA: number;
  readonly versionB: number;
}

/** Between large clusters so many members of each stand for all. */
const REPRESENTATIVES = 16;

/**
 * Agglomerative clustering by average link (UPGMA; R. Sokal, C. Michener 1958) over a sparse graph: joins the two
 * clusters whose members are bound most strongly on average until no average reaches `least`. A pair without a link
 * is asked for through `strengthOf`, unless the link beside it is itself too weak to join. Ties go to the items that
 * come first, so the order of `links` does not matter.
 */
export function linkClusters(
  count: number,
  links: Links,
  given: { least: number; strengthOf: (a: number, b: number) => number },
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, at) => [at]);
  const version = new Int32Array(count);
  const sums: (Map<number, number> | undefined)[] = Array.from({ length: count });
  const heap = createHeap<Candidate>(
    (x, y) => x.strength > y.strength || (x.strength === y.strength && (x.a < y.a || (x.a === y.a && x.b < y.b))),
  );
  const propose = (a: number, b: number, sum: number): void => {
    const strength = sum / ((members[a] as number[]).length * (members[b] as number[]).length);
    if (strength >= given.least)
      heap.push({ a, b, strength, versionA: version[a] as number, versionB: version[b] as number });
  };
  const within = pickLinks(links, placesOfJoinable(count, links, given.least));
  within.strength.forEach((strength, at) => {
    const [a, b] = [within.a[at] as number, within.b[at] as number];
    sumsOf(a).set(b, strength);
    sumsOf(b).set(a, strength);
    propose(a, b, strength);
  });
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best;
    if (version[a] !== best.versionA || version[b] !== best.versionB || !members[a] || !members[b]) continue;
    join(a, b);
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
    const left = spread(members[a] as number[]);
    const right = spread(members[b] as number[]);
    let sum = 0;
    for (const x of left) for (const y of right) sum += given.strengthOf(x, y);
    return (sum * all) / (left.length * right.length);
  }
}

/**
 * The places of the links that can count: no average reaches `least` between items that no chain of links of that
 * strength connects, so what leads from one such part of the graph to another is left out from the start.
 */
function placesOfJoinable(count: number, links: Links, least: number): Int32Array {
  const parts = createDisjointSets(count);
  links.strength.forEach((strength, at) => {
    if (strength >= least) parts.join(links.a[at] as number, links.b[at] as number);
  });
  return placesOfLinks(links, (at) => parts.find(links.a[at] as number) === parts.find(links.b[at] as number));
}

function spread(list: readonly number[]): readonly number[] {
  if (list.length <= REPRESENTATIVES) return list;
  return Array.from(
    { length: REPRESENTATIVES },
    (_, at) => list[Math.floor((at * list.length) / REPRESENTATIVES)] as number,
  );
}
