import type { Element, ElementContent, Root, Text } from 'hast';
import type { Block } from '../model.js';
import { cleanText } from './decode-text.js';

declare module 'hast' {
  interface TextData {
    /** Where the words stand in the article's text; none for words that are no part of it. */
    start?: number;
  }
}

type Kind = Block['kind'];

/** Elements that hold or are blocks; all others stand in a line of words. */
const BLOCKS: ReadonlyMap<string, Kind | null> = new Map<string, Kind | null>([
  ['p', null],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['ul', null],
  ['ol', null],
  ['li', 'item'],
  ['pre', 'code'],
  ['hr', null],
  ['table', null],
  ['thead', null],
  ['tbody', null],
  ['tr', null],
  ['th', 'cell'],
  ['td', 'cell'],
]);

/** Elements of words that are shown and no part of the text: references to notes, and what the outlet has struck out. */
const BESIDE_TEXT = new Set(['sup', 'del']);

/** Elements that mean something without words in them. */
const MAY_BE_EMPTY = new Set(['hr', 'th', 'td', 'tr']);

/** The text laid out so far; its blocks are separated by blank lines. */
interface Layout {
  text: string;
  readonly blocks: Block[];
}

/**
 * Lays out an article's text from its title and its body's tree: each block's words with white space collapsed (in
 * code: as it is), blocks separated by a blank line. Answers a tree whose text nodes hold the same words and know
 * where they stand, so that its HTML, tags taken away, is the text; elements without words are left out.
 */
export function layOutText(title: string, root: Root): { text: string; blocks: Block[]; tree: Root } {
  const layout: Layout = { text: title, blocks: [{ kind: 'title', start: 0, end: title.length }] };
  const children = layChildren(root.children as ElementContent[], 'paragraph', layout);
  return { text: layout.text, blocks: layout.blocks, tree: { type: 'root', children } };
}

function layChildren(children: readonly ElementContent[], kind: Kind, layout: Layout): ElementContent[] {
  const laid: ElementContent[] = [];
  let line: ElementContent[] = [];
  for (const child of children) {
    if (child.type !== 'element' || !BLOCKS.has(child.tagName)) {
      line.push(child);
      continue;
    }
    if (line.length > 0) {
      for (const node of layLine(line, kind, layout)) laid.push(node);
      line = [];
    }
    const element = layElement(child, kind, layout);
    if (element.children.length > 0 || MAY_BE_EMPTY.has(element.tagName))
      laid.push(element, { type: 'text', value: '\n' });
  }
  if (laid.length === 0) return layLine(line, kind, layout);
  if (line.length > 0) for (const node of layLine(line, kind, layout)) laid.push(node);
  return laid;
}

function layElement(element: Element, kind: Kind, layout: Layout): Element {
  const isCaption = element.tagName === 'p' && element.properties.className !== undefined;
  const own = isCaption ? 'caption' : (BLOCKS.get(element.tagName) ?? kind);
  const { type, tagName, properties } = element;
  return { type, tagName, properties, children: layChildren(element.children, own, layout) };
}

/** Lays one block of words; a line without words (the space between two elements) lays none. */
function layLine(line: readonly ElementContent[], kind: Kind, layout: Layout): ElementContent[] {
  const nodes = kind === 'code' ? line.map(copyVerbatim) : collapseSpace(line);
  const texts = nodes.flatMap(textsOf);
  trimEnd(texts, kind === 'code' ? '\n' : ' ');
  if (texts.every((text) => text.value === '')) return nodes.filter(isStruck).map(trimStruck);
  const start = layout.text.length + 2;
  let at = start;
  for (const text of texts) {
    text.data = { start: at };
    at += text.value.length;
  }
  layout.text += `\n\n${texts.map((text) => text.value).join('')}`;
  layout.blocks.push({ kind, start, end: at });
  return nodes;
}

/** White space that is not one space between two words: most text has none, and need not be put together anew. */
export const UNEVEN_SPACE = /[^\S ]| {2}/;

/** Copies nodes with each run of white space made one space, across the nodes' borders too, and none at the start. */
function collapseSpace(line: readonly ElementContent[]): ElementContent[] {
  let afterSpace = true;
  const copy = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      const words = cleanText(node.value);
      const joined = UNEVEN_SPACE.test(words) ? words.replace(/\s+/gu, ' ') : words;
      const value = afterSpace && joined.startsWith(' ') ? joined.slice(1) : joined;
      if (value !== '') afterSpace = value.endsWith(' ');
      return { type: 'text', value };
    }
    if (node.type !== 'element' || node.tagName === 'sup') return node;
    if (node.tagName === 'del') return copyStruck(node, afterSpace);
    return { ...node, children: node.children.map(copy) };
  };
  return line.map(copy);
}

const isStruck = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'del';

/** Words that are struck out; the space that parts them from the next ones stands among them, as the text has one space there. */
function copyStruck(node: Element, afterSpace: boolean): Element {
  const copied = copyVerbatim(node) as Element;
  return afterSpace ? { ...copied, children: [...copied.children, { type: 'text', value: ' ' }] } : copied;
}

/** Where nothing else stands, no space parts it. */
function trimStruck(node: ElementContent): ElementContent {
  const last = node.type === 'element' ? node.children.at(-1) : undefined;
  return last?.type === 'text' && last.value === ' '
    ? { ...(node as Element), children: (node as Element).children.slice(0, -1) }
    : node;
}

function copyVerbatim(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'text', value: cleanText(node.value) };
  return node.type === 'element' ? { ...node, children: node.children.map(copyVerbatim) } : node;
}

/** The text nodes that are part of the article's text. */
function textsOf(node: ElementContent): Text[] {
  if (node.type === 'text') return [node];
  return node.type === 'element' && !BESIDE_TEXT.has(node.tagName) ? node.children.flatMap(textsOf) : [];
}

/** By index, since a pattern would begin anew at each of many line ends that stand before a word. */
function trimEnd(texts: readonly Text[], space: string): void {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] as Text;
    let end = text.value.length;
    while (end > 0 && text.value[end - 1] === space) end--;
    text.value = text.value.slice(0, end);
    if (end > 0) return;
  }
}
