/** Anchors what is told by hours and minutes from what was told before: `twenty minutes later`. */
import { fromForce, pad, unsettled } from './anchored.js';
import type { Force } from './context.js';
import type { OffsetMeaning } from './meaning.js';
import { NO_FORCE } from './notes.js';
import { type Anchored, dayValue } from './value.js';

const DAY_MINUTES = 24 * 60;
/** So few hours from a day told without a clock time are of that day. */
const FEW_MINUTES = 6 * 60;

/** From a clock time to the minute; from a day, that day, if only a few hours lie between. */
export function anchorHours({ amount, unit }: OffsetMeaning, force: Force | null, counted: string): Anchored {
  const day = force?.value.first ?? null;
  if (!force || day === null || day !== force.value.last) return unsettled(null, 'hour', NO_FORCE);
  const minutes = amount * (unit === 'hour' ? 60 : 1);
  const note = `${counted} “${force.literal}”`;
  const clock = /T(\d\d):(\d\d)(.*)$/.exec(force.value.edtf ?? '');
  if (!clock) {
    if (Math.abs(minutes) > FEW_MINUTES) return unsettled(null, 'hour', NO_FORCE);
    return { ...fromForce(dayValue(day), force, note), status: 'inferred' };
  }
  const [, hour, minute, zone = ''] = clock;
  const total = Number(hour) * 60 + Number(minute) + minutes;
  const there = day + Math.floor(total / DAY_MINUTES);
  const within = total - (there - day) * DAY_MINUTES;
  const on = dayValue(there);
  const edtf = on.edtf && `${on.edtf}T${pad(Math.floor(within / 60))}:${pad(within % 60)}${zone}`;
  return fromForce({ ...on, edtf, precision: force.value.precision }, force, note);
}
