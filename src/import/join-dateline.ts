import type { Line } from './decode-bytes.js';
import { isProse } from './line-shape.js';
import { isPlaceIn, readDateline } from './read-dateline.js';
import { statesDay } from './read-metadata.js';
import { isDayWithoutYear } from './read-stated-date.js';

/** A place in capitals, with its state or an agency, or with a dash behind it: `OROVILLE, Calif.`, `TAIPEI —`, `ROME (AP)`. */
const PLACE_ALONE =
  /^(?<place>\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3})(?:(?<region>, ?\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{L}.]+)?)|(?<agency> ?\(\p{Lu}[\p{L} /]{1,20}\)))?(?<dash> ?[-–—]{1,2})?$/u;

/** A place with a day, of which the year is not told: `New Delhi, Feb 8`, `Chandigarh, March 1 (PTI):`. */
const PLACE_AND_DAY =
  /^(?!(?:On|Since|Until|By|From|After|Before) )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.]+)?, ?(?<day>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?: ?\(\p{Lu}[\p{L} /]{1,20}\))?(?: ?[-–—:]{1,2})?$/u;

/** `New Delhi:` */
const NAME_AND_COLON = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}:$/u;

/** Joins a dateline that a copy has put on a line of its own with the paragraph below it. */
export function joinDateline(lines: readonly Line[]): readonly Line[] {
  const first = lines.find(({ text }) => text !== '');
  const at = lines.findIndex((line, at) => {
    const { place, region, agency, dash } = PLACE_ALONE.exec(line.text)?.groups ?? {};
    // What stands first may be a headline: `ORNE, Velm`.
    if (NAME_AND_COLON.test(line.text) && line !== first) return true;
    if (isDayWithoutYear(PLACE_AND_DAY.exec(line.text)?.groups?.day ?? '')) return true;
    if ((agency ?? dash) !== undefined || (region !== undefined && line !== first)) return true;
    const above = lines.slice(0, at).findLast(({ text }) => text !== '');
    return place !== undefined && above !== undefined && statesDay(above.text);
  });
  const line = lines[at];
  const next = lines.slice(at + 1).find(({ text }) => text !== '');
  if (!line || !next || !isProse(next.text)) return lines;
  const text = NAME_AND_COLON.test(line.text)
    ? `${line.text} ${next.text}`
    : `${line.text.replace(/ ?[-–—:]{1,2}$/, '')} — ${next.text}`;
  const dateline = readDateline(text);
  if (!dateline || (dateline.isUnsure && !lines.some((one) => isPlaceIn(one.text, dateline.place)))) return lines;
  return lines.map((one) => (one === line ? { ...one, text } : one === next ? { ...one, text: '' } : one));
}
