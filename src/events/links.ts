/** Pairs of items, `a < b`, in parallel lists: very many pairs stay small and cost the garbage collector nothing. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Pairs and how strongly each is bound. */
export interface Links extends Pairs {
  readonly strength: Float64Array;
}

/** The links at some places. */
export function pickLinks({ a, b, strength }: Links, places: Int32Array): Links {
  const picked = {
    a: new Int32Array(places.length),
    b: new Int32Array(places.length),
    strength: new Float64Array(places.length),
  };
  places.forEach((place, at) => {
    picked.a[at] = a[place] as number;
    picked.b[at] = b[place] as number;
    picked.strength[at] = strength[place] as number;
  });
  return picked;
}

/** The places of the links that pass a test, ascending. */
export function placesOfLinks({ a }: Links, isKept: (place: number) => boolean): Int32Array {
  const places = new Int32Array(a.length);
  let size = 0;
  for (let place = 0; place < a.length; place++) if (isKept(place)) places[size++] = place;
  return places.slice(0, size);
}
