import type { Reading } from '../model.js';
import { foldName } from '../text/index.js';
import { gatherNames, joinVariants } from './name-variants.js';

/**
 * A reader of speakers' keys over an event: `Hill` in one article and `Mary Hill` in another are one. A speaker
 * that is no name is known by its own words.
 */
export function keyOfSpeaker(readings: readonly Reading[]): (speaker: string) => string {
  const keyBySpelling = new Map<string, string>();
  for (const { key, articlesBySpelling } of joinVariants(gatherNames(readings))) {
    for (const spelling of articlesBySpelling.keys())
      if (!keyBySpelling.has(spelling)) keyBySpelling.set(spelling, key);
  }
  return (speaker) => keyBySpelling.get(speaker) ?? foldName(speaker);
}
