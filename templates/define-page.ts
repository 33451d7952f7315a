import { type Child, writeChild } from '#templates/jsx-runtime';
import type { PageKind, Pages } from '../src/site/index.js';

type ModelOf<Kind> = Kind extends PageKind<infer Model> ? Model : never;

interface PageData {
  readonly pages: Pages;
  readonly key: string;
}

/**
 * An Eleventy template that renders every page of a kind: one page per key, at the path the kind gives it, from a
 * model that is made when the page is rendered and let go after.
 */
export function definePage<Name extends keyof Pages>(name: Name, Page: (model: ModelOf<Pages[Name]>) => Child) {
  const kindIn = ({ pages }: PageData) => pages[name] as PageKind<ModelOf<Pages[Name]>>;
  return {
    data: {
      pagination: { data: `pages.${name}.keys`, size: 1, alias: 'key', addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: (data: PageData) => kindIn(data).path(data.key),
    },
    render: (data: PageData) => `<!doctype html>\n${writeChild(Page(kindIn(data).model(data.key)))}\n`,
  };
}
