import { remember } from '../calendar/remember.js';
import { type Qualifier, readFraction, readQualifier } from '../text/index.js';
import { lineTitle } from './line-title.js';
import type { Strings } from './strings/index.js';

/** Kinds of things counted, which whoever names the things need not name: `crew members` are people. */
const KINDS: ReadonlySet<string> = new Set(
  'aircraft attacks buildings cases countries groups jobs other people places police ships sites troops vehicles votes weapons'.split(
    ' ',
  ),
);

/**
 * What a figure counts in one phrase: `killed` and `people killed in the strikes` is the latter alone, in any number;
 * `distance` and `miles` are `Distance, miles`.
 */
export function figureTitle({ what, subject }: { readonly what: string; readonly subject: string }): string {
  const isSaid = KINDS.has(what) || subject.toLowerCase().includes(what.toLowerCase().replace(/s$/, ''));
  return lineTitle(isSaid ? subject : `${what}, ${subject}`);
}

/** A figure as its source bounds it, by the words that give it. */
interface Figure {
  readonly words: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly currency?: string | undefined;
}

/** What the words of a figure tell: reports give the same few again and again, and each in several places. */
const readFigure = remember((words: string) => ({ fraction: readFraction(words), qualifier: readQualifier(words) }));

/** `more than 20 countries` is “more than 20”, `a third of voters` “a third”; without any number, the words for that. */
export function figureWords(figure: Figure, { amounts, number }: Strings): string {
  const { min, max } = figure;
  if (min === null && max === null) return amounts.uncounted;
  const money = (value: number) => moneyWords(number(value), figure.currency);
  const from = money(min ?? max ?? 0);
  const to = min === null || max === null || min === max ? from : money(max);
  const value = readFigure(figure.words).fraction ?? (from === to ? from : amounts.between(from, to));
  const qualifier = qualifierOf(figure);
  return qualifier === null ? value : amounts.qualified[qualifier](value);
}

/** Signs that stand for one currency, or for the name that several share; other codes are printed as they are. */
const SIGN_OF_CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({ $: '$', '¥': '¥', EUR: '€', GBP: '£', INR: '₹', USD: 'US$', KRW: '₩', RUB: '₽', ILS: '₪' }),
);

/** `€40,000,000`, `CHF 9,000`; what is no money stays as it is. */
function moneyWords(number: string, currency: string | undefined): string {
  if (currency === undefined) return number;
  const sign = SIGN_OF_CURRENCY.get(currency);
  return sign === undefined ? `${currency}\u00a0${number}` : `${sign}${number}`;
}

/** How a figure is qualified; where its words do not tell, by its bounds. */
export function qualifierOf({ words, min, max, approximate }: Figure): Qualifier | null {
  if (min === null && max === null) return null;
  const bound = max === null ? 'at least' : min === null ? 'at most' : approximate ? 'about' : null;
  return readFigure(words).qualifier ?? bound;
}
