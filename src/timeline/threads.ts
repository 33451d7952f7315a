/** Joins what one article tells of one occurrence: "a drone hit the base … The drone strike injured three". */
import type { Article, Time } from '../model.js';
import { dateOpenings, joinHeadline } from './openings.js';
import { refersTo } from './references.js';
import type { Telling } from './tellings.js';
import { joinTolls } from './tolls.js';

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

/** Joins an article's tellings, given in order. */
export function threadTellings(tellings: readonly Telling[]): Thread[] {
  const threads: Telling[][] = [];
  const recent: { readonly telling: Telling; readonly thread: Telling[] }[] = [];
  for (const telling of tellings) {
    const referred = recent.findLast(
      ({ telling: earlier, thread }) => refersTo(telling, earlier) && datesAgree(telling, thread),
    );
    const thread = referred?.thread ?? [];
    if (!referred) threads.push(thread);
    thread.push(telling);
    recent.push({ telling, thread });
    if (recent.length > REACH) recent.shift();
  }
  return joinTolls(dateOpenings(joinHeadline(threads))).flatMap(makeThread);
}

/** Only dates of their own can part tellings; the date of a passage is a hint. */
function datesAgree({ dating, time }: Telling, thread: readonly Telling[]): boolean {
  if (dating !== 'own' || !time?.edtf) return true;
  return thread.every((other) => other.dating !== 'own' || !other.time?.edtf || other.time.edtf === time.edtf);
}

function makeThread([first, ...rest]: readonly Telling[]): Thread[] {
  if (!first) return [];
  const tellings = [first, ...rest];
  const time = timeOf(tellings, 'own');
  return [
    {
      article: first.reading.article,
      tellings,
      place: first.place,
      time,
      hint: time ? null : timeOf(tellings, 'passage'),
    },
  ];
}

function timeOf(tellings: readonly Telling[], dating: Telling['dating']): Time | null {
  const times = tellings.flatMap((telling) => (telling.dating === dating && telling.time ? [telling.time] : []));
  return times.find(({ edtf }) => edtf !== null) ?? times[0] ?? null;
}
