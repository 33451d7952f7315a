import { relative, sep } from 'node:path';
import { isInside } from './check-folders.js';

/**
 * Whether a path is to be left alone by who watches some folders: a part of it below them begins with a dot, as the
 * swap files of editors do. Where the folders themselves lie does not matter.
 */
export function isHiddenBelow(roots: readonly string[], path: string): boolean {
  const holding = roots.filter((root) => isInside(path, root));
  return holding.length > 0 && holding.every((root) => hasDottedPart(relative(root, path)));
}

const hasDottedPart = (way: string): boolean => way.split(sep).some((part) => part.startsWith('.'));
