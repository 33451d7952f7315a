import type { Attribution, Sentence } from '../model.js';

/** Who has made the post that a block shows: `Gates open tomorrow — Lenz Zoo (@lenzzoo) 28 May 2016` → `Lenz Zoo`. */
const SIGNATURE = / [–—-]{1,2} ([^()@–—]{2,60}) \(@\w{1,30}\)(?: on)? [\p{L}\d ,.]{4,24}$/u;

/** A block of no more characters, links and all, is the post and nothing else. */
const LONGEST = 420;

/** The words of posts, said by whoever has signed them: in a long block, the signed sentence alone. */
export function findPosts(text: string, sentences: readonly Sentence[]): Attribution[] {
  if (!text.includes(' (@')) return [];
  const signed = new Map<number, Sentence & { readonly speaker: string }>();
  for (const sentence of sentences) {
    const speaker = SIGNATURE.exec(text.slice(sentence.start, sentence.end))?.[1];
    if (speaker !== undefined) signed.set(sentence.block, { ...sentence, speaker });
  }
  const startOf = new Map<number, number>();
  for (const { block, start } of sentences) if (!startOf.has(block)) startOf.set(block, start);
  return sentences.flatMap(({ block, start }, sentence) => {
    const post = signed.get(block);
    const isWhole = post !== undefined && post.end - (startOf.get(block) ?? 0) <= LONGEST;
    if (!post || start > post.start || (!isWhole && start !== post.start)) return [];
    return [{ sentence, speaker: post.speaker, act: 'said' as const }];
  });
}
