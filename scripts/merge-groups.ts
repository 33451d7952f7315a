import { mergeGroup, type Plan } from '../src/index.js';
import type { Editorial, Event, Group, Reading } from '../src/model.js';
import { runTasks } from './run-tasks.js';

/** Some groups with the readings of their articles, to be merged by one worker in one go. */
interface MergeTask {
  readonly groups: readonly { readonly group: Group; readonly readings: readonly Reading[] }[];
  readonly editorial: Editorial;
}

/** So many articles make a task: enough to be worth sending, few enough to be held twice for a while. */
const ARTICLES_IN_TASK = 100;

/** The event of each of a plan's groups, in their order. */
export async function mergeGroups(plan: Plan, editorial: Editorial, threads: number): Promise<Event[]> {
  const events: (readonly Event[])[] = [];
  const work = { run: mergeSome, module: import.meta.resolve('./merge-groups.js') };
  await runTasks(work, divideGroups(plan, editorial), { threads, take: (merged, at) => (events[at] = merged) });
  return events.flat();
}

/** Merges the groups of one task; runs in any thread. */
export function mergeSome({ groups, editorial }: MergeTask): Event[] {
  return groups.map(({ group, readings }) => mergeGroup(group, readings, editorial));
}

function divideGroups({ groups, readings }: Plan, editorial: Editorial): MergeTask[] {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]));
  const tasks: { groups: { group: Group; readings: Reading[] }[]; editorial: Editorial }[] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      tasks.push({ groups: [], editorial });
      room = ARTICLES_IN_TASK;
    }
    tasks.at(-1)?.groups.push({ group, readings: group.articles.map((id) => byId.get(id) as Reading) });
    room -= group.articles.length;
  }
  return tasks;
}
