import type { Disagreement, Entry, Quantity, Statement } from '../model.js';
import { type Limits, limitsOf } from './claims.js';
import { numberOf, wordsWithout } from './printed-figures.js';
import { areRivals } from './quantities.js';

/** The entry with the figures on which its own sources differ, each with the statements that give it. */
export function noteAmounts(entry: Entry, quantities: readonly Quantity[]): Entry {
  const differing = quantities
    .filter(({ verdict }) => verdict === 'differ')
    .flatMap((quantity) => disagreeOn(entry, quantity));
  return differing.length > 0 ? { ...entry, disagreements: [...entry.disagreements, ...differing] } : entry;
}

function disagreeOn({ statements }: Entry, quantity: Quantity): Disagreement[] {
  const here = quantity.claims.flatMap((claim) => {
    const at = statements.flatMap((statement, index) => (holds(statement, claim) ? [index] : []));
    return at.length > 0 ? [{ claim, at }] : [];
  });
  if (here.length < 2) return [];
  const contradicted = here.filter(({ claim }) =>
    here.some((other) => other.claim !== claim && areRivals(claim, other.claim)),
  );
  const statementsByValue = new Map<string, Set<number>>();
  const limits: Limits[] = [];
  const numbersByWords = new Map<string, Set<number>>();
  for (const { claim, at } of contradicted) {
    const { exact, start, end } = claim;
    const number = numberOf(claim);
    limits.push(limitsOf(claim));
    for (const index of at) {
      const statement = statements[index] as Statement;
      statementsByValue.set(exact, (statementsByValue.get(exact) ?? new Set()).add(index));
      const words = wordsWithout(statement.exact, { start: start - statement.start, end: end - statement.start });
      if (number !== null) numbersByWords.set(words, (numbersByWords.get(words) ?? new Set()).add(number));
    }
  }
  // The figure that the others differ from may stand in another line.
  const isPrintedOtherwise = [...numbersByWords.values()].some((numbers) => numbers.size > 1);
  if (statementsByValue.size < 2 || (haveCommon(limits) && !isPrintedOtherwise)) return [];
  const values = [...statementsByValue].map(([value, at]) => ({ value, statements: [...at] }));
  return [{ about: 'amount', values, note: quantity.note ?? `${quantity.what}: the sources differ` }];
}

const holds = (statement: Statement, { article, start, end }: Quantity['claims'][number]): boolean =>
  statement.article === article && statement.start <= start && statement.end >= end;

/** Whether one number lies within all limits: then no two of them exclude each other. */
function haveCommon(limits: readonly Limits[]): boolean {
  const low = limits.reduce((most, limit) => Math.max(most, limit.low), 0);
  return limits.every(({ high }) => low <= high);
}
