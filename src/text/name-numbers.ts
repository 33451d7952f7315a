import { isIrregularPlural, singular } from './amount-words.js';
import type { CountedNoun } from './counted-nouns.js';
import { nationOf } from './nations.js';

/** A capitalised word before a number, behind words that no count begins with: `three Falcon`, `single-stick Falcon`. */
const NAME_BEFORE = /(?:\b(?:an?|two|three|four|five|six|\d+)|\p{L}-\p{L}+|[’']s) (?<name>\p{Lu}\p{L}+) $/u;

/** Kinds of things that bear names with numbers. */
const NAMED_THINGS: ReadonlySet<string> = new Set(['weapons', 'aircraft', 'vehicles', 'ships', 'attacks']);

/** Kinds that a number before one of them names. */
const NUMBERED_THINGS: ReadonlySet<string> = new Set([...NAMED_THINGS, 'buildings', 'sites']);

/** Whether a number belongs to a name: `three Falcon 9 rockets` are three, and `gave Ukraine 12 tanks` are twelve. */
export function isOfName(unit: string | null, before: string): boolean {
  const name = unit !== null && NAMED_THINGS.has(unit) ? NAME_BEFORE.exec(before)?.groups?.name : undefined;
  return name !== undefined && nationOf(name) === undefined;
}

const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '000']);
const CALLED = /\b(?:[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|l?ed|l?ing)?|[Pp]hon(?:es?|ed|ing)|[Rr]ang|[Rr]ing) $/;

/** Whether a number is one that people call for help: `a 911 call`, `she dialled 999`. */
export const isEmergencyNumber = (digits: string, before: string, after: string): boolean =>
  EMERGENCY.has(digits) &&
  (CALLED.test(before) || (digits === '911' && /^ (?:call|dispatch|operator|system|tape)/.test(after)));

/** Whether a number above one stands before a single such thing: `IX 1344 flight`, `a 777 jet`, `40 Harbour Street`, `Post 14 guard house`. */
export function isNumberedThing({ unit, words }: CountedNoun, digits: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return (
    unit !== null &&
    (NUMBERED_THINGS.has(unit) || (unit === 'places' && /^\p{Lu}/u.test(last))) &&
    Number(digits.replaceAll(',', '')) > 1 &&
    last !== 'aircraft' &&
    !isIrregularPlural(last) &&
    singular(last) === last.toLowerCase()
  );
}
