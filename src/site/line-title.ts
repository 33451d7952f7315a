import type { Entry } from '../model.js';

/** The title of a line as a page shows it: a clause from inside a sentence begins with a capital, `iPhone` does not. */
export const lineTitle = (title: string): string =>
  title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** The same of an entry; dots say where its source's words run on without a stop: `The span gave way, sending …`. */
export function entryTitle({ title, statements }: Pick<Entry, 'title' | 'statements'>): string {
  let isCut = false;
  for (const { exact } of statements) {
    const at = exact.indexOf(title);
    if (at < 0) continue;
    isCut = RUNS_ON.test(exact.slice(at + title.length, at + title.length + SIGHT));
    if (!isCut) break;
  }
  return isCut ? `${lineTitle(title)}${RUN_ON}` : lineTitle(title);
}

/** Dots that stay on the line of the last word. */
const RUN_ON = '\u00a0…';
/** Characters that show whether words run on. */
const SIGHT = 4;

/** A word, number, sum or quotation; what begins with a comma leaves a clause whole before it. */
const RUNS_ON = /^\s*(?:\p{L}|\p{N}|\p{Sc}|\p{Pi})/u;
