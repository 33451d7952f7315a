import type { CountedNoun } from './counted-nouns.js';

const BEHIND = /^(?:['’])? (?:in (?:prison|jail)|behind bars|(?:of )?imprisonment|in a \p{Ll}+ prison)\b/u;
const BEFORE = /\b(?:jailed|imprisoned)(?: \w+){0,2} for (?:\w+ ){0,3}$/i;

/** The words that make a length of time a prison term, and their end: `years in prison`, `years` in `jailed for 25 years`. */
export function readPrisonTerm(
  text: string,
  { head, words, end }: CountedNoun,
  { before, limit }: { readonly before: string; readonly limit: number },
): { readonly words: string; readonly end: number } | null {
  if (head !== 'year' && head !== 'month') return null;
  const behind = BEHIND.exec(text.slice(end, Math.min(limit, end + 24)))?.[0];
  if (behind === undefined && !BEFORE.test(before)) return null;
  return { words: words + (behind ?? ''), end: end + (behind?.length ?? 0) };
}
