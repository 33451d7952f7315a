import { dividePlan, type Plan, tellPart } from '../src/index.js';
import type { Article, Editorial } from '../src/model.js';
import type { Part } from '../src/parts.js';
import type { EventSummary, SearchRecord, ShareCard } from '../src/site/index.js';
import { unpackReading } from './pack-reading.js';
import { renderPages } from './render-pages.js';
import type { Workers } from './run-tasks.js';
import { readLines, type SpooledLine } from './spool.js';
import { writeFiles } from './write-files.js';

/** A part of a site, to be told and written by one worker in one go. */
interface PartTask {
  readonly part: Part;
  /** Where the packed readings of the part's articles lie, in their order. */
  readonly packed: readonly SpooledLine[];
  readonly editorial: Editorial;
  /** The site's folder. */
  readonly folder: string;
}

/** What the rest of the site needs to know of a part. */
interface ToldPart {
  readonly summaries: readonly EventSummary[];
  readonly records: readonly SearchRecord[];
  readonly cards: readonly ShareCard[];
}

/** A plan whose readings are held packed, so that few of them need be held unpacked at once. */
export interface PackedPlan extends Omit<Plan, 'readings'> {
  readonly articles: readonly Article[];
  readonly packed: ReadonlyMap<string, SpooledLine>;
}

/** So many articles make a part: enough to be worth a worker's while, few enough to be held twice for a while. */
const ARTICLES_IN_PART = { most: 100, perThread: 4 };

interface Telling {
  readonly editorial: Editorial;
  readonly folder: string;
  readonly threads: number;
}

/** Tells all events of a plan, writes their pages and files, and answers them in summary, in the plan's order. */
export async function tellParts(plan: PackedPlan, { editorial, folder, threads }: Telling, workers: Workers) {
  const share = Math.ceil(plan.articles.length / Math.max(1, threads * ARTICLES_IN_PART.perThread));
  const told: ToldPart[] = [];
  await workers.run(
    { run: tellTask, module: import.meta.resolve('./tell-parts.js') },
    makeTasks(plan, Math.min(ARTICLES_IN_PART.most, share), { editorial, folder }),
    (part, at) => {
      told[at] = part;
    },
  );
  return {
    summaries: told.flatMap(({ summaries }) => summaries),
    records: told.flatMap(({ records }) => records),
    cards: told.flatMap(({ cards }) => cards),
  };
}

function* makeTasks(
  plan: PackedPlan,
  articlesInPart: number,
  rest: Pick<PartTask, 'editorial' | 'folder'>,
): Generator<PartTask> {
  for (const part of dividePlan(plan, articlesInPart)) {
    yield { part, packed: part.articles.map(({ path }) => plan.packed.get(path) as SpooledLine), ...rest };
  }
}

/** Tells and writes one part; runs in any thread. */
export async function tellTask({ part, packed, editorial, folder }: PartTask): Promise<ToldPart> {
  const readings = readLines(packed).map((line, at) => ({
    ...unpackReading(line),
    article: part.articles[at] as Article,
  }));
  const { pages, files, summaries, records, cards } = tellPart(part, readings, editorial);
  writeFiles(folder, files);
  await renderPages(pages, folder);
  return { summaries, records, cards };
}
