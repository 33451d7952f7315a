import { remember } from '../calendar/index.js';
import { OPENERS } from './abbreviations.js';
import { DURATIONS, LIVING, PHRASE_ENDS, singular, UNIT_OF_NOUN } from './amount-words.js';
import { placeNamed } from './name-key.js';
import { BODY_ENDS, BODY_WORDS } from './name-words.js';
import { WORD } from './number-words.js';
import { isRoleWord, isTitleWord, SPEAKERS, TITLE_QUALIFIERS } from './titles.js';
import { informedIn } from './unnamed-sources.js';

/** What says nothing of who it is without the sentence around it: `the minister`, `his family`. */
const OWNER = /^(?:the|an?|his|her|its|their|our|my)\s+/i;
/** A word that brings a clause in, before its subject: `As officials said`. */
const CONJUNCTION = /^(?:as|while|when|after|before|since|because|if|though|although|that)\s+/i;
/** What they speak of: `criticised by governments for using it`. */
const DEED = /\s+for\s+\p{L}+ing\b.*$/u;
/** Where it or its person stands, not who speaks: `in October`, what is left of `a spokesman for the ministry`. */
const PLACED = /^(?:in|on|at|for|from|by|with|of|to|near|about)\s/i;
const PRONOUN = /^(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|him|her|them|[Ww]ho|[Ww]hich)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|our|one|another|both|two|three|several|some|many)$/i;
const PARTICLE =
  /^(?:of|for|the|and|on|in|de|del|di|da|la|le|van|von|der|den|bin|ibn|bint|al|el|ul|al-\S+|el-\S+|wal?-\S+|&)$/;
const CAPITALISED = /^[“"'‘(]*\p{Lu}/u;
const LEAD_IN =
  /^(?:(?:(?:this|last) (?:week|month|year)|but|and|so|with|yet|still|also|later|earlier|meanwhile|however|then|instead|now|today|yesterday|again|finally|(?:on|by|late|early|last|in)\s+(?:late\s+|early\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\d{4}|(?:a|an|his|her|its|the) [a-z]+)|on (?:twitter|facebook|instagram|telegram|television|tv|radio)),?\s+)+/i;
const TAKES_FOR = /^(?:of|for|at|in|from|with|to|near|on)$/;
/** Days and months that nobody is called: what is `jailed since July` is not said by July. */
const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|july|(?:septem|octo|novem|decem)ber)$/i;
/** What follows `General` or `Major` in the name of a body: there it is no title. */
const NO_PERSON = /^(?:Motors|Electric|Mills|Dynamics|Assembly|Staff|Council|Office|League|Party|Court|House|Palace)$/;

/** Who says nothing. */
const NOBODY = new RegExp(
  `^(?:${WORD}|nobody|none|neither|anyone|anybody|someone|everyone|everybody|no (?:one|group|side|party|organi[sz]ation|country|government))$`,
  'i',
);
/** What no noun phrase ends with: `an additional 12 new`, `one of 99`, `some of their`, `the $25 million`, `the last`. */
const NO_NOUN =
  /^(?:[$€£¥₹]?\d[\d.,]*(?:bn|mn?|k|%)?|the|an?|his|her|its|their|our|my|of|for|in|on|at|by|to|with|from|and|or|new|more|further|additional|probable|hundred|thousand|million|billion|trillion|dozen|percent|lakh|crore|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|latest|previous)$/;
/** A station that is called by its number. */
const NUMBERED = /^(?:\p{Lu}[\p{L}’'-]* )*(?:Channel|Radio|Kanal|Canal|TV) \d{1,3}$/u;
/** Participles that a text begins with, in front of what they are told of: `Confirmed deaths`. */
const NO_SPEAKER =
  /^(?:confirmed|reported|recorded|registered|estimated|expected|suspected|infected|injured|wounded|killed|displaced|deaths|casualties|injuries|fatalities)$/i;
/** Somebody's findings say nothing that they do not say themselves: `according to their investigations`. */
const OWN_FINDINGS =
  /^(?:its|his|her|their|our|my) (?:own |latest |initial |preliminary )?(?:investigations?|inquir(?:y|ies)|findings|research|figures|data|records|estimates?|calculations?|analys[ei]s|count|tally|assessments?)$/i;
/** What a speaker does besides, before the one who speaks: `Citing reports, the minister said`. */
const DOING = /^(?:citing|quoting|speaking|writing|addressing|referring)\s/i;
/** What stands behind a speaker and is none of it: `police meanwhile`, `an official requesting anonymity`. */
const BEHIND =
  /\s(?:(?:thus|meanwhile|also|therefore|instead|however|nevertheless)|(?:speaking|requesting|seeking|wishing|operating|working|monitoring|tracking|documenting)\b.*|on (?:the )?condition of anonymity)$/i;
/** Kinds of what happens and what is measured: they say nothing. A governing body does. */
const SPEECHLESS: ReadonlySet<string> = new Set(
  'killed wounded casualties rounds attacks weapons money distance weight area'.split(' '),
);
const SPEECHLESS_NOUNS: ReadonlySet<string> = new Set('toll number total case ransom theory'.split(' '));
/** Verbs and small words that no name of a speaker holds: `residents ignored a police`, `its board would meet`. */
const NO_NAME =
  /^(?:said|says|told|would|will|has|have|had|was|were|is|are|did|does|do|could|should|may|might|must|can|an?|to|it|he|she|they|knew|hold|holds|later|not)$/;

/** What strikes a country and says nothing: `Typhoon Dora slams the coast`; a hurricane centre does speak. */
const DISASTER =
  /^(?:the |a )?(?:(?:super|tropical|powerful|deadly|fierce) )?(?:typhoon|hurricane|cyclone|storm|tornado|blizzard|tsunami|(?:earth)?quake|floods?|wildfire|winds?)(?: (?!(?:Cent(?:er|re)|Committee|Institute|Service|Agency|Warning|Research|Bureau|Prediction|Commission|Authority)\b)\p{Lu}[\p{L}-]+)?$/iu;

/** White space that is not one space between two words: without it, words are split in an instant. */
const UNEVEN_SPACE = /[^\S ]| {2}/;

/** Who a phrase names: a speaker's own words, or a pronoun that needs what went before. */
export interface SpeakerPhrase {
  readonly text: string;
  readonly pronoun: boolean;
  /** A person by title, by role or by a name of several words. */
  readonly person: boolean;
  /** A body by what is told beside it: `Republika, a media outlet`. */
  readonly body?: boolean;
}

/** So few phrases that the texts they were cut from, which stay in memory with them, are little. */
const KEPT_PHRASES = 2_000;

/** Reads a noun phrase as a speaker: `US Defence Secretary Mary Hill` → `Mary Hill`; null for no noun phrase. */
export const readSpeakerPhrase = remember((phrase: string): SpeakerPhrase | null => {
  const bare = phrase
    .trim()
    .replace(LEAD_IN, '')
    .replace(CONJUNCTION, '')
    .replace(/^["'“‘\s]+/, '')
    .replace(DEED, '')
    .replace(BEHIND, '')
    .trim();
  if (DOING.test(bare) || NO_SPEAKER.test(bare) || OWN_FINDINGS.test(bare) || DISASTER.test(bare)) return null;
  if (
    bare === '' ||
    PLACED.test(bare) ||
    /^Mr?s?\.?$/.test(bare) ||
    NOBODY.test(bare) ||
    /^(?:it|he|she|that|there)[’']s$/i.test(bare)
  )
    return null;
  if (PRONOUN.test(bare)) return { text: bare, pronoun: true, person: /^(?:he|she|him|her)$/i.test(bare) };
  if (NUMBERED.test(bare)) return { text: bare.replace(OWNER, ''), pronoun: false, person: false };
  const words = UNEVEN_SPACE.test(bare) ? bare.split(/\s+/) : bare.split(' ');
  if (words.length > 12 || DATE_WORD.test(bare)) return null;
  const last = words.at(-1) ?? '';
  if (NO_NOUN.test(last) || isSpeechless(headOf(words))) return null;
  if (informedIn(bare, isRole)) return { text: bare.replace(OWNER, ''), pronoun: false, person: false };
  if (words.length > 1 && /^(?:it|he|she|they)$/.test(last)) return readSpeakerPhrase(last);
  // "The officers involved"
  if (words.length > 1 && /^\p{Ll}{3,}ed$/u.test(last))
    return DETERMINER.test(words[0] ?? '') ? readSpeakerPhrase(words.slice(0, -1).join(' ')) : null;
  if (words.length === 1 && bare !== 'WHO' && OPENERS.has(bare.toLowerCase()) && !isRole(bare.toLowerCase()))
    return null;
  const name = nameAfterTitle(words) ?? nameOfMember(words);
  if (name) return { text: name, pronoun: false, person: true };
  if (!isNounPhrase(words)) return nameBehindDescription(words) ?? retryAfterAnd(bare);
  const text = bare.replace(OWNER, '').replace(/['’]$/u, '');
  return text === '' ? null : { text, pronoun: false, person: looksLikePerson(words) };
}, KEPT_PHRASES);

/** The noun that a phrase is about: `witnesses` of `witnesses of the shooting`. */
export const headOf = (words: readonly string[]): string =>
  words[words.findIndex((word) => TAKES_FOR.test(word)) - 1] ?? words.at(-1) ?? '';

/** `the attack`, `this week`: what is counted, but never speaks. */
function isSpeechless(last: string): boolean {
  if (!/^\p{Ll}/u.test(last)) return false;
  const noun = singular(last);
  return (
    SPEECHLESS_NOUNS.has(noun) ||
    (DURATIONS.has(noun) && noun !== 'second') ||
    (noun !== 'body' && SPEECHLESS.has(UNIT_OF_NOUN.get(noun) ?? ''))
  );
}

/** Kinds of bodies that are told before their name: `rights group`, `news agency`. */
export const BODY_KIND =
  /^(?:\p{Ll}*group|agency|(?:web)?site|\p{Ll}*paper|daily|weekly|magazine|portal|broadcaster|channel|outlet|station|network|company|firm|\p{Ll}+maker|airline|bank|union|party|charity|watchdog|monitor|organi[sz]ation|movement|militia|service|outfit|faction|coalition|alliance)$/u;
/** Kinds of persons by the ending of the word: `fisherman`, `shopkeeper`, `dentist`. */
const PERSON_KIND =
  /^\p{Ll}*(?:(?<!hu)man|woman|person|keeper|monger|owner|holder|worker|seller|dealer|trader|farmer|grower|herder|goer|\p{Ll}{3}ist|\p{Ll}{3}ian|neer)$/u;

/** `fisherman | Ivo Kessler`, `rights group | Harbour Watch`: the name that ends a phrase behind what its bearer is. */
function nameBehindDescription(words: readonly string[]): SpeakerPhrase | null {
  let at = words.length;
  while (at > 0 && (CAPITALISED.test(words[at - 1] ?? '') || PARTICLE.test(words[at - 1] ?? ''))) at--;
  while (at < words.length && PARTICLE.test(words[at] ?? '')) at++;
  const kind = words[at - 1] ?? '';
  if (at === 0 || at === words.length || words.slice(0, at).some((word) => endsNoun(word))) return null;
  const name = words.slice(at);
  const text = name.join(' ').replace(/['’]s?$/u, '');
  if (BODY_KIND.test(kind)) return { text, pronoun: false, person: false };
  const isKind = PERSON_KIND.test(kind) || (LIVING.has(UNIT_OF_NOUN.get(kind) ?? '') && singular(kind) === kind);
  return isKind && (name.length === 1 || !BODY_WORDS.has(name.at(-1) ?? ''))
    ? { text, pronoun: false, person: name.length > 1 }
    : null;
}

/** Small words and verbs that no description of a person holds. */
const endsNoun = (word: string): boolean =>
  NO_NAME.test(word) ||
  (/^\p{Ll}/u.test(word) &&
    (PHRASE_ENDS.has(word) || /(?:ed|ly)$/.test(word)) &&
    word !== 'family' &&
    !word.includes('-'));

function retryAfterAnd(bare: string): SpeakerPhrase | null {
  const at = bare.lastIndexOf(' and ');
  if (at < 0) return null;
  const [first, second] = [bare.slice(0, at), bare.slice(at + 5)];
  if (arePersons(first) && arePersons(second)) return { text: bare, pronoun: false, person: false };
  if (/^both /i.test(first)) return readBoth(first.slice('both '.length), second);
  return readSpeakerPhrase(second);
}

/** `Both | the army | and | the rebels |`: the two together. */
function readBoth(first: string, second: string): SpeakerPhrase | null {
  const [one, other] = [readSpeakerPhrase(first), readSpeakerPhrase(second)];
  if (one === null || other === null) return other;
  return { text: `${first} and ${second}`.replace(OWNER, ''), pronoun: false, person: false };
}

const COUNTED = new RegExp(`^(?:an?|\\d+|${WORD}(?:-${WORD})?|several|some) (?:[\\p{L}-]+ )?([\\p{L}-]+)$`, 'iu');

/** `nine women`: persons, counted. */
function arePersons(phrase: string): boolean {
  const noun = COUNTED.exec(phrase)?.[1];
  return noun !== undefined && LIVING.has(UNIT_OF_NOUN.get(singular(noun)) ?? '');
}

const PLAIN_NAME = /^\p{Lu}\p{Ll}+(?:[’'-]\p{L}+)*$/u;

/** Whether words are a first and a last name, as far as one can see: `James White`. */
const areNames = (words: readonly string[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every(
    (word) => PLAIN_NAME.test(word) && !isTitleWord(word) && !isRole(word.toLowerCase()) && !BODY_WORDS.has(word),
  );

/** `Police Chief | James White`; a chief executive is more than that. */
const isChiefOf = (words: readonly string[], at: number): boolean =>
  words[at] === 'Chief' &&
  words.slice(0, at).every((word) => CAPITALISED.test(word)) &&
  !CHIEF_OF_WHAT.test(words[at + 1] ?? '') &&
  areNames(words.slice(at + 1));
const CHIEF_OF_WHAT =
  /^(?:Medical|Financial|Operating|Political|Constitutional|Scientific|Economic|Election|Electoral|Investment|Information|Technology|Legal|Veterinary|Nursing|Building|Fire|Police|Health)$/;

/** `Neighbour | Mary Hill` at the head of a sentence, which makes the role's capital. */
const isRoleOf = (words: readonly string[]): boolean =>
  isRoleWord((words[0] ?? '').toLowerCase()) && areNames(words.slice(1));

/** Whose title stands at a place: `a spokesman for President Hill`, `supporters of Mayor Hill` and `his wife` are not Hill. */
function isAnothersTitle(words: readonly string[], at: number): boolean {
  const isBelonging = words.slice(0, at).some((word, before) => {
    const next = words[before + 1] ?? '';
    const role = word.toLowerCase();
    return (
      (isRole(role) && /^(?:for|to)$/.test(next)) ||
      (next === 'of' && IS_ANOTHERS.test(role)) ||
      (areMany(before === 0 ? role : word) && /^(?:of|against|in|from|with|at)$/.test(next))
    );
  });
  if (isBelonging) return true;
  let first = at;
  while (first > 0 && isTitleWord(words[first - 1] ?? '')) first--;
  return words[first - 1] === 'of' && /^\p{Ll}/u.test(words[first - 2] ?? '');
}

/** Whom one is only by another: `the lawyer of jailed opposition leader Mary Hill`. */
const IS_ANOTHERS =
  /^(?:lawyer|attorney|aide|ally|friend|colleague|neighbou?r|wife|husband|widow|mother|father|brother|sister|son|daughter|relative|cousin|uncle|aunt|nephew|niece|grandmother|grandfather)$/;

/** `organisers`, `members`: no one person is called so. */
const areMany = (role: string): boolean => role === 'members' || (SPEAKERS.has(role) && role.endsWith('s'));

/** The name that follows the last title or role: of `National Security Council spokesperson Mary Hill`. */
function nameAfterTitle(words: readonly string[]): string | null {
  for (let at = words.length - 2; at >= 0; at--) {
    const word = (words[at] ?? '').replace(/[.,]$/, '');
    const isTitle = isTitleWord(word) && (!TITLE_QUALIFIERS.has(word) || isChiefOf(words, at));
    if (!isTitle && !isRoleWord(word) && !(at === 0 && isRoleOf(words))) continue;
    if (isAnothersTitle(words, at)) return null;
    let rest = words.slice(at + 1);
    if (isTitle && /^(?:of|for)$/.test(rest[0] ?? '')) {
      rest = rest.slice(1).filter((w, i) => !(i === 0 && w === 'the'));
      if (!TITLE_QUALIFIERS.has(rest[0] ?? '') || rest.length < 2) return null;
      rest = rest.slice(1);
    }
    if (PLACED.test(`${rest[0]} `) || /^(?:and|&)$/.test(rest[0] ?? '')) return null;
    if (rest.every((w) => CAPITALISED.test(w) || PARTICLE.test(w)) && !NO_PERSON.test(rest[0] ?? '')) {
      return rest.join(' ').replace(/['’]s?$/u, '');
    }
    return null;
  }
  return null;
}

/** Whether a word is a role by itself: `minister`, `police`. */
export const isRole = (word: string): boolean => isRoleWord(word) || SPEAKERS.has(word);

/** Whether a phrase names many, who are no “it”: `police`, `officials in Palen`. */
export const namesMany = (phrase: string): boolean => {
  const head = headOf(phrase.toLowerCase().split(' '));
  return head === 'police' || areMany(head);
};

/** Whether the last word of a phrase is a role: `the health ministry`. */
export const endsInRole = (phrase: string): boolean => isRole(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase());

/** Whether the last word of a phrase is a role or a kind of body: `a local aid group`. */
export const endsInKind = (phrase: string): boolean =>
  endsInRole(phrase) || BODY_KIND.test(phrase.slice(phrase.lastIndexOf(' ') + 1));

/** `Norland’s | coast guard`: whose it is, opens a phrase as an article does. */
function wordsOwned(words: readonly string[]): readonly string[] | null {
  const owner = words.findIndex((word) => /[’']s$/.test(word));
  if (owner < 0 || owner === words.length - 1) return null;
  return words.slice(0, owner + 1).every((word) => /^\p{Lu}/u.test(word)) ? words.slice(owner + 1) : null;
}

/** `the LBC’s | Ivo Kessler`: a person by the body they work for; of a place, `Norland’s Daily Mirror` is a body. */
function nameOfMember(words: readonly string[]): string | null {
  const where = words.findIndex((word) => TAKES_FOR.test(word));
  const bare = words.slice(DETERMINER.test(words[0] ?? '') ? 1 : 0, where < 0 ? words.length : where);
  const owned = wordsOwned(bare);
  if (owned === null || !areNames(owned) || IS_BRANCH.test(owned.at(-1) ?? '')) return null;
  const owner = bare[bare.length - owned.length - 1]?.replace(/[’']s$/, '') ?? '';
  const isBody = /\p{Lu}.*\p{Lu}/u.test(owner) || BODY_WORDS.has(owner);
  return isBody && placeNamed(owner) === undefined ? owned.join(' ') : null;
}

/** `the Northern Army’s | West Coast Province`: a part of a body. */
const IS_BRANCH = /^(?:Province|Region|District|Governorate|Chapter|Wing)$/;

/** Words among which the role stands that a place or a body belongs to. */
const LAST_ROLE = 6;

/** `trams and officials`: what stands before does not speak; `witnesses and officials` do. */
const joinsThings = (words: readonly string[]): boolean =>
  words.some((word, at) => words[at + 1] === 'and' && /^\p{Ll}{3,}s$/u.test(word) && !isRole(word));

/** `Convention for Peace and Justice`. */
function isCapitalisedName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.every((w) => CAPITALISED.test(w) || PARTICLE.test(w)) &&
    (CAPITALISED.test(last) || /^(?:[ae]l|wal?)-\p{Lu}/u.test(last))
  );
}

function isNounPhrase(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const owned = wordsOwned(words);
  const opensPhrase = owned !== null || DETERMINER.test(words[0] ?? '');
  const body = owned ?? (opensPhrase ? words.slice(1) : words);
  if (body.length === 0 || body.some((word) => NO_NAME.test(word))) return false;
  if (isCapitalisedName(body)) return true;
  if (/^(?:television|TV|radio)$/.test(last) && /^[Ss]tate(?:-run)?$/.test(body.at(-2) ?? ''))
    return body.slice(0, -2).every((word) => CAPITALISED.test(word));
  // "The rebel Convention for Peace and Justice"
  if (opensPhrase && body.length > 3 && isCapitalisedName(body.slice(1)) && /^\p{Ll}/u.test(body[0] ?? '')) return true;
  if (opensPhrase && body.length <= 4 && !body.some((w) => PARTICLE.test(w) && w !== 'of')) return true;
  if (isRole(words.length === 1 ? last.toLowerCase() : last) && words.length <= 7) return !joinsThings(words);
  return words
    .slice(0, LAST_ROLE)
    .some(
      (w, at) =>
        TAKES_FOR.test(words[at + 1] ?? '') && (isRole(at === 0 ? w.toLowerCase() : w) || /^members?$/i.test(w)),
    );
}

const looksLikePerson = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  !BODY_ENDS.has(words.at(-1) ?? '') &&
  !words.some((word) => BODY_WORDS.has(word)) &&
  placeNamed(words.join(' ')) === undefined &&
  !DETERMINER.test(words[0] ?? '') &&
  words.every((w) => /^\p{Lu}(?:[\p{Ll}'’-]+|\.$)/u.test(w) || /^(?:al-|el-|de|bin|van|von)/.test(w));
