/** Weighs evidence by its rarity within an event: what every article says tells no two occurrences apart. */
import { type CountedBags, KINDS, type Vocabulary } from './feature-bags.js';

/** Some bags of features, end to end; a bag is named by its number. The squares of a bag's weights sum to 1. */
export interface WeighedBags {
  /** Where each bag begins in `features` and `weights`, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** A bag's features, ascending, each by its number among those of all bags. */
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** The kinds of each bag's features, as bits of `KINDS`. */
  readonly present: Uint8Array;
  /** The kind of each feature by its number, and its number in the vocabulary, which knows its name. */
  readonly kinds: Uint8Array;
  readonly known: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** How much a kind of feature counts beside a plain word. */
const KIND_WEIGHT: Readonly<Record<number, number>> = {
  [KINDS.name]: 1.5,
  [KINDS.amount]: 1.3,
  [KINDS.family]: 0.5,
  [KINDS.answer]: 0.5,
};

/** Weighs each bag's features by how often it tells them and by how few of the bags do (tf–idf). */
export function weighBags({ starts, places, counts, features }: CountedBags, vocabulary: Vocabulary): WeighedBags {
  const frequencies = new Int32Array(features.length);
  for (let at = 0; at < places.length; at++) (frequencies[places[at] as number] as number)++;
  const size = starts.length - 1;
  const kinds = new Uint8Array(features.length);
  const rarities = new Float64Array(features.length);
  for (let feature = 0; feature < features.length; feature++) {
    const kind = vocabulary.kinds[features[feature] as number] as number;
    kinds[feature] = kind;
    rarities[feature] = Math.log(1 + size / (frequencies[feature] as number)) * (KIND_WEIGHT[kind] ?? 1);
  }
  const bags = {
    starts,
    features: places.slice(),
    weights: new Float64Array(places.length),
    present: new Uint8Array(size),
    kinds,
    known: features,
    vocabulary,
  };
  const weightByFeature = new Float64Array(features.length);
  for (let bag = 0; bag < size; bag++) {
    for (let at = starts[bag] as number; at < (starts[bag + 1] as number); at++) {
      const feature = places[at] as number;
      const count = counts[at] as number;
      weightByFeature[feature] = (rarities[feature] as number) * (count === 1 ? 1 : 1 + Math.log(count));
    }
    weighBag(bag, bags, weightByFeature);
  }
  return bags;
}

/** Puts a bag's features in order and gives each its share. */
function weighBag(bag: number, { starts, features, weights, present, kinds }: WeighedBags, own: Float64Array): void {
  const start = starts[bag] as number;
  const end = starts[bag + 1] as number;
  features.subarray(start, end).sort();
  let squares = 0;
  for (let at = start; at < end; at++) {
    const feature = features[at] as number;
    const weight = own[feature] as number;
    squares += weight * weight;
    present[bag] = (present[bag] as number) | (kinds[feature] as number);
  }
  const norm = Math.sqrt(squares) || 1;
  for (let at = start; at < end; at++) weights[at] = (own[features[at] as number] as number) / norm;
}

/** Cosine of two bags: 0 nothing shared, 1 the same. */
export function similarity({ starts, features, weights }: WeighedBags, a: number, b: number): number {
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  let sum = 0;
  for (let i = starts[a] as number, j = starts[b] as number; i < endA && j < endB; ) {
    const difference = (features[i] as number) - (features[j] as number);
    if (difference === 0) sum += (weights[i] as number) * (weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
