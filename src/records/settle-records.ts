import type { Article, Editorial, ReadingHead, Source } from '../model.js';
import { findSource, foldName } from './find-source.js';
import { makeUniqueSlugs } from './make-slug.js';

/** The words an article's id is made of: its path without the ending, `coast/007-ferry.md` → `coast/007-ferry`. */
export function stemOf(path: string): string {
  return path.replace(/\.md$/i, '');
}

/**
 * Gives articles and outlets ids that no two share. Each article is read by itself and so has the slug of its own path
 * and of its outlet's name; only where two of a folder fall together does an id change here. Answers all outlets, too:
 * the listed ones and those that only articles name (each under the spelling that comes first by code unit, which is
 * then that of all its articles).
 */
export function settleRecords<Read extends ReadingHead>(
  readings: readonly Read[],
  editorial: Editorial,
): { readings: Read[]; sources: Source[] } {
  const ids = makeUniqueSlugs(new Map(readings.map(({ article: { path } }) => [path, stemOf(path)])));
  const sources = collectSources(
    readings.map((reading) => reading.article),
    editorial,
  );
  const settled = readings.map((reading) => {
    const id = ids.get(reading.article.path) ?? reading.article.id;
    const source = sources.get(foldName(reading.article.sourceName));
    const { id: sourceId, name } = source ?? { id: reading.article.source, name: reading.article.sourceName };
    const { article } = reading;
    if (id === article.id && sourceId === article.source && name === article.sourceName) return reading;
    return { ...reading, article: { ...article, id, source: sourceId, sourceName: name } };
  });
  const unique = new Map([...editorial.sources, ...sources.values()].map((source) => [source.id, source]));
  return { readings: settled, sources: [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Every outlet that the articles name, by its folded name; a listed id is never given to another outlet. */
function collectSources(articles: readonly Article[], editorial: Editorial): Map<string, Source> {
  const nameByFold = new Map<string, string>();
  for (const { sourceName } of articles) {
    const fold = foldName(sourceName);
    const known = nameByFold.get(fold);
    if (known === undefined || sourceName < known) nameByFold.set(fold, sourceName);
  }
  const listed = new Set(editorial.sources);
  const sourceByFold = new Map([...nameByFold].map(([fold, name]) => [fold, findSource(name, editorial)]));
  const texts = new Map(editorial.sources.map(({ id }) => [`id ${id}`, id]));
  for (const [fold, source] of sourceByFold) if (!listed.has(source)) texts.set(`name ${fold}`, source.name);
  const slugs = makeUniqueSlugs(texts);
  return new Map(
    [...sourceByFold].map(([fold, source]) => [fold, { ...source, id: slugs.get(`name ${fold}`) ?? source.id }]),
  );
}
