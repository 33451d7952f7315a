/** Whether what tellings show of their occurrence is the evidence that one occurrence needs. */
import type { DateRelation } from './date-relation.js';
import { KINDS } from './feature-bags.js';
import type { WeighedBags } from './rarity.js';

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
  bags: WeighedBags,
  [a, b]: readonly [number, number],
  { relation, score }: { readonly relation: DateRelation; readonly score: number },
): boolean {
  if (score >= SAME_WORDS) return true;
  const kindsOfA = bags.present[a] as number;
  const kindsOfB = bags.present[b] as number;
  const shared = countShared(bags, a, b);
  const features = shared.name + shared.word + shared.amount;
  const alike = shared.name > 0 && (relation === 'moment' || (relation === 'same' && features >= LEAST_ALIKE));
  if (relation === 'moment' && alike) return true;
  const answers = !alike && ((kindsOfA | kindsOfB) & KINDS.answer) !== 0;
  if (answers ? shared.answer === 0 : shared.family + shared.amount === 0) return false;
  const named = (kindsOfA & kindsOfB & KINDS.name) !== 0;
  if (shared.name === 0 && features < LEAST_WORDS[named ? 'named' : 'unnamed']) return false;
  return relation !== 'apart' || (shared.name > 0 && features >= LEAST_APART && !amountsClash(bags, a, b));
}

function countShared(
  { starts, features, kinds }: WeighedBags,
  a: number,
  b: number,
): Record<keyof typeof KINDS, number> {
  const shared = { name: 0, word: 0, amount: 0, family: 0, answer: 0 };
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  for (let i = starts[a] as number, j = starts[b] as number; i < endA && j < endB; ) {
    const feature = features[i] as number;
    const difference = feature - (features[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
    if (difference !== 0) continue;
    const kind = kinds[feature];
    if (kind === KINDS.name) shared.name++;
    else if (kind === KINDS.word) shared.word++;
    else if (kind === KINDS.amount) shared.amount++;
    else if (kind === KINDS.family) shared.family++;
    else shared.answer++;
  }
  return shared;
}

/** Whether both count the same unit and no count is the same: `amount:killed:4` and `amount:killed:9`. */
function amountsClash(bags: WeighedBags, a: number, b: number): boolean {
  const { starts, features, kinds, present, known, vocabulary } = bags;
  if (((present[a] as number) & (present[b] as number) & KINDS.amount) === 0) return false;
  const amountsOf = (bag: number) =>
    Array.from(features.subarray(starts[bag], starts[bag + 1]))
      .filter((feature) => kinds[feature] === KINDS.amount)
      .map((feature) => vocabulary.names[known[feature] as number] as string);
  const unitOf = (amount: string) => amount.slice(0, amount.lastIndexOf(':'));
  const own = amountsOf(a);
  const others = new Set(amountsOf(b));
  const otherUnits = new Set([...others].map(unitOf));
  const agreed = new Set(own.filter((amount) => others.has(amount)).map(unitOf));
  return own.map(unitOf).some((unit) => otherUnits.has(unit) && !agreed.has(unit));
}
