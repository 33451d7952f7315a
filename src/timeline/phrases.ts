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
export function makePhrases(phrases: string, { after = '\\b', flags = 'i' }: PatternParts = {}): Phrases {
  return { pattern: new RegExp(`\\b(?:${phrases})${after}`, flags), cues: phrases.split('|').flatMap(cuesOf) };
}

/** Throws where none of a phrase's words is told by its letters: no cue could stand for it. */
function cuesOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const plain = words.filter((word) => /^[a-z]+$/.test(word)).sort((a, b) => b.length - a.length);
  const [longest] = plain;
  if (longest !== undefined) return [longest];
  const plural = words.find((word) => /^[a-z]+s\?$/.test(word));
  if (plural === undefined) throw new Error(`no word to know the phrase by: ${phrase}`);
  return [plural.slice(0, -2), plural.slice(0, -1)];
}
