import { expect } from 'vitest';
import { type Imported, importFile, type RawFile } from '../src/import/index.js';

/** What is made of a file that holds one article. */
export function importText(raw: RawFile): Imported {
  const imported = importFile(raw);
  expect(imported).toHaveLength(1);
  return imported[0] as Imported;
}
