import type { Disagreement, Entry, Event, Quantity } from '../model.js';
import { figureId, lineId } from './addresses.js';
import { dateWords } from './date-words.js';
import { figureTitle, figureWords } from './figure-words.js';
import { groupBy } from './group-by.js';
import { entryTitle } from './line-title.js';
import type { Strings } from './strings/index.js';

/** A link on the page to what the sources dispute, with the gist of it: the line or figure says who gives which. */
export interface DisputeLink {
  readonly href: string;
  readonly title: string;
  /** The values that are given; of many, how many there are. */
  readonly gist: readonly string[];
}

/** A point that the sources dispute, and where it stands on the page: a compared figure, or what else a line says. */
export type Dispute = { readonly anchor: string } & (
  | { readonly figure: Quantity }
  | { readonly figure: null; readonly entry: Entry; readonly disagreement: Disagreement }
);

/** Every point on which the sources disagree; a line says more than one where it differs in its day and its figures. */
export function linkDisputes(event: Event, t: Strings): DisputeLink[] {
  return findDisputes(event).map((dispute) => {
    const href = `#${encodeURIComponent(dispute.anchor)}`;
    return dispute.figure
      ? { href, title: figureTitle(dispute.figure), gist: gistOfFigure(dispute.figure, t) }
      : { href, title: entryTitle(dispute.entry), gist: gistOfLine(dispute.disagreement, t) };
  });
}

export function countDisputes(event: Event): number {
  return findDisputes(event).length;
}

/** A figure that lines dispute, too, is one point, told where the first of them stands. */
export function findDisputes({ timeline, undated, quantities }: Event): Dispute[] {
  const told = new Set<Quantity>();
  const ofLines = [...timeline, ...undated].flatMap((entry) =>
    entry.disagreements.flatMap((disagreement): Dispute[] => {
      const figure = figureOf(disagreement, quantities);
      const anchor = lineId(entry.id);
      if (!figure) return [{ anchor, figure, entry, disagreement }];
      if (told.has(figure)) return [];
      told.add(figure);
      return [{ anchor, figure }];
    }),
  );
  const others = quantities.filter((figure) => figure.verdict === 'differ' && !told.has(figure));
  return [...ofLines, ...others.map((figure) => ({ anchor: figureId(figure.id), figure }))];
}

/** The compared figure that a line disputes, too: then both have one note. */
export function figureOf({ note }: Disagreement, quantities: readonly Quantity[]): Quantity | null {
  return quantities.find((figure) => figure.verdict === 'differ' && figure.note === note) ?? null;
}

/** A value that sources give where others give another; sources by their ids. */
export interface DisputeSide {
  readonly value: string;
  readonly sources: readonly string[];
}

/** Who gives which value; of a figure, in the words of the first who gives it, and so in quotes. */
export function sidesOf(dispute: Dispute, sourceOf: (article: string) => string, t: Strings): DisputeSide[] {
  const side = (value: string, articles: readonly { readonly article: string }[]): DisputeSide => ({
    value,
    sources: [...new Set(articles.map(({ article }) => sourceOf(article)))],
  });
  if (dispute.figure) return countedValues(dispute.figure, t).map((claims) => side(quoteFirst(claims, t), claims));
  const { entry, disagreement } = dispute;
  return disagreement.values.map(({ value, statements }) =>
    side(
      disagreement.about === 'date' ? dateWords(value, t.dates) : value,
      statements.flatMap((at) => entry.statements[at] ?? []),
    ),
  );
}

/** The claims of a figure by what they say; `several` is no count, and at odds with none. */
function countedValues({ claims }: Quantity, t: Strings): Quantity['claims'][] {
  const counted = claims.filter(({ min, max }) => min !== null || max !== null);
  return [...groupBy(counted, (claim) => figureWords({ ...claim, words: claim.exact }, t)).values()];
}

/** So many values are named; of more, how many there are. */
const MOST_NAMED = 3;

function gistOfLine({ about, values }: Disagreement, t: Strings): readonly string[] {
  const words = [...new Set(values.map(({ value }) => (about === 'date' ? dateWords(value, t.dates) : value)))];
  if (words.length <= MOST_NAMED) return words;
  if (about !== 'date') return [t.event.valueCount(words.length)];
  return [(values.every(({ value }) => value.includes('T')) ? t.event.clockCount : t.event.dateCount)(words.length)];
}

/** Of many figures, the least and the greatest number that any source gives. */
function gistOfFigure(figure: Quantity, t: Strings): readonly string[] {
  const values = countedValues(figure, t);
  if (values.length <= MOST_NAMED) return values.map((claims) => quoteFirst(claims, t));
  const numbers = values.flat().flatMap(({ min, max }) => [min ?? max ?? 0, max ?? min ?? 0]);
  const range = t.amounts.between(t.number(Math.min(...numbers)), t.number(Math.max(...numbers)));
  return [t.event.valueCount(values.length) + t.comma + range];
}

const quoteFirst = ([first]: Quantity['claims'], t: Strings): string => t.quote(first?.exact ?? '');
