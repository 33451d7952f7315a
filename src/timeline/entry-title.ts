/** Finds a title for an entry among its sources' own words: a headline's clause, or the clause that tells it best. */
import type { Telling } from './tellings.js';
import { tellsInWords } from './words.js';

const LONGEST = 90;
/** Characters of a telling, and tellings, that a title is chosen from. */
const LONGEST_READ = 300;
const MOST_COMPARED = 12;
/** No clause but a headline rates higher: see `rateTitle`. */
const BEST_OF_CLAUSE = 4.5;

/** What stands before the telling proper: "The ministry said in a statement that", "On Monday,". */
const OPENINGS = [
  /^[^,;]{0,80}?\b(?:said|says|reported|announced|confirmed|told [\p{L} ]{2,20}|claimed|stated)\b[^,;]{0,40}?\bthat\s+/iu,
  /^(?:(?:on|in|at|since|over|during|earlier|late|early)\s[^,]{0,40}|according to [^,]{2,60}|meanwhile|however|also|then|later|and|but),\s+/iu,
  /^(?:and|but|while|when|then)\s+/iu,
];

/** Without it, the first of the openings need not be tried. */
const SAYS_THAT = /\bthat\s/i;

/** Where a clause may be cut short without losing its sense, most telling first. */
const ENDINGS = [
  /,? (?:according to|said|says|(?:\p{Lu}[\p{L}.]+ ){1,4}(?:said|says|reported|confirmed|announced))\b/u,
  /[,;:]\s|[–—(]|,? (?:as part of|as|while|because|used by|amid|saying)\b/u,
  / (?:who|whom|whose|where|that|near|during|with|from|by|for|on|at|in|against|to|and|of|as|since|after|before|over)\b/gu,
];

/** What a cut leaves of a second thing that has lost its own words: "… a headquarters and the places", "… and aimed". */
const HALF_TOLD = /\s(?:and|or|but)\s(?:(?:the|an?|its|their|his|her)\s)?\p{Ll}[\p{L}-]*$/u;

/** Words that cannot end a title. */
const DANGLING =
  /(?:\s(?:a|an|the|of|to|and|or|in|on|at|by|for|with|from|near|its|their|his|her|that|is|was|were|are|came|comes|come))+$/i;

/** The best title for the tellings of one occurrence; always a slice of one of their articles. */
export function titleEntry(tellings: readonly Telling[]): string {
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  const likely = [...tellings.filter(({ headline }) => headline), ...tellings.filter(({ headline }) => !headline)];
  for (const telling of likely.slice(0, MOST_COMPARED)) {
    if (!telling.headline && bestScore >= BEST_OF_CLAUSE) break;
    const title = shorten(
      telling.reading.text.slice(telling.start, Math.min(telling.end, telling.start + LONGEST_READ)),
    );
    const score = rateTitle(title, telling);
    if (score > bestScore) [best, bestScore] = [title, score];
  }
  return best;
}

function shorten(clause: string): string {
  const openings = SAYS_THAT.test(clause) ? OPENINGS : OPENINGS.slice(1);
  let words = openings.reduce((rest, opening) => trimTo(rest, rest.replace(opening, '')), clause.trim());
  for (const ending of ENDINGS.slice(0, 2)) words = cutBefore(words, words.search(ending));
  if (words.length > LONGEST) {
    const cuts = [...words.slice(0, LONGEST).matchAll(ENDINGS[2] as RegExp)].map(({ index }) => index);
    const cut = cutBefore(words, cuts.findLast((at) => tellsInWords(words.slice(0, at))) ?? -1);
    words = cut === words ? words : trimTo(cut, cut.replace(HALF_TOLD, ''));
  }
  return words.replace(DANGLING, '').replace(/[.,;:!\s]+$/, '');
}

function trimTo(before: string, after: string): string {
  return after !== before && tellsInWords(after) ? after : before;
}

function cutBefore(words: string, at: number): string {
  const head = words.slice(0, Math.max(0, at));
  return at > 0 && tellsInWords(head) ? head : words;
}

/** Words at either end of a title that lean on another sentence. */
const VAGUE_ENDING = /\s(?:it|them|him|her|so|this|that|these|those)$/i;
const VAGUE_OPENING = /^(?:he|she|it|they|this|that|these|those|there|his|her|their|its|both|such)\b/i;

function rateTitle(title: string, telling: Telling): number {
  const named = telling.reading.names.some(
    ({ start, end }) => start >= telling.start && end <= telling.start + title.length,
  );
  return (
    (telling.headline ? 3 : 0) +
    (tellsInWords(title) ? 3 : 0) +
    (named ? 1 : 0) +
    (telling.main ? 0.5 : 0) -
    (VAGUE_OPENING.test(title) || VAGUE_ENDING.test(title) ? 2 : 0) -
    (title.length > LONGEST ? 4 : 0) -
    (title.length < 20 ? 1 : 0) -
    title.length / LONGEST
  );
}
