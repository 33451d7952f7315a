/** So many of a list at most, from all its parts: they stand for the rest. */
export function pickSpread<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as Item);
}
