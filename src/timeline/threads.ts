/** Joins what one article tells of one occurrence: "a drone hit the base … The drone strike injured three". */
import type { Article, Time } from '../model.js';
import { stemWord } from './stem.js';
import type { Telling } from './tellings.js';

/** The tellings of one article about one occurrence, in order of telling. */
export interface Thread {
  readonly article: Article;
  readonly tellings: readonly Telling[];
  /** The date that the occurrence has in this article: its own before one in force from the passage. */
  readonly time: Time | null;
}

/** How many tellings back a reference reaches. */
const REACH = 10;

/** "the drone strike", "that attack", "those US airstrikes": the noun is the last word. */
const DEFINITE = /\b(?:the|that|this|these|those|both)\s+(?:[\p{L}'’.-]+\s+){0,3}?([\p{L}-]{4,})\b/giu;

const GOES_ON = /^["“‘]?(?:They|He|She|It|These|Those|Both|The (?:two|three|four|five|six|seven|eight))\b/u;

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
  return threads.flatMap((members) =>
    members[0] ? [{ article: members[0].reading.article, tellings: members, time: dateThread(members) }] : []);
}

function dateThread(tellings: readonly Telling[]): Time | null {
  const dated = tellings.find(({ dating }) => dating === 'own') ?? tellings.find(({ dating }) => dating === 'passage');
  return dated?.time ?? null;
}

function refersTo(later: Telling, earlier: Telling): boolean {
  if (later.place !== earlier.place || !datesAgree(later, earlier)) return false;
  if (later.traits.reactions.length > 0 || earlier.traits.reactions.length > 0) return false;
  return goesOnFrom(later, earlier) || (!rolesClash(later, earlier) && namesAgain(later, earlier));
}

function datesAgree(later: Telling, earlier: Telling): boolean {
  if (later.dating !== 'own') return later.time === null || isSameTime(later.time, earlier.time);
  return earlier.time === null ? earlier.dating === 'none' : isSameTime(later.time, earlier.time);
}

function isSameTime(a: Time | null, b: Time | null): boolean {
  return a === b || (a !== null && b !== null && (a.start === b.start || (a.edtf !== null && a.edtf === b.edtf)));
}

/** The very next sentence, under the same date, about "they" or without an occurrence of its own. */
function goesOnFrom(later: Telling, earlier: Telling): boolean {
  if (later.sentence !== earlier.sentence + 1 || later.time === null || later.dating === 'own') return false;
  return later.traits.families.length === 0 || GOES_ON.test(wordsOf(later));
}

/** A definite noun that the earlier telling used, too: "the drone strike". */
function namesAgain(later: Telling, earlier: Telling): boolean {
  const shared = later.traits.families.some((family) => earlier.traits.families.includes(family));
  if (!shared) return false;
  const earlierWords = new Set(earlier.traits.features);
  for (const [, noun = ''] of wordsOf(later).matchAll(DEFINITE)) {
    if (later.traits.occurrenceStems.includes(stemWord(noun.toLowerCase())) && earlierWords.has(`word:${stemWord(noun.toLowerCase())}`)) return true;
  }
  return false;
}

/** Whether who acts in one is acted upon in the other. */
export function rolesClash(a: Telling, b: Telling): boolean {
  return clash(a, b) || clash(b, a);
}

function clash({ traits: a }: Telling, { traits: b }: Telling): boolean {
  return a.agents.some((key) => b.targets.includes(key) && !b.agents.includes(key) && !a.targets.includes(key));
}

function wordsOf({ reading, start, end }: Telling): string {
  return reading.text.slice(start, end);
}
