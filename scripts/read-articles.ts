import type { Problem, Reading } from '../src/model.js';
import { type DividedFolder, divideFolder } from './divide-folder.js';
import { unpackReading } from './pack-reading.js';
import { readShard, type ShardResult } from './read-shard.js';
import { runTasks } from './run-tasks.js';

/** What a folder's articles say, and what is wrong with them or with the cache. In no particular order. */
export interface ReadArticles {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** Reads the articles of a folder, in worker threads when there are many, each unchanged one from the cache. */
export async function readArticles(folder: DividedFolder, threads: number): Promise<ReadArticles> {
  const tasks = divideFolder(folder);
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  const notices: string[] = [];
  const take = ({ lines, notice }: ShardResult) => {
    for (const line of Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString().split('\n')) {
      const read = unpackReading(line);
      if (read.reading) readings.push(read.reading);
      problems.push(...read.problems);
    }
    if (notice) notices.push(notice);
  };
  await runTasks({ run: readShard, module: import.meta.resolve('./read-shard.js') }, tasks, { threads, take });
  return { readings, problems, notices };
}
