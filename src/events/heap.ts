/** A binary heap: the greatest by `before` comes out first. */
export interface Heap<Item> {
  push(item: Item): void;
  pop(): Item | undefined;
}

/** An empty heap in which `before(a, b)` says that a leaves it before b. */
export function createHeap<Item>(before: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b] as Item, items[a] as Item];
  };
  const leads = (a: number, b: number): boolean => a < items.length && before(items[a] as Item, items[b] as Item);
  const push = (item: Item): void => {
    let at = items.push(item) - 1;
    while (at > 0 && leads(at, (at - 1) >> 1)) {
      swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  };
  const pop = (): Item | undefined => {
    const first = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return first;
    items[0] = last;
    for (let at = 0; ; ) {
      const child = leads(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (!leads(child, at)) return first;
      swap(at, child);
      at = child;
    }
  };
  return { push, pop };
}
