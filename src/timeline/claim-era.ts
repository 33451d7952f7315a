/** When a figure was counted: in the news, or long before its report. */
import { boundsOf, daysBetween } from '../calendar/index.js';
import type { Amount, DatedSentence, Reading, Span, Time } from '../model.js';
import { canHold } from './claim-reach.js';
import { CAUSE_OF_WORD, isOfOccurrence, LONG_AGO, SUPERLATIVE } from './claim-words.js';
import { firstDay } from './report-day.js';
import { within } from './within.js';

/** Days between a report and what it tells beyond which the latter is no news. */
export const NEWS_DAYS = 14;
/** Before a date: it only says since when. */
const SINCE = /\bsince\b[^,.;]*$/i;

/** `news`, unless the sentence itself is dated, or says, long before its report. */
export function readEra(reading: Reading, sentence: DatedSentence): string {
  const { text, times } = reading;
  const published = firstDay(reading);
  let own = false;
  for (const time of within(times, sentence)) {
    const era = SINCE.test(text.slice(Math.max(sentence.start, time.start - 60), time.start))
      ? null
      : eraOf(time, published);
    if (era !== null) return era;
    own = true;
  }
  const inherited = sentence.when && !own ? eraOf(sentence.when, published) : null;
  if (inherited !== null) return inherited;
  const isLongAgo = canHold(reading, sentence, 'longAgo') && isOfLongAgo(text.slice(sentence.start, sentence.end));
  return isLongAgo ? 'background' : 'news';
}

/** `the deadliest since a bomb killed | 41 people in 2021`: of then, as the date behind it tells. */
export function readEraSince(reading: Reading, { start, end }: Span, { unit, start: at }: Amount): string | null {
  if (!isOfOccurrence(unit) || !SINCE.test(reading.text.slice(Math.max(start, at - 80), at))) return null;
  const [time] = within(reading.times, { start: at, end });
  return time ? eraOf(time, firstDay(reading)) : null;
}
/** Whether words tell of long ago; `the deadliest quake since 1988` is that of the news. */
function isOfLongAgo(words: string): boolean {
  const found = LONG_AGO.pattern.exec(words);
  if (found === null) return false;
  const before = words.slice(Math.max(0, found.index - SUPERLATIVE_REACH), found.index);
  return !(/^since/i.test(found[0]) && SUPERLATIVE.test(before));
}
const SUPERLATIVE_REACH = 70;

/** `an attack three weeks ago, in which | 19 people`, `the blast of 2016, which hit a bus, killing | nine`: of what stands before. */
export function readEraBehind(reading: Reading, { start }: Span, amount: Amount): string | null {
  if (!isOfOccurrence(amount.unit)) return null;
  const before = reading.text.slice(Math.max(start, amount.start - 160), amount.start);
  if (COMPARED.test(before) || LATER_THAN.test(before)) return 'background';
  const behind = RELATIVE.exec(before);
  if (!behind) return null;
  const antecedent =
    before
      .slice(0, behind.index)
      .split(/[,;:.] /)
      .at(-1) ?? '';
  const [year] = YEAR.exec(antecedent) ?? [];
  if (year !== undefined) return firstDay(reading)?.startsWith(year) ? null : year;
  return EARLIER.test(antecedent) ? 'background' : null;
}
const RELATIVE =
  /,? (?:in which|during which|which|that|when) (?:(?:[\p{L}-]+ ){0,4}|[^,;:.]{1,60}, (?:killing|injuring|wounding|leaving) (?:[\p{L}-]+ ){0,3})$/u;
/** `the worst attack since | 56 were killed in 2005` */
const COMPARED = /\b(?:worst|most \p{Ll}+|\p{Ll}{2,}iest) (?:[^\s,;:.]+ ){1,6}since (?:[\p{L}-]+ ){0,2}$/u;
/** `just months after ISIS killed | 130 people` */
const LATER_THAN = /\b(?:weeks|months|years?|decades?) after (?:[^\s,;:.]+ ){0,5}$/;
const YEAR = /\b(?:19|20)\d\d\b/;
const EARLIER =
  /\b(?:weeks|months?|years?|decades?) (?:ago|earlier|before)\b|\bprevious\b|\blast (?:month|year)['’]s\b/i;

/**
 * Whether the clause of a figure begins with one occurrence beside another: `A second blast in Lenz injured | six`, `The
 * second hit a depot, killing | two`.
 */
export function isOfAnother(text: string, { start }: Span, amount: Amount, isCaused: boolean): boolean {
  const before = text.slice(Math.max(start, amount.start - ANOTHER_REACH), amount.start);
  const other = (isCaused ? ANOTHER.exec(before) : null) ?? ANOTHER_HIT.exec(before);
  return other !== null && !TOGETHER.test(before.slice(other.index));
}
const ANOTHER_REACH = 160;
const ANOTHER = new RegExp(
  '\\b(?:another|an? (?:second|third|fourth|fifth|new|fresh|separate|further|similar|earlier|previous)|the (?:second|third|fourth|fifth|earlier|previous|other))' +
    ` (?:[\\p{L}-]+ ){0,2}?(?:${[...CAUSE_OF_WORD.keys()].join('|')})\\b(?![^;]*[;:])`,
  'iu',
);
const ANOTHER_HIT =
  /\b[Tt]he (?:second|third|fourth|fifth|other) (?:one )?(?:hit|struck|targeted|landed (?:on|in)|fell (?:on|in)|went off (?:at|in|near|outside)|exploded)\b(?![^;]*[;:])/u;
/** `… killed 12, bringing the total to | 30` */
const TOGETHER = /\b(?:bringing|taking|raising|pushing|total|toll|both|combined|altogether|since)\b/i;

function eraOf({ role, edtf, literal, precision }: Time, published: string | null): string | null {
  if (role === 'tally' || role === 'saying' || role === 'span' || role === 'caption' || role === 'masthead')
    return null;
  const last = edtf === null ? null : (boundsOf(edtf)?.last ?? null);
  if (last === null)
    return edtf !== null && /^XXXX-\d\d$/.test(edtf) && precision === 'month' ? literal.toLowerCase() : null;
  if (published === null) return null;
  return daysBetween(last, published) > NEWS_DAYS ? (edtf as string).slice(0, 10) : null;
}
