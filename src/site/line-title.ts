/** The title of a line as a page shows it: a clause from inside a sentence begins with a capital, `iPhone` does not. */
export const lineTitle = (title: string): string =>
  title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
