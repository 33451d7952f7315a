import type { Line } from './decode-bytes.js';
import { readMetadata } from './read-metadata.js';

/** A label that a copy has put on a line of its own. */
const LABEL_ALONE =
  /^(?<label>source|outlet|author|(?:(?:first|originally) )?published|posted|(?:last )?(?:updated|modified))(?: on| at)?(?<colon> ?:)?$/i;

/** And what a copy has parted of the words below a picture. */
const CAPTION_LABEL = /^(?:(?:image|media|video|photo) (?:caption|source|credit),|image:)$/i;
const LONGEST_CAPTION = 280;
/** `This article is more than`, then `7 years old`. */
const AGE_LABEL = /^this (?:article|story|page|post) is (?:more than|over)$/i;
const AGE = /^\d{1,3} (?:day|week|month|year)s? old$/i;

/** Joins labels with what stands on the next written line, where the two state something together: `Updated`, `5 March 2024`. */
export function joinLabels(lines: readonly Line[]): readonly Line[] {
  const joined = new Map<Line, string>();
  const written = lines.filter(({ text }) => text !== '');
  for (const [at, line] of written.entries()) {
    const { label, colon } = LABEL_ALONE.exec(line.text)?.groups ?? {};
    const next = written[at + 1];
    const isCaption = next && CAPTION_LABEL.test(line.text) && next.text.length <= LONGEST_CAPTION;
    if (isCaption || (next && AGE_LABEL.test(line.text) && AGE.test(next.text))) {
      joined.set(line, `${line.text} ${next.text}`);
      joined.set(next, '');
    }
    if (label === undefined || !next) continue;
    const words = `${label}: ${next.text}`;
    // `Source` by itself may be a heading, unless the next label stands below its value.
    const isOfRow = LABEL_ALONE.test(written[at + 2]?.text ?? '');
    if ((colon === undefined && !/ed$/i.test(label) && !isOfRow) || readMetadata(words) === null) continue;
    joined.set(line, words);
    joined.set(next, '');
  }
  return joined.size === 0 ? lines : lines.map((line) => ({ ...line, text: joined.get(line) ?? line.text }));
}
