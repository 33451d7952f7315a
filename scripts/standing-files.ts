import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathInside } from './write-files.js';

/** A file of a site as it was written: its path in the site, its bytes, and when it was last changed. */
export type StandingFile = readonly [path: string, size: number, changed: number];

/** How the files of a site stand, each to be a file of its own. */
export function listStanding(site: string, paths: readonly string[]): StandingFile[] {
  return paths.map((path) => {
    const { size, mtimeMs } = lstatSync(pathInside(site, path));
    return [path, size, mtimeMs];
  });
}

/** Whether a file is one as it was written. */
function isAsWritten(path: string, [, size, changed]: StandingFile): boolean {
  const found = lstatSync(path);
  return found.isFile() && found.size === size && found.mtimeMs === changed;
}

/**
 * Gives files of the old site to the new one as well, without a copy, where all of them stand as they were written.
 * Answers whether it did; where one does not, where the file system knows no links, or the old site goes meanwhile,
 * nothing is left behind.
 */
export function takeOver(files: readonly StandingFile[], { from, to }: { from: string; to: string }): boolean {
  const ways = files.map((file) => ({ file, old: pathInside(from, file[0]), target: pathInside(to, file[0]) }));
  const taken: string[] = [];
  try {
    for (const { file, old, target } of ways) {
      mkdirSync(dirname(target), { recursive: true });
      linkSync(old, target);
      taken.push(target);
      // The link is looked at, not what stands in the old site: another build may put its own there meanwhile.
      if (!isAsWritten(target, file)) throw new Error(`${file[0]} is not as it was written.`);
    }
    return true;
  } catch {
    // Whatever the reason, they are made anew; what is linked must go first, or the old site would be written over.
    for (const target of taken) rmSync(target);
    return false;
  }
}
