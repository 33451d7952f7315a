import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRefusal } from './refusal.js';

/** What a file of the cache holds, or null where there is none that can be read. */
export function readKept(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/**
 * Writes a file of the cache whole or not at all. Answers a word where the system refuses it, for want of space say: the
 * build goes on. None where another build clears the cache meanwhile.
 */
export function keep(file: string, contents: Uint8Array): string | null {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
    return null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (existsSync(unfinished)) rmSync(unfinished);
    return error.code === 'ENOENT' ? null : `Not all can be kept in ${dirname(file)}: ${error.code}, ${error.syscall}`;
  }
}

/** How files of the cache are called, and those that a build left unfinished: by a hash, or by the number of a shard. */
const KEPT = /^(?:\d+\.jsonl\.gz|[\da-f]{64}\.(?:json\.gz|png))(?:\.\d+)?$/;

/** Takes away what is kept in a folder of the cache but for what this build used; files of anyone else stay. */
export function forget(folder: string, used: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (KEPT.test(name) && !used.has(name)) rmSync(join(folder, name), { force: true });
}
