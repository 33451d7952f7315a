import type { Binding, Decision, Editorial, Group, Problem } from '../model.js';
import { readTitles } from './edited-titles.js';
import { findEpisodes } from './episodes.js';
import { chooseHeadline } from './event-title.js';
import type { Draft } from './partings.js';
import type { Corpus } from './prepare-corpus.js';
import { reportConflict, reportDecision, reportMissing } from './report-decision.js';

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
  const pinByEvent = new Map<number, number>();
  editorial.events.pin.forEach(({ article, id }, at) => {
    const place = placeByPath.get(article);
    const event = inOrder.findIndex(({ members }) => place !== undefined && members.includes(place));
    if (event < 0)
      problems.push(reportMissing(editorial, ['pin', at], { missing: [article], known: placeByPath.keys() }));
    else if (ids.some((other, index) => index !== event && other === id)) {
      problems.push(reportDecision(editorial, ['pin', at], `another event stands at \`${id}\``));
    } else {
      const before = pinByEvent.get(event);
      if (before !== undefined)
        problems.push(
          reportConflict(editorial, {
            key: ['pin', before],
            later: ['pin', at],
            deed: 'gives the same event an address',
          }),
        );
      ids[event] = id;
      pinByEvent.set(event, at);
    }
  });
  const addressed = inOrder.map((draft, at) => ({
    members: draft.members,
    decisions: [...draft.decisions, ...describePin(editorial, pinByEvent.get(at))],
    id: ids[at] as string,
  }));
  return { addressed: addressed.sort((a, b) => (a.members[0] as number) - (b.members[0] as number)), problems };
}

function describePin({ events }: Editorial, at = -1): Decision[] {
  const pin = events.pin[at];
  return pin ? [{ kind: 'pin', text: pin.id, reason: pin.reason }] : [];
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
  const { lang } = editorial.site;
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
      title: edited?.title ?? chooseHeadline(members, corpus, lang),
      summary: edited?.summary ?? null,
      articles: members.map(idOf),
      episodes: findEpisodes(members, corpus, lang),
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
