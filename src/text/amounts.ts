import type { Amount, Sentence, Span } from '../model.js';
import { type AmountContext, claimantOf, firstEndingAfter, readClaimants, readScope } from './amount-context.js';
import { findCounts } from './counts.js';
import { findImpliedOnes } from './implied-ones.js';

/** An amount before its surroundings are asked. */
export type BareAmount = Omit<Amount, 'claimant' | 'scope'>;

/**
 * Finds counted and measured quantities in order: number, bounds, what is counted, its kind, who gives the figure and
 * for where or when. `at least 40 people were killed` → min 40, max null, `people`, killed. Dates, ages, durations,
 * scores, numbered things and bare years are none.
 */
export function findAmounts(text: string, context: AmountContext): Amount[] {
  const claimants = readClaimants(context.attributions);
  const amounts: Amount[] = [];
  context.sentences.forEach((sentence, at) => {
    const found = [...findCounts(text, sentence), ...findImpliedOnes(text, sentence)].sort((a, b) => a.start - b.start);
    let free = sentence.start;
    for (const bare of found) {
      if (bare.start < free || isDated(bare, context.times)) continue;
      free = bare.end;
      const claimant = claimantOf({ start: bare.start, sentence: at }, context.quotations, claimants);
      amounts.push({ ...bare, claimant, scope: readScope(text, bare, sentence as Sentence, context) });
    }
  });
  return amounts;
}

/** Whether a dated expression holds the number. */
function isDated({ start, end }: Span, times: readonly Span[]): boolean {
  const time = times[firstEndingAfter(times, start)];
  return time !== undefined && time.start < end;
}
