import { composeArticle, type Title } from './compose-article.js';
import { type Line, splitLines } from './decode-bytes.js';
import { readExportHead } from './export-head.js';
import { findHeadline } from './find-headline.js';
import { gatherBlocks } from './gather-blocks.js';
import { type Imported, type RawFile, refuse } from './imported.js';
import { splitHeadline } from './name-outlet.js';
import { type Found, sortLines } from './sort-lines.js';

/** Makes an article file of a decoded text; none where it holds no words. */
export function importText(raw: RawFile, text: string, notes: readonly string[]): Imported {
  const { lines, cut: above } = readExportHead(splitLines(text));
  const headline = findHeadline(lines);
  const { body, found, cut } = sortLines(lines, headline);
  const blocks = gatherBlocks(body);
  if (!headline && blocks.length === 0) return refuse("the file holds no text: put the article's words into it");
  return composeArticle(raw, {
    title: headline ? takeTitle(headline, found) : labelledTitle(found),
    blocks,
    found,
    cut: [...above, ...cut],
    notes,
    unit: 'line',
  });
}

/** The headline that a label gives, where no line stands as one. */
function labelledTitle(found: readonly Found[]): Title | null {
  const stated = found.find(({ facts }) => facts.title !== undefined);
  return stated ? { words: stated.facts.title ?? '', line: stated.line, found: [stated], outlet: null } : null;
}

function takeTitle(headline: Line, found: readonly Found[]): Title {
  const { title, outlet, date } = splitHeadline(headline.text);
  const facts = { title, ...(date !== null && { published: `${date}?` }) };
  const stated = { line: headline.number, text: headline.text, facts };
  return {
    words: title,
    line: headline.number,
    found: [...found.filter(({ facts }) => facts.title !== undefined), stated],
    outlet: outlet === null ? null : { name: outlet, line: headline.number },
  };
}
