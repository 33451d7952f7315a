import type { Line } from './decode-bytes.js';
import { countWords, isProse } from './line-shape.js';

/** `Label: A headline of another story`, the label of one to three words, no list of facts (`Dead: twelve`). */
const LABELLED = /^(?<label>\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}): (?<rest>["“‘]?\p{Lu}.*)$/u;
const MOST_WORDS = 14;
const LEAST_WORDS = 5;

/** Labels that a report's own short paragraphs have. */
const OWN_LABEL =
  /^(?:update|correction|corrections|note|editor[’']?s note|clarification|background|summary|question|answer|q|a|verdict|result|results|source|sources|developing|conclusion)$/i;

/**
 * Teasers of other stories between a report's paragraphs: a short labelled headline that stands alone among running
 * text. Where several lines have labels, the text is an interview or a list and all of them stay; so does a line that
 * is in quotation marks whole.
 */
export function findTeasers(body: readonly Line[]): Line[] {
  const written = body.filter((line) => line.text !== '');
  const labelled = written.filter((line) => LABELLED.test(line.text));
  if (labelled.length !== 1) return [];
  return labelled.filter((line) => {
    const at = written.indexOf(line);
    const { label = '', rest = '' } = LABELLED.exec(line.text)?.groups ?? {};
    const words = countWords(line.text);
    const amongProse = [written[at - 1], written[at + 1]].every(
      (beside) => beside !== undefined && isProse(beside.text),
    );
    const isSpeech = /^["“‘].*["”’][.!?]?$/u.test(rest);
    return amongProse && words >= LEAST_WORDS && words <= MOST_WORDS && !OWN_LABEL.test(label) && !isSpeech;
  });
}
