/**
 * What tellings show of their occurrence, as bags of numbers: an event's features are looked up once, by their words,
 * and compared by number from then on.
 */
import type { Thread } from './threads.js';

/** Kinds of feature, as bits: `name:lima`, `word:drone`; kinds of occurrence as `family:attack`, answers as `answer:condemn`. */
export const KINDS = { name: 1, word: 2, amount: 4, family: 8, answer: 16 } as const;

/** The features of an event: each one's name and kind by its number. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly names: string[];
  readonly kinds: number[];
}

/** Distinct features in order of telling, with how often each is told. */
export interface FeatureBag {
  readonly features: readonly number[];
  readonly counts: readonly number[];
}

/** A vocabulary without features. */
export function emptyVocabulary(): Vocabulary {
  return { numbers: new Map(), names: [], kinds: [] };
}

/** All features of a thread, as numbers, as often as it tells them. */
export function listFeatures({ tellings }: Thread, vocabulary: Vocabulary): number[] {
  const told: number[] = [];
  for (const { traits } of tellings) {
    for (const feature of traits.features) told.push(numberOf(feature, vocabulary));
    for (const family of traits.families) told.push(numberOf(`family:${family}`, vocabulary));
    for (const family of traits.reactions) told.push(numberOf(`answer:${family}`, vocabulary));
  }
  return told;
}

function numberOf(feature: string, { numbers, names, kinds }: Vocabulary): number {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  const number = names.push(feature) - 1;
  numbers.set(feature, number);
  kinds.push(KINDS[feature.slice(0, feature.indexOf(':')) as keyof typeof KINDS]);
  return number;
}

/** A counter of what lists of features tell; `size` is beyond the largest number. */
export function makeCounter(size: number): (lists: readonly (readonly number[])[]) => FeatureBag {
  // One table for all bags: a map for each would cost more than all the rest of the comparison.
  const placeByFeature = new Int32Array(size).fill(-1);
  return (lists) => {
    const features: number[] = [];
    const counts: number[] = [];
    for (const list of lists) {
      for (const feature of list) {
        const place = placeByFeature[feature] as number;
        if (place >= 0) (counts[place] as number)++;
        else {
          placeByFeature[feature] = features.push(feature) - 1;
          counts.push(1);
        }
      }
    }
    for (const feature of features) placeByFeature[feature] = -1;
    return { features, counts };
  };
}
