/** What tellings show of their occurrence, and whether two of them share the evidence that one occurrence needs. */
import type { DateRelation } from './date-relation.js';
import type { FeatureCounts } from './rarity.js';
import type { Thread } from './threads.js';

/** All features of some threads with how often each is told; kinds as `family:attack`, answers as `answer:condemn`. */
export function countFeatures(threads: readonly Thread[]): FeatureCounts {
  const counts = new Map<string, number>();
  const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const { tellings } of threads) {
    for (const { traits } of tellings) {
      for (const feature of traits.features) count(feature);
      for (const family of traits.families) count(`family:${family}`);
      for (const family of traits.reactions) count(`answer:${family}`);
    }
  }
  return counts;
}

/** Similarity above which no kind of occurrence need be recognised: the words themselves are the same. */
const SAME_WORDS = 0.75;

/** Features that two tellings share: at least one name, or so many words (more where both name somebody else). */
const LEAST_WORDS = { unnamed: 3, named: 5 } as const;
/** Features by which two tellings of one day are one thing, though one of them answers something beside. */
const LEAST_ALIKE = 5;
/** Features that must bind two tellings of different days. */
const LEAST_APART = 4;

/**
 * Whether two bags of features can tell of one occurrence, beyond their similarity. One occurrence is of one kind, or
 * has one figure; an answer to it (condemned, claimed) is another. Across different days, more must bind the two, a
 * name among it, and no figure may speak against it.
 */
export function isSupported(
  a: FeatureCounts,
  b: FeatureCounts,
  { relation, score }: { relation: DateRelation; score: number },
): boolean {
  if (score >= SAME_WORDS) return true;
  const shared = countShared(a, b);
  const features = shared.name + shared.word + shared.amount;
  const alike = shared.name > 0 && (relation === 'moment' || (relation === 'same' && features >= LEAST_ALIKE));
  if (relation === 'moment' && alike) return true;
  const answers = !alike && (hasKind(a, 'answer:') || hasKind(b, 'answer:'));
  if (answers ? shared.answer === 0 : shared.family + shared.amount === 0) return false;
  const named = hasKind(a, 'name:') && hasKind(b, 'name:');
  if (shared.name === 0 && features < LEAST_WORDS[named ? 'named' : 'unnamed']) return false;
  return relation !== 'apart' || (shared.name > 0 && features >= LEAST_APART && !amountsClash(a, b));
}

const KINDS = ['name', 'word', 'amount', 'family', 'answer'] as const;

function countShared(a: FeatureCounts, b: FeatureCounts): Record<(typeof KINDS)[number], number> {
  const shared = { name: 0, word: 0, amount: 0, family: 0, answer: 0 };
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const feature of small.keys()) {
    if (!large.has(feature)) continue;
    const kind = KINDS.find((prefix) => feature.startsWith(prefix));
    if (kind) shared[kind]++;
  }
  return shared;
}

function hasKind(counts: FeatureCounts, kind: string): boolean {
  for (const feature of counts.keys()) if (feature.startsWith(kind)) return true;
  return false;
}

/** Whether both count the same unit and no count is the same: `amount:killed:4` and `amount:killed:9`. */
function amountsClash(a: FeatureCounts, b: FeatureCounts): boolean {
  const amountsOf = (counts: FeatureCounts) => [...counts.keys()].filter((feature) => feature.startsWith('amount:'));
  const unitOf = (amount: string) => amount.slice(0, amount.lastIndexOf(':'));
  const others = new Set(amountsOf(b));
  const otherUnits = new Set(amountsOf(b).map(unitOf));
  const agreed = new Set(
    amountsOf(a)
      .filter((amount) => others.has(amount))
      .map(unitOf),
  );
  return amountsOf(a)
    .map(unitOf)
    .some((unit) => otherUnits.has(unit) && !agreed.has(unit));
}
