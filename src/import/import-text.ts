import { composeArticle, type Title } from './compose-article.js';
import { type Line, splitLines } from './decode-bytes.js';
import { findHeadline } from './find-headline.js';
import { gatherBlocks } from './gather-blocks.js';
import { type Imported, type RawFile, refuse } from './imported.js';
import { splitHeadline } from './name-outlet.js';
import { type Found, sortLines } from './sort-lines.js';

/** Makes an article file of a decoded text; none where it holds no words. */
export function importText(raw: RawFile, text: string, notes: readonly string[]): Imported {
  const lines = splitLines(text);
  const headline = findHeadline(lines);
  const { body, found, cut } = sortLines(lines, headline);
  const blocks = gatherBlocks(body);
  if (!headline && blocks.length === 0) return refuse("the file holds no text: put the article's words into it");
  return composeArticle(raw, {
    title: headline && takeTitle(headline, found),
    blocks,
    found,
    cut,
    notes,
    unit: 'line',
  });
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
