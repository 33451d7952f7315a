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

/** Whether all the files still stand in a site as they were written. */
function stand(site: string, files: readonly StandingFile[]): boolean {
  return files.every(([path, size, changed]) => {
    const found = lstatSync(pathInside(site, path), { throwIfNoEntry: false });
    return found?.isFile() && found.size === size && found.mtimeMs === changed;
  });
}

/**
 * Gives files of the old site to the new one as well, without a copy, where all of them stand as they were written.
 * Answers whether it did; where the file system knows no links, or the old site goes meanwhile, nothing is left behind.
 */
export function takeOver(files: readonly StandingFile[], { from, to }: { from: string; to: string }): boolean {
  if (!stand(from, files)) return false;
  const taken: string[] = [];
  try {
    for (const [path] of files) {
      const target = pathInside(to, path);
      mkdirSync(dirname(target), { recursive: true });
      linkSync(pathInside(from, path), target);
      taken.push(target);
    }
    return true;
  } catch {
    // Whatever the reason, they are made anew; what is linked must go first, or the old site would be written over.
    for (const target of taken) rmSync(target);
    return false;
  }
}
