import type { Edtf, Event, Statement } from '../model.js';
import { absoluteAddress, articleAddress, encodePart, eventAddress, lineAddress, rootFrom } from './addresses.js';
import type { EventsIndex } from './events-index.js';
import { readingOf } from './events-index.js';
import { statementDate } from './statement-date.js';

/**
 * The statements of an event as a W3C Web Annotation collection: each line of the timeline annotates the words it is
 * made of with its date, or with that of the words where sources differ. Words stand in the `text` of the article's JSON
 * (a JSON Pointer, RFC 6901, leads there); as the Web Annotation Data Model asks, positions count code points, where the
 * rest of the site's JSON counts UTF-16 code units.
 */
export function writeAnnotations(event: Event, index: EventsIndex): string {
  const root = absoluteAddress(index.site.baseUrl, '') ?? rootFrom(`/events/${event.id}/`);
  const id = `${root}${eventAddress(event.id)}annotations.jsonld`;
  const targets = new Map(event.articles.map((article) => [article, targetOf(article, index, root)]));
  const items = [...event.timeline, ...event.undated].flatMap((entry) => {
    const line = root + lineAddress(event.id, entry.id);
    const body = bodyOf(entry.edtf, line);
    return entry.statements.map((statement, at) => ({
      id: `${id}#${encodePart(entry.id)}-${encodePart(statement.article)}-${statement.start}`,
      type: 'Annotation',
      motivation: 'linking',
      body: entry.disagreements.length > 0 ? bodyOf(statementDate(entry, at), line) : body,
      target: select(statement, targets.get(statement.article) ?? targetOf(statement.article, index, root)),
    }));
  });
  const first = { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection' };
  return `${JSON.stringify({ ...collection, label: event.title, total: items.length, first })}\n`;
}

/** An article as the target of annotations. */
interface Target {
  readonly source: string;
  readonly scope: string;
  readonly text: string;
  /** Whether code points and code units may differ in it. */
  readonly hasPairs: boolean;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function targetOf(article: string, index: EventsIndex, root: string): Target {
  const { text } = readingOf(index, article);
  const source = `${root}data/articles/${encodePart(article)}.json`;
  return { source, scope: root + articleAddress(article), text, hasPairs: text.search(PAIR) >= 0 };
}

function bodyOf(edtf: Edtf | null, line: string): readonly object[] {
  return [
    { id: line, format: 'text/html' },
    ...(edtf === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: edtf }]),
  ];
}

function select({ exact, prefix, suffix, start, end }: Statement, { source, scope, text, hasPairs }: Target): object {
  const pointsTo = (units: number) => (hasPairs ? units - (text.slice(0, units).match(PAIR)?.length ?? 0) : units);
  const refinedBy = [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: pointsTo(start), end: pointsTo(end) },
  ];
  const selector = {
    type: 'FragmentSelector',
    conformsTo: 'https://www.rfc-editor.org/rfc/rfc6901',
    value: '/text',
    refinedBy,
  };
  return { source, scope, selector };
}
