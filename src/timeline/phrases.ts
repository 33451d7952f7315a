/** A pattern of phrases, with words without which it cannot match: a sentence that has none need not be searched. */
export interface Phrases {
  readonly pattern: RegExp;
  /** A word of each phrase, in lower case. */
  readonly cues: readonly string[];
}

/** What goes on behind the phrases in their pattern. */
interface PatternParts {
  readonly after?: string;
  readonly flags?: 'i' | 'gi';
}

/** `now|so far|bombs?` → whole words of each, in any case; a phrase's cue is its longest word: now, far, bomb and bombs. */
export function findPhrases(phrases: string, { after = '\\b', flags = 'i' }: PatternParts = {}): Phrases {
  return { pattern: new RegExp(`\\b(?:${phrases})${after}`, flags), cues: phrases.split('|').flatMap(cuesOf) };
}

function cuesOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const plain = words.filter((word) => /^[a-z]+$/.test(word)).sort((a, b) => b.length - a.length);
  const [longest] = plain;
  return longest === undefined ? words.flatMap((word) => [word.slice(0, -2), word.slice(0, -1)]) : [longest];
}
