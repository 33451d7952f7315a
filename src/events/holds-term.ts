import type { Profiles } from './profile.js';

/** Whether an article holds a term; found among its ascending ones. */
export function holdsTerm({ starts, terms }: Profiles, article: number, term: number): boolean {
  let from = starts[article] as number;
  let to = starts[article + 1] as number;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] as number) < term) from = middle + 1;
    else to = middle;
  }
  return from < (starts[article + 1] as number) && terms[from] === term;
}
