import type { Binding, Decision, Editorial, Group, Problem } from '../model.js';
import { type Draft, reportDecision } from './decisions.js';
import { findEpisodes } from './episodes.js';
import { chooseHeadline } from './event-title.js';
import type { Corpus } from './prepare-corpus.js';

/** What is known of the articles beside their events; places are those of the corpus. */
export interface Described {
  readonly corpus: Corpus;
  readonly placeByPath: ReadonlyMap<string, number>;
  readonly printings: readonly (readonly number[])[];
}

/** An event with the address it will keep. */
export interface AddressedDraft extends Draft {
  readonly id: string;
}

/**
 * Gives each event its address: that of its first article by day of publication, then by path, so that later
 * articles do not change it; or the one an editor has pinned.
 */
export function addressDrafts(
  drafts: readonly Draft[],
  editorial: Editorial,
  { corpus, placeByPath }: Described,
): { addressed: AddressedDraft[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const inOrder = drafts.map((draft) => ({ ...draft, members: sortMembers(draft.members, corpus) }));
  const own = inOrder.map(({ members }) => corpus.readings[members[0] as number]?.article.id as string);
  const ids = [...own];
  const decisions: Decision[][] = inOrder.map((draft) => [...draft.decisions]);
  editorial.events.pin.forEach(({ article, id, reason }, at) => {
    const place = placeByPath.get(article);
    const event = inOrder.findIndex(({ members }) => place !== undefined && members.includes(place));
    if (event < 0) problems.push(reportDecision(editorial, ['pin', at], `there is no article \`${article}\``));
    else if (ids.some((other, index) => index !== event && other === id)) {
      problems.push(reportDecision(editorial, ['pin', at], `another event stands at \`${id}\``));
    } else {
      ids[event] = id;
      decisions[event]?.push({ kind: 'pin', text: `kept at ${id}`, reason });
    }
  });
  const addressed = inOrder.map((draft, at) => ({
    members: draft.members,
    decisions: decisions[at] as Decision[],
    id: ids[at] as string,
  }));
  return { addressed: addressed.sort((a, b) => (a.members[0] as number) - (b.members[0] as number)), problems };
}

function sortMembers(members: readonly number[], { profiles }: Corpus): number[] {
  const day = (at: number): number => profiles.days[at] ?? Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => day(a) - day(b) || a - b);
}

/** Describes each event: title, episodes, printings, what bound its articles, and what editors decided. */
export function describeEvents(
  addressed: readonly AddressedDraft[],
  editorial: Editorial,
  given: Described & { bindings: readonly Binding[] },
): { groups: Group[]; problems: Problem[] } {
  const { corpus, printings, bindings } = given;
  const eventByPlace = new Map(addressed.flatMap(({ members }, event) => members.map((at) => [at, event] as const)));
  const printingsByEvent = new Map<number, string[][]>();
  const idOf = (at: number): string => corpus.readings[at]?.article.id as string;
  for (const set of printings)
    for (const [event, part] of partition(set, eventByPlace))
      printingsByEvent.set(event, [...(printingsByEvent.get(event) ?? []), part.map(idOf)]);
  const { titles, problems } = readTitles(editorial, eventByPlace, given.placeByPath);
  const groups = addressed.map(({ id, members, decisions }, event) => {
    const edited = titles.get(event);
    return {
      id,
      title: edited?.title ?? chooseHeadline(members, corpus),
      summary: edited?.summary ?? null,
      articles: members.map(idOf),
      episodes: findEpisodes(members, corpus),
      printings: printingsByEvent.get(event) ?? [],
      bindings: members.map((at) => bindings[at] as Binding),
      decisions: [...decisions, ...(edited?.decisions ?? [])],
    };
  });
  return { groups, problems };
}

/** The parts of a set of printings that editors left together. */
function partition(set: readonly number[], eventByPlace: ReadonlyMap<number, number>): [number, number[]][] {
  const parts = new Map<number, number[]>();
  for (const at of set) {
    const event = eventByPlace.get(at) as number;
    parts.set(event, [...(parts.get(event) ?? []), at]);
  }
  return [...parts].filter(([, part]) => part.length > 1);
}

interface EditedTitle {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly decisions: readonly Decision[];
}

/** Titles and summaries by event; a decision applies while all its articles stand in one event. */
function readTitles(
  editorial: Editorial,
  eventByPlace: ReadonlyMap<number, number>,
  placeByPath: ReadonlyMap<string, number>,
): { titles: Map<number, EditedTitle>; problems: Problem[] } {
  const titles = new Map<number, EditedTitle>();
  const problems: Problem[] = [];
  editorial.events.events.forEach(({ articles, title, summary, reason = null }, at) => {
    const missing = articles.filter((path) => !placeByPath.has(path));
    const held = new Set(articles.flatMap((path) => eventByPlace.get(placeByPath.get(path) ?? -1) ?? []));
    if (missing.length > 0)
      problems.push(
        reportDecision(
          editorial,
          ['events', at],
          `there is no article ${missing.map((path) => `\`${path}\``).join(', ')}`,
        ),
      );
    else if (held.size !== 1)
      problems.push(reportDecision(editorial, ['events', at], 'its articles no longer stand in one event'));
    else {
      const decisions: Decision[] = [];
      if (title !== undefined) decisions.push({ kind: 'title', text: title, reason });
      if (summary !== undefined) decisions.push({ kind: 'summary', text: summary, reason });
      titles.set([...held][0] as number, { title, summary, decisions });
    }
  });
  return { titles, problems };
}
