import type { Editorial, Group, Problem, Reading } from '../model.js';
import { clusterArticles } from './cluster-articles.js';
import { makeProfile } from './profile.js';
import { measureRarity } from './rarity.js';
import { countTerms } from './term-counts.js';
import { dayOfArticle } from './told-days.js';
import { createVocabulary } from './vocabulary.js';

/** Groups articles into events, with episodes, near-duplicates and the reasons. Problems are decisions that no longer apply. */
export function groupArticles(readings: readonly Reading[], _editorial: Editorial): { groups: Group[]; problems: Problem[] } {
  const ordered = [...readings].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const vocabulary = createVocabulary();
  const counts = ordered.map((reading) => countTerms(reading, vocabulary));
  const rarity = measureRarity(counts, vocabulary);
  const profiles = counts.map((each, at) => makeProfile(each, { rarity, vocabulary, day: dayOfArticle(ordered[at] as Reading) }));
  const { clusters } = clusterArticles(profiles, rarity);
  const groups = clusters.map((cluster) => {
    const members = cluster.map((at) => (ordered[at] as Reading).article);
    const first = members[0] as (typeof members)[number];
    return { id: first.id, title: first.title, summary: null, articles: members.map(({ id }) => id), episodes: [], printings: [], bindings: [], decisions: [] };
  });
  return { groups, problems: [] };
}
