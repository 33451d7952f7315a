import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../src/model.js';
import { isInside } from './check-folders.js';
import { writeFile } from './write-file.js';

/** Writes files into a folder and answers their paths. A path that leads out of the folder is a bug, and throws. */
export function writeFiles(folder: string, files: Iterable<OutputFile>): string[] {
  const made = new Set<string>();
  const written: string[] = [];
  for (const { path, contents } of files) {
    const target = pathInside(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFile(target, contents);
    written.push(path);
  }
  return written;
}

/** Where a path of the site lies in its folder: `/events/` → `FOLDER/events`. Throws when it would lie elsewhere. */
export function pathInside(folder: string, path: string): string {
  const target = join(folder, path);
  if (!isInside(target, folder) || path.includes('\0'))
    throw new Error(`The site's path ${JSON.stringify(path)} leads out of its folder.`);
  return target;
}
