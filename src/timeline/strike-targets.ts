/** What a raid or a bomb of a day hit: by that, reports which tell of it in other words tell of one. */
import { hasMainVerb } from './clause-verbs.js';
import { kindOfSite, SITE } from './sites.js';
import type { Telling } from './tellings.js';
import { within } from './within.js';

const STRUCK = 'hit|struck|bombed|bombarded|shelled|targeted|attacked|stormed|raided|rammed';
const BLOW = '(?:air ?)?strike|attack|raid|bombing|shelling|assault|shooting|blast|explosion';
/** "Jets bombed | a crowded market", "blew himself up outside | the ministry", "an air strike on | a school". */
const HITS = new RegExp(
  `\\b(?:${STRUCK}|hits?|strikes|blew (?:him|her)self up|blows (?:him|her)self up|exploded|went off|opened fire|(?:${BLOW}) (?:on|at|against|in|outside))\\s` +
    `[^,;:]{0,60}?(?<!\\b(?:near|by|beside|behind|opposite|close to|next to) (?:[^,;:\\s]+ ){0,3})\\b(?<target>${SITE})\\b(?![’'-])`,
  'iu',
);
/** "The town's | market was bombed", "a school came under attack" */
const IS_HIT = new RegExp(
  `\\b(?<target>${SITE})(?:,? [^,;:]{1,50}?,?)? (?:(?:was|is|has been|had been) (?:first |again )?(?:${STRUCK})|came under (?:attack|fire))\\b`,
  'iu',
);
/** "At least nine people were killed | when", "died in": the dead stand before what killed them. */
const TOLL_BEFORE =
  /^[^,;:]*\b(?:killed|died|dead|injured|hurt|wounded|martyred|trapped)\b[^,;:]{0,60} (?:when|after|as|in|by) /;
const OTHER = /\b(?:second|third|fourth|fifth|another|other|separate|new|fresh|both|also|later|earlier|previous)\b/i;
const DEFINITE = /(?:\b(?:the|its|their)|[’']s) (?:[\p{L}\p{N}’'-]+ ){0,3}$/iu;
/** Characters in which a clause comes to what was hit. */
const SIGHT = 200;
const BEFORE = 48;

export interface Target {
  readonly kind: string;
  /** Whether its article has told of it, or opens with it: "the school", and not "a school". */
  readonly isKnown: boolean;
}

/** What a telling tells to have been hit, by its own verb; null for "buried those of the raid on the market". */
export function targetOf({ reading: { text }, start, end, lead, traits }: Telling): Target | null {
  if (!traits.families.includes('attack')) return null;
  const words = text.slice(start, Math.min(end, start + SIGHT));
  const found = IS_HIT.exec(words) ?? HITS.exec(words);
  const target = found?.groups?.target;
  if (!found || target === undefined) return null;
  const before = words.slice(0, found.index).replace(TOLL_BEFORE, '');
  if (hasMainVerb(before) || OTHER.test(words.slice(0, found.index + found[0].length))) return null;
  const at = words.indexOf(target, found.index);
  const kind = kindOfSite(target);
  return kind === null ? null : { kind, isKnown: lead || DEFINITE.test(words.slice(Math.max(0, at - BEFORE), at)) };
}

const AT_PLACE = /\b(?:in|at|near|of) (?:the )?$/i;

/** The places that a telling names: "in Lenz", "the town of Lenz". */
export const placesOf = ({ reading: { text, names }, start, end }: Telling): readonly string[] =>
  within(names, { start, end }).flatMap(({ start: at, key }) =>
    AT_PLACE.test(text.slice(Math.max(start, at - 8), at)) ? [key] : [],
  );
