/** The whole way: files in, edition out. Pure; effects are handed in by `scripts/`. */

import { checkOffsets } from './check-offsets.js';
import { groupArticles } from './events/index.js';
import type { Edition, Editorial, Event, Group, InputFile, Problem, Reading } from './model.js';
import { readDocument, renderBody, settleRecords } from './records/index.js';
import { findAmounts, findAttributions, findNames, findQuotations, splitSentences } from './text/index.js';
import { readTimes } from './time/index.js';
import { checkCorrections, mergeGroup } from './timeline/index.js';

export { readEditorial } from './records/index.js';
export { makeData, makePages, makeSearchRecords, makeShareCards } from './site/index.js';
export { mergeGroup } from './timeline/index.js';

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

/** The groups of an edition, before `mergeGroup` makes an event of each by itself. */
export interface Plan extends Omit<Edition, 'events'> {
  readonly groups: readonly Group[];
}

/** Groups what was read. Readings and problems may come in any order; the plan's order is their paths'. */
export function planEdition(read: readonly Reading[], editorial: Editorial, found: readonly Problem[]): Plan {
  const ordered = [...read].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const { readings, sources } = settleRecords(ordered, editorial);
  const { groups, problems: groupProblems } = groupArticles(readings, editorial);
  const problems = [...found, ...groupProblems, ...checkCorrections(readings, editorial.events.dates)].sort(byPlace);
  return { site: editorial.site, sources, readings, groups, problems };
}

/**
 * The edition of a plan whose groups have been told, in their order. Throws when an excerpt is not the words at its
 * offsets: that is a bug, and no site may be made of it.
 */
export function finishEdition({ groups: _, ...plan }: Plan, events: readonly Event[]): Edition {
  checkOffsets({ readings: plan.readings, events });
  return { ...plan, events };
}

/** The whole way from readings to an edition. */
export function makeEdition(read: readonly Reading[], editorial: Editorial, found: readonly Problem[]): Edition {
  const plan = planEdition(read, editorial, found);
  const byId = new Map(plan.readings.map((reading) => [reading.article.id, reading]));
  const readingsOf = (group: Group) => group.articles.map((id) => byId.get(id) as Reading);
  return finishEdition(
    plan,
    plan.groups.map((group) => mergeGroup(group, readingsOf(group), editorial)),
  );
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
