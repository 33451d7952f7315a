import { BEFORE_NAMES, OPENERS } from './abbreviations.js';
import { findMatches } from './find-matches.js';
import { WORD } from './number-words.js';
import { BODY_KIND, endsInKind, endsInRole, isRole, readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { BETWEEN } from './speech-verbs.js';
import { beforeRelative, informedIn, saysNothing } from './unnamed-sources.js';

const BOUNDARY =
  /,(?!\d)|[;:()"“”„«»—–\uE000]|\s-\s|\b(?:that|but|while|as|after|before|when|because|if|though|although|which|whom?|where|than|or|since|until|whose|[Ww]hat|how|why)\b/g;
const RIGHT_END =
  /[,;:()"“”„«»—–\uE000]|[.!?](?:\s|$)|\s(?:that|who|which|on|at|after|before|while|when|as|late|earlier|today|yesterday|since|showed|suggest(?:s|ed)?|indicate[sd]?|show(?=\s(?:that|up to|at least|more|about|\d)))\s/g;
/** A stop behind `Dr`, `Sr` or an initial ends nothing. */
const ABBREVIATED = new RegExp(`(?:^|[\\s.’'-])(?:\\p{Lu}|${[...BEFORE_NAMES].join('|')}|Sr|Jr)$`, 'u');
/** Boundaries are looked for this near first: mostly one is. */
const NEAR = 48;
const LONGEST_BOUNDARY = 'although'.length;

/** `a tally by`, `a statement from`: whose it is, tells. */
export const TALLY =
  /^(?:(?:an?|the|its|his|her|A|An|The)\s+(?:\w+\s+){0,2}?|(?:latest|new|official|preliminary|provisional)\s+|(?=(?:estimates|figures|data)\s))(?:tally|count|toll|report|statement|survey|study|poll|figures?|data|estimates?|analysis|update)\s+(?:by|from|of|based on|compiled by|released by|published by|issued by)\s+/;

/** `Mary Hill with the port office`. */
const WITH_BODY = /^((?:\p{Lu}\S* ){1,5})with /u;

// Loops without a count, since V8 writes counted ones out, and no text is longer than `OFFICE_REACH`.
const FIELDS = String.raw`(?!The )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*`;
const OFFICES = 'Ministry|Department|Agency|Bureau|Commission|Committee|Administration|Authority';
/** `Land, Transport and Tourism Ministry`, `Department of Roads, Ports and Rails`: no list of those who speak. */
const OFFICE =
  `(?:${FIELDS}, )+${FIELDS},? and (?:${FIELDS} )?(?:${OFFICES})` +
  `|(?:${FIELDS} )?(?:${OFFICES}) (?:of|for) (?:${FIELDS}, )+${FIELDS},? and ${FIELDS}`;
const OFFICE_FIRST = new RegExp(`^(?:the )?(${OFFICE})(?![\\p{L}’'])`, 'u');
const OFFICE_LAST = new RegExp(`(?:^|[ (])(${OFFICE})$`, 'u');
const OFFICE_NAME = new RegExp(`\\b(?:${OFFICES})\\b`);
/** Characters that hold the longest name of an office. */
const OFFICE_REACH = 120;

/** An office whose name has commas, at one end of a text. */
function officeIn(text: string, pattern: RegExp): SpeakerPhrase | null {
  // Each has both, and few other texts have.
  const mayBe = text.includes(' and ') && text.includes(', ') && OFFICE_NAME.test(text);
  const name = mayBe ? pattern.exec(text)?.[1] : undefined;
  return name === undefined ? null : { text: name, pronoun: false, person: false };
}

/** The noun phrase that begins a text and ends before a comma, a stop or a clause. */
export function phraseAt(rest: string): SpeakerPhrase | null {
  const office = officeIn(rest.slice(0, OFFICE_REACH), OFFICE_FIRST);
  if (office) return office;
  const end = rightEnd(rest, informedIn(rest, isRole)?.length);
  const whole = (end < 0 ? rest : rest.slice(0, end)).trim();
  const cut = whole.includes(' ') ? whole.search(NEXT_SUBJECT) : -1;
  const next = OPENS_NAME.test(whole.slice(0, Math.max(0, cut))) ? -1 : cut;
  const direct = (next < 0 ? null : readSpeakerPhrase(whole.slice(0, next))) ?? readSpeakerPhrase(whole);
  if (direct)
    return end >= 0 && isBodyBeside(rest.slice(end, end + BESIDE_REACH))
      ? { ...direct, person: false, body: true }
      : direct;
  const short = whole.search(/\s(?:in|to|of|from|during|about)\s/);
  const shorter = short > 0 ? readSpeakerPhrase(whole.slice(0, short)) : null;
  if (shorter) return shorter;
  const [, employed] = WITH_BODY.exec(whole) ?? [];
  if (employed !== undefined) return readSpeakerPhrase(employed);
  const figure = whole.search(/ \d/);
  return figure < 0 ? null : readSpeakerPhrase(whole.slice(0, figure));
}

/** `Republika | , a media outlet,`: what kind of body it is. */
const isBodyBeside = (after: string): boolean => BODY_KIND.test(KIND_BESIDE.exec(after)?.[1] ?? '');
const KIND_BESIDE = /^, (?:an?|the) (?:[\p{L}’-]+ ){0,4}?(\p{Ll}+)(?=[,.]|$| (?:in|of|that|which|based)\b)/u;
const BESIDE_REACH = 60;

/** `police | two men died`, `the ministry | there were`: where the clause begins that somebody tells. */
const NEXT_SUBJECT = new RegExp(
  `(?<!\\b(?:of|for|in|at|by|to|with|from|and|or|on|near|under|over|than)) (?:(?:it|they|he|she|there|${WORD}|dozens|scores|hundreds|thousands|several|no one|nobody|none)\\b|(?:the|an?|its|their) |\\d[\\d,.]* \\p{Ll})`,
  'u',
);

/** `a Stop | the War Coalition spokesman`: a name goes on. */
const OPENS_NAME = /^an? \p{Lu}\p{L}*$/u;

/** Where a phrase ends, looked for behind its first characters, or −1. */
function rightEnd(rest: string, from = 0): number {
  RIGHT_END.lastIndex = from;
  for (let match = RIGHT_END.exec(rest); match; match = RIGHT_END.exec(rest)) {
    const isStop = match[0].startsWith('.') && ABBREVIATED.test(rest.slice(Math.max(0, match.index - 8), match.index));
    if (!isStop) return match.index;
  }
  return -1;
}

/** `a claim | the army`, `reports | Norland`, `the 12 people | police`: what somebody else tells of stands before them. */
const TOLD_OF =
  /\s(?:(?:claims?|charges?|allegations?|accusations?|assertions?|reports?|figures?|statements?)\s(?=the\s|\p{Lu})|(?:people|those|persons?|man|woman|children)\s(?=\p{Ll}+$))/u;

/** The subject of a verb: the noun phrase that ends where `left` does. */
export function subjectBefore(left: string): SpeakerPhrase | 'same' | null {
  let bare = withoutBrackets(left);
  while (BETWEEN.test(bare.slice(-28))) bare = (bare.slice(0, -28) + bare.slice(-28).replace(BETWEEN, '')).trimEnd();
  bare = withoutBrackets(bare);
  if (/(?:^|\s)(?:and|but)$/.test(bare)) return 'same';
  return nearestSubject(bare) ?? subjectOfRelative(bare);
}

/** `the Norland Front | (NF)`. */
const withoutBrackets = (words: string): string =>
  words.endsWith(')') ? words.replace(/\s*\([^()]{1,60}\)$/, '') : words;

/** `An official | who asked not to be named`: whom a relative clause is about, where it ends at the verb. */
function subjectOfRelative(bare: string): SpeakerPhrase | null {
  let head = beforeRelative(bare);
  for (let next = head; next !== null; next = beforeRelative(next)) head = next;
  if (head === null) return null;
  const phrase = readSpeakerPhrase(head.slice(lastBoundary(head).end).trim());
  const clause = bare.slice(head.length);
  const isPart =
    phrase !== null && !clause.includes(',') && clause.length <= LONGEST_CLAUSE && saysNothing(phrase.text);
  return isPart ? { ...phrase, text: phrase.text + clause } : phrase;
}

/** Characters of the longest clause that is told with its noun. */
const LONGEST_CLAUSE = 50;

/** The noun phrase behind the last boundary, or beside it. */
function nearestSubject(bare: string): SpeakerPhrase | null {
  const { end, mark } = lastBoundary(bare);
  const office = mark === ',' ? (officeIn(bare.slice(-OFFICE_REACH), OFFICE_LAST) ?? listOfNames(bare)) : null;
  if (office) return office;
  const tail = bare.slice(end).trim();
  if (mark === ':' && /^(?:it|they|he|she)$/.test(tail)) return trailingName(bare.slice(0, end - 1));
  if (tail !== '') {
    const told = TOLD_OF.exec(tail);
    return readSpeakerPhrase((told ? tail.slice(told.index + told[0].length) : tail).replace(TALLY, ''));
  }
  const before = bare.slice(0, end - mark.length).trimEnd();
  if (mark === 'which' || mark === 'who') return lastNamed(before.replace(/,$/, ''));
  return mark === ',' ? beforeComma(before) : null;
}

/** `Norland, Sudria and the Coast League |`: all who begin a sentence by name. */
function listOfNames(bare: string): SpeakerPhrase | null {
  const list = bare.includes(' and ') ? LIST_OF_NAMES.exec(bare) : null;
  const [, names = '', first = ''] = list ?? [];
  return names === '' || OPENERS.has(first.toLowerCase()) || IS_TIME.test(first)
    ? null
    : { text: names, pronoun: false, person: false };
}
const IS_TIME = /^(?:Today|Tonight|Tomorrow|Overnight|Recently|Previously|Separately|Now|Then|\p{L}+day)$/u;
const NAME = String.raw`\p{Lu}(?:[\p{L}’'-]|\.(?=[\p{L},]))*`;
const NAMES = `(?:the )?${NAME}(?: (?:of |for )?${NAME}){0,4}`;
/** The same where they end a passive, `condemned by | Norland, Sudria and the Coast League`. */
export function listAt(rest: string): SpeakerPhrase | null {
  const names = rest.includes(' and ') ? LIST_FIRST.exec(rest)?.[1] : undefined;
  return names === undefined ? null : { text: names, pronoun: false, person: false };
}
const LIST_FIRST = new RegExp(
  `^(?:the )?(${NAMES}(?:, ${NAMES}){1,6},? and ${NAMES})(?=[.,;:]|$| (?:for|over|on|in|as)\\b)`,
  'u',
);
const LIST_OF_NAMES = new RegExp(`^(?:The )?((${NAME})(?: ${NAME}){0,4}(?:, ${NAMES}){1,6},? and ${NAMES})$`, 'u');

/** Where the last boundary ends, and the mark or word that makes it. */
function lastBoundary(bare: string): { readonly end: number; readonly mark: string } {
  const from = Math.max(0, bare.length - NEAR);
  let found: { readonly end: number; readonly mark: string } | null = null;
  for (const { 0: mark, index } of findMatches(BOUNDARY, bare.slice(from)))
    found = { end: from + index + mark.length, mark };
  if (found || from === 0) return found ?? { end: 0, mark: '' };
  for (const { 0: mark, index } of findMatches(BOUNDARY, bare.slice(0, from + LONGEST_BOUNDARY)))
    found = { end: index + mark.length, mark };
  return found ?? { end: 0, mark: '' };
}

/** Words between commas that tell how or where something is said: `The ministry, in a statement, said`. */
const ASIDE = /^(?:in|on|at|through|via|during|speaking|writing|citing|quoting|quoted)\s/;

/** `Mary Hill, | 56 |, a resident of Palen,` */
const AGE = /, \d{1,3}$/;

/** `Jack Ketsoyan, the actress's rep,` and `A senior official, Qassem al-Aaraji,` both name the person. */
function beforeComma(before: string): SpeakerPhrase | null {
  const at = before.lastIndexOf(',');
  if (at < 0) return null;
  const inner = before.slice(at + 1).trim();
  if (ASIDE.test(inner)) return besideAside(before.slice(0, at));
  const outside = withoutBrackets(before.slice(0, at));
  const outer = lastNamed(outside.replace(AGE, ''));
  const alias = KNOWN_AS.exec(inner)?.[1];
  if (alias !== undefined && endsInRole(outside)) return readSpeakerPhrase(alias);
  if (DESCRIBES.test(inner)) return outer ?? besideAside(outside);
  if (IS_PART.test(outside) && /^(?:the\s+)?\p{Lu}/u.test(inner)) return readSpeakerPhrase(inner);
  const isRole = OPENS_ROLE.test(outside) || OPENS_ROLE.test(outside.slice(lastBoundary(outside).end).trim());
  if (isRole && /^(?:the\s+)?\p{Lu}/u.test(inner)) {
    const named = readSpeakerPhrase(inner);
    return outer && !named?.person && OF_AREA.test(outside) ? outer : named;
  }
  if (IS_BESIDE.test(inner)) return outer ?? besideAside(before.slice(0, at));
  if (outer && isBodyBeside(`, ${inner}`)) return { ...outer, person: false, body: true };
  const phrase = readSpeakerPhrase(inner);
  if (phrase?.person || !outer) return phrase?.person ? phrase : null;
  return phrase ? outer : null;
}

/** Words between commas that tell what the speaker is: `The Norland Front, | backed by Sudria`, `| also known as the NF`, `| the League’s arm in Palen`. */
const DESCRIBES =
  /^(?:(?:also|which|better|widely)\s|(?:led|backed|supported|funded|armed|run|headed|formed|founded|known|allied|aligned|affiliated|linked)\s(?:by|to|with|in|as)\s|\p{Lu}\S*(?: \p{Lu}\S*){0,3}[’']s \p{Ll}|\p{Ll}l-\p{Lu}\S*[’']s \p{Ll})/u;
/** `The front’s military spokesman, | known as Abu Palen`. */
const KNOWN_AS = /^(?:also |better |widely )?known as (\p{Lu}.*)$/u;
/** `The armed wing of the League`, before its own name. */
const IS_PART =
  /(?:^|\s)(?:wing|arm|branch|affiliate|offshoot|faction|unit|chapter) of (?:the )?(?:\p{Lu}\S*|of|for|the|and)(?: (?:\p{Lu}\S*|of|for|the|and)){0,5}$/u;
/** `56`, `a resident of Palen`, `head of the port`; not `students called for calm`, which is the clause itself. */
const IS_BESIDE =
  /^(?:\d{1,3}|(?:the|an?|its|his|her|who|which|one of|whose|from)\s.*|(?:(?!(?:\p{Ll}+ed (?:for|of)|[–—]|who|which)\s)\S+\s){0,12}?(?:of|for)\s.*)$/u;

/** `The authorities of Varna state, | Norland,`: behind a place, where it lies. */
const OF_AREA =
  / (?:of|in|from|for) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,3}(?:state|province|district|region|county|city|municipality|prefecture|island)$/u;
/** `The port chief`, before the name of whoever it is. */
const OPENS_ROLE = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:.*\s)?\p{Ll}+$/u;

/** The name that a text ends with, or `the wife of Ivo Kessler`, `a spokesman for Orion`: who belongs to it, not the name. */
function lastNamed(text: string): SpeakerPhrase | null {
  const { end, mark } = BELONGING.test(text) ? lastBoundary(text) : NO_BOUNDARY;
  const tail = text.slice(end).trim();
  const owner = mark === ',' && APPOSED.test(tail) ? trailingName(text.slice(0, end - 1).replace(AGE, '')) : null;
  if (owner?.person && !STANDS_AT.test(text.slice(0, end - 1))) return owner;
  const to = tail.indexOf(' to ');
  const whose = to < 0 ? tail : tail.slice(0, to);
  const phrase = BELONGING.test(tail)
    ? (readSpeakerPhrase(whose) ?? readSpeakerPhrase(whose.replace(WHERE_IT_IS, '')))
    : null;
  if (phrase && NAME_OF.test(tail)) return phrase;
  return phrase && !phrase.person && HAS_OWN_WORD.test(phrase.text) && holdsRole(phrase.text)
    ? phrase
    : trailingName(text);
}
/** `mayor of Palen`, `Police in Palen`; the first word of a name is none of its own. */
const HAS_OWN_WORD = /^(?:\p{Ll}|Police |Officials |Residents |Witnesses )/u;
/** `the | Emergency Room of Palen Camp`: a name that holds another. */
const NAME_OF = /^(?:[Tt]he )?\p{Lu}\S*(?: \p{Lu}\S*){0,4} (?:of|for) (?:the )?\p{Lu}/u;
const holdsRole = (phrase: string): boolean => phrase.split(' ').some((word) => isRole(word.toLowerCase()));
const BELONGING = / (?:of|to|for|at|with|from|in) /;
const WHERE_IT_IS = / (?:in|at|near|from) (?!.* (?:in|at|near|from) ).*$/;
const NO_BOUNDARY = { end: Number.POSITIVE_INFINITY, mark: '' } as const;
/** `Ivo Kessler, | head of the port, who`: what he is; `in New Palen, the mayor of` is no person. */
const APPOSED = /^(?:(?:an?|the|its|his|her) )?\p{Ll}/u;
const STANDS_AT = / (?:in|at|near|from|of|to|across)(?: \p{Lu}\S*)+$/u;

/** The name or role that stands alone before an aside. */
function besideAside(outer: string): SpeakerPhrase | null {
  const { end, mark } = lastBoundary(outer);
  const tail = outer.slice(end).trim();
  const phrase = readSpeakerPhrase(tail);
  // "The head of the mission, Hans Weber"
  if (mark === ',') return phrase?.person && /(?:^| )\p{Ll}[\p{L}-]*$/u.test(outer.slice(0, end - 1)) ? phrase : null;
  return phrase && (/\p{Lu}\S*$/u.test(tail) || endsInKind(tail) || saysNothing(tail)) ? phrase : null;
}

/** `When | the port chief, Ivo Kessler, | was asked, he`: whom a pronoun means that stands behind; null for others. */
export function whoWasAsked(left: string): SpeakerPhrase | null {
  const who = WAS_ASKED.exec(left)?.[1];
  return who === undefined ? null : (trailingName(who) ?? readSpeakerPhrase(who));
}
const WAS_ASKED =
  /^(?:When|Once|After) ([^;:.]{2,110}?),? (?:was|were|had been) (?:contacted|reached|asked|approached|questioned|quizzed|called)\b[^;:.]*, (?:he|she)$/;

const TRAILING_NAME =
  /(?:^|\s)((?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|for|the|in|al|bin|de|van)\s+)?){0,5}(?:\p{Lu}|al-)[\p{L}.’'-]*)$/u;

function trailingName(text: string): SpeakerPhrase | null {
  const name = TRAILING_NAME.exec(text.slice(-80))?.[1];
  // "The Academy of Arts and Sciences"
  if (name !== undefined && !name.includes(' ') && / of .*\p{Lu}\S* and $/u.test(text.slice(-80, -name.length)))
    return null;
  return name === undefined ? null : readSpeakerPhrase(name);
}
