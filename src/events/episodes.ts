import { boundsOf, compareEdtf } from '../calendar/bounds.js';
import { calendarDay, type Day } from '../calendar/days.js';
import type { Edtf, Episode, ReadingHead } from '../model.js';
import { chooseHeadline } from './event-title.js';
import { isOldNews, meanOdds, REACH_DAYS, type Round } from './old-news.js';
import type { Corpus } from './prepare-corpus.js';
import { daysOfPublication, type PublishedDays } from './told-days.js';

/** Reports of one round follow each other within so many days. */
const SILENCE_DAYS = 10;

/**
 * The rounds of an event, told apart by its sources: after a silence, reports of something that happened since, and not
 * only of how a thing that lasts goes on or of what came of the event: trial, funeral, resignation. An event of a single
 * round has no episodes. Reports whose day is not known join the round they are most like and date none; only where the
 * month or year that they give lies apart from all other reports are they a round of their own. `lang` is the site's
 * language, for their titles.
 */
export function findEpisodes(members: readonly number[], corpus: Corpus, lang: string): Episode[] {
  const published = new Map(members.map((at) => [at, daysOfPublication(corpus.readings[at] as ReadingHead)]));
  const daysOf = (at: number): PublishedDays => published.get(at) as PublishedDays;
  const [ofDays, others] = partBy(members, (at) => isDay(daysOf(at)));
  const stretches = findStretches(ofDays, daysOf);
  const [apart, joining] = partBy(
    others,
    (at) => isClosed(daysOf(at)) && stretches.every((stretch) => areApart(stretch, daysOf(at))),
  );
  const rounds = joinOldNews([...stretches, ...findStretches(apart, daysOf)].sort(byFirst), corpus);
  if (rounds.length < 2) return [];
  const joined = rounds.map(({ members: own }) => [...own]);
  for (const at of joining) joined[nearestRound(at, { rounds, daysOf }, corpus)]?.push(at);
  return rounds.map((round, place) => {
    const ordered = (joined[place] as number[]).sort((a, b) => a - b);
    const { id, edtf } = dateRound(round, { corpus, daysOf, after: rounds[place - 1]?.last ?? null });
    const articles = ordered.map((at) => corpus.readings[at]?.article.id as string);
    return { id, title: chooseHeadline(ordered, corpus, lang), edtf, articles };
  });
}

type DaysOf = (at: number) => PublishedDays;

const isDay = ({ first, last }: PublishedDays): boolean => first === last;
const isClosed = ({ first, last }: PublishedDays): boolean => Number.isFinite(last - first);
const byFirst = (a: PublishedDays, b: PublishedDays): number => a.first - b.first;
const areApart = (a: PublishedDays, b: PublishedDays): boolean =>
  b.first - a.last > SILENCE_DAYS || a.first - b.last > SILENCE_DAYS;

function partBy<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Reports in order of publication, parted at each long silence. */
function findStretches(members: readonly number[], daysOf: DaysOf): Round[] {
  const stretches: Round[] = [];
  for (const at of [...members].sort((a, b) => byFirst(daysOf(a), daysOf(b)) || a - b)) {
    const open = stretches.at(-1);
    if (!open || areApart(open, daysOf(at))) stretches.push({ members: [at], ...daysOf(at) });
    else stretches[stretches.length - 1] = joinRounds(open, { members: [at], ...daysOf(at) });
  }
  return stretches;
}

/** A stretch that tells no news belongs to the round before it. */
function joinOldNews(stretches: readonly Round[], corpus: Corpus): Round[] {
  const rounds: Round[] = [];
  for (const stretch of stretches) {
    const before = rounds.at(-1);
    if (before && isOldNews(stretch, rounds, corpus)) rounds[rounds.length - 1] = joinRounds(before, stretch);
    else rounds.push(stretch);
  }
  return rounds;
}

function joinRounds(a: Round, b: Round): Round {
  return { members: [...a.members, ...b.members], first: a.first, last: Math.max(a.last, b.last) };
}

/** The place of the round that a report is most like, among those that its days of publication allow. */
function nearestRound(
  at: number,
  { rounds, daysOf }: { rounds: readonly Round[]; daysOf: DaysOf },
  corpus: Corpus,
): number {
  const odds = rounds.map(({ members }) => meanOdds(at, members, corpus));
  const possible = rounds.map((round) => !areApart(round, daysOf(at)));
  const allowed = odds.map((value, place) => (possible[place] || !possible.includes(true) ? value : -Infinity));
  return allowed.indexOf(Math.max(...allowed));
}

interface RoundContext {
  readonly corpus: Corpus;
  readonly daysOf: DaysOf;
  /** The last day of the round before. */
  readonly after: Day | null;
}

/** A round's name and date: the days on which its reports came out, and before them those they tell of. */
function dateRound(round: Round, { corpus, daysOf, after }: RoundContext): Pick<Episode, 'id' | 'edtf'> {
  const own = inOrder(round.members.flatMap((at) => (isDay(daysOf(at)) ? [daysOf(at).first] : [])));
  const [first, last] = [own[0] ?? round.first, own.at(-1) ?? round.last];
  const from = Math.max(first - REACH_DAYS, after === null ? Number.NEGATIVE_INFINITY : after + 1);
  const told = round.members.flatMap((at) => corpus.readings[at]?.days.told as readonly Day[]);
  const days = inOrder([...own, ...told.filter((day) => day >= from && day <= last)]);
  const given = own.length > 0 ? calendarDay(first).iso : spanOf(round.members.map(publishedIn(corpus)));
  const edtf = days.length > 0 ? spanOf([days[0], days.at(-1)].map((day) => calendarDay(day as Day).iso)) : given;
  return { id: `from-${given.replace(/[/T].*|[?~%]/g, '')}`, edtf };
}

const inOrder = (days: readonly Day[]): Day[] => [...days].sort((a, b) => a - b);
const publishedIn =
  ({ readings }: Corpus) =>
  (at: number) =>
    readings[at]?.article.published as Edtf;

/** From the first of some values to the last, each as precise as it is given: `2024-05/2024-07`. */
function spanOf(values: readonly Edtf[]): Edtf {
  const lastOf = (edtf: Edtf): string => boundsOf(edtf)?.last ?? '';
  const ordered = [...values].sort(compareEdtf);
  const latest = ordered.reduce((last, edtf) => (lastOf(edtf) > lastOf(last) ? edtf : last));
  const [start, end] = [ordered[0]?.split('/')[0] as string, latest.split('/').at(-1) as string];
  return start === end ? start : `${start}/${end}`;
}
