import { boundsOf } from '../src/calendar/index.js';

/** A value of the set: `value` for a moment, `start` and `end` for a stretch, each a day or a minute. */
export interface GoldValue {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  /** `start`, `mid`, `end` of a unit; `before`, `after`, `since`, `until`; or both, joined. */
  readonly mod?: string;
  readonly Mod?: string;
}
export interface Gold {
  readonly text: string;
  readonly type: string | null;
  readonly start?: number;
  readonly values?: readonly GoldValue[];
}
export interface Row {
  readonly input: string;
  readonly reference: string;
  readonly gold: readonly Gold[];
}

interface Exclusion {
  readonly why: string;
  /** How many expressions of the set it leaves out, the rules before it having taken theirs. */
  readonly count: number;
  readonly applies: (gold: Gold, row: Row) => boolean;
}

const timexOf = ({ values }: Gold): string => values?.[0]?.timex ?? '';
const inWords = (pattern: RegExp) => (gold: Gold) => pattern.test(gold.text);

/** A sentence that opens with an order or a question to one who is to carry it out, or that says please to them. */
const ORDER = /^(?:(?:re)?schedule|set|book|remind|show|meet|let['’]s|can|could)\b|\b(?:please|cortana)\b/i;

/** What a calendar assistant is told and news does not hold, or newsfold leaves open by intent. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    why: 'durations, repetitions and times of day are read so as not to be taken for dates, and have no value',
    count: 226,
    applies: ({ type }) => !/\.(?:date|daterange|datetime|datetimerange)$/.test(type ?? ''),
  },
  {
    why: 'the set gives no value, or a school or fiscal year whose bounds nobody told',
    count: 17,
    applies: (gold) =>
      timexOf(gold) === '' || /^[FS]Y/.test(timexOf(gold)) || JSON.stringify(gold.values).includes('not resolved'),
  },
  {
    why: 'a clock time without its day, and now',
    count: 15,
    applies: (gold) => /^\(?T|PRESENT_REF/.test(timexOf(gold)),
  },
  {
    why: 'from hour to hour, or counted in hours: newsfold tells the day and the beginning',
    count: 83,
    applies: (gold) =>
      /^\(.*T\d/.test(timexOf(gold)) || /\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|\d+h)\b/.test(gold.text),
  },
  {
    why: 'an order or request is told of nothing past; left out where the set gives a reading in the past beside the one ahead',
    count: 49,
    applies: ({ values }, { input }) => (values?.length ?? 0) > 1 && ORDER.test(input),
  },
  {
    why: 'a unit alone (`the week`) points at nothing in a report',
    count: 13,
    applies: inWords(/^(?:the )?(?:day|week|weekend|month|year|fortnight)$/),
  },
  {
    why: 'figures for day and month without a year are scores, shares and versions in news',
    count: 29,
    applies: inWords(/(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![/.:]?\d|-\d{4})/),
  },
  {
    why: 'written for machines: signs of code, a month or year stuck to figures, or figures alone',
    count: 19,
    applies: inWords(/[@=<>]|^[a-z]+\d|^\d{4} ?\d\d ?\d\d$|^\d{4}-\d\d?$|^\d\d?-\d{4}$/),
  },
  {
    why: 'figures that fit day and month in either order stay unsettled by intent, unless the article shows its order',
    count: 13,
    applies: inWords(/(?<!\d)(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|1[0-2])[-/]\d{2,4}/),
  },
  {
    why: 'parts of addresses and file names',
    count: 2,
    // `www.` opens an address, and `.xlsx` after a figure ends a file's name.
    applies: (_, { input }) => /www\.|\d\.[a-z]{3,4}\b/.test(input),
  },
  {
    why: 'abbreviations of chats and forms',
    count: 6,
    applies: inWords(/\b(?:otd|tmrw|tonite|tmr|w\/c|ooo|cy|sy|eo[dmyw])\b/),
  },
  { why: 'numbered weeks are those of a season or a project in news', count: 9, applies: inWords(/\bweek \d/) },
  { why: 'years spelled out: dictation', count: 12, applies: inWords(/thousand|hundred|nineteen|twenty twenty/) },
  {
    why: 'business days and working weeks: whose, depends on a calendar of holidays',
    count: 5,
    applies: (gold) => /BD\)|business|work(?:ing ?)?(?: ?week| ?day)/.test(timexOf(gold) + gold.text),
  },
];

/**
 * The reading that the sentence's tense asks for: the past one, as in news, which the set puts first; the future one
 * only where the sentence says so in words.
 */
export function wantedValue({ values }: Gold, { input }: Row): GoldValue | undefined {
  const looksAhead = /\b(?:will|shall|going to|next|coming|upcoming|(?:plan|hope)s? to|starts? on)\b|['’]ll\b/i.test(
    input,
  );
  return (looksAhead ? values?.[1] : undefined) ?? values?.[0];
}

/** First and last day of the month, week or year that a value's timex names; null where it names none. */
export function wholeOf({ timex = '', start, end }: GoldValue): readonly [string, string] | null {
  const year = (start ?? end ?? '').slice(0, 4);
  if (/^\d{4}-W\d\d$/.test(timex)) return weekOf(timex);
  if (!/^[\dX]{4}(?:-\d\d)?$/.test(timex)) return null;
  const bounds = boundsOf(timex.replace('XXXX', year));
  return bounds?.first && bounds.last ? [bounds.first, bounds.last] : null;
}

const DAY_MS = 86_400_000;
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `2018-W22` → its Monday and Sunday. */
function weekOf(timex: string): readonly [string, string] {
  const [year = 0, week = 1] = timex.split('-W').map(Number);
  const january4 = Date.UTC(year, 0, 4);
  const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return [isoOf(monday), isoOf(monday + 6 * DAY_MS)];
}
