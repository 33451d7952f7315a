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

/** A plan in parts of some number of articles, or of one group where that has more. */
export function* dividePlan(plan: Divided, articlesInPart: number): Generator<Part> {
  const byId = new Map(plan.articles.map((article) => [article.id, article]));
  const scope = scopeOf(plan);
  for (const { groups, told } of divideGroups(plan, articlesInPart)) {
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

/**
 * Groups with the ids of their articles; whatever article is in no group comes with the last. From half its size a part
 * ends with any group whose id says so: parts far from a group that was added are the same as without it.
 */
function* divideGroups({ groups, articles }: Divided, articlesInPart: number) {
  const loose = new Set(articles.map(({ id }) => id));
  let part = { groups: [] as Group[], told: new Set<string>() };
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
  }
  for (const id of loose) part.told.add(id);
  if (part.told.size) yield part;
}

/** The articles by which a group explains itself. */
function namedBy({ bindings }: Group): string[] {
  return bindings.flatMap(({ nearest, outside }) => [nearest, outside?.article]).filter((id) => typeof id === 'string');
}
