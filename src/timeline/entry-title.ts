/** Finds a title for an entry among its sources' own words: a headline's clause, or the clause that tells it best. */
import type { Telling } from './tellings.js';
import { tellsInWords } from './words.js';

const LONGEST = 90;
/** The same of a title that ends in an enumeration. */
const LONGEST_LISTED = 100;
/** Characters of a telling, and tellings, that a title is chosen from. */
const LONGEST_READ = 300;
const MOST_COMPARED = 12;
/** No clause but a headline rates higher: see `rateTitle`. */
const BEST_OF_CLAUSE = 4.5;

/** What stands before the telling proper: "The ministry said in a statement that", "On Monday,". */
const OPENINGS = [
  /^[^,;]{0,80}?\b(?:said|says|reported|announced|confirmed|told [\p{L} ]{2,20}|claimed|stated)\b[^,;]{0,40}?\bthat\s+/iu,
  /^(?:(?:on|in|at|since|over|during|earlier|late|early)\s[^,]{0,40}|according to [^,]{2,60}|meanwhile|however|also|then|later|and|but),\s+/iu,
];
const CONJUNCTION = /^(?:and|but|while|when|then)\s+/iu;

/** Without it, the first of the openings need not be tried. */
const SAYS_THAT = /\bthat\s/i;

/** Where a clause may be cut short without losing its sense, most telling first. */
const ENDINGS = [
  /,? (?:according to|said|says|(?:\p{Lu}[\p{L}.]+ ){1,4}(?:said|says|reported|confirmed|announced))\b/u,
  /[,;:]\s|[–—(]|,? (?:as part of|as(?! an?\b)|while|because|used by|amid|saying)\b/u,
  / (?:who|whom|whose|where|that|near|during|with|from|by|for|on|at|in|against|to|and|of|as|since|after|before|over)\b/gu,
];

/** The rest of an enumeration after its first member: ", Syria and Iraq". */
const LISTED = /^,(?: [\p{L}\p{N}’'-]+){1,3}(?:,(?: [\p{L}\p{N}’'-]+){1,3})*,? (?:and|or) [\p{L}\p{N}’'-]+/u;

/** What a cut leaves of a second thing that has lost its own words: "… a headquarters and the places", "… and aimed". */
const HALF_TOLD = /\s(?:and|or|but)\s(?:(?:the|an?|its|their|his|her)\s)?\p{Ll}[\p{L}-]*$/u;

/** What may follow a cut that leaves the first thing whole: "… attacked from Gaza on Sunday | and killed 40 people". */
const SECOND_THING = /^,? (?:and|but)\b/;

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
    const { title, isCut } = shorten(
      telling.reading.text.slice(telling.start, Math.min(telling.end, telling.start + LONGEST_READ)),
    );
    const score = rateTitle(title, telling) - (isCut ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [title, score];
  }
  return best;
}

/** What of a clause can be its title, and whether it had to be cut inside what it tells. */
function shorten(clause: string): { title: string; isCut: boolean } {
  const openings = SAYS_THAT.test(clause) ? OPENINGS : OPENINGS.slice(1);
  let words = openings.reduce((rest, opening) => dropOpening(rest, rest.replace(opening, '')), clause.trim());
  words = trimTo(words, words.replace(CONJUNCTION, ''));
  words = cutBefore(words, words.search(ENDINGS[0] as RegExp));
  const { end, most } = endOfClause(words);
  words = cutBefore(words, end);
  const whole = words;
  if (words.length > most) {
    const cuts = [...words.slice(0, LONGEST).matchAll(ENDINGS[2] as RegExp)].map(({ index }) => index);
    const cut = cutBefore(words, cuts.findLast((at) => tellsInWords(words.slice(0, at))) ?? -1);
    words = cut === words ? words : trimTo(cut, cut.replace(HALF_TOLD, ''));
  }
  return {
    title: words.replace(DANGLING, '').replace(/[.,;:!\s]+$/, ''),
    isCut: words !== whole && !SECOND_THING.test(whole.slice(words.length)),
  };
}

/** Words without their opening, unless they then lean on another sentence: "In recent weeks, it has claimed …". */
function dropOpening(before: string, after: string): string {
  return VAGUE_OPENING.test(after) ? before : trimTo(before, after);
}

function trimTo(before: string, after: string): string {
  return after !== before && tellsInWords(after) ? after : before;
}

/** Where the first clause ends, and how long it may be: not inside "Pakistan, Syria and Iraq", if that fits. */
function endOfClause(words: string): { end: number; most: number } {
  const end = words.search(ENDINGS[1] as RegExp);
  const list = end < 0 ? null : LISTED.exec(words.slice(end));
  const after = end + (list?.[0].length ?? 0);
  if (list === null || after > LONGEST_LISTED) return { end, most: LONGEST };
  const next = words.slice(after).search(ENDINGS[1] as RegExp);
  const whole = next < 0 ? words.length : after + next;
  return { end: whole > LONGEST_LISTED ? after : whole, most: LONGEST_LISTED };
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
