import { readStatedDate } from './read-stated-date.js';
import { readTwoDays, tellTwoDays } from './two-days.js';

/** Forms that programs write, and how a line would have them. */
const FORMS: readonly { readonly form: RegExp; readonly plain: string }[] = [
  { form: /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/, plain: '$1-$2-$3' },
  // `Tue Mar 05 10:00:00 UTC 2024`
  {
    form: /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) (\d\d:\d\d(?::\d\d)?(?: (?:[a-z]{3,5}|[+-]\d{4}))?) (\d{4})$/i,
    plain: '$2 $1 $4 $3',
  },
  // `5 Mar 24 10:00 EST`: RFC 822 gave a year two digits.
  { form: /^((?:[a-z]{3}, *)?\d{1,2} [a-z]{3}) ([0-6]\d)(?= \d\d:\d\d)/i, plain: '$1 20$2' },
];
const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;

/** Seconds since 1970 have ten digits from 2001 on, and thousandths of seconds three more. */
const SECONDS = /^(1\d{9})(?:\d{3})?$/;

/** The date that a value states, as EDTF: `2015-07-24T05:36:09+01:00`, `Fri, 24 Jul 2015 05:36:09 GMT`, `20150724`. */
export function readMoment(words: string): string | null {
  const seconds = SECONDS.exec(words)?.[1];
  if (seconds !== undefined) return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16)}Z`;
  const date = FORMS.reduce((plain, { form, plain: as }) => plain.replace(form, as), words);
  return (readStatedDate(date) ?? readStatedDate(date.replace(WEEKDAY_FIRST, '')))?.edtf ?? null;
}

/** What is to be told of a date that is stated and cannot be read; nothing where some can. */
export function tellUnread(stated: readonly { readonly words: string; readonly from: string }[]): string[] {
  const unread = stated.filter(({ words }) => words !== '' && readMoment(words) === null);
  if (unread.length < stated.length) return [];
  return unread.slice(0, 1).map(({ words, from }) => {
    const days = readTwoDays(words);
    return days
      ? tellTwoDays('published', from, days)
      : `published: ${from} says “${words.slice(0, LONGEST_DATE)}”, which was not understood`;
  });
}

const LONGEST_DATE = 60;
