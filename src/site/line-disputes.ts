import type { Disagreement, Entry, Quantity } from '../model.js';
import { figureId } from './addresses.js';
import { dateWords } from './date-words.js';
import { figureOf } from './event-disputes.js';
import { fullestOf } from './figure-claims.js';
import { figureTitle } from './figure-words.js';
import type { LineContext } from './line-context.js';
import { restOfNote } from './note-rest.js';
import { articleOf } from './site-index.js';

/** What the sources of a line disagree on: each value with those who give it. */
export interface DisputeView {
  readonly heading: string;
  /** The compared figure that it is about, on the same page: it links each value to its place. */
  readonly figure: { readonly href: string; readonly title: string } | null;
  readonly values: readonly { readonly value: string; readonly sources: string }[];
  readonly note: string | null;
}

export function viewDispute(disagreement: Disagreement, entry: Entry, context: LineContext): DisputeView {
  const { about, note } = disagreement;
  const { t, event } = context;
  const figure = figureOf(disagreement, event.quantities);
  const values = namesByValue(disagreement, figure, entry, context).map(({ value, names }) => ({
    value: about === 'date' ? dateWords(value, t.dates) : value,
    sources: t.list([...names]),
  }));
  return {
    heading: t.event.disagree[about],
    figure: figure && { href: `#${encodeURIComponent(figureId(figure.id))}`, title: figureTitle(figure) },
    values,
    note: restOfNote(
      note,
      values.map(({ value }) => value),
    ),
  };
}

/**
 * Who gives which value; a capital letter makes no other. A note that speaks of a compared figure names all who give it,
 * some of them in words of other lines: so the values are those of the figure.
 */
function namesByValue(
  { values }: Disagreement,
  figure: Quantity | null,
  { statements }: Entry,
  { index }: LineContext,
): { readonly value: string; readonly names: Set<string> }[] {
  const found = new Map<string, { readonly value: string; readonly names: Set<string> }>();
  const add = (value: string, article: string) => {
    const given = found.get(value.toLowerCase()) ?? { value, names: new Set() };
    found.set(value.toLowerCase(), given);
    given.names.add(articleOf(index, article).sourceName);
  };
  const claims = figure?.claims ?? [];
  const fullest = fullestOf(claims, index);
  for (const { exact, article } of fullest) add(exact, article);
  const shortened = new Set(claims.filter((claim) => !fullest.includes(claim)).map(placeOf));
  for (const { value, statements: at } of values)
    for (const number of at) {
      const article = statements[number]?.article;
      if (article !== undefined && !shortened.has(placeOf({ exact: value, article }))) add(value, article);
    }
  return [...found.values()];
}

const placeOf = ({ exact, article }: { readonly exact: string; readonly article: string }): string =>
  `${article}\n${exact}`;
