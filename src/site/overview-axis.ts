import { scaleLinear, scaleUtc } from 'd3-scale';
import type { DateRange } from './date-range.js';
import { DAY_MS } from './date-range.js';

/** Time along the width of a drawing, in per cent. Long stretches of nothing are left out, and shown as left out. */
export interface Axis {
  readonly x: (instant: number) => number;
  /** The instants to be named, for each stretch between breaks; at least one. */
  readonly ticks: readonly (readonly number[])[];
  /** Where time is left out, in per cent. */
  readonly breaks: readonly number[];
}

/** A gap longer than this share of all that is drawn is left out. */
const LONGEST_GAP = 0.35;
const BREAK_WIDTH = 5;
const MARGIN = 2;

/** An axis over ranges of time, which may overlap and come in any order. */
export function makeAxis(ranges: readonly DateRange[]): Axis {
  const segments = splitAtGaps(mergeRanges(ranges));
  const total = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  const room = 100 - 2 * MARGIN - BREAK_WIDTH * (segments.length - 1);
  const breaks: number[] = [];
  const domain: number[] = [];
  const range: number[] = [];
  let at = MARGIN;
  for (const { from, to } of segments) {
    if (domain.length) breaks.push(at - BREAK_WIDTH / 2);
    const width = (room * (to - from)) / total;
    domain.push(from, to);
    range.push(at, at + width);
    at += width + BREAK_WIDTH;
  }
  const x = scaleLinear(domain, range).clamp(true);
  return { x, ticks: segments.map((segment) => ticksOf(segment, (segment.to - segment.from) / total)), breaks };
}

function mergeRanges(ranges: readonly DateRange[]): DateRange[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Joins neighbours unless the gap between them is longer than what the drawing can spare. */
function splitAtGaps(ranges: readonly DateRange[]): DateRange[] {
  const drawn = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const longest = Math.max(drawn * LONGEST_GAP, 2 * DAY_MS);
  const segments: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = segments.at(-1);
    if (last && from - last.to <= longest) last.to = to;
    else segments.push({ from, to });
  }
  return segments;
}

/** At most five in a drawing, shared among its segments by their width; days never finer than a day. */
function ticksOf({ from, to }: DateRange, share: number): number[] {
  const wanted = Math.max(1, Math.round(5 * share));
  const days = (to - from) / DAY_MS;
  if (days <= wanted) return Array.from({ length: Math.ceil(days) }, (_, day) => from + day * DAY_MS);
  const ticks = scaleUtc([from, to], [0, 1])
    .ticks(wanted)
    .map((tick) => tick.getTime())
    .filter((tick) => tick < to);
  return ticks.length ? ticks : [from];
}
