import { isDateAlone } from './date-heads.js';
import type { Line } from './decode-bytes.js';
import { findFurniture } from './find-furniture.js';
import { countWords, isProse } from './line-shape.js';
import { isOutletName } from './outlet-name.js';
import { readByline } from './read-byline.js';
import { readDateline } from './read-dateline.js';
import { readBareDate, readMetadata } from './read-metadata.js';
import { isClock } from './read-stated-date.js';
import { isBreadcrumb, isSection, lastOfTrail } from './sections.js';
import { writeInOrder } from './two-days.js';

/** A headline of fewer words is taken only where nothing longer stands before the running text. */
const LEAST_WORDS = 4;

/** A trail and the headline that it ends in stand within so many lines. */
const NEAR = 12;
/** A headline is no longer; what is names the icons and menus of a page. */
const LONGEST = 250;
/** A question or a call of fewer words may be a headline, however long it is for a sentence. */
const LONGEST_QUESTION = 25;

/** How running text ends and headlines do not; the point behind a single capital (`the U.S.`) may be a headline's. */
const STOP = /(?:(?<!\b\p{Lu})\.|[。।:;])["”’»')\]]*$/u;

/**
 * The line that is the headline: the first above the running text that is neither about the article nor a part of the
 * site, and has some words; null where the text begins at once.
 */
export function findHeadline(lines: readonly Line[]): Line | null {
  const candidates: Line[] = [];
  let plain: Line[] = [];
  /** Where a list of other stories begins, its headlines stand before the article's own. */
  let isListed = false;
  for (const [at, line] of lines.entries()) {
    if (findFurniture(line.text, 'anywhere')?.opensTail && !plain.some(isLong)) {
      isListed = true;
      plain = [];
    }
    if (
      line.text === '' ||
      !/[\p{L}\p{N}]/u.test(line.text) ||
      isAside(line.text) ||
      isCaption(line.text, [lines[at - 1], lines[at + 1]])
    )
      continue;
    const named = endOfTrail(line.text, lines.slice(at + 1, at + NEAR));
    if (named) return named;
    if (isList(line.text)) continue;
    if (isRunningText(line.text) || isTextBelow(line, plain)) break;
    candidates.push(line);
    if (!isBreadcrumb(line.text)) plain.push(line);
  }
  if (isListed) plain = fromLastCopy(plain);
  const undated = plain.filter(({ text }) => !endsInDate(text) && !HAS_ADDRESS.test(text));
  const own = leaveMotto(undated).find(isLong) ?? undated.find(({ text }) => !isOutletName(text));
  const first = own ?? plain.find(isLong) ?? plain[0] ?? candidates[0] ?? null;
  return first && (lastCopy(first, candidates, lines) ?? first);
}

/** Of headlines below the heading of a list, those from the last one on that has stood above it already, or the last. */
function fromLastCopy(plain: readonly Line[]): Line[] {
  const isCopy = ({ text }: Line, at: number) => plain.findIndex((other) => other.text === text) < at;
  const last = plain.findLastIndex((line, at) => isLong(line) && isCopy(line, at));
  const start = last < 0 ? plain.findLastIndex(isLong) : last;
  return plain.slice(Math.max(0, start));
}

/** The copy of a headline that stands nearest to the text, where a menu alone stands between the two. */
function lastCopy(first: Line, candidates: readonly Line[], lines: readonly Line[]): Line | null {
  const copy = candidates.findLast(({ text }) => text === first.text);
  if (!copy || copy === first) return null;
  const between = lines.slice(lines.indexOf(first) + 1, lines.indexOf(copy));
  // A day alone above a headline is the one on which the page was read.
  return between.some(({ text }) => isDateAlone(text)) ? null : copy;
}

/** What a site says of itself (`News you can trust.`, `The Coast Institute for Peace`), or what announces all that stands below it. */
const MOTTO = new RegExp(
  [
    String.raw`^(?=.*\b(?:news|trust(?:ed)?|voice of|since \d{4})\b).*\.$|:[\s_]*$`,
    String.raw`^The (?:\p{L}+ ){0,3}(?:Observatory|Institute|Ministry|Department|Office|Council|Network|Cent(?:re|er)|Federation|Association|Foundation)(?: (?:of|for|on) (?:the )?\p{L}+(?:,? (?:and )?\p{L}+){0,3})?$`,
  ].join('|'),
  'iu',
);
const MOTTO_WORDS = 8;

/** Lines without the first, where that is a site's motto and the next one is no sentence. */
function leaveMotto(lines: readonly Line[]): readonly Line[] {
  const [first, next] = lines;
  const isMotto = first && next && MOTTO.test(first.text) && countWords(first.text) <= MOTTO_WORDS;
  return isMotto && !STOP.test(next.text) && isLong(next) ? lines.slice(1) : lines;
}

const isLong = ({ text }: Line): boolean => countWords(text) >= LEAST_WORDS;

const HAS_ADDRESS = /\bwww\.|https?:\/\//i;

/** Whether words are so many that they name no writer and no place, but a report. */
const isLongName = (words: string): boolean =>
  !/\d/.test(words) && (countWords(words) > 5 || (words.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0) >= LEAST_WORDS);

/**
 * Whether a line has a full date behind a few words and a comma at its end, or behind the name of a site's part, as lines about an
 * article have: `Jo Park, 5 March 2024`, `News 5 March 2024`.
 */
function endsInDate(text: string): boolean {
  const part = FIRST_WORDS.exec(text)?.[0] ?? '';
  if (isSection(part.trim()) && readBareDate(text.slice(part.length)) !== null) return true;
  return [...text.matchAll(/, ?(?=\S)/g)].some(
    ({ index, 0: mark }) => !isLongName(text.slice(0, index)) && readBareDate(text.slice(index + mark.length)) !== null,
  );
}

/** The words before the first figure: `UK News `. */
const FIRST_WORDS = /^[\p{L}. &]{2,24}? (?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d)/u;

/** The line that stands by itself below a trail to the page that it ends. */
function endOfTrail(trail: string, below: readonly Line[]): Line | undefined {
  if (lastOfTrail(trail) === null) return undefined;
  return below.find(({ text }) => countWords(text) >= LEAST_WORDS && trail.includes(text));
}

/** Where a copy has lost what stood between two entries of a menu; a name in two capitals has one such place. */
const GLUED = /\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{3})/gu;
const MOST_GLUED = 3;

/** Whether a line is a long row of words that no sentence holds together: the names of icons, the entries of a menu. */
const isList = (text: string): boolean =>
  (text.length > LONGEST && !/[.!?…]/.test(text)) || (text.match(GLUED)?.length ?? 0) > MOST_GLUED;

function isRunningText(text: string): boolean {
  if (readDateline(text)?.day != null) return true;
  return isProse(text) && !(/[?!]["”’»')\]]*$/u.test(text) && countWords(text) <= LONGEST_QUESTION);
}

/** Whether a line is a sentence that the next one says again, a caption and its picture's alt text, or stands above a player. */
function isCaption(text: string, beside: readonly (Line | undefined)[]): boolean {
  if (findFurniture(beside[1]?.text ?? '', 'anywhere')?.name === 'player') return true;
  return STOP.test(text) && beside.some((line) => line?.text === text);
}

/** Whether a line is a sentence below what can be a headline (`Fire`, then `A barn burned in the night.`). */
function isTextBelow({ text }: Line, above: readonly Line[]): boolean {
  return STOP.test(text) && countWords(text) >= LEAST_WORDS && above.some((line) => !STOP.test(line.text));
}

function isAside(words: string): boolean {
  const text = writeInOrder(words, 'day first');
  return (
    findFurniture(text, 'anywhere') !== null ||
    readMetadata(text) !== null ||
    isDateAlone(text) ||
    isClock(text) ||
    readByline(text) !== null
  );
}
