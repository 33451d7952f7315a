import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { Article, Block, FrontMatter, InputFile, Place, Problem, ReadingGuide } from '../model.js';
import { type Steps, takeSteps } from '../steps.js';
import { checkTextLanguage } from './check-language.js';
import { decodeText } from './decode-text.js';
import { findSource } from './find-source.js';
import { layOutText, UNEVEN_SPACE } from './lay-out-text.js';
import { type Finding, hasProblem, warning } from './make-problem.js';
import { makeSlug } from './make-slug.js';
import { parseBody } from './parse-body.js';
import { readFrontMatter } from './read-front-matter.js';
import { stemOf } from './settle-records.js';
import { shapeBody } from './shape-body.js';
import { type SplitFile, splitFrontMatter } from './split-front-matter.js';

/** An article as read from its file: the record, its plain text in blocks, and the tree its HTML is made from. */
export interface ReadDocument {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tree: Root;
  /** Where the file gives its day of publication. */
  readonly placeOfPublished: () => Place;
}

/** A document, or none of a file with problems. */
interface DocumentOrProblems {
  readonly document: ReadDocument | null;
  readonly problems: Problem[];
}

/** Reads one article file. */
export const readDocument = (file: InputFile, editorial: ReadingGuide): DocumentOrProblems =>
  takeSteps(readDocumentInSteps(file, editorial));

/** The same, in steps. */
export function* readDocumentInSteps(file: InputFile, editorial: ReadingGuide): Steps<DocumentOrProblems> {
  const decoded = decodeText(file.bytes);
  const { split, findings: splitting } =
    decoded.text === null ? { split: null, findings: [] } : splitFrontMatter(decoded.text);
  const parts = split ? yield* readParts(split) : { front: null, tree: null, findings: [] };
  const findings = [...decoded.findings, ...splitting, ...parts.findings];
  const problems = findings.map((finding) => ({ path: file.path, ...finding }));
  if (hasProblem(findings) || !parts.front || !parts.tree) return { document: null, problems };
  yield;
  const article = makeArticle(file, parts.front, editorial);
  const { text, blocks, tree } = layOutText(article.title, shapeBody(parts.tree, article.title));
  if (blocks.length === 1)
    problems.push({
      path: file.path,
      ...warning('the article has no text', { line: split?.bodyLine ?? 1, column: 1 }),
    });
  const placeOf = (key: string) => (): Place => split?.front.locate([key]) ?? { line: 1, column: 1 };
  const language = checkTextLanguage(text, article.lang, placeOf('lang'));
  problems.push(...language.map((finding) => ({ path: file.path, ...finding })));
  const placeOfPublished = placeOf(split ? keyOfPublished(split) : 'published');
  return { document: { article, text, blocks, tree, placeOfPublished }, problems };
}

const keyOfPublished = ({ front: { value } }: SplitFile): string =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, 'published') ? 'published' : 'date';

/** Reads front matter and body both, so that one run reports what is wrong with either. */
function* readParts({ front: yaml, body, bodyLine }: SplitFile): Steps<{
  front: FrontMatter | null;
  tree: Root | null;
  findings: Finding[];
}> {
  const { front, findings } = readFrontMatter(yaml);
  yield;
  const { tree, findings: inBody } = parseBody(body);
  const moved = inBody.map((finding) => ({ ...finding, line: finding.line + bodyLine - 1 }));
  return { front, tree, findings: [...findings, ...moved] };
}

function makeArticle(file: InputFile, front: FrontMatter, editorial: ReadingGuide): Article {
  const source = findSource(nameOf(front.source), editorial);
  return {
    id: makeSlug(stemOf(file.path)),
    path: file.path,
    title: onOneLine(front.title),
    source: source.id,
    sourceName: source.name,
    published: front.published ?? null,
    retrieved: front.retrieved ?? null,
    author: (front.author ?? []).map(nameOf),
    dateline: front.dateline === undefined ? null : onOneLine(front.dateline),
    url: front.url ?? null,
    lang: front.lang,
    timezone: front.timezone ?? source.timezone ?? null,
    body: front.body,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
}

/** A name on one line, in the one form that Unicode gives it: `é` may be written as one character or as two. */
const nameOf = (words: string): string => onOneLine(words).normalize('NFC');

function onOneLine(words: string): string {
  return (UNEVEN_SPACE.test(words) ? words.replace(/\s+/gu, ' ') : words).trim();
}
