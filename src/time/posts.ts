/** Posts that an article quotes with the day they were made: `Gates open tomorrow — Lenz Zoo (@lenzzoo) 28 May 2016`. */
import { written } from './anchored.js';
import type { Force } from './context.js';
import type { Cues } from './language.js';
import type { Publication } from './publication.js';
import type { Place } from './role.js';
import { dayValue } from './value.js';
import { writtenDay } from './written-day.js';

/** The days from which the words of posts are counted, by block. */
export function findPosts(
  { text, places }: { readonly text: string; readonly places: readonly Place[] },
  publication: Publication,
  cues: Cues,
): ReadonlyMap<number, Force> {
  const posts = new Map<number, Force>();
  for (const { expression, before, sentenceIndex, blockIndex } of places) {
    const post = cues.postBefore.test(before) ? writtenDay(expression.meaning, publication) : null;
    if (!post || posts.has(blockIndex)) continue;
    const value = written(dayValue(post.day));
    const literal = text.slice(expression.start, expression.end);
    posts.set(blockIndex, {
      value,
      literal,
      sentence: sentenceIndex,
      block: blockIndex,
      role: 'saying',
      isAhead: false,
    });
  }
  return posts;
}
