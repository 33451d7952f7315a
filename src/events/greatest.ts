/**
 * The places from `from` to `to` that `gainOf` gives the greatest values, greatest first, of equal ones the first; so
 * many at most. A place of null is passed over. For a few of many: it moves them one by one.
 */
export function findGreatest(
  { from, to, most }: { from: number; to: number; most: number },
  gainOf: (place: number) => number | null,
): number[] {
  const places: number[] = [];
  const gains: number[] = [];
  for (let place = from; place < to; place++) {
    const gain = gainOf(place);
    if (gain === null || (places.length === most && gain <= (gains[most - 1] as number))) continue;
    let at = places.length < most ? places.length : most - 1;
    for (; at > 0 && (gains[at - 1] as number) < gain; at--) {
      places[at] = places[at - 1] as number;
      gains[at] = gains[at - 1] as number;
    }
    places[at] = place;
    gains[at] = gain;
  }
  return places;
}
