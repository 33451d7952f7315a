import { isDateAlone } from './date-heads.js';
import { findFurniture } from './find-furniture.js';
import type { RawBlock } from './gather-blocks.js';
import { foldLine, isProse } from './line-shape.js';
import { readByline } from './read-byline.js';
import { type Facts, readBareDate, readMetadata } from './read-metadata.js';
import { isClock } from './read-stated-date.js';
import { isSection } from './sections.js';
import type { Cut } from './sort-lines.js';

/**
 * Cuts the lines above the running text that say no more than what is known of the article: its writer, its day, its
 * outlet (`5 March 2024Updated 3 hours ago`, `Ben Holt`), the part of a site that it is in, or but a clock time. One of several dates or times that stand alone
 * is the head of an entry.
 */
export function cutHead(blocks: readonly RawBlock[], facts: Facts): { blocks: readonly RawBlock[]; cut: Cut[] } {
  const opening = blocks.findIndex(({ text }) => isProse(text));
  const isEntry = (text: string) => isDateAlone(text) || isClock(text);
  const isList = blocks.filter(({ text }) => isEntry(text)).length > 1;
  const above = blocks.slice(0, Math.max(0, opening));
  const isPart = ({ kind, text }: RawBlock) => kind !== 'heading' && isSection(text);
  const own = above.findIndex((block) => !isPart(block));
  const trail = own < 0 ? above.length : own;
  const known = above.filter(
    ({ kind, text }, at) => at < trail || (HEADS.has(kind) && !(isList && isEntry(text)) && isKnown(text, facts)),
  );
  if (known.length === 0) return { blocks, cut: [] };
  return {
    blocks: blocks.filter((block) => !known.includes(block)),
    cut: known.map(({ line, text }) => ({ line, rule: isSection(text) ? 'breadcrumb' : 'stated already', text })),
  };
}

const HEADS: ReadonlySet<RawBlock['kind']> = new Set(['paragraph', 'heading']);

/** Where a copy has lost what stood between two parts of a line, or has a bar there. */
const BORDER = /(?<=\d)(?=\p{Lu}\p{Ll})|\s+[|•·–—]\s+|(?<=\p{L})\/(?=\p{Lu})/u;
/** What a page prints twice, once for each width that it is shown in. */
const TWICE = /^(.{6,60}) \1$/;

function isKnown(text: string, { author = [], source, published = '' }: Facts): boolean {
  const names = new Set([...author, ...(source === undefined ? [] : [source])].map(foldLine));
  const states = (part: string) =>
    names.has(foldLine(part)) ||
    (readByline(part)?.every((name) => names.has(foldLine(name))) ?? false) ||
    (published !== '' && readBareDate(part)?.slice(0, 10) === published.slice(0, 10));
  const saysNothing = (part: string) =>
    isClock(part) || findFurniture(part, 'anywhere') !== null || (readMetadata(part)?.changed ?? null) !== null;
  const parts = text
    .replace(TWICE, '$1')
    .split(BORDER)
    .filter((part) => part.trim() !== '');
  return (parts.some(states) || isClock(text)) && parts.every((part) => states(part) || saysNothing(part));
}
