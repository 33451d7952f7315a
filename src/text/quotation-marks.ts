import type { Span } from '../model.js';
import { findMatches } from './find-matches.js';

const MARK = /["“”„«»「」‘’']|\n\n/g;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['"', '"'],
]);
/** Words that begin with an apostrophe: `’em`, `’90s`. */
const ELISION = /^['‘’](?:em|til|tis|twas|n|cause|round|\d0s)\b/iu;
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /[\s([{—–-]/.test(character);

interface Scan {
  readonly found: Span[];
  /** The open double quotation, and the mark that closes it. */
  double: { readonly start: number; readonly close: string } | null;
  /** The open single quotation; `close` is an apostrophe that may have closed it, as in `the workers’`. */
  single: { readonly start: number; close: number | null; readonly inner: Span[] } | null;
}

/**
 * Finds the outermost spans in quotation marks, without their marks: curly, straight, guillemets, corner brackets,
 * and singles where no double stands around them. A quotation that goes on in the next block, reopened there as
 * printers do, gives one span a block. A mark without its partner gives none. One pass.
 */
export function findQuotedSpans(text: string): Span[] {
  const scan: Scan = { found: [], double: null, single: null };
  for (const { 0: mark, index } of findMatches(MARK, text)) {
    if (mark === '\n\n') endBlock(scan, text, index);
    else if (mark === "'" || mark === '‘' || mark === '’') readSingle(scan, text, mark, index);
    else readDouble(scan, text, mark, index);
  }
  endBlock(scan, text, text.length);
  return scan.found.sort((a, b) => a.start - b.start);
}

function readDouble(scan: Scan, text: string, mark: string, index: number): void {
  const { double, single } = scan;
  if (double) {
    if (mark !== double.close) return;
    const closesNothing = mark === '"' && isSpace(text[index - 1]) && isLetter(text[index + 1]);
    if (closesNothing) return;
    if (index > double.start) (single ? single.inner : scan.found).push({ start: double.start, end: index });
    scan.double = null;
    return;
  }
  const close = CLOSING.get(mark);
  if (close === undefined) return;
  if (mark === '"' && !(isSpace(text[index - 1]) || !isLetter(text[index - 1])) && !isLetter(text[index + 1])) return;
  scan.double = { start: index + 1, close };
}

function readSingle(scan: Scan, text: string, mark: string, index: number): void {
  if (scan.double) return;
  const before = text[index - 1];
  const after = text[index + 1];
  if (!isSpace(before) && !isLetter(after) && scan.single) {
    const mayBePossessive = before === 's' && isSpace(after);
    if (mayBePossessive) scan.single.close = index;
    else closeSingle(scan, index);
    return;
  }
  const opens = isSpace(before) && isLetter(after) && mark !== '’' && !ELISION.test(text.slice(index, index + 8));
  if (!opens) return;
  if (scan.single) abandonSingle(scan);
  scan.single = { start: index + 1, close: null, inner: [] };
}

function closeSingle(scan: Scan, end: number): void {
  if (scan.single && end > scan.single.start) scan.found.push({ start: scan.single.start, end });
  scan.single = null;
}

/** A single mark that nothing closes was an apostrophe: what stood in doubles after it stands by itself. */
function abandonSingle(scan: Scan): void {
  const { single } = scan;
  if (!single) return;
  if (single.close !== null) closeSingle(scan, single.close);
  else for (const span of single.inner) scan.found.push(span);
  scan.single = null;
}

/** At a block's end an open quotation lasts only if the next block reopens it. */
function endBlock(scan: Scan, text: string, index: number): void {
  const { double } = scan;
  const reopened = double && CLOSING.get(text[index + 2] ?? '') === double.close;
  if (double && reopened) (scan.single ? scan.single.inner : scan.found).push({ start: double.start, end: index });
  scan.double = null;
  abandonSingle(scan);
}
