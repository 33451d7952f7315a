/** How reports tell of those whom they do not name: by what they know, and by why they keep their names back. */

const KNOWS =
  '(?:familiar with|briefed (?:on|about)|close to|privy to|informed (?:of|about)|involved in|aware of|with (?:\\w+ )?knowledge of)';
const INFORMED = new RegExp(`^((?:[\\p{L}’'.-]+ )+?)${KNOWS} (?=\\p{L})`, 'u');
/** A word of each: few phrases have one. */
const INFORMED_HINT = /\b(?:familiar|briefed|close|privy|informed|involved|aware|knowledge)\b/;
const NOUN_END = /^(?:persons?|people|sources?|individuals?|insiders?)$/i;
/** Who is no figure of the news: `| two people | briefed on the talks`, `| two officials | said`. */
const COUNTED_SOURCE =
  /^ (?:(?:familiar with|briefed on|privy to|with (?:\w+ )?knowledge of|as saying|(?:has |have |had )?told) |(?:said|say|who (?:spoke|asked|requested|declined))\b)/;

/** Whether what follows on counted people makes them a report's sources. */
export const areSources = (after: string): boolean => COUNTED_SOURCE.test(after);

/** Who stands before what they know, `two people | familiar with the talks`, with the length of both; null for others. */
export function informedIn(
  phrase: string,
  isRole: (word: string) => boolean,
): { readonly who: string; readonly length: number } | null {
  if (!INFORMED_HINT.test(phrase.slice(0, LONGEST))) return null;
  const [all = '', before = ''] = INFORMED.exec(phrase.slice(0, LONGEST)) ?? [];
  const who = before.trimEnd();
  const noun = who.slice(who.lastIndexOf(' ') + 1);
  return NOUN_END.test(noun) || isRole(noun.toLowerCase()) ? { who, length: all.length } : null;
}

/** Characters in which one is looked for. */
const LONGEST = 90;

const BEGINS = String.raw`(?:was|were|is|are|had|has|have|did|does|do|saw|spoke|lives?|works?|knows?|knew|gave|fled|asks|requests|\p{Ll}{2,}ed)`;
/** `, who asked not to be named,` and `who saw the crash`: its commas stand on both sides or on none. */
const RELATIVE = new RegExp(`(,?) (?:who|which) ${BEGINS}\\b[^,;:()“”"\uE000]*(,?)$`, 'u');

/** What stands before a relative clause that a text ends with; null where it ends with none. */
export function beforeRelative(text: string): string | null {
  if (!text.includes(' who ') && !text.includes(' which ')) return null;
  const clause = RELATIVE.exec(text);
  return clause && clause[1] === clause[2] ? text.slice(0, clause.index) : null;
}

/** Nouns that say of nobody who it is: what they did belongs to them, `people | who saw the crash`. */
export const saysNothing = (phrase: string): boolean => /(?:^| )(?:persons?|people|m[ae]n|wom[ae]n)$/i.test(phrase);
