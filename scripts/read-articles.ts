import type { Problem, ReadingHead } from '../src/model.js';
import { type DividedFolder, divideFolder } from './divide-folder.js';
import { unpackHead } from './pack-reading.js';
import { readShard } from './read-shard.js';
import type { Workers } from './run-tasks.js';

/** What a folder's articles say, and what is wrong with them or with the cache. In no particular order. */
export interface ReadArticles {
  readonly readings: readonly ReadingHead[];
  /** Each whole reading packed, by its article's path, to be sent to the thread that tells its event. */
  readonly packed: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

const LINE_END = '\n'.charCodeAt(0);

/** Reads the articles of a folder, each unchanged one from the cache. */
export async function readArticles(folder: DividedFolder, workers: Workers): Promise<ReadArticles> {
  const readings: ReadingHead[] = [];
  const packed = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const notices: string[] = [];
  await workers.run(
    { run: readShard, module: import.meta.resolve('./read-shard.js') },
    divideFolder(folder),
    ({ lines, notice }) => {
      for (const line of splitLines(lines)) {
        const read = unpackHead(line);
        problems.push(...read.problems);
        if (read.reading) {
          readings.push(read.reading);
          packed.set(read.reading.article.path, line);
        }
      }
      if (notice) notices.push(notice);
    },
  );
  return { readings, packed, problems, notices };
}

/** The lines of some text in UTF-8, as parts of its memory. */
export function* splitLines(text: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(LINE_END, start);
    const end = found < 0 ? text.length : found;
    yield text.subarray(start, end);
    start = end + 1;
  }
}
