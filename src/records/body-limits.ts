import { type Finding, problem } from './make-problem.js';

/**
 * Bodies that a Markdown parser would take minutes for or overflow its stack on. No article that someone wrote comes
 * near: quotes in lists in quotes, 40 deep; more emphasis marks in one paragraph than it could hold words.
 */
const DEEPEST = 40;
const MOST_MARKS_IN_PARAGRAPH = 1000;
const LONGEST_RUN = 80;

/** The container marks at the start of a line: quotes, bullets, numbers. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const LIST_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const CONTAINER = />|[-+*](?=[ \t]|$)|\d{1,9}[.)]/g;
const RUN = new RegExp(`[*_]{${LONGEST_RUN},}(?=[^*_\\s])|[^*_\\s][*_]{${LONGEST_RUN},}`);

/** What in a body is nested deeper than newsfold reads, at its first place. */
export function findExcess(body: string): Finding | null {
  let marks = 0;
  const indents: number[] = [];
  for (const [at, line] of body.split('\n').entries()) {
    const place = { line: at + 1, column: 1 };
    const depth = countContainers(line) + enterIndent(indents, line);
    if (depth > DEEPEST) return problem(`quotes and lists are nested ${depth} deep: ${DEEPEST} are read`, place);
    if (RUN.test(line)) return problem(`more than ${LONGEST_RUN} emphasis marks in a row`, place);
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~]+/g)?.length ?? 0);
    if (marks > MOST_MARKS_IN_PARAGRAPH)
      return problem(`more than ${MOST_MARKS_IN_PARAGRAPH} emphasis marks in one paragraph`, place);
  }
  return null;
}

const countContainers = (line: string) => CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0;

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
      return problem('quotes, lists or emphasis are nested too deep', node.position?.start ?? { line: 1, column: 1 });
    }
    for (const child of node.children ?? []) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}
