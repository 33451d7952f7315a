import {
  finishEdition,
  makeData,
  makePages,
  makeSearchRecords,
  makeShareCards,
  planEdition,
  readEditorial,
} from '../src/index.js';
import type { Edition } from '../src/model.js';
import { indexSearch } from './index-search.js';
import { mergeGroups } from './merge-groups.js';
import { readArticles } from './read-articles.js';
import { readAssets } from './read-assets.js';
import { readFolder } from './read-folder.js';
import { renderPages } from './render-pages.js';
import { countThreads } from './run-tasks.js';
import { openStage, recoverSite } from './stage-site.js';
import { writeCards } from './write-cards.js';
import { writeFiles } from './write-files.js';

export interface BuildOptions {
  /** Both folders as `checkFolders` gives them. */
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string | undefined;
  readonly lenient: boolean;
  /** The folder that keeps readings from one build to the next, or none. */
  readonly cache: string | null;
  /** Threads that read articles; as many as pay when it is left out. */
  readonly workers?: number | undefined;
}

/** How a build ended. Notices are of no consequence for the site. */
export interface BuildOutcome {
  readonly edition: Edition;
  readonly published: boolean;
  readonly notices: readonly string[];
}

/** Reads the articles and, unless something in them is wrong, puts their site in the place of the old one. */
export async function buildSite(options: BuildOptions): Promise<BuildOutcome> {
  recoverSite(options.out);
  const { edition, notices } = await readEdition(options);
  const published = options.lenient || edition.problems.every(({ severity }) => severity === 'warning');
  if (published) await publish(edition, options);
  return { edition, published, notices };
}

async function readEdition({
  articles,
  baseUrl,
  cache,
  workers,
}: BuildOptions): Promise<Omit<BuildOutcome, 'published'>> {
  const folder = readFolder(articles);
  const { editorial: written, problems } = readEditorial(folder.editorial);
  const editorial = baseUrl === undefined ? written : { ...written, site: { ...written.site, baseUrl } };
  const threads = workers ?? countThreads(folder.articles.length);
  const read = await readArticles({ articles, paths: folder.articles, editorial: written, cache }, threads);
  const plan = planEdition(read.readings, editorial, [...problems, ...read.problems]);
  const events = await mergeGroups(plan, editorial, threads);
  return { edition: finishEdition(plan, events), notices: read.notices };
}

async function publish(edition: Edition, { out, cache, workers }: BuildOptions): Promise<void> {
  const stage = openStage(out);
  try {
    await Promise.all([
      indexSearch(makeSearchRecords(edition), stage.folder),
      renderPages(makePages(edition), stage.folder),
    ]);
    writeFiles(stage.folder, makeData(edition));
    writeFiles(stage.folder, readAssets());
    await writeCards([...makeShareCards(edition)], { folder: stage.folder, cache, workers });
    stage.publish();
  } finally {
    stage.discard();
  }
}
