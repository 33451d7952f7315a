import type { Entry, Statement } from '../model.js';

/** Different words of a line that are held against each other. */
const MOST_WORDS = 12;
/** Statements of them: a text may be printed by very many. */
const MOST_STATEMENTS = 60;

/** The statements of a line that are compared, each with its number: those in its first words, whoever prints them. */
export function listCompared({ statements }: Entry): { statement: Statement; at: number }[] {
  const words = new Set<string>();
  return statements.slice(0, MOST_STATEMENTS).flatMap((statement, at) => {
    if (words.size < MOST_WORDS) words.add(statement.exact);
    return words.has(statement.exact) ? [{ statement, at }] : [];
  });
}
