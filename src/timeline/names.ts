import type { EventName, KnownName, Reading } from '../model.js';

/** The names that an event's articles mention, each with its spellings and the articles that use them. */
export function collectNames(_readings: readonly Reading[], _known: readonly KnownName[]): EventName[] {
  return [];
}
