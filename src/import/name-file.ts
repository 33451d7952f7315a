import type { FrontMatter } from '../model.js';
import { makeSlug } from '../records/index.js';

/**
 * The name of an article's file: the number its input begins with, or else its day, before the headline's words, as
 * `002-ferry-runs-aground.md`, `2023-12-26-ferry-runs-aground.md`.
 */
export function nameFile(input: string, { title, published }: Pick<FrontMatter, 'title' | 'published'>): string {
  const name = input.split(/[/\\]/).at(-1) ?? input;
  const number = /^(?:\d{4}-\d\d-\d\d|\d+)(?![\p{L}\p{N}])/u.exec(name)?.[0];
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(published ?? '')?.[0];
  return `${makeSlug([number ?? day, title].filter(Boolean).join(' '))}.md`;
}

/**
 * The names that a file may have, in the order in which they are tried where other texts have the ones before: `fire.md`,
 * `fire-orne-daily.md`, `fire-orne-daily-2.md`, … without end; by numbers alone where the outlet is not known.
 */
export function* listNames(name: string, outlet: string | null): Generator<string, never> {
  const stem = name.replace(/\.md$/, '');
  const named = outlet === null ? stem : `${stem}-${makeSlug(outlet)}`;
  yield name;
  if (named !== stem) yield `${named}.md`;
  for (let number = 2; ; number++) yield `${named}-${number}.md`;
}
