import type { Disagreement, Event, Quantity } from '../model.js';
import { figureId, lineId } from './addresses.js';
import { dateWords } from './date-words.js';
import { figureTitle, figureWords } from './figure-words.js';
import { groupBy } from './group-by.js';
import { entryTitle, lineTitle } from './line-title.js';
import type { Strings } from './strings/index.js';

/** A link on the page to what the sources dispute, with the gist of it: the line or figure says who gives which. */
export interface DisputeLink {
  readonly href: string;
  readonly title: string;
  readonly gist: string;
}

/** What the sources dispute: on a line, or as a figure. */
interface Dispute {
  readonly href: string;
  readonly title: string;
  readonly disagreement: Disagreement | null;
  readonly figure: Quantity | null;
}

/** Every line and figure on which the sources disagree. */
export function linkDisputes(event: Event, t: Strings): DisputeLink[] {
  return findDisputes(event).map(({ href, title, disagreement, figure }) => ({
    href,
    title,
    gist: figure ? gistOfFigure(figure, t) : disagreement ? gistOfLine(disagreement, t) : '',
  }));
}

export function countDisputes(event: Event): number {
  return findDisputes(event).length;
}

/** A figure that a line disputes in the same words is that line. */
function findDisputes({ timeline, undated, quantities }: Event): Dispute[] {
  const differing = quantities.filter(({ verdict }) => verdict === 'differ');
  const lines = [...timeline, ...undated].flatMap((entry) =>
    entry.disagreements.slice(0, 1).map((disagreement) => ({
      href: `#${encodeURIComponent(lineId(entry.id))}`,
      title: entryTitle(entry),
      disagreement,
      figure: differing.find(({ note }) => note === disagreement.note) ?? null,
    })),
  );
  const told = new Set(lines.map(({ disagreement }) => disagreement.note));
  const figures = differing
    .filter(({ note }) => !told.has(note ?? ''))
    .map((figure) => ({
      href: `#${encodeURIComponent(figureId(figure.id))}`,
      title: lineTitle(figureTitle(figure.what, figure.subject)),
      disagreement: null,
      figure,
    }));
  return [...lines, ...figures];
}

/** So many values are named; of more, how many there are. */
const MOST_NAMED = 3;

function gistOfLine({ about, values }: Disagreement, t: Strings): string {
  const words = [...new Set(values.map(({ value }) => (about === 'date' ? dateWords(value, t.dates) : value)))];
  if (words.length <= MOST_NAMED) return words.join(t.semicolon);
  if (about !== 'date') return t.event.valueCount(words.length);
  return (values.every(({ value }) => value.includes('T')) ? t.event.clockCount : t.event.dateCount)(words.length);
}

/** Of many figures, the least and the greatest number that any source gives. */
function gistOfFigure({ claims }: Quantity, t: Strings): string {
  const counted = claims.filter(({ min, max }) => min !== null || max !== null);
  const values = [...groupBy(counted, (claim) => figureWords({ ...claim, words: claim.exact }, t)).values()];
  if (values.length <= MOST_NAMED) return values.map(([first]) => first?.exact).join(t.semicolon);
  const numbers = counted.flatMap(({ min, max }) => [min ?? max ?? 0, max ?? min ?? 0]);
  const range = t.amounts.between(t.number(Math.min(...numbers)), t.number(Math.max(...numbers)));
  return t.event.valueCount(values.length) + t.comma + range;
}
