import { foldName } from '../text/index.js';
import type { NameUse } from './name-variants.js';

/** The key of a speaker, by which articles know each other's. */
export type KeyOfSpeaker = (speaker: string) => string;

/**
 * A reader of speakers' keys by an event's names: `Hill` in one article and `Mary Hill` in another are one. A speaker
 * that is no name is known by its own words.
 */
export function keyOfSpeaker(names: readonly NameUse[]): KeyOfSpeaker {
  const keyBySpelling = new Map<string, string>();
  for (const { key, articlesBySpelling } of names) {
    for (const spelling of articlesBySpelling.keys())
      if (!keyBySpelling.has(spelling)) keyBySpelling.set(spelling, key);
  }
  return (speaker) => keyBySpelling.get(speaker) ?? foldName(speaker);
}
