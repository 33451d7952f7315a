import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { PageKind, Pages } from '../src/site/index.js';
import { PROJECT } from './project.js';
import { pathInside } from './write-files.js';

/** Renders every page into a folder by Eleventy. */
export async function renderPages(pages: Pages, folder: string): Promise<void> {
  removeStaleTemplates();
  const eleventy = new Eleventy('dist/templates', relative(PROJECT, folder), {
    configPath: join(PROJECT, '.eleventy.js'),
    quietMode: true,
    config: (config) => config.addGlobalData('pages', guardPaths(pages, folder)),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** Takes away compiled templates whose source is gone; the compiler leaves them behind. */
function removeStaleTemplates(): void {
  const compiled = join(PROJECT, 'dist/templates');
  for (const name of readdirSync(compiled)) {
    const source = join(PROJECT, 'templates', name.replace(/\.js$/, ''));
    if (name.endsWith('.11ty.js') && !existsSync(`${source}.tsx`) && !existsSync(`${source}.ts`))
      rmSync(join(compiled, name));
  }
}

/** The same pages, whose paths are sure to lie in the folder; frozen, because Eleventy would copy a thawed object. */
function guardPaths(pages: Pages, folder: string): Pages {
  const guarded = Object.entries<PageKind<unknown>>({ ...pages }).map(([name, kind]) => {
    const path = (key: string) => {
      pathInside(folder, kind.path(key));
      return kind.path(key);
    };
    return [name, Object.freeze({ ...kind, path })];
  });
  return Object.freeze(Object.fromEntries(guarded)) as Pages;
}
