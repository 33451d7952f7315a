/** Items that belong together, as sets (union by least item, R. Tarjan 1975). */
export interface DisjointSets {
  join(a: number, b: number): void;
  /** The least item of the set that holds an item. */
  find(item: number): number;
  /** Every set, its items ascending, the sets by their least item. */
  list(): number[][];
}

/** So many items, each in a set of its own. */
export function createDisjointSets(count: number): DisjointSets {
  const parent = Int32Array.from({ length: count }, (_, at) => at);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [find(a), find(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  const list = (): number[][] => {
    const sets = new Map<number, number[]>();
    for (let item = 0; item < count; item++) {
      const root = find(item);
      const set = sets.get(root);
      if (set) set.push(item);
      else sets.set(root, [item]);
    }
    return [...sets.values()];
  };
  return { join, find, list };
}
