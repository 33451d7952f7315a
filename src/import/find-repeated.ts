import type { Line } from './decode-bytes.js';
import { countWords, endsSentence, foldLine } from './line-shape.js';

/** The longest alt text or caption that pages print twice. */
const LONGEST_ALT = 30;
/** An alt text has fewer words than so many behind the headline's: who took the picture, a number. */
const FEW_WORDS = 7;

/**
 * Lines that say again what the page says already, by line number, with the rule: the headline below itself, whole or
 * its beginning (a picture's alt text); a short line that stands twice (alt text and caption: neither is the report's, a
 * sentence of the same words is); a paragraph that stands twice (the later one goes).
 */
export function findRepeated(headline: string, body: readonly Line[]): Map<number, string> {
  const rules = new Map<number, string>();
  const title = foldLine(headline);
  const linesByFold = new Map<string, Line[]>();
  for (const line of body) {
    const fold = foldLine(line.text);
    if (fold === '') continue;
    if (repeatsHeadline(line.text, fold, title)) rules.set(line.number, 'headline repeated');
    else linesByFold.set(fold, [...(linesByFold.get(fold) ?? []), line]);
  }
  for (const [line, rule] of findBeginnings(body)) rules.set(line.number, rule);
  for (const lines of linesByFold.values()) {
    if (lines.length < 2) continue;
    const [own, ...later] = lines.filter(({ text }) => endsSentence(text) || countWords(text) > LONGEST_ALT);
    for (const line of lines) if (line !== own) rules.set(line.number, 'alt text printed twice');
    for (const line of later) rules.set(line.number, 'paragraph printed twice');
  }
  return rules;
}

function repeatsHeadline(text: string, fold: string, title: string): boolean {
  if (fold === title) return true;
  if (endsSentence(text)) return false;
  const begins = title.startsWith(`${fold} `) && countWords(fold) >= 3 && fold.length >= title.length / 3;
  return begins || (fold.startsWith(`${title} `) && countWords(fold) < countWords(title) + FEW_WORDS);
}

/** A line that breaks off. */
const BREAKS_OFF = /\s*(?:…|\.{3})$/;
/** Behind the words of a caption stand fewer, those that say who took the picture. */
const CREDIT_WORDS = 6;

/**
 * Lines that the next written one begins with: the beginning of a paragraph that the page shows above it, and the alt
 * text of a picture, below which stands the same with its credit.
 */
function findBeginnings(body: readonly Line[]): [Line, string][] {
  const written = body.filter(({ text }) => text !== '');
  return written.flatMap((line, at): [Line, string][] => {
    const next = written[at + 1];
    const start = line.text.replace(BREAKS_OFF, '');
    if (!next || countWords(start) < FEW_WORDS || next.text.length <= line.text.length || !next.text.startsWith(start))
      return [];
    if (start !== line.text) return [[line, 'beginning printed twice']];
    const rest = next.text.slice(start.length).trim();
    if (countWords(rest) > CREDIT_WORDS || endsSentence(rest.replace(/\)$/, '')) || !/^\p{Lu}|^[(|]/u.test(rest))
      return [];
    return [
      [line, 'caption'],
      [next, 'caption'],
    ];
  });
}
