/** Weighs evidence by its rarity within an event: what every article says tells no two occurrences apart. */

/** Features as numbers, ascending, with the weight of each; the weights' squares sum to 1. */
export interface Weights {
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/** How much a kind of feature counts beside a plain word. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { name: 1.5, amount: 1.3, family: 0.5, answer: 0.5, word: 1 };

/** Features (`name:lima`, `word:drone`) with how often each is told. */
export type FeatureCounts = ReadonlyMap<string, number>;

/** Weighs each bag of features by how often it tells them and by how few of the bags do (tf–idf). */
export function weighFeatures(bags: readonly FeatureCounts[]): {
  readonly weights: Weights[];
  readonly featureCount: number;
} {
  const numberByFeature = new Map<string, number>();
  const kinds: number[] = [];
  const frequencies: number[] = [];
  for (const bag of bags) {
    for (const feature of bag.keys()) {
      const number = numberByFeature.get(feature) ?? numberByFeature.size;
      if (number === numberByFeature.size) kinds.push(KIND_WEIGHT[feature.slice(0, feature.indexOf(':'))] ?? 1);
      numberByFeature.set(feature, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  const rarities = frequencies.map(
    (frequency, feature) => Math.log(1 + bags.length / frequency) * (kinds[feature] ?? 1),
  );
  return { weights: bags.map((bag) => weighBag(bag, numberByFeature, rarities)), featureCount: rarities.length };
}

function weighBag(
  bag: FeatureCounts,
  numberByFeature: ReadonlyMap<string, number>,
  rarities: readonly number[],
): Weights {
  const pairs = Array.from(bag, ([feature, count]) => {
    const number = numberByFeature.get(feature) as number;
    return [number, (rarities[number] as number) * (1 + Math.log(count))] as const;
  });
  pairs.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(pairs.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { features: pairs.map(([number]) => number), weights: pairs.map(([, weight]) => weight / norm) };
}

/** Cosine of two weighed sets: 0 nothing shared, 1 the same. */
export function similarity(a: Weights, b: Weights): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.features.length && j < b.features.length) {
    const difference = (a.features[i] as number) - (b.features[j] as number);
    if (difference === 0) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}
