/** What shows that two sets of tellings, be they of one day and of the same people, tell of two deeds. */
import { answersClash } from './answers.js';
import { isAftermath, kindOf } from './occurrence-words.js';
import type { Telling } from './tellings.js';

/**
 * Whether one tells of an arrest and the other of the blow behind it, one of a raid and the other of the raid that it
 * answers, or one of a deed and the other of its contrary.
 */
export function deedsClash(a: readonly Telling[], b: readonly Telling[]): boolean {
  if (answersClash(a, b)) return true;
  const [ours, theirs] = [a.filter(tells), b.filter(tells)];
  if (ours.length === 0 || theirs.length === 0) return false;
  return (
    isArrestBeside(ours, theirs) ||
    isArrestBeside(theirs, ours) ||
    areOtherVerdicts(ours, theirs) ||
    areOthers(ours, theirs)
  );
}

/** Headlines say it in other words. */
const tells = ({ main, headline }: Telling): boolean => main && !headline;

/** "Police arrested a man over the killing of the mayor", "The mayor was shot": the same dead, and two deeds. */
const isArrestBeside = (arrests: readonly Telling[], blows: readonly Telling[]): boolean =>
  arrests.every(opensWithAftermath) &&
  !blows.some(({ traits }) => traits.occurrenceWords.some(isAftermath)) &&
  !arrests.some((arrest) => blows.some((blow) => sharesAction(arrest, blow)));

/** Past, as the verb of a sentence is: "during a search" tells where. */
function opensWithAftermath({ traits: { occurrenceWords } }: Telling): boolean {
  const first = occurrenceWords.find((word) => !COURT.test(word)) ?? '';
  return first.endsWith('ed') && isAftermath(first);
}

/** Who does it. */
const COURT = /^(?:court|jury)s?$/;

const sharesAction = ({ traits: a }: Telling, { traits: b }: Telling): boolean =>
  a.families.some((family) => kindOf(family) === 'action' && b.families.includes(family));

/** Deeds that are done to the same people, perhaps on one day, and are not one: by what a sentence tells first. */
const OTHERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:appointed|nominated|sworn|inaugurated)$/, /^(?:resigned|resigns|quit|ousted|dismissed|sacked)$/],
  [/^(?:resigned|resigns|resignation|quit)$/, /^(?:ousted|ousts|ouster|toppled|deposed|overthrown)$/],
  [/^(?:freed|released)$/, /^(?:arrested|detained|apprehended|captured)$/],
  [/^(?:marched|rallied|protested|protesters|demonstrators)$/, /^(?:killed|murdered|stabbed|died|slain)$/],
];

const areOthers = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  OTHERS.some(
    ([one, other]) => (tellFirst(a, one) && tellFirst(b, other)) || (tellFirst(a, other) && tellFirst(b, one)),
  );

const tellFirst = (tellings: readonly Telling[], deed: RegExp): boolean =>
  tellings.every(({ traits }) => deed.test(traits.occurrenceWords[0] ?? ''));

const ACQUITTED = /^acquit/;
const CONVICTED = /^(?:convict|guilty|sentenc)/;

function areOtherVerdicts(a: readonly Telling[], b: readonly Telling[]): boolean {
  const has = (tellings: readonly Telling[], verdict: RegExp) =>
    tellings.some(({ traits }) => traits.occurrenceWords.some((word) => verdict.test(word)));
  const isOnly = (tellings: readonly Telling[], verdict: RegExp, other: RegExp) =>
    has(tellings, verdict) && !has(tellings, other);
  return (
    (isOnly(a, ACQUITTED, CONVICTED) && isOnly(b, CONVICTED, ACQUITTED)) ||
    (isOnly(b, ACQUITTED, CONVICTED) && isOnly(a, CONVICTED, ACQUITTED))
  );
}
