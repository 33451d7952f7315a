import type { Nodes, Resource, Root } from 'mdast';
import type { Place } from '../model.js';
import { type Finding, problem } from './make-problem.js';

/**
 * Bodies that a Markdown parser would take minutes for or overflow its stack on. No article that someone wrote comes
 * near: quotes in lists in quotes, 40 deep; more emphasis marks in one paragraph than it could hold words.
 */
const DEEPEST = 40;
const MOST_MARKS_IN_PARAGRAPH = 1000;
const LONGEST_RUN = 80;
/** What the parser takes time for by the square of its number, a second or two for so many. */
const MOST_BLOCK_MARKS = 3000;
const MOST_LINKS_IN_PARAGRAPH = 3000;
/** Each row of a table is filled up to as many cells as its ruling line has columns, however short it is written. */
const MOST_CELLS = 30_000;
/** Characters of the addresses that references stand for: a long one is written once and may be referred to very often. */
const MOST_REFERRED = 1_000_000;

/** The container marks at the start of a line: quotes, bullets, numbers. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const LIST_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const CONTAINER = />|[-+*](?=[ \t]|$)|\d{1,9}[.)]/g;
const RUN = new RegExp(`(?<![*_])[*_]{${LONGEST_RUN},}(?=[^*_\\s])|[^*_\\s][*_]{${LONGEST_RUN},}`);

/** The line that makes a table of the one before it and those behind it: `| - | :-: |`. */
const RULING = /^[\s>|:-]+$/;

/** The line that makes a heading of those before it. */
const UNDERLINE = /^[ >]*(?:=+|-+)[ \t]*$/;

/** What in a body is nested deeper than newsfold reads, or more than it reads, at its first place. */
export function findExcess(body: string): Finding | null {
  let marks = 0;
  let links = 0;
  const blocks: BlockMarks = { count: 0, quotes: 0, isWithin: false, isAfterWords: false };
  const indents: number[] = [];
  const table: TableMarks = { columns: 0, cells: 0 };
  for (const [at, line] of body.split('\n').entries()) {
    const place = { line: at + 1, column: 1 };
    const depth = countContainers(line) + enterIndent(indents, line);
    if (depth > DEEPEST) return problem(`quotes and lists are nested ${depth} deep: ${DEEPEST} are read`, place);
    if (RUN.test(line)) return problem(`more than ${LONGEST_RUN} emphasis marks in a row`, place);
    countBlockMarks(blocks, line, depth);
    if (blocks.count > MOST_BLOCK_MARKS)
      return problem(`more than ${MOST_BLOCK_MARKS} list items, quotes, notes and underlined headings`, place);
    countCells(table, line);
    if (table.cells > MOST_CELLS) return problem(`more than ${MOST_CELLS} cells of tables`, place);
    links = line.trim() === '' ? 0 : links + line.split('](').length - 1;
    if (links > MOST_LINKS_IN_PARAGRAPH)
      return problem(`more than ${MOST_LINKS_IN_PARAGRAPH} links in one paragraph`, place);
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~]+/g)?.length ?? 0);
    if (marks > MOST_MARKS_IN_PARAGRAPH)
      return problem(`more than ${MOST_MARKS_IN_PARAGRAPH} emphasis marks in one paragraph`, place);
  }
  return null;
}

const countContainers = (line: string) => CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0;

/** The marks counted up to a line, and how that line stands. */
interface BlockMarks {
  count: number;
  quotes: number;
  /** It is of a quote or list, and of words that go on in the next line. */
  isWithin: boolean;
  isAfterWords: boolean;
}

/** Counts what a line begins: items, quotes that its forerunner is not in, notes; and a line that goes on in either unmarked. */
function countBlockMarks(marks: BlockMarks, line: string, depth: number): void {
  const isEmpty = line.trim() === '';
  const containers = countContainers(line);
  const quotes = containers > 0 ? (CONTAINERS.exec(line)?.[0].split('>').length ?? 1) - 1 : 0;
  const isUnmarked = !isEmpty && depth === 0 && marks.isWithin;
  const isUnderline = marks.isAfterWords && UNDERLINE.test(line);
  marks.count += containers - quotes + Math.max(0, quotes - marks.quotes) + line.split('[^').length - 1;
  if (isUnmarked || isUnderline) marks.count += 1;
  marks.quotes = quotes;
  marks.isWithin = !isEmpty && (depth > 0 || marks.isWithin);
  marks.isAfterWords = !isEmpty;
}

/** The columns of the table that a line may stand in, and the cells of all tables up to it. */
interface TableMarks {
  columns: number;
  cells: number;
}

function countCells(table: TableMarks, line: string): void {
  if (line.trim() === '') table.columns = 0;
  else if (line.includes('|') && line.includes('-') && RULING.test(line)) table.columns = line.split('|').length;
  table.cells += table.columns;
}

/** Into how many list items above it a line is indented; `indents` are those still open, and is brought up to date. */
function enterIndent(indents: number[], line: string): number {
  const indent = line.search(/\S/);
  if (indent < 0) return 0;
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  const depth = indents.length;
  if (LIST_ITEM.test(line)) indents.push(indent);
  return depth;
}

/** A tree of Markdown or HTML, as far as its depth goes. */
interface Nested {
  readonly children?: readonly Nested[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** The first node that lies deeper than newsfold reads. On its own stack, as a tree may be deeper than the machine's. */
export function findTooDeep(tree: Nested): Finding | null {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST * 2) {
      return problem('quotes, lists or emphasis are nested too deep', placeOf(node.position));
    }
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

/** The first reference at which the addresses that links refer to become more than newsfold reads; of a tree not too deep. */
export function findRepeated(tree: Root): Finding | null {
  const addresses = new Map<string, Resource>();
  const references: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  let referred = 0;
  for (const { identifier, position } of references) {
    referred += addresses.get(identifier)?.url.length ?? 0;
    if (referred > MOST_REFERRED)
      return problem('the addresses that links refer to are too long to be repeated so often', placeOf(position));
  }
  return null;
}

const placeOf = (position: Nested['position']): Place => position?.start ?? { line: 1, column: 1 };
