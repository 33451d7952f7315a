import type { Line } from './decode-bytes.js';
import { endsSentence } from './line-shape.js';

/** A paragraph or an item of a list, on one line. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
  /** The line on which it begins. */
  readonly line: number;
}

const BULLET = /^[•‣▪●◦·]\s*(?=\S)|^\*\s+(?=\S)/u;
const DASH = /^[-–—]\s+(?=\S)/u;

/** Lines of hard-wrapped text are no longer than this. */
const WRAP = 100;

/**
 * Gathers lines into blocks. A line is a paragraph of its own, as raw copies mostly have them, unless a run of lines
 * without a gap is hard-wrapped text: short lines that break off within sentences. Dashes are bullets where at least
 * two lines begin with one.
 */
export function gatherBlocks(lines: readonly Line[]): RawBlock[] {
  const dashed = lines.filter((line) => DASH.test(line.text)).length >= 2;
  const bulletOf = (text: string) => BULLET.exec(text) ?? (dashed ? DASH.exec(text) : null);
  const blocks: RawBlock[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (isWrapped(run))
      blocks.push({ kind: 'paragraph', text: run.map((line) => line.text).join(' '), line: run[0]?.number ?? 1 });
    else blocks.push(...run.map(({ text, number }) => ({ kind: 'paragraph' as const, text, line: number })));
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
