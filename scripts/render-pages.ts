import './plain-imports.js';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { PageKind, Pages } from '../src/site/index.js';
import { PAGE_KINDS } from '../src/site/index.js';
import { PROJECT } from './project.js';
import { isRefusal } from './refusal.js';
import { namePath } from './write-file.js';
import { pathInside } from './write-files.js';

/** Eleventy holds all that it renders to its end, so it is given so many pages at once and no more. */
const PAGES_AT_ONCE = 400;

/** Renders some kinds of page into a folder by Eleventy. */
export async function renderPages(pages: Partial<Pages>, folder: string): Promise<void> {
  for (const some of dividePages(pages)) {
    const held = { pages: some as Pages | null };
    await renderSome(guardPages(held, folder), folder);
    held.pages = null;
  }
}

async function renderSome(pages: Pages, folder: string): Promise<void> {
  const eleventy = new Eleventy('dist/templates', relative(PROJECT, folder), {
    configPath: join(PROJECT, '.eleventy.js'),
    quietMode: true,
    config: (config) => config.addGlobalData('pages', pages),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw refusalIn(error, folder) ?? error;
  }
}

/** What the system refused, out of the errors that Eleventy wraps around it. */
function refusalIn(error: unknown, folder: string): unknown {
  for (let inner = error; inner instanceof Error; inner = Reflect.get(inner, 'originalError'))
    if (isRefusal(inner)) return namePath(inner, folder);
  return null;
}

/** Takes away compiled templates whose source is gone; the compiler leaves them behind. */
export function removeStaleTemplates(): void {
  const compiled = join(PROJECT, 'dist/templates');
  for (const name of readdirSync(compiled)) {
    const source = join(PROJECT, 'templates', name.replace(/\.js$/, ''));
    if (name.endsWith('.11ty.js') && !existsSync(`${source}.tsx`) && !existsSync(`${source}.ts`))
      rmSync(join(compiled, name));
  }
}

/** Stands for a kind of which there is no page to render. */
const NO_PAGES: PageKind<never> = {
  keys: [],
  path: () => '',
  model: (key) => {
    throw new Error(`there is no page ${key}`);
  },
};

/** The pages in parts of bounded size: each part has all kinds, most of them with no keys. */
function* dividePages(pages: Partial<Pages>): Generator<Pages> {
  const all = PAGE_KINDS.flatMap((name) => pages[name]?.keys.map((key) => ({ name, key })) ?? []);
  for (let from = 0; from < all.length; from += PAGES_AT_ONCE) {
    const part = all.slice(from, from + PAGES_AT_ONCE);
    const keysOf = (wanted: string) => part.filter(({ name }) => name === wanted).map(({ key }) => key);
    const kinds = PAGE_KINDS.map((name) => [name, { ...(pages[name] ?? NO_PAGES), keys: keysOf(name) }]);
    yield Object.fromEntries(kinds) as unknown as Pages;
  }
}

/**
 * The same pages, whose paths are sure to lie in the folder; frozen, because Eleventy would copy a thawed object. They
 * reach what they are made of through `held`, which can be emptied: Eleventy keeps all that it was ever given.
 */
function guardPages(held: { readonly pages: Pages | null }, folder: string): Pages {
  const guarded = PAGE_KINDS.map((name) => {
    const kind = (): PageKind<unknown> => (held.pages as Pages)[name];
    const path = (key: string) => {
      pathInside(folder, kind().path(key));
      return kind().path(key);
    };
    return [name, Object.freeze({ keys: kind().keys, path, model: (key: string) => kind().model(key) })] as const;
  });
  return Object.freeze(Object.fromEntries(guarded)) as unknown as Pages;
}
