/** Cues of many alternatives, each of which begins with a word: they are tried only where one of these stands. */
import { collectFirstLetters, hasFirstLetters, isLetter } from './first-letters.js';
import { leadingWords } from './leading-words.js';

/** What a cue is asked: a regular expression is one. */
export interface Cue {
  readonly test: (text: string) => boolean;
}

/**
 * Finds what `\b(?:pattern)` finds. Tried at every letter, a pattern of forty alternatives takes longer than all else that
 * is asked of a date together.
 */
export function wordCue(pattern: string, flags = ''): Cue {
  const sticky = new RegExp(`\\b(?:${pattern})`, `${flags}y`);
  const letters = collectFirstLetters(leadingWords(pattern));
  const test = (text: string): boolean => {
    for (let at = 0; at < text.length; at++) {
      const start = at;
      while (isLetter(text.charCodeAt(at))) at++;
      if (at === start || !hasFirstLetters(letters, text, start, at)) continue;
      sticky.lastIndex = start;
      if (sticky.test(text)) return true;
    }
    return false;
  };
  return { test };
}

/**
 * The same, asked only where words that it ends on stand near the end: an expression fixed to the end is tried from the
 * beginning, and seldom to any avail.
 */
export function endingCue(
  { words, within = Number.POSITIVE_INFINITY }: { readonly words: RegExp; readonly within?: number },
  pattern: string,
  flags = '',
): Cue {
  const cue = wordCue(pattern, flags);
  return { test: (text) => words.test(within < text.length ? text.slice(-within) : text) && cue.test(text) };
}
