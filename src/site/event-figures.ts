import type { Article, Event, Quantity } from '../model.js';
import { figureId, placeAddress } from './addresses.js';
import { articleOf } from './edition-index.js';
import type { LineContext } from './event-lines.js';
import type { Strings } from './strings/index.js';

export interface ClaimView {
  readonly value: string;
  readonly words: string;
  readonly lang: string;
  readonly claimant: string | null;
  readonly scope: string | null;
  readonly placeHref: string;
}

export interface FigureRow {
  readonly id: string;
  readonly what: string;
  readonly subject: string;
  readonly episode: string | null;
  readonly verdict: Quantity['verdict'];
  readonly note: string | null;
  /** One cell for each column of the table; empty where the source gives no such figure. */
  readonly cells: readonly (readonly ClaimView[])[];
}

export interface FigureTable {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly FigureRow[];
}

/** Sources × figures; sources that give none have no column. Null where no source gives a figure. */
export function viewFigures({ event, index, t }: LineContext): FigureTable | null {
  const sourceOf = (article: string) => articleOf(index, article).source;
  const giving = new Set(event.quantities.flatMap(({ claims }) => claims.map(({ article }) => sourceOf(article))));
  const columns = event.sources.filter((id) => giving.has(id)).map((id) => ({ id, name: index.sources.get(id)?.name ?? id }));
  if (!columns.length) return null;
  const rows = event.quantities.map((quantity) => {
    const cells = columns.map(({ id }) => quantity.claims.filter(({ article }) => sourceOf(article) === id).map((claim) => viewClaim(claim, articleOf(index, claim.article), t)));
    const { what, subject, verdict, note } = quantity;
    return { id: figureId(quantity.id), what, subject, episode: episodeTitle(event, quantity.episode), verdict, note, cells };
  });
  return { columns, rows };
}

function episodeTitle({ episodes }: Event, id: string | null): string | null {
  return episodes.length > 1 ? (episodes.find((episode) => episode.id === id)?.title ?? null) : null;
}

function viewClaim(claim: Quantity['claims'][number], article: Article, t: Strings): ClaimView {
  const { exact, claimant, scope, start } = claim;
  return { value: rangeWords(claim, t), words: exact, lang: article.lang, claimant, scope, placeHref: placeAddress(article, start) };
}

interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** `{ min: 3, max: null }` is “at least 3”; without any number, the words for that. */
export function rangeWords({ min, max, approximate }: Range, { amounts, number }: Strings): string {
  if (min === null && max === null) return amounts.uncounted;
  if (max === null) return amounts.atLeast(number(min ?? 0));
  if (min === null) return amounts.atMost(number(max));
  if (min !== max) return amounts.between(number(min), number(max));
  return approximate ? amounts.about(number(min)) : number(min);
}
