import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keep } from '../scripts/kept-file.js';
import { isRefusal } from '../scripts/refusal.js';
import { writeFile } from '../scripts/write-file.js';
import { temporaryFolder } from './temporary-folder.js';

/** A device that has no space left for anything. */
const FULL = '/dev/full';

function refusalOf(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

describe('what the system refuses', () => {
  it.runIf(existsSync(FULL))('names the file that has no space, once', () => {
    const { message } = refusalOf(() => writeFile(FULL, 'x'));
    expect(message).toBe(`ENOSPC: no space left on device, write '${FULL}'`);
  });

  it('names a file that cannot be opened once', () => {
    const file = join(temporaryFolder(), 'none/a.txt');
    const { message } = refusalOf(() => writeFile(file, 'x'));
    expect(message.split(file)).toHaveLength(2);
  });

  it('is known for it in another thread, too, and a bug is not', () => {
    const refused = refusalOf(() => writeFile(join(temporaryFolder(), 'none/a.txt'), 'x'));
    expect(isRefusal(structuredClone(refused))).toBe(true);
    expect(isRefusal(new TypeError('E is not a function, or so'))).toBe(false);
    expect(isRefusal(new Error('The search index could not be made: ENOSPC'))).toBe(false);
  });

  it('is a word where it is the cache, with nothing left half-written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken'), 'x');
    expect(keep(join(folder, 'taken/00.jsonl.gz'), Buffer.from('y'))).toMatch(/^Not all can be kept in .*taken: E/);
    expect(keep(join(folder, 'kept/00.jsonl.gz'), Buffer.from('y'))).toBeNull();
    expect(readdirSync(join(folder, 'kept'))).toEqual(['00.jsonl.gz']);
  });
});
