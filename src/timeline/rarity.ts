/** Weighs evidence by its rarity within an event: what every article says tells no two occurrences apart. */
import { type FeatureBag, KINDS, type Vocabulary } from './feature-bags.js';

/** Weighed features, ascending, each by its number among those of all bags; the weights' squares sum to 1. */
export interface Evidence {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** The kinds of its features, as bits of `KINDS`. */
  readonly kinds: number;
}

/** What some bags are evidence of, and the kind and the name of each feature by its number. */
export interface WeighedBags {
  readonly evidence: readonly Evidence[];
  readonly kinds: Uint8Array;
  readonly names: readonly string[];
}

/** How much a kind of feature counts beside a plain word. */
const KIND_WEIGHT: Readonly<Record<number, number>> = {
  [KINDS.name]: 1.5,
  [KINDS.amount]: 1.3,
  [KINDS.family]: 0.5,
  [KINDS.answer]: 0.5,
};

/** Weighs each bag of features by how often it tells them and by how few of the bags do (tf–idf). */
export function weighBags(bags: readonly FeatureBag[], vocabulary: Vocabulary): WeighedBags {
  const { numbers, features } = numberByAppearance(bags, vocabulary.names.length);
  const frequencies = new Int32Array(features.length);
  for (const bag of bags) {
    for (let at = 0; at < bag.features.length; at++)
      (frequencies[numbers[bag.features[at] as number] as number] as number)++;
  }
  const kinds = Uint8Array.from(features, (feature) => vocabulary.kinds[feature] as number);
  const rarities = Float64Array.from(
    kinds,
    (kind, number) => Math.log(1 + bags.length / (frequencies[number] as number)) * (KIND_WEIGHT[kind] ?? 1),
  );
  const weightByNumber = new Float64Array(features.length);
  return {
    evidence: bags.map((bag) => weighBag(bag, { numbers, kinds, rarities, weightByNumber })),
    kinds,
    names: features.map((feature) => vocabulary.names[feature] as string),
  };
}

/** Features in the order in which the bags first tell them, and the place of each there. */
function numberByAppearance(
  bags: readonly FeatureBag[],
  count: number,
): { readonly numbers: Int32Array; readonly features: number[] } {
  const numbers = new Int32Array(count).fill(-1);
  const features: number[] = [];
  for (const bag of bags) {
    for (const feature of bag.features) if (numbers[feature] === -1) numbers[feature] = features.push(feature) - 1;
  }
  return { numbers, features };
}

interface Scales {
  readonly numbers: Int32Array;
  readonly kinds: Uint8Array;
  readonly rarities: Float64Array;
  /** Room for the weights of one bag while its features are sorted. */
  readonly weightByNumber: Float64Array;
}

function weighBag(bag: FeatureBag, { numbers, kinds, rarities, weightByNumber }: Scales): Evidence {
  const features = new Int32Array(bag.features.length);
  let present = 0;
  for (let at = 0; at < features.length; at++) {
    const number = numbers[bag.features[at] as number] as number;
    const count = bag.counts[at] as number;
    features[at] = number;
    present |= kinds[number] as number;
    weightByNumber[number] = (rarities[number] as number) * (count === 1 ? 1 : 1 + Math.log(count));
  }
  features.sort();
  let squares = 0;
  for (const number of features) {
    const weight = weightByNumber[number] as number;
    squares += weight * weight;
  }
  const norm = Math.sqrt(squares) || 1;
  return {
    features,
    weights: Float64Array.from(features, (number) => (weightByNumber[number] as number) / norm),
    kinds: present,
  };
}

/** Cosine of two weighed sets: 0 nothing shared, 1 the same. */
export function similarity(a: Evidence, b: Evidence): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.features.length && j < b.features.length) {
    const difference = (a.features[i] as number) - (b.features[j] as number);
    if (difference === 0) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
