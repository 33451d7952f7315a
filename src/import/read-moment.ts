import { readStatedDate } from './read-stated-date.js';

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;

/** The date that a value states, as EDTF: `2015-07-24T05:36:09+01:00`, `Fri, 24 Jul 2015 05:36:09 GMT`, `20150724`. */
export function readMoment(words: string): string | null {
  const date = words.replace(COMPACT, '$1-$2-$3');
  return (readStatedDate(date) ?? readStatedDate(date.replace(WEEKDAY_FIRST, '')))?.edtf ?? null;
}
