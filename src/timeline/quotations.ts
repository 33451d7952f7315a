import type { Event, Reading } from '../model.js';

/** Sentences of one speaker that sources print differently, side by side. */
export function compareQuotations(_readings: readonly Reading[]): Event['quotations'] {
  return [];
}
