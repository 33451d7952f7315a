import type { Place, Problem } from '../model.js';

/** What is wrong and where, before the file's path is known. */
export type Finding = Omit<Problem, 'path'>;

/** A finding that refuses the file. */
export function problem(message: string, place: Place): Finding {
  return { line: place.line, column: place.column, message, severity: 'problem' };
}

/** A finding that the build reports and goes on from. */
export function warning(message: string, place: Place): Finding {
  return { line: place.line, column: place.column, message, severity: 'warning' };
}

/** Whether any of the findings refuses the file. */
export function hasProblem(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'problem');
}

/** The place of an offset (UTF-16 code units) in a text whose lines end in `\n`. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** `placeAt` for very many offsets of one text: where its lines start is found out once, when first asked. */
export function makePlaces(text: string): (offset: number) => Place {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= listStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function listStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A value as a message quotes it: on one line, cut to 60 characters, without what a terminal would act on. */
export function quoteValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const shown = String(value).replace(/[\p{C}\s]+/gu, ' ');
  return `“${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}”`;
}
