import { boundsOf, compareEdtf } from '../calendar/index.js';
import type { Edtf, Quantity } from '../model.js';
import { ANYBODY, isGrowing, isOfOccurrence, MERE_STATE } from './claim-words.js';
import { areOfOnePlace, type Claim } from './claims.js';
import { arePrintedOtherwise } from './printed-figures.js';
import { publishedWords } from './published-words.js';
import { reportDays, reportedOn } from './report-day.js';
import { keepFullest, type Told } from './same-figure.js';
import { isSameValue, outgrows, valuesMeet } from './same-subject.js';

/** How two figures for one thing stand to each other. */
export type Relation = 'same' | 'compatible' | 'update' | 'scope' | 'differ';

/** Kinds of figure that tell a state: it changes either way from day to day. */
const CHANGING: ReadonlySet<string> = new Set(['missing', 'hostages']);

/** Relates two figures about the same thing. A later, higher count includes the earlier one. */
export function relateClaims(a: Claim, b: Claim): Relation {
  if (a.vague || b.vague) return 'compatible';
  const subgroups = relateSubgroups(a, b);
  if (subgroups !== null) return subgroups;
  const isLater = isUpdate(a, b) || isUpdate(b, a);
  if (!isSameValue(a, b) && !isLater && areOfTwoDays(a, b)) return 'scope';
  if (!isLater && arePrintedOtherwise(a, b)) return 'differ';
  if (valuesMeet(a, b)) return isLater && isOpen(a, b) ? 'update' : 'same';
  if (!areOfOnePlace(a, b)) return 'scope';
  if (isLater) return 'update';
  return isPartFound(a, b) || isPartFound(b, a) ? 'scope' : 'differ';
}

/** `two bodies`, where six workers are thought to be dead: more died, or may have died, than is known. */
const isPartFound = (a: Claim, b: Claim): boolean =>
  ((a.found && !b.found) || (!a.feared && b.feared)) && a.low <= b.high;

/** `as of 30 March` and `as of 2 April`: each may be right. */
function areOfTwoDays(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [a, b].map(({ amount }) => AS_OF.exec(amount.scope ?? '')?.[1]);
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

const AS_OF = /\bas of ([^,]+)/i;

/** `at least nine`, and 31 a day later: they meet, and the second is news. */
const isOpen = (a: Claim, b: Claim): boolean => a.amount.max === null || b.amount.max === null;

/** `four fighters` against `one fatality`: a part cannot exceed the whole; children and fighters are not compared. */
function relateSubgroups(a: Claim, b: Claim): Relation | null {
  if (a.subgroup === b.subgroup) return null;
  if (a.subgroup !== ANYBODY && b.subgroup !== ANYBODY) return isSameValue(a, b) && a.low > 1 ? null : 'scope';
  const [part, whole] = a.subgroup === ANYBODY ? [b, a] : [a, b];
  const named = part.amount.unit === 'killed' || part.amount.unit === 'wounded';
  if (!named || isSameValue(a, b)) return isSameValue(a, b) && part.low > 1 ? null : 'scope';
  return part.low > whole.high ? null : 'scope';
}

/**
 * Whether `later` replaces `earlier`: higher, of a kind that grows, and reported after it or said to have risen; a state
 * of another day; or said to correct it.
 */
function isUpdate(earlier: Claim, later: Claim): boolean {
  const { unit } = later.amount;
  const from = earlier.amount.min === null ? earlier.high : earlier.low;
  const before = reportDays(earlier.reading)?.last ?? null;
  const after = reportDays(later.reading)?.first ?? null;
  const isAfter = before !== null && after !== null && before < after;
  if (!valuesMeet(earlier, later) && isOfOccurrence(unit)) {
    if (isAfter && CHANGING.has(unit)) return true;
    if (later.revised && !earlier.revised && (isAfter || before === after)) return true;
  }
  if (!isGrowing(unit) || later.low <= from) return false;
  if (isAfter) return true;
  return later.updated && (before === null || after === null || before <= after);
}

/** What is known of the figures that are compared: those that correct others, and those that their own report has raised. */
interface Course {
  readonly revisions: readonly Claim[];
  readonly outgrown: ReadonlySet<Claim>;
}

/** A figure that another has corrected by the day of the next, or that its own report has raised, is not held against that one. */
function relateOver(a: Claim, b: Claim, { revisions, outgrown }: Course): Relation {
  const relation = relateClaims(a, b);
  if (relation !== 'differ') return relation;
  if ((outgrown.has(a) && b.low !== a.low) || (outgrown.has(b) && a.low !== b.low)) return 'update';
  if (revisions.length === 0) return relation;
  const [earlier, later] = compareReports(a, b) <= 0 ? [a, b] : [b, a];
  const isCorrected = revisions.some(
    (revision) => isUpdate(earlier, revision) && compareReports(revision, later) <= 0 && !earlier.revised,
  );
  return isCorrected && compareReports(earlier, later) < 0 ? 'update' : relation;
}

/**
 * The verdict on figures for one thing, and the line that explains it to a reader. Where the words around them have shown
 * that they contradict each other, that stands.
 */
export function judgeClaims(claims: readonly Claim[], isDisputed = false): Verdict {
  const relations = new Set<Relation>();
  const updates = new Set<Claim>();
  const rivals: Map<Claim, Set<Claim>> = new Map();
  const risen = claims.filter(({ updated, revised }) => updated || revised);
  const outgrown = new Set(claims.filter((earlier) => risen.some((later) => outgrows(later, earlier))));
  const course = { revisions: claims.filter(({ revised }) => revised), outgrown };
  let across = false;
  let parted = false;
  const fullest = new Set(keepFullest(claims, toldBy));
  const compared = claims.slice(0, MOST_COMPARED);
  compared.forEach((a, at) => {
    for (const b of compared.slice(at + 1)) {
      const relation = relateOver(a, b, course);
      const isOneVoice = a.voice === b.voice;
      if (isOneVoice && relation !== 'differ' && relation !== 'update') continue;
      relations.add(relation);
      if (relation === 'differ') addRivals(rivals, a, b);
      if (relation === 'scope' && fullest.has(a) && fullest.has(b)) parted = true;
      if (relation === 'update') updates.add(a).add(b);
      if (!isOneVoice && relation !== 'scope') across = true;
    }
  });
  const verdict = isDisputed || relations.has('differ') ? 'differ' : across ? 'agree' : 'single';
  const changed = !areRising([...updates].filter((claim) => !outgrown.has(claim)));
  const note = explain([...fullest], { parted, updates, rivals, verdict, changed, outgrown });
  return { verdict, changed, rivals, note };
}

/** A verdict, and with it the figures that contradict each other. */
interface Verdict extends Pick<Quantity, 'verdict' | 'changed' | 'note'> {
  readonly rivals: Rivals;
}
type Rivals = ReadonlyMap<Claim, ReadonlySet<Claim>>;

function addRivals(rivals: Map<Claim, Set<Claim>>, a: Claim, b: Claim): void {
  rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
  rivals.set(b, (rivals.get(b) ?? new Set()).add(a));
}

/** Figures named in a note. */
const MOST_NAMED = 8;
/** Distinct figures compared with each other; an event of hundreds of reports repeats them. */
const MOST_COMPARED = 60;

/** What comparing figures has found: `updates` are those of which a later one includes an earlier; some may be `parted`. */
interface Judgement {
  readonly parted: boolean;
  readonly updates: ReadonlySet<Claim>;
  readonly outgrown: ReadonlySet<Claim>;
  readonly rivals: Rivals;
  readonly verdict: Quantity['verdict'];
  readonly changed: boolean;
}

function explain(
  claims: readonly Claim[],
  { parted, updates, outgrown, rivals, verdict, changed }: Judgement,
): string | null {
  const notes: string[] = [];
  const differing = claims.filter((claim) => rivals.has(claim));
  if (verdict === 'differ') notes.push(`The sources differ${byClaimant(differing.length > 1 ? differing : claims)}.`);
  const course = changed ? 'Counts changed from report to report' : 'Later counts include earlier ones';
  if (updates.size > 0) notes.push(`${course}: ${inOrder([...updates], outgrown)}.`);
  const parts = parted || verdict === 'differ' ? partsOf(claims, parted) : [];
  if (parts.length > 1 && isToll(claims)) {
    notes.push(`They count different people (${parts.join(', ')}), so they are not added up.`);
  }
  const places = distinct(claims.flatMap(({ amount: { scope } }) => (scope === null ? [] : [scope])));
  if (verdict === 'agree' && scopesDiffer(claims))
    notes.push(`The same figure, for different places or times: ${places.join('; ')}.`);
  const vague = distinct(claims.filter((claim) => claim.vague).map(({ amount }) => `“${amount.literal}”`));
  if (vague.length > 0 && verdict !== 'single') notes.push(`Not counted, and in no conflict: ${vague.join(', ')}.`);
  return notes.length > 0 ? notes.join(' ') : null;
}

/** Whom figures count, in the sources' words, where they count different people; `killed` alone parts nobody. */
function partsOf(claims: readonly Claim[], parted: boolean): string[] {
  const counted = claims.filter(({ vague }) => !vague);
  const groupOf = ({ subgroup, found }: Claim): string => (found && parted ? 'found' : subgroup);
  const subgroups = new Set(counted.map(groupOf));
  if (!parted || subgroups.size > 2) subgroups.delete(ANYBODY);
  if (subgroups.size < 2) return [];
  const telling = counted.filter((claim) => subgroups.has(groupOf(claim)));
  return distinct(telling.map(({ amount: { what } }) => (MERE_STATE.test(what) ? 'people' : what)));
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const isToll = (claims: readonly Claim[]): boolean =>
  /^(?:killed|wounded|casualties|missing)$/.test(claims[0]?.amount.unit ?? '');

const toldBy = ({ amount, reading: { article } }: Claim): Told => ({
  ...amount,
  words: amount.literal,
  source: article.source,
});

/** Who gives which figure; where one claimant is quoted with several, by which source. */
function byClaimant(claims: readonly Claim[]): string {
  const counted = claims.filter(({ vague, added }) => !vague && !added);
  const figuresOf = new Map<string | null, Set<string>>();
  for (const { amount } of counted)
    figuresOf.set(amount.claimant, (figuresOf.get(amount.claimant) ?? new Set()).add(amount.literal));
  const rows = distinct(
    counted.map(({ amount: { claimant, literal }, reading: { article } }) => {
      if (claimant === null) return `${article.sourceName}: “${literal}”`;
      const isClear = figuresOf.get(claimant)?.size === 1;
      return `${claimant}${isClear ? '' : ` in ${article.sourceName}`}: “${literal}”`;
    }),
  );
  return rows.length > 1 ? ` (${rows.slice(0, MOST_NAMED).join('; ')}${rows.length > MOST_NAMED ? '; …' : ''})` : '';
}

/** Reports in order of publication, those without a day first. */
function compareReports(a: Claim, b: Claim): number {
  const [ours, theirs] = [reportedOn(a.reading), reportedOn(b.reading)];
  if (ours === null || theirs === null) return Number(theirs === null) - Number(ours === null);
  return compareText(knownDay(ours), knownDay(theirs)) || compareEdtf(plain(ours), plain(theirs));
}

/** A value without what says how sure it is: that puts none before another. */
const plain = (edtf: Edtf): Edtf => edtf.replace(/[?~%]/g, '');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first day of a value; of one whose beginning is open, the last. */
const knownDay = (edtf: Edtf): string => boundsOf(edtf)?.first ?? boundsOf(edtf)?.last ?? '';

/** Whether no report gives fewer than one before it, as far as it is known which came before. */
function areRising(claims: readonly Claim[]): boolean {
  const dated = claims.filter(({ reading }) => reportedOn(reading) !== null);
  const ordered = dated.sort((a, b) => compareReports(a, b) || a.low - b.low);
  return ordered.every((claim, at) => claim.low >= (ordered[at - 1]?.low ?? claim.low));
}

/** In order of report where counts fall, else from the lowest; each once, as first reported; of very many, the first and last. */
function inOrder(claims: readonly Claim[], outgrown: ReadonlySet<Claim>): string {
  const isRising = areRising(claims.filter((claim) => !outgrown.has(claim)));
  const latestFirst = [...claims].sort((a, b) =>
    isRising
      ? a.low - b.low || compareReports(b, a)
      : Number(outgrown.has(b)) - Number(outgrown.has(a)) || compareReports(a, b) || a.low - b.low,
  );
  const told = new Map(latestFirst.map((claim) => [`${claim.amount.min} ${claim.amount.max}`, claim] as const));
  const counts = distinct(
    [...told.values()].map(({ amount, reading }) => {
      const day = reportedOn(reading);
      return day === null ? amount.literal : `${amount.literal} (${publishedWords(day)})`;
    }),
  );
  if (counts.length <= MOST_NAMED) return counts.join(', ');
  return [...counts.slice(0, MOST_NAMED / 2), '…', ...counts.slice(-MOST_NAMED / 2)].join(', ');
}

function scopesDiffer(claims: readonly Claim[]): boolean {
  const named = claims.filter(({ places }) => places.size > 0);
  const placed = [...new Map(named.map((claim) => [[...claim.places].join('|'), claim])).values()];
  return placed.some((a) => placed.some((b) => !areOfOnePlace(a, b)));
}
