import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Editorial, Problem, Reading } from '../src/model.js';
import { unpackReading } from './pack-reading.js';
import { PROJECT } from './project.js';
import { readShard, type ShardResult, type ShardTask } from './read-shard.js';

/** What a folder's articles say, and what is wrong with them or with the cache. In no particular order. */
export interface ReadArticles {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** Below this number of articles, starting worker threads takes longer than they save. */
const WORKERS_FROM = 300;
const MOST_WORKERS = 8;
const READING_STAGES = ['index.js', 'model.js', 'calendar', 'records', 'text', 'time'];

interface Reader {
  readonly articles: string;
  readonly paths: readonly string[];
  readonly editorial: Editorial;
  readonly cache: string | null;
  readonly workers?: number | undefined;
}

/** Reads the articles of a folder, in worker threads when there are many, each unchanged one from the cache. */
export async function readArticles(reader: Reader): Promise<ReadArticles> {
  const tasks = divide(reader);
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
  const workers =
    reader.workers ?? (reader.paths.length < WORKERS_FROM ? 0 : Math.min(availableParallelism(), MOST_WORKERS));
  if (workers > 0) await readInWorkers(workers, tasks, take);
  else for (const task of tasks) take(readShard(task));
  return { readings, problems, notices };
}

async function readInWorkers(
  threads: number,
  tasks: readonly ShardTask[],
  take: (result: ShardResult) => void,
): Promise<void> {
  const filename = new URL('./read-shard.js', import.meta.url).href;
  const pool = new Tinypool({ filename, name: 'readShard', minThreads: threads, maxThreads: threads });
  try {
    await Promise.all(tasks.map(async (task) => take(await pool.run(task))));
  } finally {
    await pool.destroy();
  }
}

/** Shards by the hash of the path, so that an edited article leaves the caches of the other shards alone. */
function divide({ articles, paths, editorial, cache }: Reader): ShardTask[] {
  const context = hash(JSON.stringify(editorial) + hashOfReadingCode());
  const pathsByShard = new Map<string, string[]>();
  for (const path of paths) {
    const shard = (Number.parseInt(hash(path).slice(0, 2), 16) % 64).toString().padStart(2, '0');
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
  }));
}

/** Changes whenever the code that reads an article changes, its packages, or the Node that runs it. */
function hashOfReadingCode(): string {
  const code = join(PROJECT, 'dist/src');
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.js(on)?$/.test(path) && READING_STAGES.includes(path.split(/[\\/]/)[0] ?? ''))
    .sort((a, b) => (a < b ? -1 : 1));
  const contents = [join(PROJECT, 'package-lock.json'), ...files.map((path) => join(code, path))].map((path) =>
    readFileSync(path),
  );
  return hash(Buffer.concat([Buffer.from(process.version), ...contents]));
}

const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
