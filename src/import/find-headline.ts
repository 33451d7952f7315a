import { isDateAlone } from './date-heads.js';
import type { Line } from './decode-bytes.js';
import { findFurniture } from './find-furniture.js';
import { countWords, isProse } from './line-shape.js';
import { readByline } from './read-byline.js';
import { readMetadata } from './read-metadata.js';
import { isBreadcrumb } from './sections.js';

/** A headline of fewer words is taken only where nothing longer stands before the running text. */
const LEAST_WORDS = 4;

/** How running text ends and headlines do not; the point behind a single capital (`the U.S.`) may be a headline's. */
const STOP = /(?:(?<!\b\p{Lu})\.|[。।:;])["”’»')\]]*$/u;

/**
 * The line that is the headline: the first above the running text that is neither about the article nor a part of the
 * site, and has some words; null where the text begins at once.
 */
export function findHeadline(lines: readonly Line[]): Line | null {
  const candidates: Line[] = [];
  const plain: Line[] = [];
  for (const line of lines) {
    if (line.text === '' || isAside(line.text)) continue;
    if (isProse(line.text) || isTextBelow(line, plain)) break;
    candidates.push(line);
    if (!isBreadcrumb(line.text)) plain.push(line);
  }
  return plain.find((line) => countWords(line.text) >= LEAST_WORDS) ?? plain[0] ?? candidates[0] ?? null;
}

/** Whether a line is a sentence below what can be a headline (`Fire`, then `A barn burned in the night.`). */
function isTextBelow({ text }: Line, above: readonly Line[]): boolean {
  return STOP.test(text) && countWords(text) >= LEAST_WORDS && above.some((line) => !STOP.test(line.text));
}

function isAside(text: string): boolean {
  return (
    findFurniture(text, 'anywhere') !== null ||
    readMetadata(text) !== null ||
    isDateAlone(text) ||
    readByline(text) !== null
  );
}
