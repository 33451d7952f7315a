import type { Entry } from '../model.js';

/** The title of a line as a page shows it: a clause from inside a sentence begins with a capital, `iPhone` does not. */
export const lineTitle = (title: string): string =>
  title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** The same of an entry; dots say where its source's words run on without a stop: `The span gave way, sending …`. */
export function entryTitle({ title, statements }: Pick<Entry, 'title' | 'statements'>): string {
  const rests = statements.flatMap(({ exact }) => {
    const at = exact.indexOf(title);
    return at < 0 ? [] : [exact.slice(at + title.length)];
  });
  const isCut = rests.length > 0 && rests.every((rest) => RUNS_ON.test(rest));
  return isCut ? `${lineTitle(title)} …` : lineTitle(title);
}

/** A word, number, sum or quotation; what begins with a comma leaves a clause whole before it. */
const RUNS_ON = /^\s*(?:\p{L}|\p{N}|\p{Sc}|\p{Pi})/u;
