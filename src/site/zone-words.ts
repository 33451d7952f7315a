import { Temporal } from 'temporal-polyfill';
import type { Edtf } from '../model.js';
import type { DateStrings, Strings } from './strings/index.js';

const MOMENT = /T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment in UTC and in the site's own zone: `22:10 UTC; 23:10 on 3 March 2031 in Europe/Oslo`. Null for other dates. */
export function zoneWords(edtf: Edtf | null, zone: string | undefined, t: Strings): string | null {
  if (edtf === null || !MOMENT.test(edtf)) return null;
  const instant = Temporal.Instant.from(edtf);
  const utc = clockIn(instant, 'UTC', t.dates);
  const words = edtf.endsWith('Z') ? [] : [t.dates.beside(utc, 'UTC')];
  if (zone !== undefined) words.push(t.dates.beside(clockIn(instant, zone, t.dates), zone));
  return words.length ? words.join(t.semicolon) : null;
}

function clockIn(instant: Temporal.Instant, zone: string, strings: DateStrings): string {
  const { year, month, day, hour, minute } = instant.toZonedDateTimeISO(zone);
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return strings.at(strings.plainDay(day, strings.months[month - 1] ?? '', String(year)), clock);
}
