import type { Amount, Sentence, Span } from '../model.js';
import { type AmountContext, readScope } from './amount-context.js';
import { findFated } from './amount-fates.js';
import { claimantOf, readClaimants } from './claimants.js';
import { findCounts } from './counts.js';
import { firstEndingAfter } from './first-ending-after.js';
import { findImpliedOnes } from './implied-ones.js';

/**
 * Finds counted and measured quantities in order: number, bounds, what is counted, its kind, who gives the figure and
 * for where or when. `at least 40 people were killed` → min 40, max null, `people`, killed. Dates, ages, durations,
 * scores, numbered things and bare years are none.
 */
export function findAmounts(text: string, context: AmountContext): Amount[] {
  const { sentences, quotations, times } = context;
  const fated = findFated(text, sentences);
  const claimants = readClaimants(context.attributions);
  const found = [
    ...findCounts(text, sentences, fated),
    ...[...fated].flatMap((at) => findImpliedOnes(text, sentences[at] as Sentence, at)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const amounts: Amount[] = [];
  let free = 0;
  for (const one of found) {
    const { literal, start, end, min, max, approximate, what, unit, currency } = one;
    if (start < free || isDated(one, times)) continue;
    free = end;
    const sentence = sentences[one.sentence] as Sentence;
    const claimant = claimantOf(text, { start, sentence }, quotations, claimants(one.sentence));
    const scope = readScope(text, one, sentence, context);
    const amount = { literal, start, end, min, max, approximate, what, unit, claimant, scope };
    amounts.push(currency === undefined ? amount : { ...amount, currency });
  }
  return amounts;
}

/** Whether a dated expression holds the number. */
function isDated({ start, end }: Span, times: readonly Span[]): boolean {
  const time = times[firstEndingAfter(times, start)];
  return time !== undefined && time.start < end;
}
