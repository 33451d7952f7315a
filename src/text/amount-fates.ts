import type { Sentence } from '../model.js';
import { FATED_PERSONS, FATES, LIVING, NO_PERSONS, RUINED, STRIKING, singular } from './amount-words.js';
import { findMatches } from './find-matches.js';
import { WORD } from './number-words.js';
import { makeCursor } from './sentence-cursor.js';

const ALL = FATES.map(([, list]) => list).join('|');
/** Fates that befall without an object: `fled the storm`. */
const ALONE =
  'died|dead|fell as martyrs|(?:attained|embraced) martyrdom|succumbed(?= to (?:\\w+ ){0,2}(?:injur|wound|burn|illness|disease|infection))|drowned|perished|missing|unaccounted for|disappeared|vanished|fled|homeless|in custody';
/** Whom the counted kill or hurt; `was killed | 12 days after` has nobody. */
const SMALL = String.raw`(?:an?|the|his|her|its|their|at least|about|some|more than|up to|another|several|many|dozens|scores|hundreds|thousands|\d[\d,.]*|${WORD})\b(?!\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|kilomet|km|miles?|met(?:re|er)s?|times?)\b)`;
/** `were killed`, `dead`, `, including two children, died`: a fate that follows the counted. */
const AFTER = new RegExp(`^([^.;:]{0,70}?)\\b(${ALONE}|(?:${ALL})\\b(?!\\s{1,2}${SMALL}))\\b`, 'i');
/** `killed at least`, `claimed the lives of`, `the death of`: a fate that leads to the counted. */
const LEADING = new RegExp(
  `\\b(?:(${ALL})|(?:claim(?:ed|s|ing)|took|cost|taken) the li(?:fe|ves) of|deaths? of|bodies of|killings? of)\\s+(?:(?:all|another|also|only|just|the|its|his|her|around)\\s+)*(?:an? (?:family|group|crew|team|party) of\\s+)?$`,
  'i',
);
/** `announced the arrest of`, `angry over the abduction of`: what is told as done; not what is called for. */
const DEED_OF =
  /\b(?:announc|confirm|report|condemn|denounc|protest)(?:e?s|ed|ing)?(?: against)? (?:the )?(?:\w+ )?(arrest|detention|abduction|kidnapping|rescue) of\s+$|\b(?:led to|result(?:ed|ing) in|after|following|with|over|since) the (?:\w+ )?(arrest|detention|abduction|kidnapping|rescue) of\s+$/i;
const UNIT_OF_DEED: Readonly<Record<string, string>> = {
  arrest: 'arrested',
  detention: 'arrested',
  abduction: 'kidnapped',
  kidnapping: 'kidnapped',
  rescue: 'rescued',
};
/** How a number that is named leads to its figure; not over another that is named between. */
const RISES =
  '(?:\\s+of|(?:(?!\\b(?:number|toll)\\b)[^.;:]){0,50}?\\b(?:to|from|at|is|was|(?:is|was|stands|stood) (?:now|currently|already)|reached|reaches|hit|hits|tops|topped|passed|exceed(?:s|ed)|surpass(?:es|ed)))\\s+(?:only\\s+|just\\s+)?$';
/** Deaths rise as a toll does; `deaths at two schools` counts none. */
const DEATHS_RISE =
  '(?:(?!\\b(?:number|toll)\\b)[^.;:]){0,30}?\\b(?:(?:rose|risen|ris(?:es|ing)|climb(?:ed|s)|jumped|increased|went|up|came|raised|brought|put|stands?|stood)(?: [\\w-]+){0,2} (?:to|from|at)|reached|reaches|hit|topped|passed)\\s+(?:only\\s+|just\\s+)?$';
/** The same from further off, in one clause, where a verb says that it rises: `the number of those killed in … has risen to`. */
const RISES_AT_LAST =
  '(?:(?!\\b(?:number|toll|and(?! (?:other|surrounding|nearby|neighbou?ring|adjacent|parts)\\b)|while|but|as|after|when|where|who|whose)\\b)(?:[^.,;:]|\\.(?=\\d))){15,160}?\\b(?:(?:rose|risen|rises|climbed|jumped|increased|grew|grown|surged|soared|swelled|mounted|stands|stood)(?: [\\w-]+){0,4} (?:to|at)|(?:reach(?:ed|es)|tops|topped|passed|exceed(?:s|ed)|surpass(?:es|ed)))\\s+$';
const COUNT_OF_DEAD =
  '(?:death toll|toll|(?:death|body) count|number of (?:the |those )?(?:dead|deaths|fatalities|killed|people (?:killed|dead))|total (?:killed|dead))';
/** `the death toll rose to`. */
const TOLL = new RegExp(
  `\\b(?:${COUNT_OF_DEAD}\\b(?:${RISES}|${RISES_AT_LAST})|(?:deaths|fatalities)\\b${DEATHS_RISE})`,
  'i',
);
/** What a place or a thing is, told in between: `the toll in Karo, a town of 900 people, rose to`. */
const APPOSITION = /, (?:an?|the|where|which|home to|one of) [^,.;]{2,90}, /g;
/** `the number of injured to`. */
const NUMBER_OF = new RegExp(
  `\\bnumber of (?:the |those |people )*(${ALL}|injuries)\\b(?:${RISES}|${RISES_AT_LAST})`,
  'i',
);
const AUXILIARY =
  /\b(?:was|were|been|being|is|are|be|got|get|left|reported|confirmed|feared|found|presumed|believed|pronounced)\b/i;
/** Words between the counted and a fate that give it to somebody else, or leave it open whether it befell anybody. */
const ANOTHERS =
  /\d|n[’']t\b|\b(?:and|but|while|after|before|when|by|against|despite|without|(?:said|says|told|suggest(?:s|ed)|claim(?:s|ed)|warn(?:s|ed)|argue[sd]|insist(?:s|ed)|complain(?:s|ed)|urge[sd])(?!,| to (?:have|be)\b)|that (?!w)|which (?!w)|(?:could|would|might|may|should|can) be|none|nobody|no one|not|never|(?<!\ball )of (?:whom|them))\b|\b(?:safe|alive|shot (?:an?|the|his|her|its|their)|unhurt|unharmed|unscathed)\b|(?<!\bamong )\b(?:the|an?|its|his|her|their)\s+$/i;
/** Another number's fate: `were found, eight were`. */
const NEXT_COUNTED = new RegExp(`, ${WORD}(?:-${WORD})? (?!of\\b)`, 'i');
const INTRANSITIVE = new RegExp(`^(?:${ALONE}|hurt|lost)`, 'i');
/** Soldiers `undergoing evaluation for brain injuries` were hurt. */
const TREATING = /\b(?:undergoing|examined|evaluated|treated|assessed|suffer(?:ed|ing)|sustain(?:ed|ing))\b/i;
const TREATED = new RegExp(
  `^[^.;:]{0,40}?${TREATING.source}[^.;:]{0,60}?\\b(?:injur|wound|burn|concussion|trauma)`,
  'i',
);
/** Fled from what they had done or been put in, not from what befell them. */
const GOT_AWAY =
  /^ (?:in (?:an?|the|their) [\p{L}-]*(?:boat|car|vehicle|truck|van|bus|plane|jet)|on (?:foot|an?|motor\p{L}+)|by (?:boat|car|sea)|aboard|with (?:the|their)|(?:from )?(?:the )?(?:scene|site|prison|jail|hospital|custody|crash)\b|after (?:shooting|killing|attacking|opening))/iu;
/** `reported missing | were found alive`: they are missing no more. */
const TURNED_UP =
  /^(?: (?!(?:and|but|or|after|before|while|when|where|which|as|since(?! (?:\p{Lu}|last|early|late|yesterday))|near|because|with)\b)[\p{L}-]+){0,6}?(?:, (?:though|however|meanwhile|officials said),)? (?:(?:was|were|been|is|are|being) (?:[\p{L}-]+ ){0,2}?(?:found|located|traced|rescued|safe|alive|accounted for|recovered)|returned|turned up|come home|came home)\b(?: (?:safe|alive|dead))?/u;

/** `, who were hurt, | have since died`. */
const DIED_AT_LAST = /^[^.;:]{0,30}?\b(?:has|have|had|also|later|since|then) (?:\w+ )?(?:died|succumbed)\b/i;

/** Before a deed that is threatened, attempted, denied or imagined. */
const UNREAL =
  /\b(?:threat(?:en(?:ed|s|ing)?)?|plott?(?:ed|s|ing)?|attempt(?:ed|s|ing)?|plan(?:ned|s|ning)?|try|tries|tried|trying|vow(?:ed|s)?|want(?:ed|s)?|intend(?:ed|s)?|conspir[a-z]+|could|(?:would|might) have|unless|whether|declin(?:e|es|ed|ing) to|(?:could|would|did) not (?:say|confirm))\b(?:(?!\b(?:said|says)\b)[^.;,]){0,50}$/i;
/** The same of what is denied, unless it is a part in what did happen: `denied any role in the raid that killed`. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)\b(?!(?: [\w’'-]+){0,4} (?:responsibility|involvement|role|part|hand|knowledge|wrongdoing|liability|fault|blame|guilt|negligence|links?|charges?|bail|entry|access|visas?|asylum)\b)|(?:reject|dismiss|refut|disput)(?:s|es|ed|ing)? (?:[\w’'-]+ ){0,4}?(?:reports?|claims?|allegations?|accusations?|suggestions?|assertions?|rumou?rs)\b)(?:(?!\b(?:said|says|saying|and|but)\b)[^.;,])*$/i;
/** `may rise to`, `is expected to top`: what a count will be is no count. */
const FORECAST =
  /\b(?:may|might|could|would|will|(?:likely|expected|set|projected|forecast|bound|sure) to)(?: \w+){0,2} (?:rise|climb|reach|exceed|top|pass|surpass|hit|grow|increase|jump|go|be)(?: (?:further|sharply|again|even|much|higher|up|as)){0,2}(?: (?:to|past|above|beyond|by))?(?: (?:as (?:high|many|much) as|well|even))?\s*$/i;
/** Who tells of a fate: `according to | two officials`. */
const ACCORDING = /\baccording to (?:at least )?$/i;
/** `, including 21 women,`, ` including 21 women | were`: a part of the counted, told in between. */
const PART =
  /^((?: [\p{L}-]+){0,3}?)(?:, (?:including|among them|mostly|(?:[\p{L}-]+|\d+) of (?:them|whom)) [^,.;]{2,60},| including [^,.;]{2,60}?(?= (?:were|was|have|had|died|are|is)\b))/u;
/** `, | aged 3 and 5,`: no numbers of others. */
const AGED = /^,? aged (?:between )?\d{1,3}(?:(?:, | and | to |, and )\d{1,3}){0,6}(?:, (?=\p{Ll}))?/u;
/** `forced 300 people | from their homes`, `| to flee`: the verb stands before the counted. */
const FORCED = /\bforc(?:ed|es|ing) (?:(?:around|an estimated|another) )?$/i;
const INTO_FLIGHT =
  /^(?: (?!(?:and|but|or|who|which)\b)[\p{L}-]+){0,4}? (?:(?:from|out of) their homes|to (?:flee|evacuate|(?:leave|abandon) their homes))\b/u;
/** `300 people | have had to leave their homes`. */
const LEFT_HOME =
  /^(?: (?!(?:and|but|or|not|never)\b)[\p{L}-]+){0,4}? (?:(?:have|has|had) (?:had to|been forced to) (?:flee|evacuate|(?:leave|abandon) their homes)|had to (?:flee|evacuate|(?:leave|abandon) their homes)|(?:left|abandoned) their homes|(?:were|was|been) driven from their homes)\b/u;
/** `prompted the evacuation of | 300 people`. */
const EVACUATION_OF =
  /\b(?:forc|prompt|trigger|caus)(?:ed|es|ing) the (?:\p{L}+ )?evacuation of (?:around |an estimated )?$/iu;

/** `pulled 17 people | alive from the rubble` */
const PULLED = /\b(?:pulled|dug|brought) (?:out )?(?:around |an estimated |another )?$/i;
const ALIVE = /^ (?:[\p{L}-]+ ){0,4}?alive\b/u;

/** Words without which nobody is told to have left home. */
const LEAVING = /\b(?:homes|flee|evacuate)\b/;

/** Whether the counted have had to leave their homes, in words that stand around them. */
const hasLeftHome = (before: string, after: string): boolean =>
  LEAVING.test(after)
    ? (FORCED.test(before) && INTO_FLIGHT.test(after)) || LEFT_HOME.test(after)
    : before.includes('evacuation of') && EVACUATION_OF.test(before);

/** What the counted do to others. */
const ACTIVE = /^(?:kills?|wounds|injures|saves|(?!missing)[a-z]+ing)$/i;
const ARTICLE = /^an?\s/i;
/** `two of whom` were hurt, not those they belong to. */
const OF_THEM = /^ of (?:whom|them) /;
/** `killed or wounded`, `dead or missing`: nobody knows how many of either. */
const EITHER = /^(?:killed|dead|missing|wounded|injured)$/i;
const OR_OTHER = /^ (?:or|and\/or) (?:wounded|injured|hurt|missing|killed|dead|captured)\b/i;

const unitOfFate = (word: string): string =>
  FATES.find(([, list]) => new RegExp(`^(?:${list})$`, 'i').test(word))?.[0] ?? 'killed';

/** Whether a text ends within what somebody denies: `denied reports that the raid killed`. */
export const endsInDenial = (text: string): boolean => DENIED.test(text);

/** Any word of fate: a sentence without one tells nobody's. */
const FATE_HINT = new RegExp(
  `\\b(?:${ALL}|li(?:fe|ves) of|deaths? of|bodies of|toll|(?:death|body) count|deaths|fatalities|undergoing|examined|evaluated|treated|assessed|suffer\\w*|sustain\\w*|succumbed|alive|homes|flee|evacuat(?:e|ion of)|(?:arrest|detention|abduction|kidnapping|rescue) of|Toll|Deaths|Killed|Dead|Wounded|Injured|Missing)\\b`,
  'g',
);

/** Indices of the sentences that tell of somebody's fate. */
export function findFated(text: string, sentences: readonly Sentence[]): Set<number> {
  const sentenceAt = makeCursor(sentences);
  return new Set(
    findMatches(FATE_HINT, text)
      .map(({ index }) => sentenceAt(index))
      .filter((at) => at >= 0),
  );
}

interface Counted {
  /** Where the number's words begin and its noun ends, and the end of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
  /** They are part of a whole that is counted beside them: `100 of the 132 tourists`. */
  readonly isPart?: boolean;
}

/** What befell the counted, as far as the sentence tells it beside the number: `killed`, `wounded`; else null. */
export function readFate(text: string, { start, end, sentence, isPart }: Counted): string | null {
  const whole = text.slice(Math.max(sentence.start, start - 240), start);
  const far = whole.includes(', ') ? whole.replace(APPOSITION, ' ') : whole;
  const before = far.slice(-90);
  const leading = LEADING.exec(before.slice(-48));
  if (UNREAL.test(leading ? before.slice(0, before.length - leading[0].length) : before)) return null;
  if (DENIED.test(far)) return null;
  if (leading && !/\bby\s+$/.test(before)) return leading[1] === undefined ? 'killed' : unitOfFate(leading[1]);
  const deed = before.endsWith(' of ') && !ARTICLE.test(text.slice(start, end)) ? DEED_OF.exec(before) : null;
  if (deed) return UNIT_OF_DEED[(deed[1] ?? deed[2] ?? '').toLowerCase()] ?? null;
  if (FORECAST.test(before) || ACCORDING.test(before)) return null;
  // "The toll is a provisional figure" counts nobody.
  const named =
    !ARTICLE.test(text.slice(start, end)) && (NUMBER_OF.exec(far)?.[1] ?? (TOLL.test(far) ? 'killed' : null));
  if (named) return unitOfFate(named === 'injuries' ? 'injured' : named);
  const after = text
    .slice(end, Math.min(sentence.end, end + 160))
    .replace(AGED, (words) => ' '.repeat(words.length))
    .replace(PART, (part, head: string) => head + ' '.repeat(part.length - head.length));
  if (hasLeftHome(before, after)) return 'displaced';
  if (after.includes(' alive') && PULLED.test(before) && ALIVE.test(after)) return 'rescued';
  const following = AFTER.exec(after);
  if (isTreated(after, following?.[1]?.length ?? after.length)) return 'wounded';
  if (!following || ACTIVE.test(following[2] ?? '')) return null;
  const [, gap = '', word = ''] = following;
  if (ANOTHERS.test(gap.replace(OF_THEM, ' ')) || NEXT_COUNTED.test(gap)) return null;
  if (ONE_OF_THEM.test(gap) && belongsToOne(text, { start, end, sentence })) return null;
  const rest = after.slice(following[0].length);
  if (isPart && isOfWhole({ gap, word, rest }, start > sentence.start)) return null;
  const turnedUp = WENT_MISSING.test(word) ? TURNED_UP.exec(rest)?.[0] : undefined;
  if (turnedUp !== undefined) return fateFound(turnedUp);
  if (/^fled$/i.test(word) && GOT_AWAY.test(rest)) return null;
  if (/^ who\b/.test(gap) && DIED_AT_LAST.test(rest)) return 'killed';
  const close = gap.trim() === '' || AUXILIARY.test(gap) || INTRANSITIVE.test(word);
  if (!close) return null;
  const isEither = EITHER.test(word) && OR_OTHER.test(rest);
  return isEither ? 'casualties' : unitOfFate(word);
}

/** `100 of the 132 tourists who were | taken hostage`: all of them were. */
const OF_ALL =
  /^ (?:who|that)(?: (?:were|was|are|is|have|had|has|been|being|got|later|also|since|then|reported|confirmed|feared|believed|[\p{L}]+ly))* $/u;
const FINITE = /^[^.;,]*? (?:was|were|are|is|have|has|had|remain|came)\b/;

const NO_PARTICIPLE = /^(?:died|drowned|perished|disappeared|vanished|fled|succumbed|lost .*)$/i;

/** Whether a fate is that of the whole: told in a clause of its own, or in a participle beside the sentence's verb. */
function isOfWhole(
  { gap, word, rest }: { readonly gap: string; readonly word: string; readonly rest: string },
  isInside: boolean,
): boolean {
  if (OF_ALL.test(gap)) return true;
  return gap === ' ' && !NO_PARTICIPLE.test(word) && (isInside || FINITE.test(rest));
}

const WENT_MISSING = /^(?:missing|unaccounted for|disappeared|vanished)$/i;

/** What befell those who were missing, by the words for how they turned up. */
function fateFound(words: string): string | null {
  if (/ (?:dead|recovered)$/.test(words)) return 'killed';
  return / rescued$/.test(words) ? 'rescued' : null;
}

/** Whether the counted are told to be treated before any fate of theirs. */
function isTreated(after: string, fateAt: number): boolean {
  const treated = TREATED.exec(after)?.[0];
  return treated !== undefined && treated.search(TREATING) <= fateAt;
}

/** `the owner of 23 flats has died`: one, not the many that belong to him; `a family of four was killed`: all. */
function belongsToOne(text: string, { start, end, sentence }: Counted): boolean {
  if (/\b(?:one|another)\b/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(sentence.start, start - 30), start);
  return OWNER_OF.test(before) || DOING_TO.test(before);
}
/** `A man accused of shooting | three people | was arrested`: he was, not they. */
const DOING_TO =
  /\b(?:shooting|killing|injuring|wounding|stabbing|attacking|kidnapping|abducting|robbing|beating|hitting) (?:at least |about |some )?$/i;
const ONE_OF_THEM = /\b(?:has|was|is)\b/i;
const OWNER_OF =
  /\b(?!(?:famil(?:y|ies)|group|crew|team|party|total|convoy|unit|squad|couple|band|estimated|most|all|each|any|one|number|toll)\b)[\p{L}-]+ of $/iu;

/** What ends a list of the counted: its clause goes on without a verb of their own. */
const LIST_END =
  /^(?: of (?:the )?(?:\p{Lu}[\p{L}’'-]* ?){1,4})?\s*(?:[.,;:)]|$|(?:aboard|and|as|at|during|from|in|near|on|when|while)\b)/u;

/** Whether people counted right behind a toll are part of it: `killed ten passengers and two pilots`. */
export function sharesFate(
  text: string,
  unit: string | null,
  { previous, counted }: { readonly previous: { readonly end: number }; readonly counted: Counted },
): boolean {
  if (unit === null || !LIVING.has(unit) || !/^,? and $/.test(text.slice(previous.end, counted.start))) return false;
  if (SURVIVORS.test(text.slice(counted.start, counted.end))) return false;
  return LIST_END.test(text.slice(counted.end, Math.min(counted.sentence.end, counted.end + 60)));
}

/** Who lives, whatever befell those counted before them. */
const SURVIVORS = /\bsurvivors?$/i;

const LIVES = /\blives$/i;
/** `claimed 40 lives`, `40 lives were lost`: others are saved or changed. */
const areLost = (text: string, { start, end, sentence }: Counted): boolean =>
  /\b(?:claim(?:s|ed|ing)?|t(?:ake|akes|aken|aking|ook)|costs?|costing|los(?:s of|e|es|t|ing)|cost of)(?: [\w-]+){0,3} $/i.test(
    text.slice(Math.max(sentence.start, start - 50), start),
  ) || /^ (?:[\w-]+ ){0,3}(?:lost|claimed|taken)\b/i.test(text.slice(end, Math.min(sentence.end, end + 50)));

const isCaptured = (text: string, unit: string | null, { start, end, sentence }: Counted): boolean =>
  unit !== 'people' &&
  unit !== 'hostages' &&
  /\bcaptured\b/i.test(text.slice(Math.max(sentence.start, start - 40), Math.min(sentence.end, end + 40)));

/** `two injured miners`: their own word tells what befell them, unless the missing have turned up. */
function hurtAlready(text: string, { start, end, sentence }: Counted): string | null {
  const word = /(?<!\bof the )\b(?:wounded|injured|missing|displaced|kidnapped|abducted)(?=\s\p{Ll})/iu.exec(
    text.slice(start, end),
  )?.[0];
  if (word === undefined) return null;
  const isBack = WENT_MISSING.test(word) && TURNED_UP.test(text.slice(end, Math.min(sentence.end, end + 80)));
  return isBack ? null : unitOfFate(word);
}

/** `Two of the wounded | later died`. */
const OF_THE_HURT = /\bof (?:the|those) (?:[\w,-]+ )?(?:wounded|injured)$/i;

/** Whether what is told of the counted is the fate of persons. */
function mayHaveFate(text: string, unit: string | null, { start, end }: Counted): boolean {
  const words = text.slice(start, end);
  if (unit !== null) return LIVING.has(unit) || FATED_PERSONS.test(words) || OF_THE_HURT.test(words);
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return !(/^\p{Ll}/u.test(last) && NO_PERSONS.has(singular(last)));
}

const IS_DEATH_OR_HARM = /^(?:killed|wounded|casualties|missing|rescued)$/;
const PRISONERS = /\bprisoners?(?: of war)?$/i;
const HELD = /\b(?:prisoners?(?: of war)?|detainees?)$/i;
/** `took | 40 prisoners`. */
const TAKING = /\b(?:t(?:ake|akes|aken|aking|ook)|captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing))(?: [\w-]+){0,2} $/i;
const LET_GO_OF =
  'free|freed|frees|freeing|releas(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swap|swaps|swapped|swapping|pardon|pardons|pardoned|pardoning|repatriat(?:e|es|ed|ing)|amnest(?:y|ied)';
const LETTING_GO = new RegExp(
  `\\b(?:${LET_GO_OF}|(?:release|exchange|swap|freeing|return|repatriation) of|hand(?:s|ed|ing)? over)(?: [\\w-]+){0,3} $`,
  'i',
);
const WERE_LET_GO = new RegExp(
  `^(?: (?!(?:and|but|while|after|before|when|in)\\b)[\\w’'-]+){0,5}? (?:${LET_GO_OF}|handed over|returned|(?:go|going|walked|set) free)\\b`,
  'i',
);

/** Whether the held are an arrest's toll: `took 40 prisoners`; who sits in prison, or is let go, was not just arrested. */
function unitOfHeld(text: string, unit: string, { start, end, sentence }: Counted): string {
  const words = text.slice(start, end);
  if (!HELD.test(words)) return unit;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  if (LETTING_GO.test(before) || WERE_LET_GO.test(text.slice(end, Math.min(sentence.end, end + 70)))) return 'people';
  return PRISONERS.test(words) && !TAKING.test(before) ? 'people' : unit;
}

/** The unit of an amount: what befell the counted, where they live; sites that are struck; else the noun's own. */
export function settleUnit(text: string, unit: string | null, counted: Counted, fated: boolean): string | null {
  const fate = fated && mayHaveFate(text, unit, counted) ? readFate(text, counted) : null;
  if (unit === null || LIVING.has(unit)) {
    // Who fights is captured; others are kidnapped.
    return (
      (fate === 'kidnapped' && isCaptured(text, unit, counted) ? 'arrested' : fate) ??
      (unit === null ? null : (hurtAlready(text, counted) ?? unit))
    );
  }
  if (unit === 'arrested' && (fate === null || !IS_DEATH_OR_HARM.test(fate))) return unitOfHeld(text, unit, counted);
  // Who is called a refugee is displaced whatever else is told.
  if (fate !== null && fate !== 'displaced') return fate;
  const { sentence } = counted;
  if (unit === 'killed' && LIVES.test(text.slice(counted.start, counted.end)))
    return areLost(text, counted) ? unit : 'other';
  const near = text.slice(Math.max(sentence.start, counted.start - 200), Math.min(sentence.end, counted.end + 200));
  if (unit !== 'sites' || STRIKING.test(near)) return unit === 'sites' ? 'struck' : unit;
  if (!RUINED.test(near)) return unit;
  return BUILDINGS.test(text.slice(counted.start, counted.end))
    ? 'buildings'
    : /\bdestroyed\b/i.test(near)
      ? 'struck'
      : unit;
}
const BUILDINGS = /\bbuildings?$/i;
