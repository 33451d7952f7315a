/** Weighs evidence by its rarity within an event: what every article says tells no two occurrences apart. */
import type { Thread } from './threads.js';

/** The weights of a thread's features and their Euclidean norm. */
export interface Weights {
  readonly byFeature: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** How much a kind of feature counts beside a plain word. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { name: 1.5, amount: 1.3, family: 1, word: 1 };

/** A function that weighs a thread's features by their inverse frequency among the given threads. */
export function weighFeatures(threads: readonly Thread[]): (thread: Thread) => Weights {
  const featuresByThread = new Map(threads.map((thread) => [thread, featuresOf(thread)]));
  const frequency = new Map<string, number>();
  for (const features of featuresByThread.values()) {
    for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  return (thread) => {
    const byFeature = new Map<string, number>();
    for (const feature of featuresByThread.get(thread) ?? featuresOf(thread)) {
      const kind = feature.slice(0, feature.indexOf(':'));
      byFeature.set(feature, Math.log(1 + threads.length / (frequency.get(feature) ?? 1)) * (KIND_WEIGHT[kind] ?? 1));
    }
    return { byFeature, norm: Math.hypot(...byFeature.values()) };
  };
}

function featuresOf({ tellings }: Thread): ReadonlySet<string> {
  return new Set(tellings.flatMap(({ traits }) => [
    ...traits.features,
    ...traits.families.map((family) => `family:${family}`),
    ...traits.reactions.map((family) => `family:${family}`),
  ]));
}
