import type { Problem } from '../src/model.js';
import type { BuildOptions } from './build-options.js';
import { freeMemory, tuneEngine } from './engine.js';
import { openCache } from './open-cache.js';
import { readFolder } from './read-folder.js';
import { countWorkers, openWorkers } from './run-tasks.js';
import { openStage, recoverSite } from './stage-site.js';

/** How a build ended. Notices are of no consequence for the site. */
export interface BuildOutcome {
  readonly articles: number;
  readonly events: number;
  readonly problems: readonly Problem[];
  readonly published: boolean;
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
    // What reads and tells takes longer to load than workers take to start: they load it at the same time.
    workers.load(import.meta.resolve('./read-shard.js'));
    const { readPlan, writeSite } = await import('./make-site.js');
    const { checkFuture } = await import('./check-future.js');
    const { cache, notices } = openCache(options.cache);
    const planned = await readPlan({ ...options, cache, spool: stage.spool }, folder, workers);
    const { plan } = planned;
    notices.push(...planned.notices);
    if (folder.articles.length === 0) notices.push(noArticlesIn(options.articles));
    if (helpers > 0) freeMemory();
    const published = options.lenient || plan.problems.every(({ severity }) => severity === 'warning');
    if (published) {
      const writing = { folder: stage.folder, site: options.out, cache, helpers };
      notices.push(...(await writeSite(planned, writing, workers)));
      stage.publish();
    }
    const { editorial } = planned;
    const early = checkFuture(plan.articles, { folder: options.articles, editorial, now: new Date() });
    const problems = [...plan.problems, ...early];
    const said = [...new Set(notices)];
    return { articles: plan.articles.length, events: plan.groups.length, problems, published, notices: said };
  } finally {
    await workers.close();
    stage.discard();
  }
}

const noArticlesIn = (folder: string): string =>
  `There is no article in ${folder}: articles are files that end in .md, and \`npm run import\` makes them.`;
