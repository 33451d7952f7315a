import type { ReadingGuide, Source } from '../model.js';
import { foldCase, makeSlug } from './make-slug.js';

/** The outlets of each edition by folded name and id; made once, asked by every article. */
const indexes = new WeakMap<ReadingGuide, ReadonlyMap<string, Source>>();

/**
 * The outlet that an article's `source` means: one of `sources.yaml`, by id or name in any case, or, where none is
 * listed, an outlet of that name whose id is the name's slug.
 */
export function findSource(name: string, editorial: ReadingGuide): Source {
  let index = indexes.get(editorial);
  if (!index) {
    index = new Map(
      editorial.sources.flatMap((source) => [
        [foldName(source.name), source],
        [foldName(source.id), source],
      ]),
    );
    indexes.set(editorial, index);
  }
  return index.get(foldName(name)) ?? { id: makeSlug(name), name };
}

/** Two spellings of a name that mean one outlet: they differ in case and spaces only. */
export function foldName(name: string): string {
  return foldCase(name.replace(/\s+/gu, ' ').trim());
}
