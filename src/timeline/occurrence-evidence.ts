/** Whether two threads share the evidence that one occurrence needs, whatever their similarity. */
import type { DateRelation } from './date-relation.js';
import type { Thread } from './threads.js';
import type { Telling } from './tellings.js';

interface Pair {
  readonly threads: readonly Thread[];
  readonly candidates: readonly Thread[];
  readonly relation: DateRelation;
  readonly score: number;
}

/** Similarity above which no kind of occurrence need be recognised: the words themselves are the same. */
const SAME_WORDS = 0.75;

/**
 * One occurrence is of one kind, or has one figure; an answer to it (condemned, claimed) is another. Across different days, at least two
 * features beside the kind must bind the two, a name among them, and no figure may speak against it.
 */
export function isSupported({ threads, candidates, relation, score }: Pair): boolean {
  if (score >= SAME_WORDS) return true;
  const thread = threads.flatMap(({ tellings }) => tellings);
  const candidate = candidates.flatMap(({ tellings }) => tellings);
  const reactions = shared(thread, candidate, ({ traits }) => traits.reactions);
  const reacts = [thread, candidate].some((tellings) => tellings.some(({ traits }) => traits.reactions.length > 0));
  const kinds = shared(thread, candidate, ({ traits }) => traits.families);
  const features = shared(thread, candidate, ({ traits }) => traits.features);
  const figure = features.some((feature) => feature.startsWith('amount:'));
  if (reacts ? reactions.length === 0 : kinds.length === 0 && !figure) return false;
  const names = features.filter((feature) => feature.startsWith('name:'));
  if (names.length === 0 && features.length < (named(thread) && named(candidate) ? 5 : 3)) return false;
  return relation !== 'apart' || (names.length > 0 && features.length >= 4 && !amountsClash(thread, candidate));
}

function named(tellings: readonly Telling[]): boolean {
  return tellings.some(({ traits }) => traits.features.some((feature) => feature.startsWith('name:')));
}

function shared(a: readonly Telling[], b: readonly Telling[], list: (telling: Telling) => readonly string[]): string[] {
  const others = new Set(b.flatMap(list));
  return [...new Set(a.flatMap(list))].filter((value) => others.has(value));
}

/** Whether both count the same unit and no count is the same. */
function amountsClash(a: readonly Telling[], b: readonly Telling[]): boolean {
  const countsOf = (tellings: readonly Telling[]) => tellings.flatMap(({ traits }) => traits.amounts).filter(({ min }) => min !== null);
  const [counts, others] = [countsOf(a), countsOf(b)];
  return counts.some(({ unit }) => {
    const theirs = others.filter((other) => other.unit === unit);
    return theirs.length > 0 && !counts.some((one) => one.unit === unit && theirs.some(({ min }) => min === one.min));
  });
}
