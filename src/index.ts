/** The whole way: files in, edition out. Pure; effects are handed in by `scripts/`. */
import type { Edition, Editorial, InputFile, Problem, Reading } from './model.js';
import { groupArticles } from './events/index.js';
import { readDocument, renderBody } from './records/index.js';
import { findAmounts, findAttributions, findNames, findQuotations, splitSentences } from './text/index.js';
import { readTimes } from './time/index.js';
import { checkCorrections, mergeGroup } from './timeline/index.js';

export { readEditorial } from './records/index.js';
export { makeData, makePages } from './site/index.js';

/** Reads one article file by itself: this is the part that can run in any worker, in any order. */
export function readArticle(file: InputFile, editorial: Editorial): { reading: Reading | null; problems: Problem[] } {
  const { document, problems } = readDocument(file, editorial);
  if (!document) return { reading: null, problems };
  const { article, text, blocks } = document;
  const sentences = splitSentences(text, blocks);
  const quotations = findQuotations(text, sentences);
  const attributions = findAttributions(text, sentences, quotations);
  const { times, whens } = readTimes({ article, text, blocks, sentences, quotations });
  const names = findNames(text, { blocks, sentences, times, known: editorial.names });
  const amounts = findAmounts(text, { sentences, quotations, attributions, times, names });
  const html = renderBody(document, { times, amounts });
  const dated = sentences.map((sentence, at) => ({ ...sentence, when: whens[at] ?? null }));
  return {
    reading: { article, text, html, blocks, sentences: dated, quotations, attributions, names, times, amounts },
    problems,
  };
}

/** Groups and merges what was read. `readings` may come in any order; the edition's order is their paths'. */
export function makeEdition(readings: readonly Reading[], editorial: Editorial, problems: readonly Problem[]): Edition {
  const ordered = [...readings].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const byId = new Map(ordered.map((reading) => [reading.article.id, reading]));
  const { groups, problems: groupProblems } = groupArticles(ordered, editorial);
  const events = groups.map((group) => mergeGroup(group, group.articles.map((id) => byId.get(id) as Reading), editorial));
  return { site: editorial.site, sources: editorial.sources, readings: ordered, events, problems: [...problems, ...groupProblems, ...checkCorrections(ordered, editorial.events.dates)] };
}
