import type { Event } from '../model.js';
import { figureId, lineId } from './addresses.js';
import { figureTitle } from './figure-words.js';
import { entryTitle, lineTitle } from './line-title.js';

/** A link on the page to what the sources dispute. */
export interface DisputeLink {
  readonly href: string;
  readonly title: string;
  readonly note: string;
}

/** Every line and figure on which the sources disagree; a figure that a line disputes in the same words is that line. */
export function linkDisputes({ timeline, undated, quantities }: Event): DisputeLink[] {
  const lines = [...timeline, ...undated].flatMap((entry) =>
    entry.disagreements
      .slice(0, 1)
      .map(({ note }) => ({ href: `#${encodeURIComponent(lineId(entry.id))}`, title: entryTitle(entry), note })),
  );
  const told = new Set(lines.map(({ note }) => note));
  const figures = quantities
    .filter(({ verdict, note }) => verdict === 'differ' && !told.has(note ?? ''))
    .map(({ id, what, subject, note }) => ({
      href: `#${encodeURIComponent(figureId(id))}`,
      title: lineTitle(figureTitle(what, subject)),
      note: note ?? '',
    }));
  return [...lines, ...figures];
}
