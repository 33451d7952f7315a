import type { Amount, Span } from '../model.js';
import type { Claim } from './claims.js';

/**
 * Whether two outlets print one sentence of one text with different numbers: `At least 12 people died, officials said`,
 * `At least 14 people died, officials said`. There they differ, though as bounds both might hold.
 */
export function arePrintedOtherwise(a: Claim, b: Claim): boolean {
  if (a.voice !== b.voice || a.reading.article.source === b.reading.article.source) return false;
  if (a.vague || b.vague) return false;
  const [ours, theirs] = [numberOf(a.amount), numberOf(b.amount)];
  return ours !== null && theirs !== null && ours !== theirs && wordsAround(a) === wordsAround(b);
}

/** The number that a figure names; null for a range, which names two. */
export function numberOf({ min, max }: Pick<Amount, 'min' | 'max'>): number | null {
  return min !== null && max !== null && min !== max ? null : (min ?? max);
}

/** Words with a figure left out, however they are capitalised and spaced; its offsets count from their start. */
export function wordsWithout(words: string, { start, end }: Span): string {
  return `${words.slice(0, start)}…${words.slice(end)}`.toLowerCase().replace(/\s+/g, ' ');
}

function wordsAround({ reading: { text }, sentence, amount }: Claim): string {
  const from = sentence.start;
  return wordsWithout(text.slice(from, sentence.end), { start: amount.start - from, end: amount.end - from });
}
