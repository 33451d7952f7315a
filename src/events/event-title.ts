import type { ReadingHead } from '../model.js';
import { primaryTag } from '../records/index.js';
import { isAftermath } from './aftermath.js';
import { isPlainHeadline } from './plain-headline.js';
import type { Corpus } from './prepare-corpus.js';
import type { Profiles } from './profile.js';
import { eachWordSpan } from './words.js';

/** Long headlines are held against this many more words, so that one telling word does not win. */
const SMOOTHING = 6;
/** What a headline counts that is not plain, and one in another language than the site's. */
const NOT_PLAIN = 0.3;
const OTHER_LANGUAGE = 0.3;
/** One that tells what came of the event: the event goes by what happened. */
const AFTERMATH = 0.85;

/**
 * The headline that says most of what the articles have in common, as printed: its terms count by how many of the
 * articles hold them and by how rare they are elsewhere. An opinion, a question or a label counts less than plain news,
 * and so does what is not in the site's language, `lang`, or tells of a trial or a funeral that came after. Of equal ones
 * the first.
 */
export function chooseHeadline(members: readonly number[], corpus: Corpus, lang: string): string {
  const headlines = members.map((at) => readHeadline(corpus.readings[at] as ReadingHead, corpus));
  if (headlines.length < 2) return headlines[0]?.title as string;
  const held = countHolders(new Set(headlines.flatMap(({ terms }) => [...terms])), members, corpus.profiles);
  const scores = headlines.map(({ title, tag, words, terms }) => {
    let sum = 0;
    for (const term of terms) {
      // A word left out as common is held by none, not by the headline's own article either.
      const others = Math.max(0, (held.get(term) as number) - 1);
      sum += (others / members.length) * (corpus.rarity.weight[term] ?? 0);
    }
    const fitness = (isPlainHeadline(title) ? 1 : NOT_PLAIN) * (tag === primaryTag(lang) ? 1 : OTHER_LANGUAGE);
    return (sum / (words + SMOOTHING)) * fitness * (isAftermath(title) ? AFTERMATH : 1);
  });
  return headlines[scores.indexOf(Math.max(...scores))]?.title as string;
}

/** A headline, its language, how many words it has and their terms. */
function readHeadline({ article: { title, lang } }: ReadingHead, { vocabulary }: Corpus) {
  let words = 0;
  const terms = new Set<number>();
  eachWordSpan(title, (start, end) => {
    words++;
    for (const id of vocabulary.idsByWord[vocabulary.wordIn(title, start, end)] as readonly number[]) terms.add(id);
  });
  return { title, tag: primaryTag(lang), words, terms };
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
