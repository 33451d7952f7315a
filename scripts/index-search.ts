import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../src/site/index.js';
import { writeFiles } from './write-files.js';

/** What Pagefind brings along for looks that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index of the records into `pagefind/` of a folder. Pagefind works in a process of its own, so the
 * caller can render pages meanwhile.
 */
export async function indexSearch(records: Iterable<SearchRecord>, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addCustomRecord(mutable(record));
      if (added.errors.length) throw new Error(`${record.url} could not be indexed: ${added.errors.join('; ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length) throw new Error(`The search index could not be written: ${faults.join('; ')}`);
    const used = files.filter(({ path }) => !UNUSED.test(path));
    writeFiles(
      join(folder, 'pagefind'),
      used.map(({ path, content }) => ({ path, contents: content })),
    );
  } finally {
    await close();
  }
}

function mutable({ filters, ...record }: SearchRecord) {
  const given = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {
    ...record,
    meta: { ...record.meta },
    filters: Object.fromEntries(given.map(([name, values]) => [name, [...values]])),
  };
}
