/** Joins what one article tells of one occurrence: "a drone hit the base … The drone strike injured three". */
import { edtfCompatible } from '../calendar/index.js';
import type { Article, Time } from '../model.js';
import { rolesClash } from './roles.js';
import { isSettled } from './settled-date.js';
import { stemWord } from './stem.js';
import { AT_THE_TIME, type Telling } from './tellings.js';

/** The tellings of one article about one occurrence, in order of telling. */
export interface Thread {
  readonly article: Article;
  readonly tellings: readonly Telling[];
  readonly place: Telling['place'];
  /** The date that the article gives the occurrence. */
  readonly time: Time | null;
  /** The date of the passage that tells it, where no clause gives one: a hint. */
  readonly hint: Time | null;
}

/** How many tellings back a reference reaches. */
const REACH = 10;

/** "the drone strike", "that attack", "those US airstrikes": the noun is the last word. */
const DEFINITE = /\b(?:the|that|this|these|those|both)\s+(?:[\p{L}'’.-]+\s+){0,3}?([\p{L}-]{4,})\b/giu;

/** Nouns for who did it, not for what was done. */
const AGENT = /(?:ers?|ors?|man|men|ist|ists)$/;

/** "They found", "She was taken": what happened next; "It belongs to" only says what something is. */
const GOES_ON = /^(?:They|He|She|It|These|Those|Both)\s+(?!(?:is|are|has|have|will|would|can|may|do|does)\b)(?!(?!was\b)[a-z]+s\b)/u;

/** Joins an article's tellings, given in order. */
export function threadTellings(tellings: readonly Telling[]): Thread[] {
  const threads: Telling[][] = [];
  const recent: { readonly telling: Telling; readonly thread: Telling[] }[] = [];
  for (const telling of tellings) {
    const referred = recent.findLast((candidate) => refersTo(telling, candidate.telling));
    const thread = referred?.thread ?? [];
    if (!referred) threads.push(thread);
    thread.push(telling);
    recent.push({ telling, thread });
    if (recent.length > REACH) recent.shift();
  }
  return dateOpenings(joinHeadline(threads)).flatMap(([first, ...rest]) => {
    if (!first) return [];
    const members = [first, ...rest];
    const time = timeOf(members, 'own');
    const hint = time ? null : timeOf(members, 'passage');
    return [{ article: first.reading.article, tellings: members, place: first.place, time, hint }];
  });
}

/**
 * An opening without a date is dated by the body: what first tells the same kind of occurrence of the same names, with
 * a date ("Ilse Brandt has died … Brandt died on Thursday at her home").
 */
function dateOpenings(threads: readonly Telling[][]): Telling[][] {
  const merged = new Map<Telling[], Telling[]>();
  for (const thread of threads) {
    if (!thread.some(({ lead }) => lead) || thread.some(({ dating }) => dating === 'own')) continue;
    const dated = threads.find((other) => other.some((telling) => thread.some((lead) => datesOpening(telling, lead))));
    if (dated) merged.set(thread, dated);
  }
  for (const [thread, dated] of merged) dated.unshift(...thread);
  return threads.filter((thread) => !merged.has(thread)).map((thread) => thread.sort((a, b) => a.start - b.start));
}

/** The telling that gives the opening its date, or the first that tells it again with one. */
function datesOpening(telling: Telling, opening: Telling): boolean {
  if (telling.dating !== 'own' || !isSettled(telling.time?.edtf ?? null)) return false;
  const kinds = telling.traits.families.some((family) => opening.traits.families.includes(family));
  const gives = kinds && telling.time?.start === opening.time?.start && !rolesClash([telling], [opening]);
  return (gives && telling.place === 'news') || tellsAgain(telling, opening);
}

/** A headline and the sentence that opens the report tell one thing, where they tell one kind of thing. */
function joinHeadline(threads: readonly Telling[][]): readonly Telling[][] {
  const openings = threads.filter((thread) => thread.some(({ lead }) => lead));
  const [headline, ...others] = openings;
  const opening = others.find((thread) => headline?.some((title) => thread.some((telling) => telling.lead && announces(title, telling))));
  if (!headline || !opening) return threads;
  opening.unshift(...headline);
  return threads.filter((thread) => thread !== headline);
}

function announces(title: Telling, opening: Telling): boolean {
  const shared = opening.traits.features.filter((feature) => title.traits.features.includes(feature));
  const same = shared.length > 1 && opening.place === 'news' && !rolesClash([title], [opening]);
  return same || tellsAgain(opening, title);
}

function tellsAgain(later: Telling, opening: Telling): boolean {
  const { traits } = opening;
  if (opening.time?.edtf && later.time?.edtf && !edtfCompatible(opening.time.edtf, later.time.edtf)) return false;
  if (later.place !== 'news' || later.traits.reactions.length + traits.reactions.length > 0 || rolesClash([later], [opening])) return false;
  if (!later.traits.families.some((family) => traits.families.includes(family))) return false;
  const shared = later.traits.features.filter((feature) => traits.features.includes(feature));
  return shared.length > 1 && (shared.length > 2 || shared.some((feature) => feature.startsWith('name:')));
}

function timeOf(tellings: readonly Telling[], dating: Telling['dating']): Time | null {
  return tellings.find(({ dating: own, time }) => own === dating && time?.edtf)?.time ?? tellings.find((telling) => telling.dating === dating)?.time ?? null;
}

function refersTo(later: Telling, earlier: Telling): boolean {
  if (later.place !== earlier.place || !datesAgree(later, earlier)) return false;
  if (later.traits.reactions.length > 0 || earlier.traits.reactions.length > 0) return false;
  return goesOnFrom(later, earlier) || tellsOfThen(later, earlier) || (!rolesClash([later], [earlier]) && namesAgain(later, earlier));
}

/** Only dates of their own can part two tellings; the date of a passage is a hint. */
function datesAgree(later: Telling, earlier: Telling): boolean {
  return later.dating !== 'own' || earlier.dating !== 'own' || later.time?.edtf === null || isSameTime(later.time, earlier.time);
}

function isSameTime(a: Time | null, b: Time | null): boolean {
  return a === b || (a !== null && b !== null && (a.start === b.start || (a.edtf !== null && a.edtf === b.edtf)));
}

/** The very next sentence of the passage, under the same date, about "they" or "she". */
function goesOnFrom(later: Telling, earlier: Telling): boolean {
  const follows = later.sentence === earlier.sentence + 1 && later.dating !== 'own' && earlier.time !== null;
  return follows && GOES_ON.test(wordsOf(later));
}

/** "At the time, officials reported that …": the sentence before, once more. */
function tellsOfThen(later: Telling, earlier: Telling): boolean {
  const { literal = '' } = later.time ?? {};
  const near = later.sentence - earlier.sentence <= 2;
  return near && AT_THE_TIME.test(literal) && later.traits.families.some((family) => earlier.traits.families.includes(family));
}

/** A definite noun for what the earlier telling told, in the same number: "the drone strike" after "a drone struck". */
function namesAgain(later: Telling, earlier: Telling): boolean {
  if (!later.traits.families.some((family) => earlier.traits.families.includes(family))) return false;
  const nouns = Array.from(wordsOf(later).matchAll(DEFINITE), ([, noun = '']) => noun.toLowerCase());
  return nouns.some((noun) => !AGENT.test(noun) && later.traits.occurrenceWords.includes(noun) && tellsOf(earlier, noun));
}

function tellsOf({ traits }: Telling, noun: string): boolean {
  const otherNumber = noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`;
  return traits.occurrenceWords.some(
    (word) => word === noun || (word !== otherNumber && !AGENT.test(word) && stemWord(word) === stemWord(noun)));
}

function wordsOf({ reading, start, end }: Telling): string {
  return reading.text.slice(start, end);
}
