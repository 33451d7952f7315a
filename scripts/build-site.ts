import { makeData, makeEdition, makePages, readEditorial } from '../src/index.js';
import type { Edition } from '../src/model.js';
import { readArticles } from './read-articles.js';
import { readFolder } from './read-folder.js';
import { renderPages } from './render-pages.js';
import { openStage, recoverSite } from './stage-site.js';
import { writeFiles } from './write-files.js';

export interface BuildOptions {
  /** Both folders as `checkFolders` gives them. */
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string | undefined;
  readonly lenient: boolean;
}

/** Reads the articles and, unless something in them is wrong, puts their site in the place of the old one. */
export async function buildSite(options: BuildOptions): Promise<{ edition: Edition; published: boolean }> {
  recoverSite(options.out);
  const edition = await readEdition(options);
  const published = options.lenient || edition.problems.every(({ severity }) => severity === 'warning');
  if (published) await publish(edition, options.out);
  return { edition, published };
}

async function readEdition({ articles, baseUrl }: BuildOptions): Promise<Edition> {
  const folder = readFolder(articles);
  const { editorial: written, problems } = readEditorial(folder.editorial);
  const editorial = baseUrl === undefined ? written : { ...written, site: { ...written.site, baseUrl } };
  const read = await readArticles(articles, folder.articles, editorial);
  return makeEdition(read.readings, editorial, [...problems, ...read.problems]);
}

async function publish(edition: Edition, out: string): Promise<void> {
  const stage = openStage(out);
  try {
    await renderPages(makePages(edition), stage.folder);
    writeFiles(stage.folder, makeData(edition));
    stage.publish();
  } finally {
    stage.discard();
  }
}
