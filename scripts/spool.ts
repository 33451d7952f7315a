import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a line lies: its file, and its place in that file's bytes. */
export interface SpooledLine {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

const LINE_END = '\n'.charCodeAt(0);

/**
 * Writes lines to a file from which any thread can read them back: what all articles say is more than one thread need
 * hold, and more than threads need send each other.
 */
export function writeSpool(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
}

/** Every line of a spool, in order, with its place. */
export function* readSpool(file: string): Generator<{ line: Uint8Array; at: SpooledLine }> {
  const text = readFileSync(file);
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(LINE_END, start);
    const end = found < 0 ? text.length : found;
    yield { line: text.subarray(start, end), at: { file, start, length: end - start } };
    start = end + 1;
  }
}

/** The lines at some places, in the order of the places. */
export function readLines(places: readonly SpooledLine[]): Uint8Array[] {
  const opened = new Map<string, number>();
  try {
    return places.map(({ file, start, length }) => {
      const descriptor = opened.get(file) ?? openSync(file, 'r');
      opened.set(file, descriptor);
      const line = Buffer.alloc(length);
      if (readSync(descriptor, line, 0, length, start) < length) throw new Error(`${file} is shorter than it was`);
      return line;
    });
  } finally {
    for (const descriptor of opened.values()) closeSync(descriptor);
  }
}
