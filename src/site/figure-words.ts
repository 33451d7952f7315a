import { remember } from '../calendar/remember.js';
import { type Qualifier, readFraction, readQualifier } from '../text/index.js';
import type { Strings } from './strings/index.js';

/** What a figure counts in one phrase: `killed` and `people killed in the strikes` is the latter alone, in any number. */
export function figureTitle(what: string, subject: string): string {
  return subject.toLowerCase().includes(what.toLowerCase().replace(/s$/, '')) ? subject : `${what}, ${subject}`;
}

/** A figure as its source bounds it, by the words that give it. */
interface Figure {
  readonly words: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** What the words of a figure tell: reports give the same few again and again, and each in several places. */
const readFigure = remember((words: string) => ({ fraction: readFraction(words), qualifier: readQualifier(words) }));

/** `more than 20 countries` is “more than 20”, `a third of voters` “a third”; without any number, the words for that. */
export function figureWords(figure: Figure, { amounts, number }: Strings): string {
  const { min, max } = figure;
  if (min === null && max === null) return amounts.uncounted;
  const [from, to] = [number(min ?? max ?? 0), number(max ?? min ?? 0)];
  const value = readFigure(figure.words).fraction ?? (from === to ? from : amounts.between(from, to));
  const qualifier = qualifierOf(figure);
  return qualifier === null ? value : amounts.qualified[qualifier](value);
}

/** How a figure is qualified; where its words do not tell, by its bounds. */
export function qualifierOf({ words, min, max, approximate }: Figure): Qualifier | null {
  if (min === null && max === null) return null;
  const bound = max === null ? 'at least' : min === null ? 'at most' : approximate ? 'about' : null;
  return readFigure(words).qualifier ?? bound;
}
