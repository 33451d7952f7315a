import type { Edition, OutputFile } from '../model.js';

/** The kinds of page and the addresses of each; a template asks for one page's model at a time. */
export interface Pages {
  readonly event: readonly string[];
}

export function makePages(edition: Edition): Pages {
  return { event: edition.events.map((event) => event.id) };
}

/** Every file of the site that is not a page: JSON, feeds, CSV. Made one by one, so that none is held in memory. */
export function* makeData(edition: Edition): Generator<OutputFile> {
  yield { path: 'data/events.json', contents: JSON.stringify(edition.events.map(({ id, title }) => ({ id, title }))) };
}
