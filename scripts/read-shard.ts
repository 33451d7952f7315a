import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ReadArticle, readInSteps } from '../src/index.js';
import type { Problem, ReadingGuide } from '../src/model.js';
import { type Steps, takeTogether } from '../src/steps.js';
import { keep, readKept } from './kept-file.js';
import { packReading } from './pack-reading.js';
import { tryReadInput } from './read-folder.js';
import { type KeyedLine, NO_KEY, splitLines, writeSpool } from './spool.js';

/** A part of an articles folder, to be read by one worker in one go. */
export interface ShardTask {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly editorial: ReadingGuide;
  /** Everything but the files themselves that the readings depend on, as a hash. */
  readonly context: string;
  /** The file that keeps this part's readings from one build to the next; none without a cache. */
  readonly cacheFile: string | null;
  /** The file to which the readings go, packed, one to a line, in the order of the paths. */
  readonly spool: string;
}

/** Where a part's readings lie, and a word on what is wrong with its cache, if anything is. */
export interface ShardResult {
  readonly spool: string;
  /** The cache, where it is to be brought up to date: by what lies in the spool. */
  readonly stale: string | null;
  readonly notice: string | null;
}

/** So many articles are read together: what more of them would save is lost again by all that is held of them. */
const READ_TOGETHER = 20;

/**
 * Reads a part of the articles, taking what it can from the part's cache. An article that `read` fails on is a problem of
 * its own, which stops no other, and is tried again by the next build.
 */
export function readShard(
  { folder, paths, editorial, context, cacheFile, spool }: ShardTask,
  read: typeof readInSteps = readInSteps,
): ShardResult {
  const { lineByKey, notice } = cacheFile
    ? loadCache(cacheFile)
    : { lineByKey: new Map<string, Uint8Array>(), notice: null };
  function* makeLine(path: string): Steps<KeyedLine> {
    const file = tryReadInput(folder, path);
    if ('problem' in file) return { key: NO_KEY, line: packReading({ reading: null, problems: [file.problem] }) };
    const key = createHash('sha256').update(`${context}\0${path}\0`).update(file.bytes).digest('hex');
    try {
      return { key, line: lineByKey.get(key) ?? (yield* packInSteps(read(file, editorial))) };
    } catch (error) {
      return { key: NO_KEY, line: packReading({ reading: null, problems: [faultOf(path, error)] }) };
    }
  }
  const lines: KeyedLine[] = [];
  for (let from = 0; from < paths.length; from += READ_TOGETHER)
    lines.push(...takeTogether(paths.slice(from, from + READ_TOGETHER).map(makeLine)));
  writeSpool(spool, lines);
  return { spool, stale: cacheFile && !hasSameKeys(lineByKey, lines) ? cacheFile : null, notice };
}

/** A spool, and the cache that is to hold what lies in it. */
export interface Keeping {
  readonly spool: string;
  readonly cacheFile: string;
}

/** Brings caches up to date; answers a word for each that cannot be kept. */
export function keepShards(shards: readonly Keeping[]): string[] {
  return shards.flatMap(({ spool, cacheFile }) => keep(cacheFile, gzipSync(readFileSync(spool), { level: 1 })) ?? []);
}

function* packInSteps(reading: Steps<ReadArticle>): Steps<Uint8Array> {
  const read = yield* reading;
  yield;
  return packReading(read);
}

function faultOf(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `newsfold fails on this article, which is a fault of newsfold: ${reason.replace(/\s+/g, ' ')}`;
  return { path, line: 1, column: 1, message, severity: 'problem' };
}

/** The lines of a cache file by their keys; gzip's checksum tells a damaged file, of which nothing is used. */
function loadCache(file: string): { lineByKey: Map<string, Uint8Array>; notice: string | null } {
  const contents = readKept(file);
  if (!contents) return { lineByKey: new Map(), notice: null };
  try {
    const lineByKey = new Map<string, Uint8Array>();
    for (const { key, line } of splitLines(gunzipSync(contents))) if (key !== NO_KEY) lineByKey.set(key, line);
    return { lineByKey, notice: null };
  } catch (error) {
    const notice = `The cache ${file} is damaged and is made anew: ${(error as Error).message}`;
    return { lineByKey: new Map(), notice };
  }
}

function hasSameKeys(lineByKey: ReadonlyMap<string, unknown>, lines: readonly KeyedLine[]): boolean {
  const kept = lines.filter(({ key }) => key !== NO_KEY);
  return kept.length === lineByKey.size && kept.every(({ key }) => lineByKey.has(key));
}
