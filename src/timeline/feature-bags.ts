/**
 * What tellings show of their occurrence, as bags of numbers: an event's features are looked up once, by their words,
 * and compared by number from then on.
 */
import { remember } from '../calendar/index.js';
import type { Thread } from './thread.js';

/** Kinds of feature, as bits: `name:lima`, `word:drone`; kinds of occurrence as `family:attack`, answers as `answer:condemn`. */
export const KINDS = { name: 1, word: 2, amount: 4, family: 8, answer: 16 } as const;

/** The features of an event: each one's name and kind by its number. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly names: string[];
  readonly kinds: number[];
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
    for (const family of traits.families) told.push(numberOf(familyFeature(family), vocabulary));
    for (const family of traits.reactions) told.push(numberOf(answerFeature(family), vocabulary));
  }
  return told;
}

// Joined once: a text that is joined anew must be read anew to be found.
const familyFeature = remember((family: string) => `family:${family}`);
const answerFeature = remember((family: string) => `answer:${family}`);

function numberOf(feature: string, { numbers, names, kinds }: Vocabulary): number {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  const number = names.push(feature) - 1;
  numbers.set(feature, number);
  kinds.push(KINDS[feature.slice(0, feature.indexOf(':')) as keyof typeof KINDS]);
  return number;
}

/** What some bags hold, end to end, for an object or an array to each bag would cost more than comparing them. */
export interface CountedBags {
  /** Where each bag begins in `places` and `counts`, and at last where the last one ends. */
  readonly starts: Int32Array;
  /** The distinct features of each bag, by their place in `features`, in order of telling; and how often each is told. */
  readonly places: Int32Array;
  readonly counts: Float64Array;
  /** The features of all bags in order of first telling. */
  readonly features: readonly number[];
}

/** Counts what the threads of each member tell; `size` is beyond the largest feature. */
export function countBags(
  members: readonly { readonly threads: readonly Thread[] }[],
  featuresByThread: ReadonlyMap<Thread, readonly number[]>,
  size: number,
): CountedBags {
  let told = 0;
  for (const features of featuresByThread.values()) told += features.length;
  const starts = new Int32Array(members.length + 1);
  const places = new Int32Array(told);
  const counts = new Float64Array(told);
  const features: number[] = [];
  const placeByFeature = new Int32Array(size).fill(-1);
  const slotByFeature = new Int32Array(size).fill(-1);
  let end = 0;
  members.forEach(({ threads }, at) => {
    const start = end;
    for (const thread of threads) {
      for (const feature of featuresByThread.get(thread) ?? []) {
        const slot = slotByFeature[feature] as number;
        if (slot >= start) {
          (counts[slot] as number)++;
          continue;
        }
        if (placeByFeature[feature] === -1) placeByFeature[feature] = features.push(feature) - 1;
        places[end] = placeByFeature[feature] as number;
        counts[end] = 1;
        slotByFeature[feature] = end++;
      }
    }
    starts[at + 1] = end;
  });
  return { starts, places: places.subarray(0, end), counts, features };
}
