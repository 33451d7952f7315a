import type { Expression } from './find-expressions.js';

/**
 * Whether an article writes day before month (`26 December`, `26/12/2023`), judged by its unambiguous dates; null where
 * it shows neither or both.
 */
export function isDayFirst(text: string, expressions: readonly Expression[], lang: string): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { rule, start, end } of expressions) {
    if (rule === 'day-month' || rule === 'day-range-month') dayFirst++;
    if (rule === 'month-day' || rule === 'month-day-range') monthFirst++;
    if (rule !== 'numeric-date') continue;
    const [first, second] = text.slice(start, end).split(/\D+/).map(Number);
    if ((first ?? 0) > 12) dayFirst++;
    else if ((second ?? 0) > 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst;
  const region = lang.split('-')[1]?.toUpperCase();
  return region ? region !== 'US' : null;
}
