import { join } from 'node:path';
import type { ReadingGuide } from '../src/model.js';
import { hash, hashFiles, listCode } from './hash-files.js';
import { PROJECT } from './project.js';
import type { ShardTask } from './read-shard.js';

/** An articles folder, to be read in shards. */
export interface DividedFolder {
  readonly articles: string;
  readonly paths: readonly string[];
  readonly editorial: ReadingGuide;
  /** The folder that keeps readings from one build to the next, or none. */
  readonly cache: string | null;
  /** A folder for what was read, for as long as the build lasts. */
  readonly spool: string;
}

/**
 * Articles are read together by their shard, which pays from some dozens on. A thread holds what it read of a shard till
 * its end, so that of many shards no more are made before there are very many articles.
 */
const SHARDS = { usual: 128, fewestArticles: 60, mostArticles: 400 };

/** Whether compiled code below `src/` is of what reads an article: all that `readInSteps` runs. */
export const isReadingCode = (path: string): boolean =>
  /^(?:(?:index|model|steps|check-published)\.js$|(?:calendar|records|text|time)[\\/]|events[\\/](?:index|told-days)\.js$)/.test(
    path,
  );

/** Shards by the hash of the path, so that an edited article leaves the caches of the other shards alone. */
export function divideFolder({
  articles,
  paths,
  editorial: { sources, names },
  cache,
  spool,
}: DividedFolder): ShardTask[] {
  const editorial: ReadingGuide = { sources, names };
  const context = hash(JSON.stringify(editorial) + hashOfReadingCode());
  const shards = countShards(paths.length);
  const pathsByShard = new Map<string, string[]>();
  for (const path of paths) {
    const shard = (Number.parseInt(hash(path).slice(0, 6), 16) % shards).toString().padStart(2, '0');
    const shared = pathsByShard.get(shard);
    if (shared) shared.push(path);
    else pathsByShard.set(shard, [path]);
  }
  return [...pathsByShard].map(([shard, shared]) => ({
    folder: articles,
    paths: shared,
    editorial,
    context,
    cacheFile: cache && join(cache, 'readings', `${shard}.jsonl.gz`),
    spool: join(spool, `${shard}.jsonl`),
  }));
}

/** A power of two, so that the number stays, and what is kept with it, while a folder grows. */
function countShards(articles: number): number {
  const { usual, fewestArticles, mostArticles } = SHARDS;
  const fitting = Math.max(articles / mostArticles, Math.min(usual, articles / fewestArticles));
  return 2 ** Math.max(0, Math.ceil(Math.log2(fitting)));
}

/** Changes whenever the code that reads an article or packs what was read changes, its packages, or the Node that runs it. */
function hashOfReadingCode(): string {
  const code = listCode(join(PROJECT, 'dist/src'), isReadingCode);
  const others = [join(PROJECT, 'package-lock.json'), join(import.meta.dirname, 'pack-reading.js')];
  return hashFiles([...others, ...code]);
}
