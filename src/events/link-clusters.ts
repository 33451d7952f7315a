import { createHeap } from './heap.js';

/** A pair of items and how strongly they are bound. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

interface Candidate extends Link {
  readonly versionA: number;
  readonly versionB: number;
}

/** Between large clusters so many members of each stand for all. */
const REPRESENTATIVES = 16;

/**
 * Agglomerative clustering by average link (UPGMA; R. Sokal, C. Michener 1958) over a sparse graph: joins the two
 * clusters whose members are bound most strongly on average until no average reaches `least`. A pair without a link
 * is asked for through `strengthOf`, unless the link beside it is itself too weak to join. Ties go to the items that come first, so the order of `links` does not matter.
 */
export function linkClusters(
  count: number,
  links: readonly Link[],
  given: { least: number; strengthOf: (a: number, b: number) => number },
): number[][] {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, at) => [at]);
  const version = new Int32Array(count);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>());
  const heap = createHeap<Candidate>(
    (x, y) => x.strength > y.strength || (x.strength === y.strength && (x.a < y.a || (x.a === y.a && x.b < y.b))),
  );
  const propose = (a: number, b: number, sum: number): void => {
    const strength = sum / ((members[a] as number[]).length * (members[b] as number[]).length);
    if (strength >= given.least)
      heap.push({ a, b, strength, versionA: version[a] as number, versionB: version[b] as number });
  };
  for (const { a, b, strength } of links) {
    sums[a]?.set(b, strength);
    sums[b]?.set(a, strength);
    propose(a, b, strength);
  }
  for (let best = heap.pop(); best; best = heap.pop()) {
    const { a, b } = best;
    if (version[a] !== best.versionA || version[b] !== best.versionB || !members[a] || !members[b]) continue;
    join(a, b);
  }
  return members.filter((list) => list !== null);

  function join(a: number, b: number): void {
    const sumsA = sums[a] as Map<number, number>;
    const sumsB = sums[b] as Map<number, number>;
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
    sums[b] = new Map();
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

function spread(list: readonly number[]): readonly number[] {
  if (list.length <= REPRESENTATIVES) return list;
  return Array.from(
    { length: REPRESENTATIVES },
    (_, at) => list[Math.floor((at * list.length) / REPRESENTATIVES)] as number,
  );
}
