import { findDays } from '../src/events/index.js';
import { planEdition, readEditorial } from '../src/index.js';
import type { Editorial, Group, Problem, Reading } from '../src/model.js';
import { readDocument, renderBody } from '../src/records/index.js';
import { makeEventsOutput, makeSiteOutput, type PageKind, scopeOf } from '../src/site/index.js';
import { findAmounts, findAttributions, findNames, findQuotations, splitSentences } from '../src/text/index.js';
import { readTimes } from '../src/time/index.js';
import { mergeGroup } from '../src/timeline/index.js';
import { readFolder, readInput } from './read-folder.js';

/** Seconds that each stage takes for a folder's articles, in one thread, by the stage's name. */
export type StageSeconds = Map<string, number>;

/** Runs a folder through the stages one after the other, with a clock on each. */
export function timeStages(folder: string): StageSeconds {
  const seconds: StageSeconds = new Map();
  const time = <Result>(stage: string, run: () => Result): Result => {
    const began = performance.now();
    const result = run();
    seconds.set(stage, (seconds.get(stage) ?? 0) + (performance.now() - began) / 1000);
    return result;
  };
  const { editorial } = readEditorial([]);
  const found: Problem[] = [];
  const readings = readFolder(folder).articles.flatMap((path) =>
    readByStages(folder, path, { editorial, time, found }),
  );
  const plan = time('events: groups', () => planEdition(readings, editorial, found));
  const byId = new Map(plan.readings.map((reading) => [reading.article.id, reading]));
  const readingsOf = (group: Group) => group.articles.map((id) => byId.get(id) as Reading);
  const events = time('timeline: merging', () =>
    plan.groups.map((group) => mergeGroup(group, readingsOf(group), editorial)),
  );
  const articles = plan.readings.map(({ article }) => article);
  const scope = scopeOf({ articles, groups: plan.groups });
  const told = time('site: summaries', () =>
    makeEventsOutput({ ...plan, hasReport: plan.problems.length > 0, events }, scope),
  );
  const site = makeSiteOutput({ ...plan, names: editorial.names, articles, events: told.summaries });
  time('site: page models', () => {
    for (const kind of Object.values<PageKind<unknown>>({ ...told.pages, ...site.pages }))
      for (const key of kind.keys) kind.model(key);
  });
  time('site: data files', () => {
    for (const files of [told.files, site.files]) for (const _ of files);
  });
  return seconds;
}

interface Clocked {
  readonly editorial: Editorial;
  readonly found: Problem[];
  readonly time: <Result>(stage: string, run: () => Result) => Result;
}

/** What `readArticle` does, step by step. */
function readByStages(folder: string, path: string, { editorial, time, found }: Clocked): Reading[] {
  const { document, problems } = time('records: reading', () => readDocument(readInput(folder, path), editorial));
  found.push(...problems);
  if (!document) return [];
  const { article, text, blocks } = document;
  const sentences = time('text: sentences', () => splitSentences(text, blocks));
  const quotations = time('text: quotations', () => findQuotations(text, sentences));
  const attributions = time('text: attributions', () => findAttributions(text, sentences, quotations));
  const { times, whens } = time('time', () => readTimes({ article, text, blocks, sentences, quotations }));
  const names = time('text: names', () => findNames(text, { blocks, sentences, times, known: editorial.names }));
  const amounts = time('text: amounts', () => findAmounts(text, { sentences, quotations, attributions, times, names }));
  const html = time('records: HTML', () => renderBody(document, { times, amounts }));
  const dated = sentences.map((sentence, at) => ({ ...sentence, when: whens[at] ?? null }));
  const days = findDays({ sentences: dated, times });
  return [{ article, text, blocks, names, days, html, sentences: dated, times, quotations, attributions, amounts }];
}
