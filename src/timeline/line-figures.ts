/**
 * Compares the figures of a line that its sources give in much the same words, "rose 4% on Tuesday", "rose by 6 percent on
 * Tuesday", or for one purpose: "bail of $2 million", "$3 million bail".
 */
import { rememberOne } from '../calendar/index.js';
import type { Amount, Disagreement, Entry, Quantity, Reading, Span } from '../model.js';
import { currenciesDiffer, currencyName, singularNoun } from '../text/index.js';
import { readPurpose } from './claim-sums.js';
import { isGrowing, isOfOccurrence } from './claim-words.js';
import { limitsOf } from './claims.js';
import { listCompared } from './compared-statements.js';
import { reportedOn } from './report-day.js';
import { areAlike, wordsOf } from './same-words.js';
import { within } from './within.js';
import { listWords } from './words.js';

/** A figure that near-identical words of another source contradict. */
export interface DisputedFigure {
  readonly amount: Amount;
  readonly reading: Reading;
}

interface Figure extends DisputedFigure {
  /** The number of its statement. */
  readonly at: number;
  readonly source: string;
  readonly sourceName: string;
  readonly kind: string;
  /** What a sum of money is for. */
  readonly purpose: () => string | null;
  /** The words of its statement, and the one on each side of it: few figures are asked for them. */
  readonly words: () => ReadonlySet<string>;
  readonly before: () => string | undefined;
  readonly after: () => string | undefined;
}

/** Characters on each side in which words stand beside a figure. */
const BESIDE = 32;
/** Figures that are so many times another count something else. */
const MOST_TIMES = 10;

/**
 * Finds the figures on which near-identical statements of a line's sources differ, those that contradict each other
 * together. Tolls are left to the comparison of quantities, which knows that they grow.
 */
export function findDisputes(entry: Entry, readingById: ReadonlyMap<string, Reading>): readonly (readonly Figure[])[] {
  if (entry.statements.length < 2) return [];
  const figures = listCompared(entry).flatMap(({ statement: { article, start, end }, at }) => {
    const reading = readingById.get(article);
    return reading ? readFigures(reading, { start, end }, at) : [];
  });
  const known = new Set<Figure>();
  const found: Figure[][] = [];
  figures.forEach((figure, index) => {
    const others = figures.slice(index + 1).filter((other) => differ(figure, other));
    const sides = [figure, ...others].filter((side) => !known.has(side));
    if (others.length === 0 || sides.length < 2) return;
    for (const side of sides) known.add(side);
    found.push(sides);
  });
  return found;
}

/** The entry with its disputed figures, in the words of the quantity that compares them where there is one. */
export function noteFigures(
  entry: Entry,
  disputes: ReturnType<typeof findDisputes>,
  quantities: readonly Quantity[],
): Entry {
  const known = new Set(entry.disagreements.flatMap(({ values }) => values.map(({ value }) => value)));
  const found: Disagreement[] = [];
  for (const figures of disputes) {
    const sides = figures.filter(({ amount }) => !known.has(amount.literal));
    if (sides.length < 2) continue;
    for (const { amount } of sides) known.add(amount.literal);
    found.push(disagreeOn(sides, quantities.find((quantity) => compares(quantity, sides))?.note ?? null));
  }
  return found.length > 0 ? { ...entry, disagreements: [...entry.disagreements, ...found] } : entry;
}

/** Whether a quantity has all of these figures, in these words or others of their articles, and tells that they differ. */
const compares = ({ verdict, claims }: Quantity, sides: readonly Figure[]): boolean =>
  verdict === 'differ' &&
  sides.every(({ amount: { min, max }, reading: { article } }) =>
    claims.some((claim) => claim.article === article.id && claim.min === min && claim.max === max),
  );

/** The figures of a statement that are the only ones of their kind in it. */
function readFigures(reading: Reading, span: Span, at: number): Figure[] {
  const { text, amounts, article } = reading;
  const counted = within(amounts, span).filter(
    ({ unit, end, min, max }) => end <= span.end && (min !== null || max !== null) && !isOfOccurrence(unit),
  );
  if (counted.length === 0) return [];
  const words = rememberOne(() => wordsOf(text.slice(span.start, span.end)));
  const figures = counted.map((amount) => ({
    amount,
    reading,
    kind: kindOf(amount),
    purpose: () => readPurpose(reading, amount, span),
    at,
    source: article.source,
    sourceName: article.sourceName,
    words,
    before: () => listWords(text.slice(Math.max(span.start, amount.start - BESIDE), amount.start)).forms.at(-1)?.lower,
    after: () => listWords(text.slice(amount.end, Math.min(span.end, amount.end + BESIDE))).forms[0]?.lower,
  }));
  return figures.filter(({ kind }) => figures.filter((other) => other.kind === kind).length === 1);
}

function differ(a: Figure, b: Figure): boolean {
  if (a.source === b.source || a.at === b.at || a.kind !== b.kind) return false;
  const [ours, theirs] = [limitsOf(a.amount), limitsOf(b.amount)];
  if (ours.low <= theirs.high && theirs.low <= ours.high) return false;
  if (Math.max(ours.low, theirs.low) > MOST_TIMES * Math.min(ours.high, theirs.high)) return false;
  if (currenciesDiffer(a.amount.currency, b.amount.currency)) return false;
  if (hasGrown(a, b) || hasGrown(b, a)) return false;
  if (a.amount.unit === 'money' && isEqual(a.purpose() ?? undefined, b.purpose() ?? undefined)) return true;
  return (isEqual(a.before(), b.before()) || isEqual(a.after(), b.after())) && areAlike(a.words(), b.words());
}

/** A later, higher count of what grows includes the earlier one. */
const hasGrown = (earlier: Figure, later: Figure): boolean =>
  isGrowing(earlier.amount.unit) &&
  (reportedOn(earlier.reading) ?? '') < (reportedOn(later.reading) ?? '') &&
  limitsOf(earlier.amount).low < limitsOf(later.amount).low;

const isEqual = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** What is measured, and in what: `$12 million` and `€10 million` are not compared, nor kilometres and miles. */
function kindOf({ unit, what, currency }: Amount): string {
  if (unit === 'percent') return unit;
  return `${unit} ${currency === undefined ? singularNoun(what.split(' ').at(-1) ?? '') : currencyName(currency)}`;
}

function disagreeOn(sides: readonly Figure[], note: string | null): Disagreement {
  const statementsByValue = new Map<string, Set<number>>();
  for (const { amount, at } of sides)
    statementsByValue.set(amount.literal, (statementsByValue.get(amount.literal) ?? new Set()).add(at));
  const given = sides.map(({ amount, reading: { article } }) => `${article.sourceName}: “${amount.literal}”`);
  return {
    about: 'amount',
    values: [...statementsByValue].map(([value, at]) => ({ value, statements: [...at] })),
    note: note ?? `The sources differ (${[...new Set(given)].join('; ')}).`,
  };
}
