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
/** And where paragraphs begin with an indented line, as sentences may end where lines do. */
const INDENTED_SHARE = 0.5;

/**
 * Gathers lines into blocks. A line is a paragraph of its own, as raw copies mostly have them, unless a run of lines
 * without a gap is hard-wrapped text: short lines that break off within sentences, its paragraphs told apart by a gap or
 * by a sentence's end where the next word had still fitted in the line. Dashes are bullets where at least
 * two lines begin with one.
 */
export function gatherBlocks(written: readonly Line[]): RawBlock[] {
  const lines = joinBullets(written);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []));
  const dashed = lines.filter((line) => DASH.test(line.text)).length >= 2;
  const bulletOf = (text: string) => BULLET.exec(text) ?? (dashed ? DASH.exec(text) : null);
  const blocks: RawBlock[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const lines of splitIndented(run) ?? (isWrapped(run) ? [run] : splitParagraphs(run))) {
      blocks.push({ kind: 'paragraph', text: joinLines(lines, words), line: lines[0]?.number ?? 1 });
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

const WORD = /[\p{L}\p{M}-]+/gu;

/** A word that a line breaks in two at a hyphen, and how it goes on, which is not by another word (`pre- and post-war`). */
const BROKEN_WORD = /(?<start>[\p{L}\p{M}\p{N}]+)-$/u;
const REST = /^(?!(?:and|or|to)\b)[\p{L}\p{N}][\p{L}\p{M}]*/u;
/** What keeps its hyphen in front of other words. */
const PREFIX =
  /^(?:anti|ex|half|first|second|third|self|semi|well|vice|two|three|five|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|year|mid|so)$/i;

/**
 * The words of lines that make one paragraph. A word that was broken in two is made whole again: without the hyphen,
 * unless the text has the word with it elsewhere, or both its parts as words.
 */
function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = lines[0]?.text ?? '';
  for (const { text: next } of lines.slice(1)) {
    const start = BROKEN_WORD.exec(text)?.groups?.start;
    const end = REST.exec(next)?.[0];
    if (start === undefined || end === undefined) text += ` ${next}`;
    else text = keepsHyphen(start, end, words) ? text + next : text.slice(0, -1) + next;
  }
  return text;
}

function keepsHyphen(start: string, end: string, words: ReadonlySet<string>): boolean {
  if (/\p{N}$/u.test(start) || !/^\p{Ll}/u.test(end)) return true;
  const [before, behind] = [start.toLowerCase(), end];
  if (words.has(before + behind)) return false;
  return words.has(`${before}-${behind}`) || PREFIX.test(before) || (words.has(before) && words.has(behind));
}

const BULLET_ALONE = /^[•‣▪●◦·*]$/u;

/** Puts bullets that stand on a line of their own before the next line that has words. */
function joinBullets(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => BULLET_ALONE.test(text))) return lines;
  let bullet = '';
  return lines.map((line) => {
    if (BULLET_ALONE.test(line.text)) {
      bullet = '• ';
      return { ...line, text: '' };
    }
    const text = line.text === '' ? '' : bullet + line.text;
    if (line.text !== '') bullet = '';
    return { ...line, text };
  });
}

/** The paragraphs of narrow lines that begin with an indented line each; null where lines show no paragraphs so. */
function splitIndented(run: readonly Line[]): Line[][] | null {
  const others = run.filter(({ isIndented }, at) => at > 0 && !isIndented);
  const broken = run.slice(0, -1).filter(({ text }, at) => !run[at + 1]?.isIndented && !endsSentence(text));
  const isNarrow = run.every(({ text }) => text.length <= WRAP);
  if (!isNarrow || !run.some(({ isIndented }) => isIndented) || broken.length < LEAST_BREAKS) return null;
  if (broken.length < others.length * INDENTED_SHARE) return null;
  const paragraphs: Line[][] = [];
  run.forEach((line, at) => {
    if (at > 0 && !line.isIndented) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
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
