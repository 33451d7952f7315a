import { dirname, relative, resolve, sep } from 'node:path';
import { isInside } from './check-folders.js';

/**
 * Whether a path is to be left alone by who watches some folders: a part of it below them begins with a dot, as the
 * swap files of editors do. Where the folders themselves lie does not matter.
 */
export function isHiddenBelow(roots: readonly string[], path: string): boolean {
  const holding = roots.filter((root) => isInside(path, root));
  return holding.length > 0 && holding.every((root) => hasDottedPart(relative(root, path)));
}

/**
 * What is watched for some folders, of which the first may go and come back (a folder that is watched itself is lost with
 * it), and what of it is to be left alone: its parent's other entries.
 */
export function planWatch(folders: readonly [string, ...string[]]): {
  readonly paths: string[];
  readonly ignored: (path: string) => boolean;
} {
  const parent = dirname(folders[0]);
  const ignored = (path: string) =>
    folders.some((folder) => isInside(path, folder)) ? isHiddenBelow(folders, path) : resolve(path) !== parent;
  return { paths: [parent, ...folders], ignored };
}

const hasDottedPart = (way: string): boolean => way.split(sep).some((part) => part.startsWith('.'));
