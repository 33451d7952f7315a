import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Span } from '../model.js';
import type { ReadDocument } from './read-document.js';

const stringifier = unified().use(rehypeStringify).freeze();

/** A range to be marked, with the id of its first piece. */
interface Mark extends Span {
  readonly id: string;
}

/**
 * The sanitised HTML of a document's body, with `<mark id="tN">` and `<mark id="aN">` around times and amounts.
 * A range that runs through several text nodes, or across another, is marked in pieces: the first has the id, each
 * other says `data-of="tN"`. An amount within a time is nested in it; what lies in the title is not in the body.
 */
export function renderBody(
  document: ReadDocument,
  ranges: { times: readonly Span[]; amounts: readonly Span[] },
): string {
  const marks: Mark[] = [];
  for (const [at, { start, end }] of ranges.times.entries()) marks.push({ id: `t${at}`, start, end });
  for (const [at, { start, end }] of ranges.amounts.entries()) marks.push({ id: `a${at}`, start, end });
  marks.sort((a, b) => a.start - b.start);
  if (marks.length === 0) return stringifier.stringify(document.tree);
  const state: MarkState = { marks, next: 0, active: [], begun: new Set() };
  const children = markNodes(document.tree.children as ElementContent[], state);
  return stringifier.stringify({ type: 'root', children } satisfies Root);
}

/** Marks are met in the order of the text: those begun and not yet ended are active. */
interface MarkState {
  readonly marks: readonly Mark[];
  next: number;
  active: Mark[];
  readonly begun: Set<string>;
}

function markNodes(nodes: readonly ElementContent[], state: MarkState): ElementContent[] {
  const marked: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'element') {
      const { type, tagName, properties } = node;
      marked.push({ type, tagName, properties, children: markNodes(node.children, state) });
    } else if (node.type === 'text' && node.data?.start !== undefined && node.value !== '')
      pushMarked(marked, node, node.data.start, state);
    else marked.push(node);
  }
  return marked;
}

function pushMarked(marked: ElementContent[], node: Text, start: number, state: MarkState): void {
  const found = takeMarks(state, start, start + node.value.length);
  if (found.length === 0) marked.push(node);
  else pushPieces(marked, cutPieces(node.value, start, found), 0, state);
}

/** The marks that touch a text node, in the order of their starts. */
function takeMarks(state: MarkState, start: number, end: number): readonly Mark[] {
  if (state.active.length > 0) state.active = state.active.filter((mark) => mark.end > start);
  for (let mark = state.marks[state.next]; mark && mark.start < end; mark = state.marks[state.next]) {
    if (mark.end > start) state.active.push(mark);
    state.next += 1;
  }
  return state.active;
}

/** Words and the marks they stand in, outermost first. */
interface Piece {
  readonly value: string;
  readonly marks: readonly Mark[];
}

function cutPieces(value: string, start: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let open: readonly Mark[] = NO_MARKS;
  let next = 0;
  for (let from = 0; from < value.length; ) {
    const at = start + from;
    if (open.length > 0) open = open.filter((mark) => mark.end > at);
    for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next])
      if (mark.end > at) open = open.length > 0 ? [...open, mark].sort(outermostFirst) : [mark];
    const end = Math.min(value.length, cutAfter(open, marks[next]) - start);
    pieces.push({ value: value.slice(from, end), marks: open });
    from = end;
  }
  return pieces;
}

const NO_MARKS: readonly Mark[] = [];

/** Where the next of the open marks ends, or another begins. */
function cutAfter(open: readonly Mark[], next: Mark | undefined): number {
  let cut = next ? next.start : Number.POSITIVE_INFINITY;
  for (const { end } of open) cut = Math.min(cut, end);
  return cut;
}

/** Times hold amounts; of two of a kind the earlier, then the longer, holds the other. */
function outermostFirst(a: Mark, b: Mark): number {
  const kind = (mark: Mark) => (mark.id.startsWith('t') ? 0 : 1);
  return kind(a) - kind(b) || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** Wraps each run of pieces that share a mark at this depth, and within it the rest of their marks. */
function pushPieces(wrapped: ElementContent[], pieces: readonly Piece[], depth: number, state: MarkState): void {
  for (let at = 0; at < pieces.length; ) {
    const { value, marks } = pieces[at] as Piece;
    const mark = marks[depth];
    let end = at + 1;
    if (mark) {
      while (pieces[end]?.marks[depth] === mark) end += 1;
      const element = makeMark(mark, state);
      wrapped.push(element);
      pushPieces(element.children, end - at === pieces.length ? pieces : pieces.slice(at, end), depth + 1, state);
    } else wrapped.push({ type: 'text', value });
    at = end;
  }
}

function makeMark({ id }: Mark, { begun }: MarkState): Element {
  const properties: Element['properties'] = begun.has(id) ? { dataOf: id } : { id };
  begun.add(id);
  return { type: 'element', tagName: 'mark', properties, children: [] };
}
