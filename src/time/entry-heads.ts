/** Lists of dated entries, as chronologies and live reports have them: each date heads what stands below or behind it. */
import type { Block } from '../model.js';
import type { Cues } from './language.js';
import { isDayOrMonth } from './list-years.js';
import { isDay } from './meaning.js';
import { HEAD_BLOCKS, isAlone, isHead, type Place } from './role.js';

/** So many dates alone in their lines make a list. */
const LEAST_HEADS = 2;

/** The dates that head entries, each with the last block that it holds for; in order. */
export function findEntryHeads(
  places: readonly Place[],
  { blocks, isOfRecord }: { readonly blocks: readonly Block[]; readonly isOfRecord: (place: Place) => boolean },
  cues: Cues,
): ReadonlyMap<Place, number> {
  const alone = places.filter((place) => standsAlone(place, cues) && !isMasthead(place, isOfRecord));
  const heads = new Map<Place, number>();
  if (alone.length >= LEAST_HEADS && alone.some((place) => isTold(place, blocks)))
    for (const [at, place] of alone.entries()) heads.set(place, (alone[at + 1]?.blockIndex ?? blocks.length) - 1);
  const opening = places.filter((place) => opensEntry(place, cues));
  if (opening.length >= LEAST_HEADS) for (const place of opening) heads.set(place, place.blockIndex);
  return heads;
}

const standsAlone = (place: Place, cues: Cues): boolean =>
  place.block.kind !== 'title' &&
  isDay(place.expression.meaning) &&
  isAlone(place, cues) &&
  !isHead(place, cues) &&
  !cues.masthead.test(place.before.slice(-80)) &&
  !cues.retrieval.test(place.before);

/** Above a text, its own day of publication heads no entry. */
const isMasthead = (place: Place, isOfRecord: (place: Place) => boolean): boolean =>
  place.blockIndex <= HEAD_BLOCKS && isOfRecord(place);

/** Whether a paragraph follows that the date can be of. */
const isTold = ({ blockIndex }: Place, blocks: readonly Block[]): boolean =>
  blocks[blockIndex + 1]?.kind === 'paragraph' || blocks[blockIndex + 1]?.kind === 'item';

/** `8 March: Troops enter the town. They leave by night.` */
const opensEntry = ({ expression, block, after }: Place, cues: Cues): boolean =>
  block.kind !== 'title' &&
  expression.start - block.start <= BULLET &&
  isDayOrMonth(expression.meaning) &&
  cues.wordsAfter.test(after) &&
  cues.entryAfter.test(after);

const BULLET = 2;
