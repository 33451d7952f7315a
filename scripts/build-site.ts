import { makeSiteOutput, planEdition, readEditorial } from '../src/index.js';
import type { Editorial, Problem } from '../src/model.js';
import type { SearchRecord } from '../src/site/index.js';
import { freeMemory, tuneEngine } from './engine.js';
import { indexSearch } from './index-search.js';
import { readArticles } from './read-articles.js';
import { readAssets } from './read-assets.js';
import { readFolder } from './read-folder.js';
import { removeStaleTemplates, renderPages } from './render-pages.js';
import { countWorkers, openWorkers, type Workers } from './run-tasks.js';
import { openStage, recoverSite } from './stage-site.js';
import { type PackedPlan, tellParts } from './tell-parts.js';
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
  /** Threads that work beside the first; as many as pay when it is left out. */
  readonly workers?: number | undefined;
}

/** How a build ended. Notices are of no consequence for the site. */
export interface BuildOutcome {
  readonly articles: number;
  readonly events: number;
  readonly problems: readonly Problem[];
  readonly published: boolean;
  readonly notices: readonly string[];
}

interface Planned {
  readonly plan: PackedPlan;
  readonly editorial: Editorial;
  readonly notices: readonly string[];
}

/** Reads the articles and, unless something in them is wrong, puts their site in the place of the old one. */
export async function buildSite(options: BuildOptions): Promise<BuildOutcome> {
  recoverSite(options.out);
  const folder = readFolder(options.articles);
  tuneEngine(folder.articles.length);
  const helpers = options.workers ?? countWorkers(folder.articles.length);
  const workers = openWorkers(helpers, folder.articles.length);
  const stage = openStage(options.out);
  try {
    const planned = await readPlan({ ...options, spool: stage.spool }, folder, workers);
    const { plan } = planned;
    const notices = [...planned.notices];
    if (helpers > 0) freeMemory();
    const published = options.lenient || plan.problems.every(({ severity }) => severity === 'warning');
    if (published) {
      const { cache, out: site } = options;
      notices.push(...(await writeSite(planned, { folder: stage.folder, site, cache, helpers }, workers)));
      stage.publish();
    }
    return { articles: plan.articles.length, events: plan.groups.length, problems: plan.problems, published, notices };
  } finally {
    await workers.close();
    stage.discard();
  }
}

async function readPlan(
  { articles, baseUrl, cache, spool }: BuildOptions & { readonly spool: string },
  folder: ReturnType<typeof readFolder>,
  workers: Workers,
): Promise<Planned> {
  const { editorial: written, problems } = readEditorial(folder.editorial);
  const editorial = baseUrl === undefined ? written : { ...written, site: { ...written.site, baseUrl } };
  const read = await readArticles({ articles, paths: folder.articles, editorial: written, cache, spool }, workers);
  const { readings, ...plan } = planEdition(read.readings, editorial, [...problems, ...read.problems]);
  const records = readings.map(({ article }) => article);
  return { plan: { ...plan, articles: records, packed: read.packed }, editorial, notices: read.notices };
}

/** The same order whatever parts the records came in: the index's bytes depend on it. */
function byAddress(a: SearchRecord, b: SearchRecord): number {
  return a.url < b.url ? -1 : 1;
}

interface Writing extends Pick<BuildOptions, 'cache'> {
  readonly folder: string;
  /** The folder of the site that is to be replaced. */
  readonly site: string;
  readonly helpers: number;
}

/** Writes all of the site; answers what is to be said of the cache. */
async function writeSite({ plan, editorial }: Planned, writing: Writing, workers: Workers): Promise<readonly string[]> {
  const { folder, cache, helpers } = writing;
  removeStaleTemplates();
  const { summaries, records, cards, notices } = await tellParts(plan, { editorial, ...writing }, workers);
  const site = makeSiteOutput({ ...plan, events: summaries });
  await Promise.all([
    indexSearch([...records, ...site.records].sort(byAddress), folder),
    renderPages(site.pages, folder),
  ]);
  writeFiles(folder, site.files);
  writeFiles(folder, readAssets());
  await writeCards(cards, { folder, cache, workers: helpers || undefined });
  return notices;
}
