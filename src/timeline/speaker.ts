import type { Reading } from '../model.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

/** Who says what a telling tells: the speaker its sentence names, else that of a quotation in it; null if the outlet. */
export function findSpeaker(reading: Reading, telling: Telling): string | null {
  const attribution = reading.attributions.find(({ sentence }) => sentence === telling.sentence);
  if (attribution) return attribution.speaker;
  return within(reading.quotations, telling).find(({ speaker }) => speaker !== null)?.speaker ?? null;
}
