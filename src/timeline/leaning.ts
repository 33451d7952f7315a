/** Words that lean on the sentence before, and titles that do without them: "In recent weeks, it has claimed …". */
import { tellsInWords } from './words.js';

const PRONOUN = '(?:he|she|it|they|we|i)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SAYING = '(?:said|says|added|adds|alleged|noted|stated|explained|wrote)';
const LEANS = new RegExp(
  `^(?:${PRONOUN}|that|these|those|this(?! (?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|time)\\b)|his|her|their|its|our|my|both|such)\\b`,
  'i',
);

/** A phrase that brings a sentence in: a name in it may be whom the pronoun after it means. */
const INTRODUCTION =
  /^(?:in|on|at|over|since|during|after|before|by|from|for|with|as|when|while|until|once|earlier|later|then|now|today|yesterday|last|this|next|meanwhile|however|also|still|already|instead|so|and|but|if|though|although|because)\b[^,;:]{0,60},\s+/i;

/** The same without a comma: "Earlier this week | he …". */
const WHEN = new RegExp(
  `^(?:(?:earlier|later|early|late|last|next|this|that|the|same|recent|past|on|in|at|since|during|now|then|today|yesterday|also|still|time|day|night|morning|afternoon|evening|weekend|weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH}) )+(?=${PRONOUN} )`,
  'i',
);

/** "Hours before the crash, winds …" */
const TIME_BEFORE =
  /^(?:[a-z]+ )?(?:moments|minutes|hours|days|weeks|months|years) (?:before|after|ahead of)\b[^,;:]{0,60},\s+/i;

/** "At least 12 people", "Over 40 homes": who or what it tells of; but "over two days" is when. */
const COUNT = new RegExp(
  '^(?:at (?:least|most)|over|in (?:all|total)|under)\\s(?:(?:about|around|some|nearly|almost|another|an?)\\s)*' +
    '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|half)\\b' +
    '(?!(?:\\s[a-z]+)?\\s(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|seasons?|times|occasions)\\b)',
  'i',
);

/** Whether words begin with a count, which no phrase that brings in a sentence does. */
export const beginsWithCount = (words: string): boolean => COUNT.test(words);

/** Characters of the phrase that brings some words in, with its comma: no telling by itself. */
export const introductionOf = (words: string): number =>
  beginsWithCount(words) ? 0 : ((INTRODUCTION.exec(words) ?? TIME_BEFORE.exec(words))?.[0].length ?? 0);

/** What a headline leaves out of such a beginning, the most first; what stays must say as much. */
const LEFT_OUT: readonly RegExp[] = [
  /^it (?:is|was|has been) (?:also )?(?:alleged|announced|claimed|reported|said|thought|understood)(?: that)?\s+/i,
  /^it(?: is|[’']s) (?:also )?worth (?:mentioning|noting|recalling|remembering|pointing out) that\s+/i,
  /^(?:it|this|that) (?:also )?(?:comes|came) (?:just |shortly |soon )?after\s+/i,
  new RegExp(`^${PRONOUN} (?:also |later )?${SAYING}(?:,? that\\b)?[,:]?\\s+(?=[\\p{L}\\p{N}])`, 'iu'),
  new RegExp(
    `^(?:${PRONOUN}|that|this|these|those|both)(?:[’'](?:s|re|ve|d)|\\s+(?:(?:has|have|had)(?: also)? been|is|are|was|were|has|have|had))(?: also)?(?! (?:not|never|no)\\b)\\s+`,
    'i',
  ),
  new RegExp(`^(?:${PRONOUN}|this|that|these|those|his|her|their|its|our|my|such)\\s+(?:also )?`, 'i'),
];

/** Whether a name stands between two places of some words. */
export type IsNamed = (start: number, end: number) => boolean;

/** Whether words begin with one that only another sentence explains. */
export const leans = (words: string): boolean => LEANS.test(words);

/** Where the rest of some words leans on another sentence; -1 where it stands by itself. */
function leaningAt(words: string, start: number, isNamed: IsNamed): number {
  const rest = words.slice(start);
  if (leans(rest)) return start;
  const lead = start + (WHEN.exec(rest)?.[0].length ?? introductionOf(rest));
  return lead > start && leans(words.slice(lead)) && !isNamed(start, lead) ? lead : -1;
}

/** Beginnings that are left out one after another: "He said | it was | …". */
const MOST_LEFT_OUT = 3;

/** Whether what stays tells what the whole told, in words enough. */
const saysAsMuch = (part: string, whole: string): boolean =>
  tellsInWords(part) || (!tellsInWords(whole) && /\S \S+ \S/.test(part));

/** The words as a headline has them, without a subject that only another sentence names: "claimed further attacks". */
export function standAlone(words: string, isNamed: IsNamed): string {
  let start = 0;
  for (let left = 0; left < MOST_LEFT_OUT; left++) {
    const at = leaningAt(words, start, isNamed);
    if (at < 0) break;
    const rest = words.slice(at);
    const told = LEFT_OUT.map((pattern) => rest.replace(pattern, '')).find(
      (one) => one !== rest && saysAsMuch(one, rest),
    );
    if (told === undefined) break;
    start = words.length - told.length;
  }
  return words.slice(start);
}
