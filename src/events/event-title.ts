import type { Corpus } from './prepare-corpus.js';
import { isShouted } from './shouted.js';
import { eachWord } from './words.js';

/** Long headlines are held against this many more words, so that one telling word does not win. */
const SMOOTHING = 6;

/**
 * The headline that says most of what the articles have in common, as printed: its terms count by how many of the
 * articles hold them and by how rare they are elsewhere. Of equal ones the first.
 */
export function chooseHeadline(members: readonly number[], { readings, profiles, rarity, vocabulary }: Corpus): string {
  const held = new Map<number, number>();
  for (const at of members) for (const term of profiles[at]?.terms ?? []) held.set(term, (held.get(term) ?? 0) + 1);
  const scoreOf = (title: string): number => {
    let words = 0;
    const terms = new Set<number>();
    eachWord(title, (word) => {
      words++;
      for (const id of vocabulary.idsOf(word)) terms.add(id);
    });
    let sum = 0;
    for (const term of terms) sum += (((held.get(term) ?? 0) - 1) / members.length) * (rarity.weight[term] ?? 0);
    return (sum / (words + SMOOTHING)) * (isShouted(title) ? 0.5 : 1);
  };
  const titles = members.map((at) => readings[at]?.article.title as string);
  const scores = titles.map(scoreOf);
  return titles[scores.indexOf(Math.max(...scores))] as string;
}
