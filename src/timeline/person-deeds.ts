/**
 * Joins what reports tell of one deed of one person, however they word it: "Interior Minister Piet Larsen resigned last
 * week", "Her interior minister, Piet Larsen, stepped down on 11 September". Nobody is arrested, sworn in or ousted twice
 * on one day; on days that exclude each other these are two deeds.
 */
import { boundsOf, boundsOverlap, type DayBounds, dayOfIso } from '../calendar/index.js';
import type { NameMention, Span } from '../model.js';
import { findMatches } from '../text/index.js';
import { groupBy } from './group-by.js';
import type { Telling } from './tellings.js';
import type { Thread } from './thread.js';
import { within } from './within.js';
import { CUES } from './words.js';

interface Deed {
  /** What the person does or suffers, behind the name. */
  readonly own?: RegExp;
  /** What is done to the person, behind the name and a form of "to be", or before the name. */
  readonly suffered?: RegExp;
  /** Other words before the name. */
  readonly about?: RegExp;
}

const NO_CONFIDENCE = '(?:votes? of (?:no[ -])?confidence|(?:no[ -])?confidence (?:vote|motion))';
/** A vote that ousts nobody, or not yet. */
const SURVIVED = /\b(?:surviv|fail|reject|withst|tabled|called for|calls for|face[sd]?\b|motion to|will\b|would\b)/i;

/** Deeds that befall a person once a day; a clause tells the first of them that it holds. */
const DEEDS: Readonly<Record<string, Deed>> = {
  arrest: { suffered: /\b(?:arrested|detained|apprehended|seized|taken into custody)\b/g },
  release: { suffered: /\b(?:released|freed)\b/g },
  verdict: { suffered: /\b(?:sentenced|jailed|convicted|found guilty)\b/g },
  resignation: {
    own: /\b(?:resigned|stepped down|stood down|quit|(?:tendered|submitted|handed in|announced) (?:his|her) resignation)\b/g,
  },
  ousting: {
    own: new RegExp(`\\blost (?:an?|the) (?:[\\w-]+ )?${NO_CONFIDENCE}`, 'g'),
    suffered:
      /\b(?:ousted|toppled|deposed|overthrown|removed|voted out|(?:pushed|forced) out|dismissed|sacked|fired)\b/g,
    about: new RegExp(`\\b(?:${NO_CONFIDENCE} (?:in|against)|voted?\\b[^,.;]{0,40} to (?:remove|oust|dismiss))`, 'g'),
  },
  death: { own: /\b(?:died|passed away)\b/g },
  oath: {
    own: /\b(?:took (?:the|his|her) oath|became (?:[\p{L}’'-]+ ){0,4}(?:president|premier|prime minister|chancellor|governor|mayor))\b/gu,
    suffered: /\b(?:sworn in|sworn into office|inaugurated)\b/g,
    about: /\bswore in\b/g,
  },
};
const KINDS = Object.entries(DEEDS);

const ADVERBS = '(?:(?:[a-z]+ly|also|first|then|later|formally|finally|again|earlier|on \\p{Lu}\\p{Ll}+) ){0,2}';
/** What a person is called between commas, and `who`. */
const APPOSED =
  "(?:, (?:(?!(?:and|but|said|says|died|which|that|when|after|was|is)\\b)[\\p{L}\\d’'.-]+,? ?){1,10}" +
  "|(?:, \\d{1,3})?, who (?:is|was|has|had) [^,;:]{3,80},|, (?:the|an?|also known) (?:(?!(?:but|said|says|died|which|that|when|after|was|is)\\b)[\\p{L}\\d’'.-]+ ){1,20}[\\p{L}\\d’'.-]+,|,)?(?: who)?";
const BEFORE_OWN = new RegExp(`^${APPOSED} (?:(?:has|had) )?${ADVERBS}$`, 'u');
const BEFORE_SUFFERED = new RegExp(
  `^${APPOSED} (?:has |had )?${ADVERBS}(?:was|is|were|been|being|got|(?:is to|will|would) be) ${ADVERBS}$`,
  'u',
);
const WORDS = "[\\p{L}’'-]+";
const ELSEWHERE =
  '(?:after|and|as|at|before|by|during|for|from|in|into|near|on|or|over|that|to|who|with|while|without|of)\\b';
const HEAD =
  '(?:head|chief|leader|director|chair(?:man|woman)?|minister|president|governor|mayor|secretary|commander|founder|owner|editor|boss)';
/** What a person is called before the name: `arrested | the head of the guard, | Piet Larsen`. */
const CALLED = new RegExp(
  `^ (?:(?!${ELSEWHERE})${WORDS},? ){0,7}(?:(?<= ${HEAD} )(?:of|for) (?:(?!${ELSEWHERE})${WORDS},? ){1,5})?$`,
  'u',
);
const PRONOUN = /^(?:He|She)\b/;
/** `freed | Larsen’s brother` */
const POSSESSIVE = /^[’']s?\b/;
/** Before a deed that is told beside another: `police fired tear gas | after parliament ousted Larsen`. */
const BESIDE = /\b(?:after|as|because|before|following|if|since|than|until|when|while)\s/i;
/** Characters of a clause in which its deed stands, and days that a report tells of without naming them. */
const SIGHT = 240;
const MOST_DAYS_OLD = 21;
/** The office that somebody leaves: `resigned | as head of the guard`. */
const AS_WHAT = /^ (?:on \p{Lu}\p{L}+ )?as ([^,.;:]{3,50})/u;

interface PersonDeed {
  readonly thread: Thread;
  /** The kind of deed, and whose it is. */
  readonly key: string;
  /** The key of the name. */
  readonly person: string;
  /** What it is done as, where that is told. */
  readonly office: string | null;
}

type EpisodeOf = (thread: Thread) => string | undefined;

/** Which threads tell one deed of one person, each with all that do; threads are given with the finest dates first. */
export function findSameDeeds(threads: readonly Thread[], episodeOf: EpisodeOf): Map<Thread, readonly Thread[]> {
  const deedsByKey = groupBy(
    threads.flatMap((thread) => findDeed(thread) ?? []),
    ({ key }) => key,
  );
  const homes = new Map<Thread, readonly Thread[]>();
  for (const deeds of deedsByKey.values()) {
    if (deeds.length < 2) continue;
    for (const same of partDeeds(deeds, episodeOf)) {
      if (same.length < 2) continue;
      const joined = same.map(({ thread }) => thread);
      for (const thread of joined) homes.set(thread, joined);
    }
  }
  return homes;
}

/** Deeds of one kind and person by their days; what could be either of two is neither. */
function partDeeds(deeds: readonly PersonDeed[], episodeOf: EpisodeOf): PersonDeed[][] {
  const parted: PersonDeed[][] = [];
  for (const deed of deeds) {
    const fitting = parted.filter((same) => same.every((other) => mayBeOne(other, deed, episodeOf)));
    if (fitting.length === 1) fitting[0]?.push(deed);
    else if (fitting.length === 0 && daysOf(deed.thread)) parted.push([deed]);
  }
  return parted;
}

function mayBeOne(known: PersonDeed, { thread, person, office }: PersonDeed, episodeOf: EpisodeOf): boolean {
  if (!givenNamesFit(known.person, person)) return false;
  if (known.office !== null && office !== null && !sharesWord(known.office, office)) return false;
  const [theirs, ours] = [daysOf(known.thread), daysOf(thread)];
  // An undated one fits all that are of its cluster where it fits the one that gives the day.
  if (theirs === null) return true;
  if (ours !== null) return boundsOverlap(theirs, ours);
  const passage = thread.hint?.edtf ? boundsOf(thread.hint.edtf) : null;
  if (thread.time === null && passage) return boundsOverlap(theirs, passage);
  return thread.time === null && episodeOf(thread) === episodeOf(known.thread) && isNewsThen(thread, theirs);
}

/** Of `ivo lang`, `i lang` and `lang`, not `karel lang`, who is a brother. */
function givenNamesFit(a: string, b: string): boolean {
  // "Unemployed Ivo Lang": a word too many at the head of a sentence.
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  const [ours = '', theirs = ''] = [a, b].map((key) => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : ''));
  if (ours.length <= 1 || theirs.length <= 1) return ours === '' || theirs === '' || ours[0] === theirs[0];
  return ours === theirs;
}

const daysOf = ({ bounds }: Thread): DayBounds | null => (bounds?.first && bounds.last ? bounds : null);

/** Whether what a report tells without a day may be of some days: neither still to come for it, nor long ago. */
function isNewsThen({ until, day }: Thread, { first }: DayBounds): boolean {
  const then = first === null ? null : dayOfIso(first);
  if (first === null || then === null || (until !== null && first > until)) return false;
  return day === null || Math.abs(day - then) <= MOST_DAYS_OLD;
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(b.toLowerCase().split(' '));
  return a
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 3 && words.has(word));
};

function findDeed(thread: Thread): PersonDeed | null {
  for (const telling of thread.tellings) {
    const deed = readDeed(telling);
    if (deed) return { thread, ...deed };
  }
  return null;
}

/** The deed that a clause tells of a person it names, or of the only one whom the sentence before names. */
function readDeed(telling: Telling): Omit<PersonDeed, 'thread'> | null {
  const { reading, start, end, headline, spoken, traits } = telling;
  if ((traits.cues & CUES.deed) === 0 || headline || spoken || traits.negated) return null;
  const words = reading.text.slice(start, Math.min(end, start + SIGHT));
  const people = peopleWithin(reading.names, telling);
  for (const [kind, deed] of KINDS) {
    if (!holds(words, deed)) continue;
    const name = people.find((person) =>
      isDeedOf(words, { start: person.start - start, end: person.end - start }, deed),
    );
    const person =
      name ??
      (isDeedOf(words, spanOfPronoun(words), deed) ? onlyPersonBefore(telling) : null) ??
      (opensWith(words, deed) ? firstPersonBefore(telling) : null) ??
      (isDeedOf(words, spanOfOffice(words), deed) ? personBehind(telling) : null);
    if (!person) continue;
    const whole = wholeNameOf(person, reading.names);
    return { key: `${kind} ${surnameOf(whole)}`, person: whole.key, office: officeBehind(words, deed) };
  }
  return null;
}

/** Whether words have a deed at all, whoever's it is. */
const holds = (words: string, { own, suffered, about }: Deed): boolean =>
  [own, suffered, about].some((deed) => deed !== undefined && words.search(deed) >= 0);

function officeBehind(words: string, { own }: Deed): string | null {
  const [verb] = own ? findMatches(own, words) : [];
  return (verb && AS_WHAT.exec(words.slice(verb.index + verb[0].length))?.[1]) ?? null;
}

function isDeedOf(words: string, person: Span | null, { own, suffered, about }: Deed): boolean {
  if (person === null || person.end > words.length) return false;
  const before = words.slice(0, person.start);
  const after = words.slice(person.end);
  if (POSSESSIVE.test(after) || BESIDE.test(before)) return false;
  return (
    (own !== undefined && follows(after, own, BEFORE_OWN)) ||
    (suffered !== undefined && (follows(after, suffered, BEFORE_SUFFERED) || leadsTo(before, suffered))) ||
    (about !== undefined && leadsTo(before, about) && !SURVIVED.test(words))
  );
}

/** Whether words come to a deed through nothing but what joins it to its subject. */
function follows(after: string, deed: RegExp, joint: RegExp): boolean {
  const at = after.search(deed);
  return at >= 0 && joint.test(after.slice(0, at));
}

/** Whether words end with a deed and what its object is called. */
function leadsTo(before: string, deed: RegExp): boolean {
  const [verb] = findMatches(deed, before).slice(-1);
  return verb !== undefined && CALLED.test(before.slice(verb.index + verb[0].length));
}

const peopleWithin = (names: readonly NameMention[], span: Span): readonly NameMention[] =>
  within(names, span).filter((name) => name.kind === 'person' || wholeNameOf(name, names) !== name);

const spanOfPronoun = (words: string): Span | null => {
  const pronoun = PRONOUN.exec(words)?.[0];
  return pronoun === undefined ? null : { start: 0, end: pronoun.length };
};

/** `Larsen was held on Monday and | freed on Tuesday`: what begins with its verb, goes on from the subject. */
const opensWith = (words: string, { own, suffered }: Deed): boolean =>
  [own, suffered].some((deed) => {
    const at = deed === undefined ? -1 : words.search(deed);
    return at >= 0 && HEADLESS.test(words.slice(0, at));
  });
const HEADLESS = new RegExp(`^(?:was |were )?${ADVERBS}$`, 'u');

function firstPersonBefore({ reading, sentence, start }: Telling): NameMention | null {
  const whole = reading.sentences[sentence];
  return whole && whole.start < start
    ? (peopleWithin(reading.names, { start: whole.start, end: start })[0] ?? null)
    : null;
}

/** `The prime minister of Norland | has lost …`, of a report that opens without the name. */
const OFFICE =
  /^(?:The|An?) (?:(?!(?:was|is|has|had|who)\b)[\p{L}’'-]+ ){0,4}?(?:minister|president|premier|chancellor|governor|mayor|senator|lawmaker|judge|general|chief|leader|director|executive|chairman|editor|reporter|journalist|activist)(?: of \p{Lu}[\p{L}’'-]+)?(?= (?:has|was|is|had|[a-z]+ed)\b)/u;

const spanOfOffice = (words: string): Span | null => {
  const office = OFFICE.exec(words)?.[0];
  return office === undefined ? null : { start: 0, end: office.length };
};

/** Who begins the sentence behind the one that opens a report. */
function personBehind({ reading, sentence, lead }: Telling): NameMention | null {
  const next = lead ? reading.sentences[sentence + 1] : undefined;
  return (next && peopleWithin(reading.names, next).find(({ start }) => start === next.start)) ?? null;
}

/** The only person whom the sentence before names. */
function onlyPersonBefore({ reading, sentence }: Telling): NameMention | null {
  const before = reading.sentences[sentence - 1];
  if (!before || reading.blocks[before.block]?.kind !== 'paragraph') return null;
  const [person, ...others] = peopleWithin(reading.names, before);
  return person && others.every((other) => surnameOf(other) === surnameOf(person)) ? person : null;
}

/** The name that begins with a single one: `Wei` of `Wei Lanhua`, whose last name stands first; not of `Ivo Wei`. */
function wholeNameOf(person: NameMention, names: readonly NameMention[]): NameMention {
  const { key, kind } = person;
  if (
    key.includes(' ') ||
    kind === 'place' ||
    kind === 'body' ||
    names.some((name) => name.kind === 'person' && name.key.endsWith(` ${key}`))
  )
    return person;
  return names.find((name) => name.kind === 'person' && name.key.startsWith(`${key} `)) ?? person;
}

const surnameOf = ({ key }: NameMention): string => key.slice(key.lastIndexOf(' ') + 1);
