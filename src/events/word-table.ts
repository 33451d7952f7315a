import { growTo } from './number-buffer.js';

/** Words as written, numbered in the order in which they are met. */
export interface WordTable {
  readonly words: readonly string[];
  /** The number of a text's words between two offsets. */
  numberOf(text: string, start: number, end: number): number;
}

const FREE = -1;

/**
 * An empty table: open addressing over the code units themselves (D. Knuth, The Art of Computer Programming 6.4), so
 * that a word met before is found without a string being made of it.
 */
export function createWordTable(): WordTable {
  const words: string[] = [];
  let slots = new Int32Array(1 << 12).fill(FREE);
  let hashes = new Int32Array(1 << 11);
  /** The words' code units one after another, and where each word ends. */
  let units = new Uint16Array(1 << 14);
  let ends = new Int32Array(1 << 11);

  function isWord(word: number, text: string, start: number, end: number): boolean {
    let at = word === 0 ? 0 : (ends[word - 1] as number);
    if ((ends[word] as number) - at !== end - start) return false;
    for (let offset = start; offset < end; offset++) if (units[at++] !== text.charCodeAt(offset)) return false;
    return true;
  }

  function add(hash: number, text: string, start: number, end: number): number {
    const word = words.push(text.slice(start, end)) - 1;
    hashes = growTo(hashes, word + 1);
    hashes[word] = hash;
    let at = word === 0 ? 0 : (ends[word - 1] as number);
    units = growTo(units, at + end - start);
    for (let offset = start; offset < end; offset++) units[at++] = text.charCodeAt(offset);
    ends = growTo(ends, word + 1);
    ends[word] = at;
    if (words.length * 2 > slots.length) widen();
    else slots[freeSlot(hash)] = word;
    return word;
  }

  function freeSlot(hash: number): number {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function widen(): void {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    for (let word = 0; word < words.length; word++) slots[freeSlot(hashes[word] as number)] = word;
  }

  function numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let offset = start; offset < end; offset++) hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== FREE; slot = (slot + 1) & mask) {
      const word = slots[slot] as number;
      if (hashes[word] === hash && isWord(word, text, start, end)) return word;
    }
    return add(hash, text, start, end);
  }

  return { words, numberOf };
}
