import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFile } from './write-file.js';

/** Where a line lies: its file, and its place in that file's bytes. */
export interface SpooledLine {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** A line, and the key under which it is kept from one build to the next. */
export interface KeyedLine {
  readonly key: string;
  readonly line: Uint8Array;
}

/** The key of a line that must not be kept; all keys are as long. */
export const NO_KEY = ' '.repeat(64);
const KEY_LENGTH = NO_KEY.length;

const END_OF_LINE = Buffer.from('\n');
const LINE_END = END_OF_LINE[0] as number;

/**
 * Writes lines to a file, each behind its key, from which any thread can read them back: what all articles say is more
 * than one thread need hold, and more than threads need send each other.
 */
export function writeSpool(file: string, lines: readonly KeyedLine[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFile(file, Buffer.concat(lines.flatMap(({ key, line }) => [Buffer.from(key), line, END_OF_LINE])));
}

/** The lines of what `writeSpool` writes, with their keys and places. */
export function* splitLines(bytes: Buffer): Generator<KeyedLine & { start: number }> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, from);
    const end = found < 0 ? bytes.length : found;
    const start = from + KEY_LENGTH;
    yield { key: bytes.toString('latin1', from, start), line: bytes.subarray(start, end), start };
    from = end + 1;
  }
}

/** Every line of a spool, in order, with its place. */
export function* readSpool(file: string): Generator<{ line: Uint8Array; at: SpooledLine }> {
  for (const { line, start } of splitLines(readFileSync(file)))
    yield { line, at: { file, start, length: line.length } };
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
