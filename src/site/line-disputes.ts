import type { Disagreement, Entry } from '../model.js';
import { dateWords } from './date-words.js';
import { fullestOf } from './event-figures.js';
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
  return { heading: t.event.disagree[about], values, note: restOfNote(note, values) };
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
  const claims = figure?.claims ?? [];
  const fullest = fullestOf(claims, index);
  for (const { exact, article } of fullest) add(exact, article);
  const shortened = new Set(claims.filter((claim) => !fullest.includes(claim)).map(placeOf));
  for (const { value, statements: at } of values)
    for (const number of at) {
      const article = statements[number]?.article;
      if (article !== undefined && !shortened.has(placeOf({ exact: value, article }))) add(value, article);
    }
  return names;
}

const placeOf = ({ exact, article }: { readonly exact: string; readonly article: string }): string =>
  `${article}\n${exact}`;

/** What a note says beside the values that stand above it: its first sentence lists them, and may break off. */
function restOfNote(note: string, values: DisputeView['values']): string | null {
  const [list = ''] = LIST.exec(note) ?? [];
  const holds = ({ value }: DisputeView['values'][number]) => value.split(', ').every((part) => list.includes(part));
  if (!list.endsWith('…).') && !values.every(holds)) return note;
  return note.slice(list.length).trim() || null;
}

const LIST = /^The sources differ\b.*?\)\.(?=\s|$)/;
