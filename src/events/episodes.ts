import { calendarDay, type Day } from '../calendar/days.js';
import type { Edtf, Episode } from '../model.js';
import { chooseHeadline } from './event-title.js';
import type { Corpus } from './prepare-corpus.js';

/** Reports of one round follow each other within so many days. */
const SILENCE_DAYS = 10;
/** A round reaches back over the days that its reports tell of, so far at most. */
const REACH_DAYS = 14;

/** A stretch of reports without a long silence: places in the corpus, and the days of the first and the last. */
interface Round {
  readonly members: number[];
  readonly first: Day;
  readonly last: Day;
}

/**
 * The rounds of an event, told apart by its sources: after a silence, reports of something that happened since. An
 * event of a single round has no episodes. Reports without a day join the round they are most like.
 */
export function findEpisodes(members: readonly number[], corpus: Corpus): Episode[] {
  const day = (at: number): Day | null => corpus.profiles.days[at] ?? null;
  const dated = members.filter((at) => day(at) !== null).sort((a, b) => (day(a) as Day) - (day(b) as Day) || a - b);
  const rounds = splitRounds(dated, corpus);
  if (rounds.length < 2) return [];
  for (const at of members) if (day(at) === null) nearestRound(at, rounds, corpus).members.push(at);
  return rounds.map((round, place) => describeRound(round, { corpus, after: rounds[place - 1]?.last ?? null }));
}

function splitRounds(dated: readonly number[], corpus: Corpus): Round[] {
  const stretches: Round[] = [];
  for (const at of dated) {
    const day = corpus.profiles.days[at] as Day;
    const open = stretches.at(-1);
    if (!open || day - open.last > SILENCE_DAYS) stretches.push({ members: [at], first: day, last: day });
    else stretches[stretches.length - 1] = { members: [...open.members, at], first: open.first, last: day };
  }
  const rounds: Round[] = [];
  for (const stretch of stretches) {
    const before = rounds.at(-1);
    if (before && !tellsNews(stretch, before.last, corpus)) {
      rounds[rounds.length - 1] = {
        members: [...before.members, ...stretch.members],
        first: before.first,
        last: stretch.last,
      };
    } else rounds.push(stretch);
  }
  return rounds;
}

/** Whether most of a stretch's reports tell mainly of days after an earlier one, or of no day at all. */
function tellsNews({ members }: Round, since: Day, { readings }: Corpus): boolean {
  const telling = members.filter((at) => {
    const days = readings[at]?.days.told as readonly Day[];
    return days.length === 0 || days.filter((day) => day > since).length * 2 >= days.length;
  });
  return telling.length * 2 >= members.length;
}

function nearestRound(at: number, rounds: readonly Round[], { oddsOf }: Corpus): Round {
  const odds = rounds.map(({ members }) => members.reduce((sum, other) => sum + oddsOf(at, other), 0) / members.length);
  return rounds[odds.indexOf(Math.max(...odds))] as Round;
}

function describeRound(round: Round, { corpus, after }: { corpus: Corpus; after: Day | null }): Episode {
  const from = Math.max(round.first - REACH_DAYS, after === null ? Number.NEGATIVE_INFINITY : after + 1);
  const told = round.members.flatMap((at) => corpus.readings[at]?.days.told as readonly Day[]);
  const within = told.filter((day) => day >= from && day <= round.last);
  const members = [...round.members].sort((a, b) => a - b);
  return {
    id: `from-${calendarDay(round.first).iso}`,
    title: chooseHeadline(members, corpus),
    edtf: spanOf(Math.min(round.first, ...within), round.last),
    articles: members.map((at) => corpus.readings[at]?.article.id as string),
  };
}

function spanOf(first: Day, last: Day): Edtf {
  return first === last ? calendarDay(first).iso : `${calendarDay(first).iso}/${calendarDay(last).iso}`;
}
