import type { Day } from '../calendar/days.js';
import { isAftermath, isLateAftermath, tellsAnew, tellsHappening } from './aftermath.js';
import { enduringIn, isStillGoingOn } from './enduring.js';
import type { Corpus } from './prepare-corpus.js';
import type { PublishedDays } from './told-days.js';
import { eachWordSpan } from './words.js';

/** A stretch of reports without a long silence. */
export interface Round extends PublishedDays {
  /** Places in the corpus. */
  readonly members: readonly number[];
}

/** A round reaches back over the days that its reports tell of, so far at most. */
export const REACH_DAYS = 14;
/** A word that two headlines share may say that a thing has happened once more from this rarity on: not `man`. */
const TELLING_WORD = 3;

/**
 * Whether a stretch belongs to the last of some rounds: it mainly tells again what that one told or announced, how that
 * goes on, or what came of it.
 */
export function isOldNews(stretch: Round, rounds: readonly Round[], corpus: Corpus): boolean {
  const before = rounds.at(-1);
  if (!before) return false;
  return (
    !tellsNews(stretch, before.last, corpus) ||
    goesOn(before, stretch, corpus) ||
    wasAnnounced(before, stretch, corpus) ||
    recalls(before, stretch, corpus) ||
    followsUp(stretch, rounds, corpus)
  );
}

/** The mean odds that bind an article to some others. */
export const meanOdds = (at: number, members: readonly number[], { oddsOf }: Corpus): number =>
  members.reduce((sum, other) => sum + oddsOf(at, other), 0) / members.length;

const isMost = <Item>(items: readonly Item[], isSo: (item: Item) => boolean): boolean =>
  items.filter(isSo).length * 2 > items.length;

const toldBy = (at: number, { readings }: Corpus): readonly Day[] => readings[at]?.days.told as readonly Day[];
const titleOf = (at: number, { readings }: Corpus): string => readings[at]?.article.title as string;
const textOf = (at: number, { readings }: Corpus): string => readings[at]?.text as string;

/** Whether most of a stretch's reports tell mainly of days after an earlier one, or of no day at all. */
function tellsNews({ members }: Round, since: Day, corpus: Corpus): boolean {
  const telling = members.filter((at) => {
    const days = toldBy(at, corpus);
    return days.length === 0 || days.filter((day) => day > since).length * 2 >= days.length;
  });
  return telling.length * 2 >= members.length;
}

/** Whether most reports of two stretches tell of one thing that lasts, or most of the later one say that it still does. */
function goesOn(before: Round, stretch: Round, corpus: Corpus): boolean {
  const [kinds, others] = [mainlyEnduring(before, corpus), mainlyEnduring(stretch, corpus)];
  return (
    kinds.some((kind) => others.includes(kind)) || isMost(stretch.members, (at) => isStillGoingOn(textOf(at, corpus)))
  );
}

function mainlyEnduring({ members }: Round, corpus: Corpus): readonly number[] {
  const told = members.map((at) => enduringIn(textOf(at, corpus)));
  const kinds = [...new Set(told.flat())];
  return kinds.filter((kind) => isMost(told, (own) => own.includes(kind)));
}

/** Whether the reports before tell mainly of days to come, and half of the later ones of those: a strike, and its call. */
function wasAnnounced(before: Round, { members }: Round, corpus: Corpus): boolean {
  const told = before.members.flatMap((at) => toldBy(at, corpus));
  const toCome = new Set(told.filter((day) => day > before.last));
  if (!isMost(told, (day) => toCome.has(day))) return false;
  return members.filter((at) => toldBy(at, corpus).some((day) => toCome.has(day))).length * 2 >= members.length;
}

/**
 * Whether most reports come back to a day of the round before and none says that a thing has happened once more: no word
 * for it as they open, and in their headlines nothing that happens nor what those headlines told.
 */
function recalls(before: Round, { members }: Round, corpus: Corpus): boolean {
  const days = new Set(before.members.flatMap((at) => toldBy(at, corpus)));
  const isOfRound = (day: Day): boolean => days.has(day) && day >= before.first - REACH_DAYS && day <= before.last;
  if (!isMost(members, (at) => toldBy(at, corpus).some(isOfRound))) return false;
  const told = new Set(before.members.flatMap((at) => tellingWords(titleOf(at, corpus), corpus)));
  return !members.some((at) => {
    const title = titleOf(at, corpus);
    return (
      tellsAnew(textOf(at, corpus)) ||
      tellsHappening(title) ||
      tellingWords(title, corpus).some((term) => told.has(term))
    );
  });
}

/** The terms of a headline that are no names and tell something. */
function tellingWords(title: string, { vocabulary, rarity }: Corpus): number[] {
  const terms: number[] = [];
  eachWordSpan(title, (start, end) => {
    for (const term of vocabulary.idsByWord[vocabulary.wordIn(title, start, end)] as readonly number[])
      if (!rarity.isName[term] && (rarity.weight[term] as number) >= TELLING_WORD) terms.push(term);
  });
  return terms;
}

/** Whether a stretch tells what came of the last round, and that round is no such aftermath itself. */
function followsUp(stretch: Round, rounds: readonly Round[], corpus: Corpus): boolean {
  const last = rounds.length - 1;
  const isAfter = isMost(stretch.members, (at) => isLateAftermath(titleOf(at, corpus)));
  if (!isAfter || isMost((rounds[last] as Round).members, (at) => isAftermath(titleOf(at, corpus)))) return false;
  const odds = rounds.map(({ members }) => meanOdds(stretch.members[0] as number, members, corpus));
  return odds.indexOf(Math.max(...odds)) === last;
}
