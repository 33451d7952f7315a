import type { Element, ElementContent, Root } from 'hast';
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
  const name =
    (letter: string) =>
    ({ start, end }: Span, at: number): Mark => ({ id: `${letter}${at}`, start, end });
  const marks = [...ranges.times.map(name('t')), ...ranges.amounts.map(name('a'))].sort((a, b) => a.start - b.start);
  if (marks.length === 0) return stringifier.stringify(document.tree);
  const state: MarkState = { marks, next: 0, active: [], begun: new Set() };
  const children = document.tree.children.flatMap((child) => markNode(child as ElementContent, state));
  return stringifier.stringify({ type: 'root', children } satisfies Root);
}

/** Marks are met in the order of the text: those begun and not yet ended are active. */
interface MarkState {
  readonly marks: readonly Mark[];
  next: number;
  active: Mark[];
  readonly begun: Set<string>;
}

function markNode(node: ElementContent, state: MarkState): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap((child) => markNode(child, state)) }];
  const start = node.type === 'text' ? node.data?.start : undefined;
  if (node.type !== 'text' || start === undefined || node.value === '') return [node];
  const found = takeMarks(state, { start, end: start + node.value.length });
  return found.length === 0 ? [node] : wrapPieces(cutPieces(node.value, start, found), 0, state);
}

/** The marks that touch a text node. */
function takeMarks(state: MarkState, node: Span): Mark[] {
  state.active = state.active.filter((mark) => mark.end > node.start);
  for (let mark = state.marks[state.next]; mark && mark.start < node.end; mark = state.marks[state.next]) {
    if (mark.end > node.start) state.active.push(mark);
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
  const inside = (offset: number) => Math.min(Math.max(offset - start, 0), value.length);
  const cuts = [...new Set([0, value.length, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])])].sort(
    (a, b) => a - b,
  );
  const waiting = [...marks].sort((a, b) => b.start - a.start);
  let open: Mark[] = [];
  return cuts.slice(1).map((end, at) => {
    const from = cuts[at] ?? 0;
    for (let mark = waiting.at(-1); mark && inside(mark.start) <= from; mark = waiting.at(-1)) {
      open.push(mark);
      waiting.pop();
    }
    open = open.filter((mark) => inside(mark.end) > from);
    return { value: value.slice(from, end), marks: [...open].sort(outermostFirst) };
  });
}

/** Times hold amounts; of two of a kind the earlier, then the longer, holds the other. */
function outermostFirst(a: Mark, b: Mark): number {
  const kind = (mark: Mark) => (mark.id.startsWith('t') ? 0 : 1);
  return kind(a) - kind(b) || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** Wraps each run of pieces that share a mark at this depth, and within it the rest of their marks. */
function wrapPieces(pieces: readonly Piece[], depth: number, state: MarkState): ElementContent[] {
  const wrapped: ElementContent[] = [];
  for (let at = 0; at < pieces.length; ) {
    const mark = pieces[at]?.marks[depth];
    let end = at + 1;
    while (end < pieces.length && pieces[end]?.marks[depth] === mark) end += 1;
    const run = pieces.slice(at, end);
    if (mark) wrapped.push(makeMark(mark, state, () => wrapPieces(run, depth + 1, state)));
    else wrapped.push(...run.map(({ value }): ElementContent => ({ type: 'text', value })));
    at = end;
  }
  return wrapped;
}

function makeMark({ id }: Mark, { begun }: MarkState, makeChildren: () => ElementContent[]): Element {
  const properties: Element['properties'] = begun.has(id) ? { dataOf: id } : { id };
  begun.add(id);
  return { type: 'element', tagName: 'mark', properties, children: makeChildren() };
}
