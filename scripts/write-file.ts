import { writeFileSync } from 'node:fs';

/** Writes a file; where the system refuses it, its words name the file. */
export function writeFile(path: string, contents: string | Uint8Array, flag: 'w' | 'wx' = 'w'): void {
  try {
    // Where the encoding is named, Node encodes and writes at once: it takes half as long.
    writeFileSync(path, contents, { flag, encoding: 'utf8' });
  } catch (error) {
    throw namePath(error, path);
  }
}

/** The same error with a path in its words: the system names none when a file that is open cannot be written on. */
export function namePath(error: unknown, path: string): unknown {
  if (error instanceof Error && !('path' in error)) error.message += ` '${path}'`;
  return error;
}
