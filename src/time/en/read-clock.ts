import type { Meaning } from '../meaning.js';
import type { Parts } from '../rule.js';
import { zoneOf } from './zones.js';

/** A clock time from its named groups; `10 p.m.` → 22 hours, minutes not told. */
export function readClock({ words }: Parts): Meaning | null {
  const hour = Number(words.hour ?? words.hour4 ?? words.hour5);
  const minute = words.minute ?? words.minute4 ?? words.minute5;
  const half = words.half ?? '';
  const evening = half.startsWith('p') || /afternoon|evening/.test(words.part ?? '');
  const morning = half.startsWith('a') || words.part === 'morning';
  if (half.startsWith('o') && !evening && !morning) return { kind: 'vague' };
  const zoneName = words.zone ?? words.zone4;
  return {
    kind: 'clock',
    hour: evening ? (hour % 12) + 12 : morning ? hour % 12 : hour,
    minute: minute === undefined ? null : Number(minute),
    zone: zoneOf(zoneName),
    zoneName,
  };
}
