import type { EdtfDate } from '../calendar/index.js';
import { calendarDay, dayOfIso, parseEdtf, remember } from '../calendar/index.js';
import type { DateStrings } from './strings/index.js';

/** A date as a page shows it: words, and the value of `<time datetime>` where HTML has one for it. */
export interface DateView {
  readonly words: string;
  readonly datetime: string | null;
}

const DATETIME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** `{ words: 'Monday 25 December 2023', datetime: '2023-12-25' }`; null reads as the words for "no date". */
export function viewDate(edtf: string | null, strings: DateStrings): DateView {
  const datetime = edtf !== null && DATETIME.test(edtf) ? edtf : null;
  return { words: dateWords(edtf, strings), datetime };
}

/** When an article came out: an open end leaves the day open, and does not say that it went on. */
export function viewPublished(edtf: string, strings: DateStrings): DateView {
  const value = parseEdtf(edtf);
  const from = value?.kind === 'interval' && !value.to ? value.from : null;
  return from ? { words: strings.orLater(partWords(from, strings)), datetime: null } : viewDate(edtf, strings);
}

/** An EDTF value in words of the interface's language, with no more precision than it has. */
export function dateWords(edtf: string | null, strings: DateStrings): string {
  return edtf === null ? strings.unknown : wordsByDate(strings)(edtf);
}

/** The words of a language for dates: an event says the same few on its page, in its feeds and in its articles. */
const wordsByDate = remember((strings: DateStrings) => remember((edtf: string) => findWords(edtf, strings)));

function findWords(edtf: string, strings: DateStrings): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  if (value.kind === 'date') return partWords(value.date, strings);
  const { from, to } = value;
  if (from && to) return intervalWords(from, to, strings);
  return from ? strings.since(partWords(from, strings)) : strings.until(to ? partWords(to, strings) : '');
}

/** Without weekday and clock, fit for axes and lists: `25 Dec 2023`. */
export function shortDate(edtf: string, strings: DateStrings): string {
  const value = parseEdtf(edtf);
  if (value?.kind !== 'date' || !isDay(value.date)) return dateWords(edtf, strings);
  return strings.shortDay(Number(value.date.day), monthOf(value.date, strings.shortMonths) ?? '', value.date.year);
}

function isDay({ year, month, day }: EdtfDate): boolean {
  return month !== null && day !== null && !`${year}${month}${day}`.includes('X');
}

function partWords(date: EdtfDate, strings: DateStrings): string {
  const day = calendarWords(date, strings);
  const words = date.time ? strings.at(day, clockWords(date, strings)) : day;
  return strings.doubt[date.qualifier]?.(words) ?? words;
}

function clockWords({ time, zone }: EdtfDate, strings: DateStrings): string {
  const clock = time?.slice(0, 5) ?? '';
  if (zone === null) return clock;
  return zone === 'Z' ? `${clock} UTC` : strings.inZone(clock, zone);
}

function calendarWords(date: EdtfDate, strings: DateStrings): string {
  const { year, month, day } = date;
  const yearText = yearWords(year, strings);
  if (!month || month === 'XX') return yearText ?? strings.yearUnknown('');
  const monthText = monthOf(date, strings.months) ?? strings.subYears[month] ?? month;
  const monthAndYear = yearText === null ? strings.yearUnknown(monthText) : strings.monthOf(monthText, yearText);
  if (!day) return monthAndYear;
  if (day.includes('X')) return strings.someDay(monthAndYear);
  if (yearText === null) return strings.yearUnknown(strings.dayOf(Number(day), monthText));
  return strings.day(strings.weekdays[weekdayOf(date)] ?? '', Number(day), monthText, yearText);
}

function yearWords(year: string, strings: DateStrings): string | null {
  if (year === 'XXXX') return null;
  if (year.endsWith('XX')) return strings.century(Number(year.slice(0, 2)) + 1);
  return year.endsWith('X') ? strings.decade(`${year.slice(0, 3)}0`) : String(Number(year));
}

function monthOf({ month }: EdtfDate, names: readonly string[]): string | undefined {
  return names[Number(month) - 1];
}

/** 0 is Monday; -1 where the day has none. */
function weekdayOf({ year, month, day }: EdtfDate): number {
  const number = dayOfIso(`${year}-${month}-${day}`);
  return number === null ? -1 : calendarDay(number).weekday - 1;
}

function intervalWords(from: EdtfDate, to: EdtfDate, strings: DateStrings): string {
  if (!isDay(from) || !isDay(to) || from.time || to.time)
    return strings.fromTo(partWords(from, strings), partWords(to, strings));
  // A stretch within one day that may go on beyond it: `2031-03-05/2031-03-05~`.
  const doubt = to.qualifier || from.qualifier;
  if (doubt && isSameDay(from, to)) return partWords({ ...to, qualifier: doubt }, strings);
  if (isWholeMonth(from, to)) return calendarWords({ ...from, day: null }, strings);
  if (from.year === to.year && from.month === to.month && !from.qualifier && !to.qualifier)
    return strings.dayRange(Number(from.day), Number(to.day), monthOf(to, strings.months) ?? '', to.year);
  return strings.fromTo(plainDay(from, strings), plainDay(to, strings));
}

function isSameDay(a: EdtfDate, b: EdtfDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

/** `2024-04-01/2024-04-30` is April. */
function isWholeMonth(from: EdtfDate, to: EdtfDate): boolean {
  if (from.qualifier || to.qualifier || from.day !== '01') return false;
  const after = dayOfIso(`${to.year}-${to.month}-${to.day}`);
  return from.year === to.year && from.month === to.month && after !== null && calendarDay(after + 1).date === 1;
}

function plainDay(date: EdtfDate, strings: DateStrings): string {
  const words = strings.plainDay(Number(date.day), monthOf(date, strings.months) ?? '', date.year);
  return strings.doubt[date.qualifier]?.(words) ?? words;
}
