import type { Reading, Span } from '../model.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

/** Who says what a telling tells: the speaker its sentence names, else that of a quotation in it; null if the outlet. */
export function findSpeaker(reading: Reading, telling: Telling): string | null {
  // "contrary to reports that | 287 were held": whoever says that says this not.
  if (!telling.main && TOLD_AGAINST.test(reading.text.slice(Math.max(0, telling.start - AGAINST_REACH), telling.start)))
    return null;
  const attribution = reading.attributions.find(
    ({ sentence, act }) =>
      sentence === telling.sentence && !(act === 'denied' && isDeniedBeside(reading, reading.sentences[sentence])),
  );
  if (attribution) return attribution.speaker;
  return within(reading.quotations, telling).find(({ speaker }) => speaker !== null)?.speaker ?? null;
}

const TOLD_AGAINST = /\b(?:contrary to|despite) (?:\p{L}+ )?(?:reports|claims|rumou?rs) that\s+$/u;
const AGAINST_REACH = 50;

/**
 * Whether a denial only stands beside what a sentence tells: "Larsen, who denies the charges, remains free", "was sentenced
 * for spying, charges that he denies". Who denies that says neither.
 */
const isDeniedBeside = ({ text }: Reading, sentence: Span | undefined): boolean =>
  sentence !== undefined && DENIED_BESIDE.test(text.slice(sentence.start, sentence.end));
const DENIED_BESIDE =
  /(?:, who|, (?:an? |the )?(?:charges?|claims?|accusations?|allegations?|something|which)\b(?: (?:that|which))?)(?: (?!(?:and|but|said|says)\b)[\p{L}’'-]+| and (?:his|her|its|their) [\p{L}’'-]+){0,5} (?:den(?:y|ies|ied)|reject(?:s|ed)?)\b/u;
