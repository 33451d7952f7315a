import type { Corpus } from './prepare-corpus.js';
import type { Profiles } from './profile.js';
import { isShouted } from './shouted.js';
import { eachWordSpan } from './words.js';

/** Long headlines are held against this many more words, so that one telling word does not win. */
const SMOOTHING = 6;

/**
 * The headline that says most of what the articles have in common, as printed: its terms count by how many of the
 * articles hold them and by how rare they are elsewhere. Of equal ones the first.
 */
export function chooseHeadline(members: readonly number[], corpus: Corpus): string {
  const headlines = members.map((at) => readHeadline(corpus.readings[at]?.article.title as string, corpus));
  if (headlines.length < 2) return headlines[0]?.title as string;
  const held = countHolders(new Set(headlines.flatMap(({ terms }) => [...terms])), members, corpus.profiles);
  const scores = headlines.map(({ title, words, terms }) => {
    let sum = 0;
    for (const term of terms)
      sum += (((held.get(term) as number) - 1) / members.length) * (corpus.rarity.weight[term] ?? 0);
    return (sum / (words + SMOOTHING)) * (isShouted(title) || isCutOff(title) ? 0.5 : 1);
  });
  return headlines[scores.indexOf(Math.max(...scores))]?.title as string;
}

/** Whether a title is the beginning of a text that has no headline, cut off. */
const isCutOff = (title: string): boolean => title.endsWith('…');

/** A headline, how many words it has and their terms. */
function readHeadline(title: string, { vocabulary }: Corpus) {
  let words = 0;
  const terms = new Set<number>();
  eachWordSpan(title, (start, end) => {
    words++;
    for (const id of vocabulary.idsByWord[vocabulary.wordIn(title, start, end)] as readonly number[]) terms.add(id);
  });
  return { title, words, terms };
}

/** How many articles hold each of some terms; only those of the headlines are asked for, which are few. */
function countHolders(asked: ReadonlySet<number>, members: readonly number[], { starts, terms }: Profiles) {
  const held = new Map<number, number>();
  for (const term of asked) held.set(term, 0);
  for (const member of members)
    for (let at = starts[member] as number; at < (starts[member + 1] as number); at++) {
      const count = held.get(terms[at] as number);
      if (count !== undefined) held.set(terms[at] as number, count + 1);
    }
  return held;
}
