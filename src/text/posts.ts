import type { Attribution, Sentence } from '../model.js';

/** Who has made the post that a block shows: `Gates open tomorrow — Lenz Zoo (@lenzzoo) 28 May 2016` → `Lenz Zoo`. */
const SIGNATURE = / [–—-]{1,2} ([^()@–—]{2,60}) \(@\w{1,30}\)(?: on)? [\p{L}\d ,.]{4,24}$/u;

/** The words of posts, each sentence of them said by whoever has signed them. */
export function findPosts(text: string, sentences: readonly Sentence[]): Attribution[] {
  if (!text.includes(' (@')) return [];
  const speakers = new Map<number, string>();
  for (const { block, start, end } of sentences) {
    const speaker = SIGNATURE.exec(text.slice(start, end))?.[1];
    if (speaker !== undefined) speakers.set(block, speaker);
  }
  return sentences.flatMap(({ block }, sentence) => {
    const speaker = speakers.get(block);
    return speaker === undefined ? [] : [{ sentence, speaker, act: 'said' as const }];
  });
}
