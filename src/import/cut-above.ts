import type { Line } from './decode-bytes.js';
import { AGENCY } from './furniture.js';
import { countWords, endsSentence, isStatement } from './line-shape.js';
import type { Cut } from './sort-lines.js';

const DASH_ALONE = /^[-–—]$/;
/** So many headlines of other stories make a ticker, none of them longer. */
const LEAST_HEADLINES = 4;
const LONGEST_HEADLINE = 30;

/** Who took a picture, on a line below its caption: a name, and the agency. */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u;
const CREDIT_ALONE = new RegExp(`^(?:(?:${AGENCY}) (?:photos?|images|pictures)|.{2,50} via (?:${AGENCY}))$`, 'i');

/**
 * Cuts what a page shows above its article: headlines of other stories, each below a dash that stands alone, and pictures'
 * captions with their credits on lines of their own.
 */
export function cutAbove(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const written = lines.filter(({ text }) => text !== '');
  const ticker = written.slice(0, lengthOfTicker(written));
  const captions = written.slice(ticker.length, ticker.length + lengthOfCaptions(written.slice(ticker.length)));
  if (ticker.length + captions.length === 0) return { lines, cut: [] };
  const gone = new Set([...ticker, ...captions]);
  const asCut = (rule: string) => (line: Line) => ({ line: line.number, rule, text: line.text });
  return {
    lines: lines.map((line) => (gone.has(line) ? { ...line, text: '' } : line)),
    cut: [
      ...ticker.filter(({ text }) => !DASH_ALONE.test(text)).map(asCut('ticker')),
      ...captions.map(asCut('caption')),
    ],
  };
}

function lengthOfTicker(written: readonly Line[]): number {
  let end = 0;
  while (DASH_ALONE.test(written[end]?.text ?? '') && isHeadline(written[end + 1]?.text ?? '')) end += 2;
  return end / 2 < LEAST_HEADLINES ? 0 : end;
}

const isHeadline = (text: string): boolean =>
  !DASH_ALONE.test(text) && !/\.$/.test(text) && countWords(text) > 0 && countWords(text) <= LONGEST_HEADLINE;

/** How many lines are captions; none where no headline stands near below them, as the first may be the report's own. */
function lengthOfCaptions(written: readonly Line[]): number {
  let end = 0;
  for (let at = 0; isStatement(written[at]?.text ?? ''); ) {
    at += NAME_ALONE.test(written[at + 1]?.text ?? '') ? 2 : 1;
    if (!CREDIT_ALONE.test(written[at]?.text ?? '')) break;
    at += 1;
    if (NAME_ALONE.test(written[at]?.text ?? '') && !endsSentence(written[at + 1]?.text ?? '')) at += 1;
    end = at;
  }
  const below = written.slice(end, end + NEAR);
  return below.some(({ text }) => !endsSentence(text) && countWords(text) >= HEADLINE_WORDS) ? end : 0;
}

const NEAR = 4;
const HEADLINE_WORDS = 4;
