import { boundsOf } from '../calendar/index.js';
import type { Article, Event, Quantity } from '../model.js';
import { findTexts, limitsOf } from '../timeline/index.js';
import { figureId, placeAddress } from './addresses.js';
import { dateWords } from './date-words.js';
import { type Claim, fullestOf } from './figure-claims.js';
import { type ValueView, viewValues } from './figure-values.js';
import { figureTitle, figureWords, qualifierOf } from './figure-words.js';
import { groupBy } from './group-by.js';
import type { LineContext } from './line-context.js';
import { restOfNote } from './note-rest.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import type { Strings } from './strings/index.js';

export interface ClaimView {
  readonly value: string;
  readonly words: string;
  readonly lang: string;
  readonly claimant: string | null;
  readonly scope: string | null;
  readonly placeHref: string;
}

/**
 * The published verdict; `compatible` where nothing contradicts, but no two voices give one number, or some give another
 * of a later day or of other people; `changed` where a later count takes the place of a higher one.
 */
type FigureVerdict = Quantity['verdict'] | 'compatible' | 'changed';

export interface FigureRow {
  readonly id: string;
  /** What is counted. */
  readonly title: string;
  readonly episode: string | null;
  /** When the reports came out that give it, where another figure has its title. */
  readonly reported: string | null;
  readonly verdict: FigureVerdict;
  readonly note: string | null;
  /** One cell for each column of the table; empty where the source gives no such figure. */
  readonly cells: readonly (readonly ClaimView[])[];
  /** The values with all who give them, in place of cells where there are more columns than anybody compares. */
  readonly values: readonly ValueView[];
}

export interface FigureTable {
  /** None where so many sources give figures that each figure is told by its values. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** Figures that several sources give; `single` among them are those that each counts for itself. */
  readonly rows: readonly FigureRow[];
  /** Figures that one voice gives, each with its source, or with all that print its text. */
  readonly singles: readonly (Omit<FigureRow, 'cells' | 'values' | 'verdict'> & {
    readonly claims: readonly (ClaimView & { readonly sources: string })[];
  })[];
}

/** Columns that stand side by side on a wide screen. */
const MOST_COLUMNS = 8;

/** Sources × figures; sources that give none have no column. Null where no source gives a figure. */
export function viewFigures(context: LineContext): FigureTable | null {
  const { event, index, t } = context;
  if (!event.quantities.length) return null;
  const sourceOf = (article: string) => articleOf(index, article).source;
  const { isShared, verdictOf } = readVerdicts(event, sourceOf);
  const shared = event.quantities.filter(isShared);
  const subjectOf = subjectViewer(context);
  const giving = new Set(shared.flatMap(({ claims }) => claims.map(({ article }) => sourceOf(article))));
  const columns =
    giving.size > MOST_COLUMNS
      ? []
      : event.sources.filter((id) => giving.has(id)).map((id) => ({ id, name: index.sources.get(id)?.name ?? id }));
  const rows = shared.map((quantity) => {
    const fullest = fullestOf(quantity.claims, index);
    const cells = columns.map(({ id }) =>
      fullest
        .filter(({ article }) => sourceOf(article) === id)
        .map((claim) => viewClaim(claim, articleOf(index, claim.article), t)),
    );
    const values = columns.length > 0 ? [] : viewValues(fullest, context);
    return { ...subjectOf(quantity), verdict: verdictOf(quantity), cells, values };
  });
  const singles = event.quantities
    .filter((quantity) => !isShared(quantity))
    .map((quantity) => {
      const printed = groupBy(quantity.claims, ({ exact, claimant }) => `${claimant}\n${exact}`);
      return {
        ...subjectOf(quantity),
        claims: [...printed.values()].flatMap(([claim, ...others]) =>
          claim ? viewSingle([claim, ...others], index, t) : [],
        ),
      };
    });
  return { columns, rows, singles };
}

/** A figure that one voice gives: once for all printings that give it in the same words. */
function viewSingle(claims: readonly [Claim, ...Claim[]], index: SiteIndex, t: Strings) {
  const articles = claims.map(({ article }) => articleOf(index, article));
  const names = [...new Set(articles.map(({ sourceName }) => sourceName))];
  return {
    ...viewClaim(claims[0], articles[0] as Article, t),
    sources: names.length > 1 ? t.event.onePrinting(t.list(names)) : t.list(names),
  };
}

/**
 * Tells which figures several voices give, and the verdicts that a reader sees: figures agree where two voices give one
 * number and none gives another, and bounds and vague words alone do not contradict. What is printed again counts for the
 * first that printed it.
 */
function readVerdicts(event: Event, sourceOf: (article: string) => string) {
  const textOf = findTexts(event.printings);
  const countVoices = (claims: readonly Claim[]) =>
    new Set(claims.map(({ article }) => sourceOf(textOf(article)))).size;
  const isShared = ({ verdict, claims }: Quantity) => verdict === 'differ' || countVoices(claims) > 1;
  const verdictOf = ({ verdict, claims, changed }: Quantity): FigureVerdict => {
    if (verdict !== 'agree') return verdict;
    if (changed) return 'changed';
    const counted = claims.filter(({ min, max }) => min !== null || max !== null);
    if (!holdOneNumber(counted)) return 'compatible';
    const groups = groupBy(counted, boundKey);
    const agreed = groups.get(NUMBER) ?? (groups.size === 1 ? counted : []);
    return countVoices(agreed) > 1 ? 'agree' : 'compatible';
  };
  return { isShared, verdictOf };
}

/** Whether one number can be all of some figures: not of 230, and 273 on the day after. */
function holdOneNumber(claims: readonly Claim[]): boolean {
  let [least, most] = [-Infinity, Infinity];
  for (const { low, high } of claims.map(limitsOf)) {
    if (low > least) least = low;
    if (high < most) most = high;
  }
  return least <= most;
}

/** The key of all numbers: whether one can be all of them is asked before. */
const NUMBER = '';
/** A bound is like itself alone: `more than 20` is neither 31 nor `at least 20`. */
function boundKey({ exact, min, max, approximate }: Claim): string {
  return min !== null && max !== null
    ? NUMBER
    : `${qualifierOf({ words: exact, min, max, approximate })} ${min} ${max}`;
}

/** How the subjects of an event's figures are shown, each so that it is told from the others. */
function subjectViewer({ event, index, t }: LineContext) {
  const named = event.quantities.map((figure) => ({ title: figureTitle(figure), episode: figure.episode }));
  const alike = groupBy(named, ({ title, episode }) => `${episode}\n${title}`);
  return (figure: Quantity) => {
    const { id, episode, note, claims } = figure;
    const title = figureTitle(figure);
    const isAlone = alike.get(`${episode}\n${title}`)?.length === 1;
    return {
      id: figureId(id),
      title,
      episode: episodeNumber(event, episode),
      reported: isAlone ? null : reportedIn(claims, index, t),
      note: note === null ? null : restOfNote(note, new Set(claims.map(({ exact }) => exact))),
    };
  };
}

/** `in reports of 4–6 March 2031`, as far as the days of the articles are known. */
function reportedIn(claims: readonly Claim[], index: SiteIndex, { dates, event }: Strings): string | null {
  const bounds = claims.map(({ article }) => boundsOf(articleOf(index, article).published ?? ''));
  const days = bounds.flatMap((one) => [one?.first, one?.last].filter((day) => typeof day === 'string')).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return event.reported(dateWords(first === last ? first : `${first}/${last}`, dates));
}

/** The number of an episode, from 1, where the event has several. */
function episodeNumber({ episodes }: Event, id: string | null): string | null {
  const at = episodes.findIndex((episode) => episode.id === id);
  return episodes.length > 1 && at >= 0 ? String(at + 1) : null;
}

function viewClaim(claim: Claim, article: Article, t: Strings): ClaimView {
  const { exact, claimant, scope, start } = claim;
  return {
    value: figureWords({ ...claim, words: exact }, t),
    words: exact,
    lang: article.lang,
    claimant,
    scope,
    placeHref: placeAddress(article, start),
  };
}
