import type { Episode, Quantity, Reading } from '../model.js';

/** Compares the amounts that several articles give for the same thing. */
export function compareQuantities(_readings: readonly Reading[], _episodes: readonly Episode[]): Quantity[] {
  return [];
}
