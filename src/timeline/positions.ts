/** Who takes which position in a sentence, and on what: the objects of claiming, blaming, denying, condemning. */
import type { Attribution } from '../model.js';
import { makePhrases } from './phrases.js';

type Act = Exclude<Attribution['act'], 'said'>;

const DEED =
  'attacks?|bombings?|strikes?|shootings?|blasts?|assaults?|killings?|explosions?|raids?|hacks?|kidnappings?';
/** Words that end what a position is about. */
const ENDS =
  /[;:!?()“”"»]|\.(?=\s|$)(?<!\b\p{Lu}\.)|,? (?:which|who|whom|that|and (?:said|vowed|called|urged)|but|while|as (?:a|an|the|well)|saying|calling|adding|accusing)\b|, (?!and )/u;
const LOOSE_END = /(?:[\s,](?:of|for|and|by|with|to|on|in|the|an?|as))+$/i;
const LONGEST = 110;

/** How each act names its object, most specific first; group 1 begins the object. */
const OBJECTS: Readonly<Record<Act, readonly RegExp[]>> = {
  claimed: [
    /\bclaim(?:ed|s|ing) (?:full |joint )?(?:responsibility|credit) for (.+)/is,
    /\b((?:most|many|some|all|several|none) of (?:which|them|those))\b[^.;]{0,20}\bclaimed by\b/is,
    /^(.{3,80}?),? (?:was|were|has been|have been) (?:later |also |quickly )?claimed by\b/is,
    /\bclaim(?:ed|s|ing) (?!by\b)(.+)/is,
  ],
  blamed: [
    /\baccus(?:ed|es|ing) (.+)/is,
    /\bblam(?:ed|es|ing) (.+)/is,
    /\bcharged (.+)/is,
    new RegExp(`\\b(?:${DEED})\\b[^.;]{0,40}? (?:was|were) the work of (.+)`, 'is'),
    /\b(?:that|evidence) (?:that )?(.+?),? (?:was|were|is|are) (?:behind|responsible for|to blame for)\b/is,
    new RegExp(`\\b(?:${DEED})\\b(?: \\w+){0,2} by (.+)`, 'is'),
  ],
  denied: [/\b(?:den(?:ied|ies|ying)|reject(?:ed|s)|dismiss(?:ed|es)|disavowed|refuted|refutes) (?!by\b)(.+)/is],
  condemned: [
    /^(.{3,80}?),? (?:was|were|has been|have been) (?:also |widely |swiftly )?(?:condemned|denounced|criticized|criticised|slammed) by\b/is,
    /\b(?:condemn|denounc|criticiz|criticis|decri|slam|deplor|lambast|blast)\w* (?!by\b)(.+)/is,
  ],
};

/** Without it, what ends with it need not be tried. */
const BY = / by\b/i;
const WITHOUT_BY = Object.fromEntries(
  Object.entries(OBJECTS).map(([act, patterns]) => [act, patterns.filter(({ source }) => !source.endsWith(BY.source))]),
) as unknown as typeof OBJECTS;

/** Ways of blaming that stand in what somebody says, beside the verbs of blaming. */
const BLAME_IN_SPEECH = OBJECTS.blamed.slice(3);

/** Words without one of which nobody is blamed: most of what is said needs no closer look. */
export const BLAME_CUE = makePhrases('by|behind|work of|responsible for|to blame for');

/** What a position in a sentence is about, in the sentence's words; null where they do not say. */
export function readObject(words: string, act: Act): string | null {
  for (const pattern of BY.test(words) ? OBJECTS[act] : WITHOUT_BY[act]) {
    const object = pattern.exec(words)?.[1];
    if (object !== undefined) return cutObject(object);
  }
  return null;
}

/** Whom a sentence that somebody says blames: `an attack by the Front`, `evidence that the Front was behind it`. */
export function readBlame(words: string): string | null {
  if (!BLAME_CUE.pattern.test(words)) return null;
  for (const pattern of BLAME_IN_SPEECH) {
    const object = pattern.exec(words)?.[1];
    const cut = object === undefined ? null : cutObject(object);
    if (cut !== null && /\p{Lu}/u.test(cut)) return cut;
  }
  return null;
}

function cutObject(object: string): string | null {
  if (/^\w+ of (?:which|them|those)$/i.test(object)) return object;
  const near = object.slice(0, LONGEST);
  const end = near.search(ENDS);
  const cut = (end < 0 ? (object.length > LONGEST ? near.replace(/\s\S*$/, '') : near) : near.slice(0, end))
    .trim()
    .replace(LOOSE_END, '')
    .replace(/[,\s]+$/, '');
  return cut === '' ? null : cut;
}
