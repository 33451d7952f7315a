/** Builds an event from the bodies of a few reports, as the build would, without grouping. */
import { readArticle } from '../src/index.js';
import type { Editorial, Event, Group, InputFile, Reading } from '../src/model.js';
import { eventsFileSchema, siteFileSchema } from '../src/model.js';
import { mergeGroup } from '../src/timeline/index.js';

export interface Report {
  readonly path: string;
  readonly source?: string;
  readonly title?: string;
  readonly published: string | null;
  readonly body: string;
}

export const NO_EDITORIAL: Editorial = {
  sources: [],
  names: [],
  events: eventsFileSchema.parse({}),
  decisionPlaces: {},
  site: siteFileSchema.parse({}),
};

/** Reads article files; a file with problems fails the test. */
export function readFiles(files: readonly InputFile[], editorial: Editorial): Reading[] {
  return files.map((file) => {
    const { reading, problems } = readArticle(file, editorial);
    if (!reading) throw new Error(problems.map(({ message }) => message).join('\n'));
    return reading;
  });
}

/** Reads reports as article files. */
export function readReports(reports: readonly Report[], editorial = NO_EDITORIAL): Reading[] {
  const files = reports.map(({ path, source = path.replace('.md', ''), title = 'News in brief', published, body }) => {
    const front = [
      `title: ${JSON.stringify(title)}`,
      `source: ${source}`,
      ...(published ? [`published: ${published}`] : []),
    ];
    return { path, bytes: new TextEncoder().encode(`---\n${front.join('\n')}\n---\n\n${body}\n`) };
  });
  return readFiles(files, editorial);
}

/** One group of all the readings. */
export function groupOf(readings: readonly Reading[], more: Partial<Group> = {}): Group {
  const articles = readings.map(({ article }) => article.id);
  return {
    id: 'event',
    title: 'Event',
    summary: null,
    articles,
    episodes: [],
    printings: [],
    bindings: [],
    decisions: [],
    ...more,
  };
}

/** Merges reports into one event. */
export function mergeReports(reports: readonly Report[], more: Partial<Group> = {}, editorial = NO_EDITORIAL): Event {
  const readings = readReports(reports, editorial);
  return mergeGroup(groupOf(readings, more), readings, editorial);
}
