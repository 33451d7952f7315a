import type { NameMention, Reading } from '../model.js';
import { foldName, isAcronymOf, isKnownPlace } from '../text/index.js';

/** Every mention of one key in an event: its kind, its spellings and the articles that use each. */
export interface NameUse {
  readonly key: string;
  readonly kind: NameMention['kind'];
  readonly articlesBySpelling: Map<string, Set<string>>;
  readonly articles: Set<string>;
}

/** Words that a body's name may have or leave out at its end: `Popular Mobilisation (Forces)`. */
const OPTIONAL_LAST: ReadonlySet<string> = new Set(
  'forces group movement party organization organisation militia front unit units'.split(' ').map(foldName),
);
/** Consonants a skeleton needs before it tells anything. */
const SKELETON_LENGTH = 3;

/** The names of an event's articles, each with all its spellings. */
export function joinNames(readings: readonly Reading[]): NameUse[] {
  return joinVariants(gatherNames(readings));
}

/** Gathers the names of an event's articles by their keys. */
function gatherNames(readings: readonly Reading[]): NameUse[] {
  const uses = new Map<string, NameUse & { readonly kinds: Map<NameMention['kind'], number> }>();
  for (const { article, names } of readings) {
    for (const { key, kind, text } of names) {
      const use = uses.get(key) ?? { key, kind, kinds: new Map(), articlesBySpelling: new Map(), articles: new Set() };
      uses.set(key, use);
      use.kinds.set(kind, (use.kinds.get(kind) ?? 0) + 1);
      use.articles.add(article.id);
      const own = use.articlesBySpelling.get(text) ?? new Set();
      use.articlesBySpelling.set(text, own.add(article.id));
    }
  }
  return [...uses.values()].map(({ kinds, ...use }) => ({ ...use, kind: mostOften(kinds) }));
}

function mostOften<T>(counts: ReadonlyMap<T, number>): T {
  const [best] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return best;
}

/**
 * Joins the keys that one event spells in several ways: an acronym that one source explains, a last name that one gives
 * in full, a body with and without `Forces`, and transliterations whose consonants agree (`Mohamed`, `Mohammad`). Two known
 * places are never one, nor are two such transliterations, or a name of several words and its plural, that one article uses
 * side by side.
 */
function joinVariants(uses: readonly NameUse[]): NameUse[] {
  const joined = new Map(uses.map((use) => [use.key, use]));
  for (const find of [findLongForm, findFullName, findLongerBody]) {
    const targets = find([...joined.values()]);
    for (const [from, to] of targets) join(joined, from, to);
  }
  joinTransliterations(joined);
  return [...joined.values()];
}

function join(joined: Map<string, NameUse>, from: string, to: string): void {
  const source = joined.get(from);
  const target = joined.get(to);
  if (!source || !target || source === target) return;
  for (const [spelling, articles] of source.articlesBySpelling) {
    const own = target.articlesBySpelling.get(spelling) ?? new Set();
    for (const article of articles) own.add(article);
    target.articlesBySpelling.set(spelling, own);
  }
  for (const article of source.articles) target.articles.add(article);
  joined.delete(from);
}

/** Keys of acronyms that some article sets beside their long form. */
function findLongForm(uses: readonly NameUse[]): Map<string, string> {
  const keys = new Set(uses.map(({ key }) => key));
  const targets = new Map<string, string>();
  for (const { key, articlesBySpelling } of uses) {
    for (const spelling of articlesBySpelling.keys()) {
      const own = foldName(spelling);
      if (own !== key && keys.has(own) && [...articlesBySpelling.keys()].some((long) => isAcronymOf(spelling, long)))
        targets.set(own, key);
    }
  }
  return targets;
}

/** Last names that stand alone in one article and belong to one person alone in the others. */
function findFullName(uses: readonly NameUse[]): Map<string, string> {
  const fullByLast = new Map<string, string | null>();
  for (const { key, kind } of uses) {
    const last = key.split(' ').at(-1) ?? key;
    if (kind === 'person' && last !== key) fullByLast.set(last, fullByLast.has(last) ? null : key);
  }
  const alone = uses.filter(
    ({ key, kind, articlesBySpelling }) =>
      !key.includes(' ') && !isAcronym(articlesBySpelling) && kind !== 'place' && fullByLast.get(key),
  );
  return new Map(alone.map(({ key }) => [key, fullByLast.get(key) as string]));
}

/** `UN` is no last name of `Kim Jong Un`. */
const isAcronym = (spellings: ReadonlyMap<string, unknown>): boolean =>
  [...spellings.keys()].every((text) => /^(?:\p{Lu}\.?){2,}$/u.test(text));

function findLongerBody(uses: readonly NameUse[]): Map<string, string> {
  const bodies = new Map(
    uses.filter(({ kind }) => kind === 'body' || kind === 'thing').map((use) => [use.key, use] as const),
  );
  const targets = new Map<string, string>();
  for (const [key, use] of bodies) {
    const words = key.split(' ');
    const plural = bodies.get(`${key}s`);
    // "The Houthi movement" is the Houthis', whoever uses both words.
    if (plural && (words.length === 1 || !standSideBySide(use, plural))) targets.set(plural.key, key);
    const shorter = words.slice(0, -1).join(' ');
    if (words.length > 2 && OPTIONAL_LAST.has(words.at(-1) ?? '') && bodies.has(shorter)) targets.set(shorter, key);
  }
  return targets;
}

function joinTransliterations(joined: Map<string, NameUse>): void {
  const firstBySkeleton = new Map<string, string>();
  for (const use of [...joined.values()].sort(
    (a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1),
  )) {
    const skeleton = skeletonOf(use.key);
    if (skeleton.replace(/[^b-z]/g, '').length < SKELETON_LENGTH) continue;
    const first = joined.get(firstBySkeleton.get(skeleton) ?? '');
    if (first === undefined) firstBySkeleton.set(skeleton, use.key);
    else if (areVariants(first, use)) join(joined, use.key, first.key);
  }
}

/** Consonants, with a mark where a word begins with a vowel: `mohamed` and `mohamad` → `mhmd`. */
function skeletonOf(key: string): string {
  return key.replace(/(^| )[aeiou]+/g, '$1*').replace(/[aeiouy]/g, '');
}

function areVariants(a: NameUse, b: NameUse): boolean {
  const kinds = a.kind === b.kind || a.kind === 'thing' || b.kind === 'thing';
  if (!kinds || Math.abs(a.key.length - b.key.length) > 2 || (isKnownPlace(a.key) && isKnownPlace(b.key))) return false;
  return !standSideBySide(a, b);
}

/** Whether one article uses both: then it tells them apart. */
function standSideBySide(a: NameUse, b: NameUse): boolean {
  for (const article of b.articles) if (a.articles.has(article)) return true;
  return false;
}
