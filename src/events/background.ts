import table from './frequencies.json' with { type: 'json' };

/** The share of English articles that hold a term, where the background table knows it. */
export const shareByTerm: ReadonlyMap<string, number> = new Map(
  table.levels.flatMap((row, level) =>
    row
      .split(' ')
      .filter(Boolean)
      .map((term) => [term, Math.exp(-level * table.step)] as const),
  ),
);
