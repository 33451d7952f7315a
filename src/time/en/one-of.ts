/** Alternatives of a regular expression, given in lines. */
export const oneOf = (...lines: readonly string[]): string => lines.join('|');
