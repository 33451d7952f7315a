import type { CountedNoun } from './counted-nouns.js';

/** What strikes of work are called, and what one does with them; pitchers throw theirs. */
const CALLED =
  /\b(?:general|national|nationwide|(?:one|two|three|four|five|\d+)-(?:day|hour|week)|hunger|rail|teachers?|nurses?|doctors?|labou?r|union|wildcat|rolling|warning|sympathy|called) strikes?$/i;
const HELD =
  /\b(?:h[oe]lds?|holding|stag(?:e|ed|es|ing)|call(?:ed|s|ing)?|join(?:ed|s|ing)?|thr[oe]ws?|thrown|throwing|organi[sz](?:ed|es|ing)|avert(?:ed|s)?|(?:go|gone|went|going) on)(?: \w+ly)? $/i;

/** Whether counted strikes are no attacks: `three general strikes`, `have held 12 strikes`. `before` ends at the figure. */
export const isWorkStrike = ({ head, words }: CountedNoun, before: string): boolean =>
  head === 'strike' && (CALLED.test(words) || HELD.test(before));
