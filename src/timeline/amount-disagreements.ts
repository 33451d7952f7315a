import type { Disagreement, Entry, Quantity } from '../model.js';

/** The entry with the figures on which its own sources differ, each with the statements that give it. */
export function noteAmounts(entry: Entry, quantities: readonly Quantity[]): Entry {
  const differing = quantities
    .filter(({ verdict }) => verdict === 'differ')
    .flatMap((quantity) => disagreeOn(entry, quantity));
  return differing.length > 0 ? { ...entry, disagreements: [...entry.disagreements, ...differing] } : entry;
}

function disagreeOn({ statements }: Entry, quantity: Quantity): Disagreement[] {
  const statementsByValue = new Map<string, Set<number>>();
  for (const { article, exact, start, end } of quantity.claims) {
    statements.forEach((statement, at) => {
      if (statement.article !== article || statement.start > start || statement.end < end) return;
      statementsByValue.set(exact, (statementsByValue.get(exact) ?? new Set()).add(at));
    });
  }
  if (statementsByValue.size < 2) return [];
  const values = [...statementsByValue].map(([value, at]) => ({ value, statements: [...at] }));
  return [{ about: 'amount', values, note: quantity.note ?? `${quantity.what}: the sources differ` }];
}
