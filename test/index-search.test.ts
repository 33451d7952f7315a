import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSearchIndex } from '../scripts/index-search.js';
import type { SearchRecord } from '../src/site/index.js';
import { temporaryFolder } from './temporary-folder.js';

function recordOf(url: string, title: unknown = 'The pier'): SearchRecord {
  const meta = { title, kind: 'Article', note: 'Harbour Post', terms: '' } as SearchRecord['meta'];
  const filters = { kind: ['Article'], source: [], year: [], event: [] };
  return { url, content: 'The pier was shut.', language: 'en', meta, filters };
}

/** Indexes records; answers the names of what was written, or what went wrong. */
async function indexAll(records: readonly SearchRecord[]): Promise<readonly string[] | string> {
  const folder = temporaryFolder();
  const index = openSearchIndex();
  try {
    for (const record of records) index.add(record);
    await index.write(folder);
    return readdirSync(join(folder, 'pagefind'), { recursive: true }).map(String).sort();
  } catch (error) {
    return (error as Error).message;
  } finally {
    await index.close();
  }
}

it('a search index is the same whenever it is made of the same records', async () => {
  const records = Array.from({ length: 50 }, (_, at) => recordOf(`/articles/a${at}/`));
  const written = await indexAll(records);
  expect(written).toContain('pagefind.js');
  expect(await indexAll(records)).toEqual(written);
});

it('a record that cannot be indexed fails the whole index', async () => {
  const records = [recordOf('/articles/a/'), recordOf('/articles/b/', 3), recordOf('/articles/c/')];
  expect(await indexAll(records)).toContain('/articles/b/');
});
