import type { Reading, SiteSettings } from '../model.js';
import type { EditionIndex } from './edition-index.js';

/** How much of a text may be published: the length that may stand in full, up to the end of a sentence. */
export function publishedLength({ text, sentences }: Reading, { publish }: SiteSettings): number {
  if (publish === 'full') return text.length;
  if (publish === 'none') return 0;
  const within = sentences.filter(({ end }) => end <= publish.excerpt);
  return within.at(-1)?.end ?? 0;
}

/**
 * A text as it may be published. Where not all of it may be, the title and what the timeline quotes stay and every
 * other character becomes a space, so that offsets still hold: `text.slice(start, end) === exact`.
 */
export function publishedText(reading: Reading, index: EditionIndex): { text: string; withheld: boolean } {
  const { text, blocks, article } = reading;
  const length = publishedLength(reading, index.edition.site);
  if (length >= text.length) return { text, withheld: false };
  const quoted = index.quotes.get(article.id) ?? [];
  const kept = [{ start: 0, end: Math.max(length, blocks[0]?.end ?? 0) }, ...quoted].sort((a, b) => a.start - b.start);
  let at = 0;
  let shown = '';
  for (const { start, end } of kept) {
    if (end <= at) continue;
    shown += blank(text.slice(at, Math.max(at, start))) + text.slice(Math.max(at, start), end);
    at = end;
  }
  return { text: shown + blank(text.slice(at)), withheld: true };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
