import type { Event } from '../model.js';
import { absoluteAddress, figureAddress, lineAddress, placeAddress } from './addresses.js';
import { writeCsv } from './csv.js';
import { qualifierOf } from './figure-words.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import { statementDate } from './statement-date.js';

/** Where a row can be checked: its line or figure on the event's page, its words in the article, the original. */
const ADDRESSES = ['address', 'words_address', 'original'];
const TIMELINE = [
  'line',
  'date',
  'precision',
  'status',
  'episode',
  'background',
  'title',
  'source',
  'article',
  'words',
  'start',
  'end',
  'speaker',
  'dispute',
  'source_date',
  'body',
  ...ADDRESSES,
];
const FIGURES = [
  'figure',
  'what',
  'subject',
  'episode',
  'verdict',
  'source',
  'article',
  'words',
  'start',
  'end',
  'min',
  'max',
  'approximate',
  'qualifier',
  'claimant',
  'scope',
  'note',
  'currency',
  'body',
  ...ADDRESSES,
];

/**
 * An event's timeline as CSV, one row for each statement; dates in EDTF, offsets in UTF-16 code units. `date` is the
 * line's, `source_date` what the statement's own source gives; the words of a `digest` are not the outlet's. Addresses
 * are full where the site's own is known, else from its root.
 */
export function writeTimelineCsv(event: Event, index: SiteIndex): string {
  const root = rootOf(index);
  const rows = [...event.timeline, ...event.undated].flatMap((entry) => {
    const dispute = entry.disagreements.map(({ note }) => note).join(' ');
    const address = root + lineAddress(event.id, entry.id);
    return entry.statements.map(({ article: id, exact, start, end, speaker }, at) => {
      const article = articleOf(index, id);
      return [
        entry.id,
        entry.edtf,
        entry.precision,
        entry.status,
        entry.episode,
        entry.background,
        entry.title,
        article.sourceName,
        id,
        exact,
        start,
        end,
        speaker,
        dispute,
        statementDate(entry, at),
        article.body,
        address,
        root + placeAddress(article, start),
        article.url,
      ];
    });
  });
  return writeCsv(TIMELINE, rows);
}

/** An event's figures as CSV, one row for each claim; an open bound is an empty cell. */
export function writeFiguresCsv(event: Event, index: SiteIndex): string {
  const root = rootOf(index);
  const rows = event.quantities.flatMap(({ id: figure, what, subject, episode, verdict, note, claims }) => {
    const address = root + figureAddress(event.id, figure);
    return claims.map(({ article: id, exact, start, end, min, max, approximate, currency, claimant, scope }) => {
      const article = articleOf(index, id);
      return [
        figure,
        what,
        subject,
        episode,
        verdict,
        article.sourceName,
        id,
        exact,
        start,
        end,
        min,
        max,
        approximate,
        qualifierOf({ words: exact, min, max, approximate }),
        claimant,
        scope,
        note,
        currency ?? null,
        article.body,
        address,
        root + placeAddress(article, start),
        article.url,
      ];
    });
  });
  return writeCsv(FIGURES, rows);
}

/** What stands before an address: the site's own, where it is known. */
const rootOf = ({ site }: SiteIndex): string => absoluteAddress(site.baseUrl, '') ?? '';
