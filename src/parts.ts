import { hashText } from './events/hash.js';
import type { Article, Group, SiteHead } from './model.js';
import type { SiteScope } from './site/index.js';
import { scopeOf } from './site/index.js';

/** Some groups of a plan, with all but their readings that their events, pages and files are made of. */
export interface Part extends SiteHead {
  readonly scope: SiteScope;
  readonly hasReport: boolean;
  readonly groups: readonly Group[];
  /** The articles that the part tells of, each in one part only. */
  readonly articles: readonly Article[];
  /** Articles of other parts that its pages name. */
  readonly named: readonly Article[];
}

interface Divided extends SiteHead {
  readonly articles: readonly Article[];
  readonly groups: readonly Group[];
  readonly problems: readonly unknown[];
}

/** How large parts are, in articles: at most so many, and while fewer are left, one of so many shares of these. */
export interface PartSize {
  readonly most: number;
  readonly shares: number;
}

/**
 * A plan in parts of some number of articles, or of one group where that has more. Parts become smaller towards the end,
 * so that threads that work at them end at about the same time (guided self-scheduling; Polychronopoulos and Kuck 1987).
 */
export function* dividePlan(plan: Divided, size: PartSize): Generator<Part> {
  const byId = new Map(plan.articles.map((article) => [article.id, article]));
  const scope = scopeOf(plan);
  for (const { groups, told } of divideGroups(plan, size)) {
    const named = new Set(groups.flatMap(namedBy).filter((id) => !told.has(id)));
    const articlesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
    const [articles, others] = [articlesOf(told), articlesOf(named)];
    const outlets = new Set([...articles, ...others].map(({ source }) => source));
    const sources = plan.sources.filter(({ id }) => outlets.has(id));
    const featured = new Set(groups.map(({ id }) => id).filter((id) => scope.featured.has(id)));
    const hasReport = plan.problems.length > 0;
    yield { site: plan.site, sources, scope: { ...scope, featured }, hasReport, groups, articles, named: others };
  }
}

/** Of the groups at which a part may end early, one in so many is such a group. */
const EARLY_ENDS = 4;
/** The largest parts are so many times as large as the smallest. */
const LEAST_SHARE = 8;

/**
 * Groups with the ids of their articles; whatever article is in no group comes with the last. From half its size a part
 * ends with any group whose id says so: parts far from a group that was added are the same as without it.
 */
function* divideGroups({ groups, articles }: Divided, size: PartSize) {
  const loose = new Set(articles.map(({ id }) => id));
  let part = { groups: [] as Group[], told: new Set<string>() };
  let articlesInPart = sizeOfNext(size, loose.size);
  for (const group of groups) {
    part.groups.push(group);
    for (const id of group.articles) {
      part.told.add(id);
      loose.delete(id);
    }
    const endsEarly = part.told.size >= articlesInPart / 2 && hashText(group.id) % EARLY_ENDS === 0;
    if (part.told.size < articlesInPart && !endsEarly) continue;
    yield part;
    part = { groups: [], told: new Set() };
    articlesInPart = sizeOfNext(size, loose.size);
  }
  for (const id of loose) part.told.add(id);
  if (part.told.size) yield part;
}

/** Halved and halved again, so that it stays the same where few articles more or less are left. */
function sizeOfNext({ most, shares }: PartSize, left: number): number {
  const halvings = Math.round(Math.log2((most * shares) / Math.max(1, left)));
  return Math.max(1, Math.round(most / 2 ** Math.min(Math.max(0, halvings), Math.log2(LEAST_SHARE))));
}

/** The articles by which a group explains itself. */
function namedBy({ bindings }: Group): string[] {
  return bindings.flatMap(({ nearest, outside }) => [nearest, outside?.article]).filter((id) => typeof id === 'string');
}
