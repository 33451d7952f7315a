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
    render: (data: PageData) => flatten(`<!doctype html>\n${writeChild(Page(kindIn(data).model(data.key)))}\n`),
  };
}

/**
 * The same text as one piece: the engine holds what was put together as a tree of all its pieces until some character
 * is asked for, and Eleventy holds many pages before it writes them.
 */
function flatten(text: string): string {
  return Number.isNaN(text.charCodeAt(0)) ? '' : text;
}
