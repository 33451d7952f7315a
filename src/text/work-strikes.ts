import type { CountedNoun } from './counted-nouns.js';

/** What strikes of work are called, and what one does with them; pitchers throw theirs. */
const CALLED =
  /\b(?:general|national|nationwide|(?:one|two|three|four|five|\d+)-(?:day|hour|week)|hunger|rail|teachers?|nurses?|doctors?|labou?r|union|wildcat|rolling|warning|sympathy|called) strikes?$/i;
const HELD =
  /\b(?:h[oe]lds?|holding|stag(?:e|ed|es|ing)|call(?:ed|s|ing)?|join(?:ed|s|ing)?|thr[oe]ws?|thrown|throwing|organi[sz](?:ed|es|ing)|avert(?:ed|s)?|(?:go|gone|went|going) on)(?: \w+ly)? $/i;

/** What a text tells of that tells of strikes of work, and of those that hit something. */
const WORK =
  /\b(?:walk-?outs?|walked out|picket(?:s|ing)?|(?:trade|labou?r|teachers?|nurses?|drivers?|workers?)[’']? unions?|industrial action|pay (?:deal|dispute|offer|rise|talks|claim)|went on strike|on strike|stoppages?)\b/i;
const BLOWS =
  /\b(?:air ?strikes?|missiles?|drones?|bomb(?:s|ed|ing|ings)?|troops|shell(?:s|ed|ing)|militants?|rockets?|warplanes?)\b/i;

/** Whether a text tells of work and of no weapon: any strikes are of workers. */
export const tellsOfWork = (text: string): boolean => WORK.test(text) && !BLOWS.test(text);

/** Whether counted strikes are no attacks: `three general strikes`, `have held 12 strikes`. `before` ends at the figure. */
export const isWorkStrike = ({ head, words }: CountedNoun, before: string, isOfWork: () => boolean): boolean =>
  head === 'strike' && (CALLED.test(words) || HELD.test(before) || isOfWork());
