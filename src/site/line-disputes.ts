import type { Disagreement, Entry } from '../model.js';
import { dateWords } from './date-words.js';
import type { LineContext } from './line-context.js';
import { articleOf } from './site-index.js';

/** What the sources of a line disagree on: each value with those who give it. */
export interface DisputeView {
  readonly heading: string;
  readonly values: readonly { readonly value: string; readonly sources: string }[];
  readonly note: string | null;
}

export function viewDispute(disagreement: Disagreement, entry: Entry, context: LineContext): DisputeView {
  const { about, note } = disagreement;
  const { t } = context;
  const values = [...namesByValue(disagreement, entry, context)].map(([value, names]) => ({
    value: about === 'date' ? dateWords(value, t.dates) : value,
    sources: t.list([...names]),
  }));
  return { heading: t.event.disagree[about], values, note: repeats(note, values) ? null : note };
}

/**
 * Who gives which value. A note that speaks of a compared figure names all who give it, some of them in words of other
 * lines: so the values are those of the figure.
 */
function namesByValue(
  { values, note }: Disagreement,
  { statements }: Entry,
  { index, event }: LineContext,
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (value: string, article: string) =>
    names.set(value, (names.get(value) ?? new Set()).add(articleOf(index, article).sourceName));
  const figure = event.quantities.find((one) => one.verdict === 'differ' && one.note === note);
  for (const { exact, article } of figure?.claims ?? []) add(exact, article);
  for (const { value, statements: at } of values)
    for (const number of at) {
      const article = statements[number]?.article;
      if (article !== undefined) add(value, article);
    }
  return names;
}

/** Whether a note only lists the values that stand above it: one sentence that holds them all. */
function repeats(note: string, values: DisputeView['values']): boolean {
  return values.length > 0 && values.every(({ value }) => note.includes(value)) && !/\.\s/.test(note);
}
