/** The whole way: files in, edition out. Pure; effects are handed in by `scripts/`. */

import { checkOffsets } from './check-offsets.js';
import { checkPublished } from './check-published.js';
import { findDays, groupArticles } from './events/index.js';
import type { Editorial, Group, InputFile, Problem, Reading, ReadingGuide, ReadingHead, SiteHead } from './model.js';
import type { Part } from './parts.js';
import { readDocumentInSteps, renderBody, settleRecords } from './records/index.js';
import { type EventsOutput, makeEventsOutput } from './site/index.js';
import { type Steps, takeSteps } from './steps.js';
import { findAmounts, findAttributions, findNames, findQuotations, splitSentences } from './text/index.js';
import { isReadLanguage, readTimesInSteps } from './time/index.js';
import { mergeGroup } from './timeline/index.js';

export { dividePlan } from './parts.js';
export { readEditorial } from './records/index.js';
export { makeSiteOutput } from './site/index.js';

/** What reading one article file gives: nothing where its problems leave nothing to read. */
export interface ReadArticle {
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

/** Reads one article file by itself. */
export const readArticle = (file: InputFile, editorial: ReadingGuide): ReadArticle =>
  takeSteps(readInSteps(file, editorial));

/** Reads one article file by itself, in steps: this is the part that can run in any worker, in any order. */
export function* readInSteps(file: InputFile, editorial: ReadingGuide): Steps<ReadArticle> {
  const { document, problems } = yield* readDocumentInSteps(file, editorial);
  if (!document) return { reading: null, problems };
  const { article, text, blocks } = document;
  yield;
  const sentences = splitSentences(text, blocks);
  const quotations = findQuotations(text, sentences);
  yield;
  const attributions = findAttributions(text, sentences, quotations);
  yield;
  const { times, whens, stated } = yield* readTimesInSteps({ article, text, blocks, sentences, quotations });
  yield;
  // Where no dates are read, the day of one would count as a figure; capitals do not tell names in every language.
  const isRead = isReadLanguage(article.lang);
  const names = isRead ? findNames(text, { blocks, sentences, times, known: editorial.names }) : [];
  yield;
  const amounts = isRead ? findAmounts(text, { sentences, quotations, attributions, times, names }) : [];
  yield;
  const html = renderBody(document, { times, amounts });
  yield;
  const dated = sentences.map(({ block, start, end }, at) => ({ block, start, end, when: whens[at] ?? null }));
  const days = findDays({ sentences: dated, times });
  return {
    reading: { article, text, blocks, names, days, html, sentences: dated, times, quotations, attributions, amounts },
    problems: [...problems, ...checkPublished(article, stated, document.placeOfPublished)],
  };
}

/** The groups of an edition, before `tellPart` makes events of them, part by part. */
export interface Plan<Read extends ReadingHead = ReadingHead> extends SiteHead {
  readonly readings: readonly Read[];
  readonly groups: readonly Group[];
  /** Warnings, and what a lenient build left out. */
  readonly problems: readonly Problem[];
}

/** Groups what was read. Readings and problems may come in any order; the plan's order is their paths'. */
export function planEdition<Read extends ReadingHead>(
  read: readonly Read[],
  editorial: Editorial,
  found: readonly Problem[],
): Plan<Read> {
  const ordered = [...read].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
  const { readings, sources } = settleRecords(ordered, editorial);
  const { groups, problems: groupProblems } = groupArticles(readings, editorial);
  const problems = [...found, ...groupProblems].sort(byPlace);
  return { site: editorial.site, sources, readings, groups, problems };
}

/**
 * Merges the groups of a part and answers all that is made of its events by themselves: this, too, can run in any
 * thread. Throws when an excerpt is not the words at its offsets: that is a bug, and no site may be made of it.
 */
export function tellPart(part: Part, readings: readonly Reading[], editorial: Editorial): EventsOutput {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const events = part.groups.map((group) =>
    mergeGroup(
      group,
      group.articles.map((id) => byId.get(id) as Reading),
      editorial,
    ),
  );
  checkOffsets({ readings, events });
  const { names, events: decided } = editorial;
  return makeEventsOutput({ ...part, readings, events, names, corrections: decided.dates }, part.scope);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
