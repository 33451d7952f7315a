import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ReadArticle, readInSteps } from '../src/index.js';
import type { Problem, ReadingGuide } from '../src/model.js';
import { type Steps, takeTogether } from '../src/steps.js';
import { keep, readKept } from './kept-file.js';
import { packReading } from './pack-reading.js';
import { tryReadInput } from './read-folder.js';
import { joinLines, splitLines, writeSpool } from './spool.js';

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
  readonly notice: string | null;
}

const KEY_LENGTH = 64;
/** So many articles are read together: what more of them would save is lost again by all that is held of them. */
const READ_TOGETHER = 20;

/**
 * Reads a part of the articles, taking what it can from the part's cache, and brings the cache up to date. An article that
 * `read` fails on is a problem of its own, which stops no other, and is tried again by the next build.
 */
export function readShard(
  { folder, paths, editorial, context, cacheFile, spool }: ShardTask,
  read: typeof readInSteps = readInSteps,
): ShardResult {
  const { lineByKey, notice } = cacheFile
    ? loadCache(cacheFile)
    : { lineByKey: new Map<string, Uint8Array>(), notice: null };
  const kept = new Map<string, Uint8Array>();
  function* makeLine(path: string): Steps<Uint8Array> {
    const file = tryReadInput(folder, path);
    if ('problem' in file) return packReading({ reading: null, problems: [file.problem] });
    const key = createHash('sha256').update(`${context}\0${path}\0`).update(file.bytes).digest('hex');
    try {
      const line = lineByKey.get(key) ?? (yield* packInSteps(read(file, editorial)));
      kept.set(key, line);
      return line;
    } catch (error) {
      return packReading({ reading: null, problems: [faultOf(path, error)] });
    }
  }
  const lines: Uint8Array[] = [];
  for (let from = 0; from < paths.length; from += READ_TOGETHER)
    lines.push(...takeTogether(paths.slice(from, from + READ_TOGETHER).map(makeLine)));
  const refused = cacheFile && !hasSameKeys(lineByKey, kept) ? saveCache(cacheFile, kept) : null;
  writeSpool(spool, lines);
  return { spool, notice: notice ?? refused };
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
    for (const { line } of splitLines(gunzipSync(contents)))
      lineByKey.set(Buffer.from(line.subarray(0, KEY_LENGTH)).toString(), line.subarray(KEY_LENGTH));
    return { lineByKey, notice: null };
  } catch (error) {
    const notice = `The cache ${file} is damaged and is made anew: ${(error as Error).message}`;
    return { lineByKey: new Map(), notice };
  }
}

function saveCache(file: string, lineByKey: ReadonlyMap<string, Uint8Array>): string | null {
  const lines = [...lineByKey].map(([key, line]) => Buffer.concat([Buffer.from(key), line]));
  return keep(file, gzipSync(joinLines(lines), { level: 1 }));
}

const hasSameKeys = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
  one.size === other.size && [...other.keys()].every((key) => one.has(key));
