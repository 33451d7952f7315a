import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5';

/** As much of a page's tree as is read. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Tags of pages for readers nest a few dozen deep; what goes through them as a tree has no room for thousands. */
const MOST_DEPTH = 400;

/**
 * Parses HTML as browsers do (parse5), into a tree that can be searched and changed; nothing in it is run or loaded.
 * Null where tags nest deeper than any page's.
 */
export function parsePage(html: string): PageDocument | null {
  const tree = parse(html);
  if (depthOf(tree) > MOST_DEPTH) return null;
  dropComments(tree);
  return parseHTML(serialize(tree)).document as unknown as PageDocument;
}

/** Takes out comments, which part the words of one sentence where a program has filled a template in. */
function dropComments(tree: DefaultTreeAdapterTypes.ParentNode): void {
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.childNodes.some(isComment)) parent.childNodes = parent.childNodes.filter((node) => !isComment(node));
    for (const child of parent.childNodes) if ('childNodes' in child) waiting.push(child);
  }
}

const isComment = (node: DefaultTreeAdapterTypes.Node): boolean => node.nodeName === '#comment';

/** The words of a line that may hold tags and character references, as some have where plain text belongs. */
export function plainText(line: string): string {
  if (!/[&<]/.test(line)) return line.trim();
  const words: string[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parseFragment(line)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return words.join('').trim();
}

/** How deep a tree is, by levels: a stack of calls would not reach the depths that this is to find. */
function depthOf(tree: DefaultTreeAdapterTypes.ParentNode): number {
  let depth = 0;
  for (let level: DefaultTreeAdapterTypes.Node[] = [tree]; level.length > 0 && depth <= MOST_DEPTH; depth++)
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  return depth;
}
