import { formatEdtf, isEdtf } from '../calendar/index.js';
import { ANYBODY, isOfOccurrence, MERE_TOLL, nameOfCause } from './claim-words.js';
import type { Claim } from './claims.js';
import { groupBy } from './group-by.js';

/** Characters of a clause that may stand in a subject. */
const LONGEST_REST = 70;

/** What the figures are about, in the sources' words: `US service members wounded in the attack`, `troops in Iraq`. */
export function nameSubject(group: readonly Claim[], unit: string): string {
  const loss = group.find((claim) => claim.loss !== null)?.loss ?? null;
  const cause = isToll(unit) || loss !== null ? nameCause(group) : null;
  const scopes = group.flatMap(({ amount }) => (amount.scope === null ? [] : [amount.scope]));
  const common =
    majority(scopes, group.length) ??
    majority(
      scopes.map((own) => own.replace(LIMITS, '')),
      group.length,
    );
  const scope = common !== null && group.every((claim) => isScoped(claim, common)) ? common : null;
  const words = [nameCounted(group, unit), isToll(unit) || unit === 'struck' ? unit : loss, cause && `in the ${cause}`]
    .filter(Boolean)
    .join(' ');
  const then = `${siteOf(group)}${whenCounted(group, unit)}`;
  if (scope !== null) return `${words}${PLACED.test(scope) ? '' : ','} ${scope}${then}`;
  if (isToll(unit) || cause !== null) return `${words}${then}`;
  return group.length === 1 ? `${words}${restOfClause(group[0] as Claim)}` : `${words}${whereCounted(group)}`;
}

/** `, airport` of figures of that site alone, beside which there are those of others. */
const siteOf = ([first, ...others]: readonly Claim[]): string =>
  first?.part && others.every(({ part }) => part) ? `, ${first.site()}` : '';

/** `, 2016` of a toll of then, `, earlier`: beside the news it would pass for one of the news. */
function whenCounted([first, ...others]: readonly Claim[], unit: string): string {
  const era = first?.era ?? '';
  if (!isToll(unit) || others.some((claim) => claim.era !== era)) return '';
  return isEdtf(era) ? `, ${formatEdtf(era)}` : era === 'background' ? ', earlier' : '';
}

/** Where most of the sources say that the counted were, right after the figure: ` aboard`. */
function whereCounted(group: readonly Claim[]): string {
  const places = group.flatMap(({ amount, reading: { text } }) => {
    const [, place] = WHERE_COUNTED.exec(text.slice(amount.end, amount.end + LONGEST_REST)) ?? [];
    return place === undefined ? [] : [place];
  });
  const place = majority(places, group.length);
  return place === null ? '' : ` ${place}`;
}

const WHERE_COUNTED = /^ (?:were |are |was |is )?(aboard|on board|inside|on the ground|ashore|in attendance|present)\b/;

/** Whether a source says of its figure, too, what the others limit theirs to; a figure that nobody counted says nothing. */
function isScoped({ amount, vague }: Claim, scope: string): boolean {
  return vague || amount.scope?.includes(scope.replace(LIMITS, '').replace(PLACED, '').trim()) === true;
}

/** What a scope says beside the place. */
const LIMITS = /,? (?:since|as of|mostly|mainly|including|most of|many of|all of)\b.*$/i;
const PLACED = /^(?:in|at|near|across|inside|around|throughout|outside|off)\b/i;

function nameCounted(group: readonly Claim[], unit: string): string {
  const nouns = group.map(({ amount }) => amount.what).filter((what) => !MERE_TOLL.test(what));
  const alike = new Set(group.map(({ subgroup }) => subgroup)).size === 1;
  // "Two generals" and "13 people": not all of them are generals.
  const countsAnybody = isToll(unit) && group.some(({ subgroup }) => subgroup === ANYBODY);
  return (
    (alike ? mostCommon(nouns) : countsAnybody ? null : majority(nouns, group.length)) ??
    (isToll(unit) ? 'people' : unit === 'struck' ? 'sites' : unit)
  );
}

/** The word for what brought it about, where most claims have one kind of cause. */
function nameCause(group: readonly Claim[]): string | null {
  const named = group.flatMap(({ cause }) => (cause ? [cause] : []));
  const known = named.filter(({ kind }) => kind !== 'disaster');
  const causes = known.length > 0 ? known : named;
  const kind = majority(
    causes.map((cause) => cause.kind),
    group.length - (named.length - causes.length),
  );
  const word = kind && mostCommon(causes.filter((cause) => cause.kind === kind).map((cause) => cause.word));
  return word && nameOfCause(word);
}

/** How the only source goes on after the figure, to the end of that clause: ` have agreed to join the pact`. */
function restOfClause({ amount, reading: { text } }: Claim): string {
  const rest = text.slice(amount.end, amount.end + LONGEST_REST);
  const end = rest.search(/[,.:](?!\d)|[;!?()“”"\n–—]|\s(?:and|but|while)\s/);
  const words = (end < 0 ? rest.replace(/\s\S*$/, '') : rest.slice(0, end)).trimEnd();
  // "targets struck" says already that they were hit.
  return amount.unit === 'struck' && !PLACED.test(words.trimStart()) ? '' : words;
}

const isToll = (unit: string): boolean => isOfOccurrence(unit) && !/^(?:struck|rounds|magnitude)$/.test(unit);

/** The value that at least half of the claims have. */
function majority(values: readonly string[], claims: number): string | null {
  const best = mostCommon(values);
  return best !== null && values.filter((value) => value === best).length * 2 >= claims ? best : null;
}

/** The most frequent value, the longer of equally frequent ones. */
function mostCommon(values: readonly string[]): string | null {
  const counts = groupBy(values, (value) => value);
  const [best] = [...counts].sort(
    ([a, as], [b, bs]) => bs.length - as.length || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? null;
}
