import type { Event } from '../model.js';
import { writeCsv } from './csv.js';
import { qualifierOf } from './figure-words.js';
import type { SiteIndex } from './site-index.js';
import { articleOf } from './site-index.js';
import { statementDate } from './statement-date.js';

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
];

/**
 * An event's timeline as CSV, one row for each statement; dates in EDTF, offsets in UTF-16 code units. `date` is the
 * line's, `source_date` what the statement's own source gives; the words of a `digest` are not the outlet's.
 */
export function writeTimelineCsv(event: Event, index: SiteIndex): string {
  const rows = [...event.timeline, ...event.undated].flatMap((entry) => {
    const dispute = entry.disagreements.map(({ note }) => note).join(' ');
    return entry.statements.map(({ article, exact, start, end, speaker }, at) => {
      const { sourceName, body } = articleOf(index, article);
      return [
        entry.id,
        entry.edtf,
        entry.precision,
        entry.status,
        entry.episode,
        entry.background,
        entry.title,
        sourceName,
        article,
        exact,
        start,
        end,
        speaker,
        dispute,
        statementDate(entry, at),
        body,
      ];
    });
  });
  return writeCsv(TIMELINE, rows);
}

/** An event's figures as CSV, one row for each claim; an open bound is an empty cell. */
export function writeFiguresCsv(event: Event, index: SiteIndex): string {
  const rows = event.quantities.flatMap(({ id, what, subject, episode, verdict, note, claims }) =>
    claims.map(({ article, exact, start, end, min, max, approximate, currency, claimant, scope }) => {
      const { sourceName, body } = articleOf(index, article);
      return [
        id,
        what,
        subject,
        episode,
        verdict,
        sourceName,
        article,
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
        body,
      ];
    }),
  );
  return writeCsv(FIGURES, rows);
}
