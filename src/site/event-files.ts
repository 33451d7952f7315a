import type { Event, OutputFile } from '../model.js';
import { writeAnnotations } from './annotations.js';
import { citeEvent } from './citation.js';
import { writeFiguresCsv, writeTimelineCsv } from './event-csv.js';
import type { EventsIndex } from './events-index.js';
import { makeEventFeeds } from './feeds.js';
import { publishedEvent } from './published-text.js';
import { stringsFor } from './strings/index.js';

/** What an event's page offers beside itself, in its folder: feeds, tables, annotations and citations. */
export function* makeEventFiles(event: Event, index: EventsIndex): Generator<OutputFile> {
  const folder = `events/${event.id}/`;
  const { bibtex, csl } = citeEvent(event, index, stringsFor(index.site.lang));
  yield* makeEventFeeds(event, index);
  yield { path: `${folder}timeline.csv`, contents: writeTimelineCsv(event, index) };
  yield { path: `${folder}figures.csv`, contents: writeFiguresCsv(event, index) };
  yield { path: `${folder}annotations.jsonld`, contents: writeAnnotations(publishedEvent(event, index), index) };
  yield { path: `${folder}citation.bib`, contents: bibtex };
  yield { path: `${folder}citation.json`, contents: csl };
}
