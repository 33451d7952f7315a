import type { Entry, Event, Statement } from '../model.js';
import { articleAddress, lineAddress, rootFrom } from './addresses.js';
import type { EditionIndex } from './edition-index.js';
import { readingOf } from './edition-index.js';
import { absoluteAddress } from './page-frame.js';

/**
 * The statements of an event as a W3C Web Annotation collection: each line of the timeline annotates the words it is
 * made of. Words stand in the `text` of the article's JSON (a JSON Pointer, RFC 6901, leads there); as the Web
 * Annotation Data Model asks, positions count code points, where the rest of the site's JSON counts UTF-16 code units.
 */
export function writeAnnotations(event: Event, index: EditionIndex): string {
  const folder = `events/${event.id}/`;
  const root = absoluteAddress(index.edition.site.baseUrl, '') ?? rootFrom(`/${folder}`);
  const items = [...event.timeline, ...event.undated].flatMap((entry) =>
    entry.statements.map((statement) => annotate(statement, entry, { event, index, root })),
  );
  const id = `${root}${encodeURI(folder)}annotations.jsonld`;
  const first = { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection' };
  return `${JSON.stringify({ ...collection, label: event.title, total: items.length, first })}\n`;
}

interface Context {
  readonly event: Event;
  readonly index: EditionIndex;
  readonly root: string;
}

function annotate(statement: Statement, entry: Entry, { event, index, root }: Context): object {
  const { article, exact, prefix, suffix, start, end } = statement;
  const { text } = readingOf(index, article);
  const name = `${entry.id}-${article}-${start}`;
  const tag = { type: 'TextualBody', purpose: 'tagging', value: entry.edtf, format: 'text/plain' };
  return {
    id: `${root}events/${encodeURIComponent(event.id)}/annotations.jsonld#${encodeURIComponent(name)}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [{ id: root + lineAddress(event.id, entry.id), format: 'text/html' }, ...(entry.edtf === null ? [] : [tag])],
    target: {
      source: `${root}data/articles/${encodeURIComponent(article)}.json`,
      scope: root + articleAddress(article),
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'https://www.rfc-editor.org/rfc/rfc6901',
        value: '/text',
        refinedBy: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start: countPoints(text, start), end: countPoints(text, end) },
        ],
      },
    },
  };
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function countPoints(text: string, units: number): number {
  return units - (text.slice(0, units).match(PAIR)?.length ?? 0);
}
