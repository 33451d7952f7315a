import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../src/site/index.js';
import { writeFiles } from './write-files.js';

/** What Pagefind brings along for looks that this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** A search index in the making, by Pagefind in a process of its own: records can be given to it while others are made. */
export interface SearchIndex {
  /** Takes a record in, in the order of the calls; what is wrong with it is told when the index is written. */
  add(record: SearchRecord): void;
  /** Writes the index into `pagefind/` of a folder. Throws when that or any record failed. */
  write(folder: string): Promise<void>;
  /** Ends the process, whatever has become of it. */
  close(): Promise<void>;
}

export function openSearchIndex(): SearchIndex {
  const opened = createIndex({}).then(({ index, errors }) => {
    if (index) return index;
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  });
  // What fails before anyone waits for it must not end the build by itself.
  opened.catch(() => {});
  const added: Promise<unknown>[] = [];
  return {
    add: (record) => {
      const adding = opened.then((index) => addRecord(index, record));
      adding.catch(() => {});
      added.push(adding);
    },
    write: async (folder) => {
      const index = await opened;
      await Promise.all(added);
      const { files, errors } = await index.getFiles();
      if (errors.length) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
      const used = files.filter(({ path }) => !UNUSED.test(path));
      writeFiles(
        join(folder, 'pagefind'),
        used.map(({ path, content }) => ({ path, contents: content })),
      );
    },
    close: async () => {
      await close();
    },
  };
}

/** Pagefind does what it is asked one after the other, so that records need not wait for each other here. */
async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(mutable(record));
  if (errors.length) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`);
}

function mutable({ filters, ...record }: SearchRecord) {
  const given = Object.entries(filters).filter(([, values]) => values.length > 0);
  return {
    ...record,
    meta: { ...record.meta },
    filters: Object.fromEntries(given.map(([name, values]) => [name, [...values]])),
  };
}
