import { join } from 'node:path';
import { dividePlan, type Plan, tellPart } from '../src/index.js';
import type { Article, Editorial } from '../src/model.js';
import type { Part, PartSize } from '../src/parts.js';
import type { EventPages, EventSummary, SearchRecord, ShareCard } from '../src/site/index.js';
import type { SearchIndex } from './index-search.js';
import { forget } from './kept-file.js';
import { hashOfTelling, keepPart, nameOfPart, type PartsCache, takeOverPart } from './kept-part.js';
import { unpackReading } from './pack-reading.js';
import { renderPages } from './render-pages.js';
import type { Workers } from './run-tasks.js';
import { readLines, type SpooledLine } from './spool.js';
import { listStanding } from './standing-files.js';
import { writeFiles } from './write-files.js';

/** A part of a site, to be told and written by one worker in one go. */
interface PartTask {
  readonly part: Part;
  /** Where the packed readings of the part's articles lie, in their order. */
  readonly packed: readonly SpooledLine[];
  readonly editorial: Editorial;
  /** The site's folder. */
  readonly folder: string;
  readonly cache: PartsCache | null;
}

/** What the rest of the site needs to know of a part. */
interface ToldPart {
  readonly summaries: readonly EventSummary[];
  readonly records: readonly SearchRecord[];
  readonly cards: readonly ShareCard[];
}

/** A part that was told or taken over, the name under which it is kept, and a word where what was kept is damaged or cannot be kept. */
interface DonePart {
  readonly told: ToldPart;
  readonly kept: string | null;
  readonly notice: string | null;
}

/** A plan whose readings are held packed, so that few of them need be held unpacked at once. */
export interface PackedPlan extends Omit<Plan, 'readings'> {
  readonly articles: readonly Article[];
  readonly packed: ReadonlyMap<string, SpooledLine>;
}

/** So many articles make a part: enough to be worth a worker's while, few enough to be held twice for a while. */
const MOST_IN_PART = 130;
/** What is left is divided into so many parts for each thread. */
const PARTS_FOR_THREAD = 4;

interface Telling {
  readonly editorial: Editorial;
  readonly folder: string;
  /** Threads that work beside this one. */
  readonly helpers: number;
  /** The folder of the site that is to be replaced. */
  readonly site: string;
  /** The folder that keeps what was made from one build to the next, or none. */
  readonly cache: string | null;
  readonly search: Pick<SearchIndex, 'add'>;
}

/**
 * Tells all events of a plan, writes their pages and files, gives their records to the search, and answers them in
 * summary, all in the plan's order. Parts that are what they were at the last build are taken over from its site.
 */
export async function tellParts(plan: PackedPlan, telling: Telling, workers: Workers) {
  const { editorial, folder, helpers, site, search } = telling;
  const shares = (1 + helpers) * PARTS_FOR_THREAD;
  const size = { most: Math.min(MOST_IN_PART, Math.ceil(plan.articles.length / shares)), shares };
  const kept = telling.cache && join(telling.cache, 'parts');
  const cache = kept ? { folder: kept, site, context: hashOfTelling(editorial) } : null;
  const done: DonePart[] = [];
  let searched = 0;
  await workers.run(
    { run: tellTask, module: import.meta.resolve('./tell-parts.js') },
    makeTasks(plan, size, { editorial, folder, cache }),
    (part, at) => {
      done[at] = part;
      for (let next = done[searched]; next; next = done[++searched])
        for (const record of next.told.records) search.add(record);
    },
  );
  if (kept) forget(kept, new Set(done.flatMap((part) => part.kept ?? [])));
  return {
    summaries: done.flatMap(({ told }) => told.summaries),
    cards: done.flatMap(({ told }) => told.cards),
    notices: done.flatMap(({ notice }) => notice ?? []),
  };
}

function* makeTasks(
  plan: PackedPlan,
  size: PartSize,
  rest: Pick<PartTask, 'editorial' | 'folder' | 'cache'>,
): Generator<PartTask> {
  for (const part of dividePlan(plan, size)) {
    yield { part, packed: part.articles.map(({ path }) => plan.packed.get(path) as SpooledLine), ...rest };
  }
}

/** Ends with the last part that this thread was given. */
let before: Promise<unknown> = Promise.resolve();

/** Takes over one part or tells it and writes it, after those given before; runs in any thread. */
export function tellTask(task: PartTask): Promise<DonePart> {
  const done = before.then(() => tellNext(task));
  before = done.catch(() => {}); // Who gave the part hears of its failure.
  return done;
}

async function tellNext(task: PartTask): Promise<DonePart> {
  const lines = readLines(task.packed);
  if (!task.cache) return { told: (await tellAndWrite(task, lines)).told, kept: null, notice: null };
  const name = nameOfPart(task.part, lines, task.cache.context);
  const { told, notice } = takeOverPart<ToldPart>(name, task.folder, task.cache);
  if (told) return { told, kept: name, notice };
  const made = await tellAndWrite(task, lines);
  const refused = keepPart(name, { told: made.told, files: listStanding(task.folder, made.paths) }, task.cache);
  return { told: made.told, kept: name, notice: notice ?? refused };
}

async function tellAndWrite({ part, editorial, folder }: PartTask, lines: readonly Uint8Array[]) {
  const readings = lines.map((line, at) => ({ ...unpackReading(line), article: part.articles[at] as Article }));
  const { pages, files, ...told } = tellPart(part, readings, editorial);
  const written = writeFiles(folder, files);
  await renderPages(pages, folder);
  return { told, paths: [...written, ...pathsOf(pages)] };
}

/** The files of pages whose addresses end in a slash. */
function pathsOf(pages: EventPages): string[] {
  return Object.values(pages).flatMap(({ keys, path }) => keys.map((key) => `${path(key)}index.html`));
}
