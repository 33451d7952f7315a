import { makeSiteOutput, planEdition, readEditorial } from '../src/index.js';
import type { Editorial } from '../src/model.js';
import type { ShareCard, SiteOutput } from '../src/site/index.js';
import type { BuildOptions } from './build-options.js';
import { openSearchIndex } from './index-search.js';
import { READING, readArticles } from './read-articles.js';
import { readAssets } from './read-assets.js';
import type { readFolder } from './read-folder.js';
import { keepShards } from './read-shard.js';
import { removeStaleTemplates, renderPages } from './render-pages.js';
import type { Workers } from './run-tasks.js';
import { type PackedPlan, tellParts } from './tell-parts.js';
import { writeCards } from './write-cards.js';
import { writeFiles } from './write-files.js';

const TELLING = import.meta.resolve('./tell-parts.js');

interface Planned {
  readonly plan: PackedPlan;
  readonly editorial: Editorial;
  readonly notices: readonly string[];
}

/** Reads a folder's articles and settles which of them tell of one event. */
export async function readPlan(
  { articles, baseUrl, cache, spool }: BuildOptions & { readonly spool: string },
  folder: ReturnType<typeof readFolder>,
  workers: Workers,
): Promise<Planned> {
  const { editorial: written, problems } = readEditorial(folder.editorial);
  const editorial = baseUrl === undefined ? written : { ...written, site: { ...written.site, baseUrl } };
  const read = await readArticles({ articles, paths: folder.articles, editorial: written, cache, spool }, workers);
  // While this thread plans.
  workers.load(TELLING);
  const keeping = workers.share({ run: keepShards, module: READING }, read.stale);
  keeping.catch(() => {}); // Awaited below; where planning fails, that alone is told.
  const { readings, ...plan } = planEdition(read.readings, editorial, [
    ...folder.problems,
    ...problems,
    ...read.problems,
  ]);
  const records = readings.map(({ article }) => article);
  const notices = [...read.notices, ...(await keeping).flat()];
  return { plan: { ...plan, articles: records, packed: read.packed }, editorial, notices };
}

interface Writing extends Pick<BuildOptions, 'cache'> {
  readonly folder: string;
  /** The folder of the site that is to be replaced. */
  readonly site: string;
  readonly helpers: number;
}

/** Writes all of the site; answers what is to be said of the cache. */
export async function writeSite(
  { plan, editorial }: Planned,
  writing: Writing,
  workers: Workers,
): Promise<readonly string[]> {
  const { folder } = writing;
  removeStaleTemplates();
  const search = openSearchIndex();
  try {
    const { summaries, cards, notices } = await tellParts(plan, { editorial, ...writing, search }, workers);
    const site = makeSiteOutput({ ...plan, names: editorial.names, events: summaries });
    for (const record of site.records) search.add(record);
    const [, saidOfCards] = await Promise.all([search.write(folder), writeRest(site, cards, writing)]);
    return [...notices, ...saidOfCards];
  } finally {
    await search.close();
  }
}

/** Writes what is made once every event is told. */
async function writeRest(site: SiteOutput, cards: readonly ShareCard[], { folder, cache, helpers }: Writing) {
  await renderPages(site.pages, folder);
  writeFiles(folder, site.files);
  writeFiles(folder, readAssets());
  return writeCards(cards, { folder, cache, workers: helpers || undefined });
}
