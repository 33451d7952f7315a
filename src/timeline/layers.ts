import type { Layer, Reading } from '../model.js';

/** Who claimed, blamed, denied or condemned what: each position with the words that state it. */
export function layerAttributions(_readings: readonly Reading[]): Layer[] {
  return [];
}
