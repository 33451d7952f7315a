import type { Line } from './decode-bytes.js';
import { endsSentence } from './line-shape.js';

/** A block of an article, on one line; a raw text shows no more of them than paragraphs and items of lists. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'quote';
  readonly text: string;
  /** The line on which it begins, or its number among the blocks. */
  readonly line: number;
}

const BULLET = /^[•‣▪●◦·]\s*(?=\S)|^\*\s+(?=\S)/u;
const DASH = /^[-–—]\s+(?=\S)/u;

/** Lines of hard-wrapped text are no longer than this, and not much shorter than that. */
const WRAP = 100;
const NARROW = 40;
/** So many lines show by their breaks whether a text without gaps is hard-wrapped, and so large a part of them must. */
const LEAST_BREAKS = 3;
const BREAKS_SHARE = 0.8;

/**
 * Gathers lines into blocks. A line is a paragraph of its own, as raw copies mostly have them, unless a run of lines
 * without a gap is hard-wrapped text: short lines that break off within sentences, its paragraphs told apart by a gap or
 * by a sentence's end where the next word had still fitted in the line. Dashes are bullets where at least
 * two lines begin with one.
 */
export function gatherBlocks(lines: readonly Line[]): RawBlock[] {
  const dashed = lines.filter((line) => DASH.test(line.text)).length >= 2;
  const bulletOf = (text: string) => BULLET.exec(text) ?? (dashed ? DASH.exec(text) : null);
  const blocks: RawBlock[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const lines of isWrapped(run) ? [run] : splitParagraphs(run)) {
      const text = lines.map((line) => line.text).join(' ');
      blocks.push({ kind: 'paragraph', text, line: lines[0]?.number ?? 1 });
    }
    run = [];
  };
  for (const line of lines) {
    const bullet = bulletOf(line.text);
    if (line.text !== '' && !bullet) {
      run.push(line);
      continue;
    }
    flush();
    if (bullet) blocks.push({ kind: 'item', text: line.text.slice(bullet[0].length), line: line.number });
  }
  flush();
  return blocks;
}

/** The paragraphs of a run of lines: each line one, unless they are filled up to a width. */
function splitParagraphs(run: readonly Line[]): Line[][] {
  const width = Math.max(0, ...run.map(({ text }) => text.length));
  const isFull = (at: number): boolean => {
    const [word = ''] = (run[at + 1]?.text ?? '').split(' ', 1);
    return (run[at]?.text.length ?? 0) + 1 + word.length > width;
  };
  const broken = [...run.slice(0, -1).keys()].filter((at) => !endsSentence(run[at]?.text ?? ''));
  const isFilled = width <= WRAP && width >= NARROW && broken.length >= LEAST_BREAKS;
  if (!isFilled || broken.filter(isFull).length < broken.length * BREAKS_SHARE) return run.map((line) => [line]);
  const paragraphs: Line[][] = [];
  run.forEach((line, at) => {
    if (at > 0 && isFull(at - 1)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

function isWrapped(run: readonly Line[]): boolean {
  const broken = run.slice(0, -1);
  if (broken.length === 0) return false;
  const longest = Math.max(...run.map((line) => line.text.length));
  if (longest > WRAP || broken.some((line) => line.text.length < longest * 0.6)) return false;
  const within = broken.filter(
    (line, at) => !endsSentence(line.text) && (run.length > 2 || /^\p{Ll}/u.test(run[at + 1]?.text ?? '')),
  );
  return within.length * 2 >= broken.length;
}
