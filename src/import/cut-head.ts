import { isDateAlone } from './date-heads.js';
import { findFurniture } from './find-furniture.js';
import type { RawBlock } from './gather-blocks.js';
import { foldLine, isProse } from './line-shape.js';
import { readByline } from './read-byline.js';
import { type Facts, readBareDate } from './read-metadata.js';
import type { Cut } from './sort-lines.js';

/**
 * Cuts the lines above the running text that say no more than what is known of the article: its writer, its day, its
 * outlet (`5 March 2024Updated 3 hours ago`, `Ben Holt`). One of several dates that stand alone is the head of an entry.
 */
export function cutHead(blocks: readonly RawBlock[], facts: Facts): { blocks: readonly RawBlock[]; cut: Cut[] } {
  const opening = blocks.findIndex(({ text }) => isProse(text));
  const isList = blocks.filter(({ text }) => isDateAlone(text)).length > 1;
  const known = blocks
    .slice(0, Math.max(0, opening))
    .filter(({ kind, text }) => kind === 'paragraph' && !(isList && isDateAlone(text)) && isKnown(text, facts));
  if (known.length === 0) return { blocks, cut: [] };
  return {
    blocks: blocks.filter((block) => !known.includes(block)),
    cut: known.map(({ line, text }) => ({ line, rule: 'stated already', text })),
  };
}

/** Where a copy has lost what stood between two parts of a line, or has a bar there. */
const BORDER = /(?<=\d)(?=\p{Lu}\p{Ll})|\s+[|•·–—]\s+/u;

function isKnown(text: string, { author = [], source, published = '' }: Facts): boolean {
  const names = new Set([...author, ...(source === undefined ? [] : [source])].map(foldLine));
  const states = (part: string) =>
    names.has(foldLine(part)) ||
    (readByline(part)?.every((name) => names.has(foldLine(name))) ?? false) ||
    (published !== '' && readBareDate(part)?.slice(0, 10) === published.slice(0, 10));
  const parts = text.split(BORDER).filter((part) => part.trim() !== '');
  return parts.some(states) && parts.every((part) => states(part) || findFurniture(part, 'anywhere') !== null);
}
