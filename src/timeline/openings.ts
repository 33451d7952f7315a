/** How a report opens: headline and first sentence tell its news, often before the body dates it. */
import { edtfCompatible, isWithinADay } from '../calendar/index.js';
import type { Edtf } from '../model.js';
import { answeredDays, isOfDay } from './answers.js';
import { isNewsOf, isStillToCome } from './date-relation.js';
import { sharesFamily } from './references.js';
import { rolesClash } from './roles.js';
import { isSettled } from './settled-date.js';
import type { Telling } from './tellings.js';
import { amountFeature } from './traits.js';

/** Joins the headline's thread to that of the sentence that opens the report, where they tell one thing. */
export function joinHeadline(threads: readonly Telling[][]): readonly Telling[][] {
  const [headline, ...others] = threads.filter((thread) => thread.some(({ lead }) => lead));
  // Without a headline that tells, two clauses of the opening sentence stand here.
  if (!headline?.some((telling) => telling.headline)) return threads;
  const opening = others.find((thread) =>
    headline.some((title) => thread.some((telling) => telling.lead && announces(title, telling))),
  );
  if (!opening || ownDates([...headline, ...opening]).size > 1) return threads;
  if (ownDates(opening).size === 0 && headline.some(isComing)) return threads;
  opening.unshift(...headline);
  return threads.filter((thread) => thread !== headline);
}

function ownDates(tellings: readonly Telling[]): ReadonlySet<string> {
  return new Set(tellings.flatMap(({ dating, time }) => (dating === 'own' && time?.edtf ? [time.edtf] : [])));
}

/** Of a day after the report came out. */
export function isComing({ dating, time, reading }: Telling): boolean {
  return dating === 'own' && Boolean(time?.edtf) && isStillToCome(time?.edtf as Edtf, reading.article);
}

function announces(title: Telling, opening: Telling): boolean {
  const shared = countShared(title, opening);
  const same = shared.features > 1 && opening.place === 'news' && !rolesClash([title], [opening]);
  return same || tellsAgain(opening, title);
}

/**
 * An opening without a date is dated by the body: by the telling its date was taken from, else by what first tells
 * the same kind of occurrence of the same names with a date ("Ilse Brandt has died … Brandt died on Thursday").
 */
export function dateOpenings(threads: readonly Telling[][]): Telling[][] {
  const datedByOpening = new Map<Telling[], Telling[]>();
  for (const thread of threads) {
    if (!thread.some(({ lead }) => lead) || thread.some(({ dating }) => dating === 'own')) continue;
    const dated = findDating(thread, threads);
    if (dated) datedByOpening.set(thread, dated);
  }
  for (const [thread, dated] of datedByOpening) dated.unshift(...thread);
  return threads
    .filter((thread) => !datedByOpening.has(thread))
    .map((thread) => thread.sort((a, b) => a.start - b.start));
}

/** The first thread that dates an opening, but for one further on that gives a figure of the opening which that lacks. */
function findDating(opening: readonly Telling[], threads: readonly Telling[][]): Telling[] | undefined {
  const answered = opening.flatMap(answeredDays);
  const dates = (other: readonly Telling[]) =>
    other.some((telling) => !isOfDay(telling, answered) && opening.some((lead) => datesOpening(telling, lead)));
  const first = threads.find(dates);
  const figures = first ? figuresOf(opening) : [];
  if (figures.length === 0 || figuresOf(first ?? []).some((figure) => figures.includes(figure))) return first;
  // The day of the passage, which the other gave, is no date of an opening that is not about it.
  const undated = opening.map((lead) => (lead.dating === 'passage' ? { ...lead, time: null } : lead));
  return (
    threads.find(
      (other) =>
        other !== first &&
        figuresOf(other).some((figure) => figures.includes(figure)) &&
        other.some((telling) => !isOfDay(telling, answered) && undated.some((lead) => datesOpening(telling, lead))),
    ) ?? first
  );
}

/** Figures that tell by themselves: anybody may count one or two of anything. */
const figuresOf = (tellings: readonly Telling[]): readonly string[] =>
  tellings.flatMap(({ traits: { amounts } }) =>
    amounts.flatMap((amount) => (amount.min !== null && amount.min > 2 ? [amountFeature(amount)] : [])),
  );

function datesOpening(telling: Telling, opening: Telling): boolean {
  if (telling.dating !== 'own' || telling.place !== 'news' || !isSettled(telling.time?.edtf ?? null)) return false;
  const gives = telling.time?.start === opening.time?.start && sharesFamily(telling, opening);
  return (gives && !rolesClash([telling], [opening])) || (isRecent(telling) && tellsAgain(telling, opening));
}

/** A report opens with what happened in the weeks before it; where its own day is not known, with what it gives a day. */
function isRecent({ time, reading }: Telling): boolean {
  if (!time?.edtf) return false;
  return isNewsOf(time.edtf, reading.article) ?? isWithinADay(time.precision);
}

function tellsAgain(later: Telling, opening: Telling): boolean {
  if (later.place !== 'news' || !sharesFamily(later, opening) || rolesClash([later], [opening])) return false;
  if (later.traits.reactions.length + opening.traits.reactions.length > 0) return false;
  if (isOneOfSeveral(later, opening)) return false;
  const [a, b] = [opening.time?.edtf, later.time?.edtf];
  if (a && b && !edtfCompatible(a, b)) return false;
  const shared = countShared(later, opening);
  return shared.features > 2 || (shared.features > 1 && shared.names > 0);
}

/** "Destroyed in three raids since March": no day of one raid is that of all. */
function isOneOfSeveral({ traits: { amounts, definiteNouns } }: Telling, opening: Telling): boolean {
  const several = opening.traits.amounts.find(({ unit, min }) => unit === 'attacks' && (min ?? 0) > 1);
  if (several === undefined || definiteNouns.some((noun) => noun.endsWith('s'))) return false;
  return !amounts.some(({ unit, min }) => unit === 'attacks' && min === several.min);
}

function countShared(
  { traits: a }: Telling,
  { traits: b }: Telling,
): { readonly features: number; readonly names: number } {
  const shared = a.features.filter((feature) => b.features.includes(feature));
  return { features: shared.length, names: shared.filter((feature) => feature.startsWith('name:')).length };
}
