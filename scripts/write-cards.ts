import { join } from 'node:path';
import type { ShareCard } from '../src/site/index.js';
import { hash, hashFiles } from './hash-files.js';
import { forget, keep, readKept } from './kept-file.js';
import { PROJECT } from './project.js';
import { countWorkers, openWorkers } from './run-tasks.js';
import { writeFiles } from './write-files.js';

interface CardOptions {
  /** The folder of the site. */
  readonly folder: string;
  /** The folder that keeps cards from one build to the next, or none. */
  readonly cache: string | null;
  /** Threads that draw beside the first; as many as pay when it is left out. */
  readonly workers: number | undefined;
}

const CARDS_IN_A_TASK = 16;
/** Fewer cards than this are drawn before threads have started. */
const THREADS_FROM = 60;
const DRAWING_CODE = ['card-ink.js', 'card-timeline.js', 'draw-cards.js', 'set-type.js'];
/** The last chunk of every whole PNG. */
const END_OF_PNG = Buffer.from('0000000049454e44ae426082', 'hex');

/** Writes each event's card into the site: as the last build drew it, or drawn anew, in worker threads where many are; answers what is to be said of the cache. */
export async function writeCards(
  cards: readonly ShareCard[],
  { folder, cache, workers }: CardOptions,
): Promise<readonly string[]> {
  if (!cards.length) return [];
  const notices: string[] = [];
  const context = hashOfDrawing();
  const keyed = cards.map((card) => ({ card, key: keyOf(card, context) }));
  const kept = cache && join(cache, 'cards');
  const missing = keyed.filter(({ card, key }) => !(kept && reuse(join(kept, `${key}.png`), card, folder)));
  const tasks = Array.from({ length: Math.ceil(missing.length / CARDS_IN_A_TASK) }, (_, at) =>
    missing.slice(at * CARDS_IN_A_TASK, (at + 1) * CARDS_IN_A_TASK),
  );
  const take = (drawn: readonly Uint8Array[], at: number) => {
    for (const [place, { card, key }] of (tasks[at] ?? []).entries()) {
      const contents = drawn[place] as Uint8Array;
      writeFiles(folder, [{ path: card.path, contents }]);
      const refused = kept && keep(join(kept, `${key}.png`), contents);
      if (refused) notices.push(refused);
    }
  };
  // Fonts and the renderer are loaded where there is something to draw only.
  const { drawCards } = await import('./draw-cards.js');
  const threads = openWorkers(workers ?? countWorkers(missing.length, THREADS_FROM));
  try {
    await threads.run(
      { run: drawCards, module: import.meta.resolve('./draw-cards.js') },
      tasks.map((task) => task.map(({ card }) => card)),
      take,
    );
  } finally {
    await threads.close();
  }
  if (kept) forget(kept, new Set(keyed.map(({ key }) => `${key}.png`)));
  return notices;
}

/** Writes a kept card into the site; a card that is not there, or not whole, is not used. */
function reuse(file: string, { path }: ShareCard, folder: string): boolean {
  const contents = readKept(file);
  if (!contents?.subarray(-END_OF_PNG.length).equals(END_OF_PNG)) return false;
  writeFiles(folder, [{ path, contents }]);
  return true;
}

/** Of what is drawn, and not of where it goes. */
const keyOf = ({ path, ...drawn }: ShareCard, context: string) => hash(context + JSON.stringify(drawn));

/** Changes with the code that draws, and with the packages that hold fonts and renderer. */
function hashOfDrawing(): string {
  return hashFiles([
    join(PROJECT, 'package-lock.json'),
    ...DRAWING_CODE.map((name) => join(import.meta.dirname, name)),
  ]);
}
