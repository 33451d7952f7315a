import { remember } from '../calendar/index.js';
import { OPENERS } from './abbreviations.js';
import { isPeople } from './amount-words.js';
import { foldName, placeNamed } from './name-key.js';
import { BODY_ENDS, BODY_WORDS, COMMON_INITIALS, NO_NAMES, PLACE_WORDS, THINGS } from './name-words.js';
import { DEMONYMS } from './places.js';
import { isTitleWord, ROLES, SPEAKERS } from './titles.js';

/** What the letters and the word lists tell of a word with a capital, whatever stands around it. */
export interface WordFacts {
  readonly lower: string;
  readonly folded: string;
  /** A word of its own list: a title, a body's, a place's or a thing's; a date's word, a feast or a page's own. */
  readonly isTitle: boolean;
  readonly isBodyWord: boolean;
  readonly isBodyEnd: boolean;
  readonly isPlaceWord: boolean;
  readonly isThing: boolean;
  readonly isNoName: boolean;
  /** In small letters, a word that begins sentences, `While`; a role, or those who speak. */
  readonly isOpener: boolean;
  readonly isCommonInitial: boolean;
  readonly isRole: boolean;
  /** `Iraqi`, `Korean`: belongs to a place and names none; `Iraq` is one. */
  readonly isDemonym: boolean;
  readonly isPlace: boolean;
  /** `Workers`: persons, and nobody's name. */
  readonly isPeople: boolean;
  /** `UN`, `U.S.`; `NATO`, `McDonald`, `Al-Masri` and whatever else has a second capital; `Hill`; `YouTube`; `McCoy`, `O’Hara`. */
  readonly isAcronym: boolean;
  readonly hasSecondCapital: boolean;
  readonly isCapitalised: boolean;
  readonly isCamelCase: boolean;
  readonly isClanName: boolean;
  /** `III`, `Jr`. */
  readonly isGeneration: boolean;
}

/** The facts of a word: most words are met again and again, and asked for most of them. */
export const factsOf = remember((word: string): WordFacts => {
  const lower = word.toLowerCase();
  return {
    lower,
    folded: foldName(word),
    isTitle: isTitleWord(word),
    isBodyWord: BODY_WORDS.has(word),
    isBodyEnd: BODY_ENDS.has(word),
    isPlaceWord: PLACE_WORDS.has(word),
    isThing: THINGS.has(word),
    isNoName: NO_NAMES.has(word),
    isOpener: OPENERS.has(lower),
    isCommonInitial: COMMON_INITIALS.has(lower),
    isRole: ROLES.has(lower) || SPEAKERS.has(lower),
    isDemonym: DEMONYMS.has(lower),
    isPlace: placeNamed(word) !== undefined,
    isPeople: isPeople(word),
    isAcronym: /^(?:\p{Lu}\.?){2,}$/u.test(word),
    hasSecondCapital: /^\p{Lu}(?:[\p{L}.]*|(?<=[AEU])[lndshrtz]{1,2}[-’'])\p{Lu}/u.test(word),
    isCapitalised: /^\p{Lu}[\p{Ll}’'-]+/u.test(word),
    isCamelCase: /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Le|La|Van)\p{Lu}/u.test(word),
    isClanName: /^(?:O[’']|Mc)\p{Lu}/u.test(word),
    isGeneration: /^(?:I{2,3}|IV|Jr|Sr)$/.test(word),
  };
});
