import type { Article, Event, Quantity } from '../model.js';
import { figureId, placeAddress } from './addresses.js';
import type { LineContext } from './event-lines.js';
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
 * `compatible` where no more than one source gives a number, and the words of the others do not contradict it; `scope`
 * where several sources count, each for other people or another place.
 */
type FigureVerdict = Quantity['verdict'] | 'compatible' | 'scope';

export interface FigureRow {
  readonly id: string;
  /** What is counted; empty where the subject says it. */
  readonly what: string;
  readonly subject: string;
  readonly episode: string | null;
  readonly verdict: FigureVerdict;
  readonly note: string | null;
  /** One cell for each column of the table; empty where the source gives no such figure. */
  readonly cells: readonly (readonly ClaimView[])[];
}

export interface FigureTable {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  /** Figures that several sources give. */
  readonly rows: readonly FigureRow[];
  /** Figures that one source gives, each with that source. */
  readonly singles: readonly (Omit<FigureRow, 'cells' | 'verdict'> & {
    readonly claims: readonly (ClaimView & { readonly sourceName: string })[];
  })[];
}

/** Sources × figures; sources that give none have no column. Null where no source gives a figure. */
export function viewFigures({ event, index, t }: LineContext): FigureTable | null {
  const sourceOf = (article: string) => articleOf(index, article).source;
  const verdictOf = readVerdicts(event, sourceOf);
  const shared = event.quantities.filter((quantity) => verdictOf(quantity) !== 'single');
  const giving = new Set(shared.flatMap(({ claims }) => claims.map(({ article }) => sourceOf(article))));
  const columns = event.sources
    .filter((id) => giving.has(id))
    .map((id) => ({ id, name: index.sources.get(id)?.name ?? id }));
  if (!event.quantities.length) return null;
  const rows = shared.map((quantity) => {
    const cells = columns.map(({ id }) =>
      quantity.claims
        .filter(({ article }) => sourceOf(article) === id)
        .map((claim) => viewClaim(claim, articleOf(index, claim.article), t)),
    );
    return { ...viewSubject(quantity, event), verdict: verdictOf(quantity), cells };
  });
  const singles = event.quantities
    .filter((quantity) => verdictOf(quantity) === 'single')
    .map((quantity) => ({
      ...viewSubject(quantity, event),
      claims: quantity.claims.map((claim) => ({
        ...viewClaim(claim, articleOf(index, claim.article), t),
        sourceName: articleOf(index, claim.article).sourceName,
      })),
    }));
  return { columns, rows, singles };
}

/** Tells the verdicts that a reader sees. What is printed again counts for the first that printed it. */
function readVerdicts(
  { printings }: Event,
  sourceOf: (article: string) => string,
): (quantity: Quantity) => FigureVerdict {
  const firstByArticle = new Map(
    printings.flatMap((set) => set.map((article) => [article, set[0] ?? article] as const)),
  );
  const countVoices = (claims: Quantity['claims']): number =>
    new Set(claims.map(({ article }) => sourceOf(firstByArticle.get(article) ?? article))).size;
  return ({ verdict, claims }) => {
    if (verdict === 'single') return countVoices(claims) > 1 ? 'scope' : verdict;
    const numbered = claims.filter(({ min, max }) => min !== null || max !== null);
    return verdict === 'agree' && countVoices(numbered) < 2 ? 'compatible' : verdict;
  };
}

function viewSubject({ id, what, subject, episode, note }: Quantity, event: Event) {
  const said = figureTitle(what, subject) === subject;
  return { id: figureId(id), what: said ? '' : what, subject, episode: episodeNumber(event, episode), note };
}

/** The number of an episode, from 1, where the event has several. */
function episodeNumber({ episodes }: Event, id: string | null): string | null {
  const at = episodes.findIndex((episode) => episode.id === id);
  return episodes.length > 1 && at >= 0 ? String(at + 1) : null;
}

function viewClaim(claim: Quantity['claims'][number], article: Article, t: Strings): ClaimView {
  const { exact, claimant, scope, start } = claim;
  return {
    value: rangeWords(claim, t),
    words: exact,
    lang: article.lang,
    claimant,
    scope,
    placeHref: placeAddress(article, start),
  };
}

interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** What a figure counts in one phrase: `killed` and `people killed in the strikes` is the latter alone, in any number. */
export function figureTitle(what: string, subject: string): string {
  return subject.toLowerCase().includes(what.toLowerCase().replace(/s$/, '')) ? subject : `${what}, ${subject}`;
}

/** `{ min: 3, max: null }` is “at least 3”; without any number, the words for that. */
export function rangeWords({ min, max, approximate }: Range, { amounts, number }: Strings): string {
  if (min === null && max === null) return amounts.uncounted;
  if (max === null) return amounts.atLeast(number(min ?? 0));
  if (min === null) return amounts.atMost(number(max));
  if (min !== max) return amounts.between(number(min), number(max));
  return approximate ? amounts.about(number(min)) : number(min);
}
