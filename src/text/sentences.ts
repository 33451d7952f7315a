import type { Block, Sentence } from '../model.js';
import { ALSO_FINAL, BEFORE_NAMES, BEFORE_NUMBERS, MAYBE_FINAL, OPENERS } from './abbreviations.js';
import { findMatches } from './find-matches.js';
import { AFTER_DECIMAL } from './number-words.js';

/**
 * Where a sentence may end: stops, closing marks and footnote signs, then space or the end. Chinese and Japanese stops
 * need no space, and French guillemets have one before them. A run of stops is tried from its first alone, since a word
 * may stand behind very many.
 */
const CANDIDATE =
  /[。！？｡]+["”’」』）》]*\s*|(?<![.!?…؟۔।॥])([.!?…؟۔।॥]+)((?:["”’'»›)\]]|\[\d{1,3}\])*)(?:\s»(?=\s|$))?(?:\s+|$)/g;

/** The word before a stop: `Lt`, `U.S`. It is looked for in a few characters only, which keeps the whole linear. */
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])((?:[\p{L}\p{N}]\.){0,5}[\p{L}\p{N}]{1,7})$/u;
const FIRST_WORD = /^["“‘«'([]*([\p{L}\p{N}]+)/u;
const GOES_ON = /^(?:["”’»)\]]*[,;:]|[–—-]\s|["“‘']?\p{Ll})/u;
const SAID =
  'said|says|asked|asks|added|told|wrote|tweeted|shouted|replied|answered|demanded|exclaimed|wondered|cried|declared';
const SPEAKER = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s+){1,4}(?:${SAID})\\b`, 'u');

/** What goes on with a number in texts whose points were set apart: `$2. | 6 million`, `at 9. | 35am`, `magnitude-5. | 9`. */
const REST_OF_DECIMAL = new RegExp(
  `^\\d{1,3}(?:${AFTER_DECIMAL}| (?:temblor|tremor|(?:earth)?quake|degree|on the Richter)\\b|\\s?[ap]\\.?m\\b)`,
  'i',
);
const OF_MAGNITUDE = /magnitude(?:-| of | )\d$/i;
/** The same of a clock time: `at 3: 30 a. m. | Tuesday`. */
const HALF_OF_DAY = /\b[ap]\. m$/i;
const REST_OF_TIME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{1,3}T)\b/;

/** The zone or day that goes on after a clock time: `at 9 p.m. Eastern`, `at 9 p.m. London time`. */
const OF_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|Eastern|Central|Mountain|Pacific|\p{Lu}{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} [Tt]ime)\b/u;
const CLOCK = /\d ?[ap]\.m$/;

const AGENCY = String.raw`\(\p{Lu}[\p{L} ./&’'-]{1,30}\)`;
/** With a date before it, its capitals tell it, and no dash need follow. */
const AGENCY_IN_CAPITALS = String.raw`\(\p{Lu}{2,12}\)`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?`;
/**
 * What stands before the first sentence of a report: `PALEN, March 11 (Reuters) - `, `Palen, Mar 11 (PTI) `. It needs a date
 * or an agency.
 */
const DATELINE = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’' /-]{1,40},? ?){0,3}?(?:(?:${DATE}(?: ?${AGENCY}|, \p{Lu}{2,6})|${DATE}(?<=, ${DATE})|${AGENCY}) ?[-–—]{1,2} (?=\S)` +
    String.raw`|${DATE} ?(?:${AGENCY}\s?:|${AGENCY_IN_CAPITALS}) (?=["“‘]?\p{Lu}))`,
  'u',
);
/** Blocks at the head of an article that can open with it. */
const HEAD_BLOCKS = 5;

/**
 * Splits each block into sentences, in order; no sentence spans two blocks. A stop ends none where it belongs to
 * `Mr.`, `U.S.`, `a.m.`, an initial or a quoted question that the sentence goes on from. Offsets leave out the space
 * around a sentence. (`Intl.Segmenter` takes quadratic time on a run of initials, hence an own scan.)
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, at) => {
    const piece = text.slice(block.start, block.end);
    let start = at <= HEAD_BLOCKS ? datelineOf(piece) : 0;
    if (start > 0) pushTrimmed(sentences, { piece, block, at, start: 0, end: start });
    for (const match of findMatches(CANDIDATE, piece)) {
      const end = match.index + match[0].length;
      if (end <= start) continue;
      if (end < piece.length && goesOn(piece, match)) continue;
      pushTrimmed(sentences, { piece, block, at, start, end });
      start = end;
    }
    pushTrimmed(sentences, { piece, block, at, start, end: piece.length });
  });
  return sentences;
}

/** The length of the dateline that a block begins with. */
function datelineOf(piece: string): number {
  // Most blocks have no such sign near their head, and that is the quickest to see.
  const head = piece.slice(0, LONGEST_DATELINE);
  return /[-–—] |\) ?:? /.test(head) && /[\d(]/.test(head) ? (DATELINE.exec(piece)?.[0].length ?? 0) : 0;
}

const LONGEST_DATELINE = 100;

interface Slice {
  readonly piece: string;
  readonly block: Block;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** `. . .`: stops by themselves belong to the sentence before. */
const NO_WORD = /^[\s.…]+$/;
const LONGEST_ELLIPSIS = 8;

function pushTrimmed(sentences: Sentence[], { piece, block, at, start, end }: Slice): void {
  const slice = piece.slice(start, end);
  const length = slice.trimEnd().length;
  if (length === 0) return;
  const last = length <= LONGEST_ELLIPSIS && NO_WORD.test(slice) ? sentences.at(-1) : undefined;
  if (last?.block === at) {
    sentences[sentences.length - 1] = { ...last, end: block.start + start + length };
    return;
  }
  const lead = slice.length - slice.trimStart().length;
  sentences.push({ block: at, start: block.start + start + lead, end: block.start + start + length });
}

/** Whether the sentence goes on after a candidate. */
function goesOn(piece: string, match: RegExpExecArray): boolean {
  const [all, stops, closers = ''] = match;
  const head = piece.slice(match.index + all.length, match.index + all.length + 120);
  if (GOES_ON.test(head)) return true;
  if (stops === undefined) return false;
  if (/[?!]$/.test(stops) && closers !== '' && SPEAKER.test(head)) return true;
  if (stops !== '.' || closers !== '') {
    const bracketed = stops === '.' && closers === ')' ? wordBefore(piece, match.index) : undefined;
    return bracketed !== undefined && isBracketed(piece, match.index, bracketed) && isAbbreviation(bracketed, head);
  }
  if (HALF_OF_DAY.test(piece.slice(Math.max(0, match.index - 5), match.index)) && REST_OF_TIME.test(head)) return true;
  if (/^\d/.test(head) && isDecimal(piece.slice(Math.max(0, match.index - 14), match.index), head)) return true;
  if (CLOCK.test(piece.slice(Math.max(0, match.index - 6), match.index)) && /^\p{Lu}/u.test(head))
    return OF_CLOCK.test(head);
  const word = wordBefore(piece, match.index);
  return word !== undefined && isAbbreviation(word, head);
}

const wordBefore = (piece: string, at: number): string | undefined =>
  LAST_WORD.exec(piece.slice(Math.max(0, at - 18), at))?.[1];

/** `Lenz (Mich.) Assembly`: no more than the abbreviation stands in the bracket. */
const isBracketed = (piece: string, at: number, word: string): boolean =>
  /\((?:\p{Lu}-)?$/u.test(piece.slice(Math.max(0, at - word.length - 3), at - word.length));

function isDecimal(before: string, head: string): boolean {
  return (/\d$/.test(before) && REST_OF_DECIMAL.test(head)) || OF_MAGNITUDE.test(before);
}

function isAbbreviation(word: string, head: string): boolean {
  const first = FIRST_WORD.exec(head)?.[1] ?? '';
  if (BEFORE_NUMBERS.has(word) && /^\p{N}/u.test(first)) return true;
  if (BEFORE_NAMES.has(word)) return !(ALSO_FINAL.has(word) && OPENERS.has(first.toLowerCase()));
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}\./u.test(head)) return true;
  if (/^\p{Lu}$/u.test(word) || MAYBE_FINAL.has(word) || /^\p{L}(?:\.\p{L}+)+$/u.test(word)) {
    return !OPENERS.has(first.toLowerCase());
  }
  return false;
}
