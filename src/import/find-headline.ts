import type { Line } from './decode-bytes.js';
import { findFurniture } from './find-furniture.js';
import { countWords, isProse } from './line-shape.js';
import { readByline } from './read-byline.js';
import { readBareDate, readMetadata } from './read-metadata.js';
import { isBreadcrumb } from './sections.js';

/** A headline of fewer words is taken only where nothing longer stands before the running text. */
const LEAST_WORDS = 4;

/**
 * The line that is the headline: the first above the running text that is neither about the article nor a part of the
 * site, and has some words; null where the text begins at once.
 */
export function findHeadline(lines: readonly Line[]): Line | null {
  const candidates: Line[] = [];
  for (const line of lines) {
    if (line.text === '' || isAside(line.text)) continue;
    if (isProse(line.text)) break;
    candidates.push(line);
  }
  const plain = candidates.filter((line) => !isBreadcrumb(line.text));
  return plain.find((line) => countWords(line.text) >= LEAST_WORDS) ?? plain[0] ?? candidates[0] ?? null;
}

function isAside(text: string): boolean {
  return (
    findFurniture(text, 'anywhere') !== null ||
    readMetadata(text) !== null ||
    readBareDate(text) !== null ||
    readByline(text) !== null
  );
}
