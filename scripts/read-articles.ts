import { basename, join } from 'node:path';
import type { Problem, ReadingHead } from '../src/model.js';
import { type DividedFolder, divideFolder } from './divide-folder.js';
import { areMany, freeMemory } from './engine.js';
import { forget } from './kept-file.js';
import { unpackHead } from './pack-reading.js';
import { type Keeping, readShard } from './read-shard.js';
import type { Workers } from './run-tasks.js';
import { readSpool, type SpooledLine } from './spool.js';

/** The module whose functions any thread can be given. */
export const READING = import.meta.resolve('./read-shard.js');

/** What a folder's articles say, and what is wrong with them or with the cache. In no particular order. */
export interface ReadArticles {
  readonly readings: readonly ReadingHead[];
  /** Where each whole reading lies packed, by its article's path. */
  readonly packed: ReadonlyMap<string, SpooledLine>;
  /** What is to be brought up to date of the cache, by `keepShards`. */
  readonly stale: readonly Keeping[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** Reads the articles of a folder, each unchanged one from the cache. */
export async function readArticles(folder: DividedFolder, workers: Workers): Promise<ReadArticles> {
  const readings: ReadingHead[] = [];
  const packed = new Map<string, SpooledLine>();
  const problems: Problem[] = [];
  const notices: string[] = [];
  const stale: Keeping[] = [];
  const shards = divideFolder(folder);
  await workers.run({ run: readShard, module: READING }, shards, ({ notice, stale: cacheFile, spool }) => {
    if (notice) notices.push(notice);
    if (cacheFile) stale.push({ spool, cacheFile });
    for (const { line, at } of readSpool(spool)) {
      const read = unpackHead(line);
      problems.push(...read.problems);
      if (!read.reading) continue;
      readings.push(read.reading);
      packed.set(read.reading.article.path, at);
    }
  });
  if (folder.cache) {
    const kept = shards.flatMap(({ cacheFile }) => cacheFile ?? []);
    forget(join(folder.cache, 'readings'), new Set(kept.map((file) => basename(file))));
  }
  // What reading left behind would otherwise stand beside what grouping makes.
  if (areMany(readings.length)) freeMemory();
  return { readings, packed, stale, problems, notices };
}
