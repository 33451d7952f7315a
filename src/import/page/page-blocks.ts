import { cleanText } from '../../records/index.js';
import type { RawBlock } from '../gather-blocks.js';
import { ELEMENT, type PageElement, type PageNode, TEXT } from './parse-page.js';

/** Elements that hold no words of a text: within a line of it, and between its blocks. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video picture map button select textarea input link meta'.split(
    ' ',
  ),
);
const SILENT_BLOCKS = new Set('form nav dialog head'.split(' '));

/** Elements within a line of text; all others begin a block of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub time tt u var wbr'.split(
    ' ',
  ),
);

/** A block of a page's text, or what is written below a picture. */
export interface PageBlock extends Omit<RawBlock, 'kind'> {
  readonly kind: RawBlock['kind'] | 'caption';
}

const KIND_BY_TAG: Readonly<Record<string, PageBlock['kind']>> = {
  li: 'item',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  figcaption: 'caption',
};

/**
 * The blocks of text in an element, in order, numbered from 1: one for each element that is a block of its own, and
 * where two `br` part a text. Cells of a row stand in one block.
 */
export function listBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  let kind: PageBlock['kind'] = 'paragraph';
  const flush = () => {
    const text = cleanText(words).replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ kind, text, line: blocks.length + 1 });
    words = '';
  };
  for (const step of walk(root)) {
    if (step.node.nodeType === TEXT) words += step.node.nodeValue ?? '';
    if (step.node.nodeType !== ELEMENT) continue;
    const { localName: tag } = step.node as PageElement;
    if (SILENT.has(tag)) continue;
    if (tag === 'br') {
      if (step.enters && isBreakOf(step.node)) flush();
      else words += ' ';
    } else if (tag === 'td' || tag === 'th') words += step.enters ? '' : ' ';
    else if (!INLINE.has(tag)) {
      flush();
      kind = kindOf(step.enters ? step.node : step.node.parentNode, root);
    }
  }
  flush();
  return blocks;
}

/** Whether another `br` follows a `br` with nothing between them. */
function isBreakOf({ nextSibling }: PageNode): boolean {
  let next = nextSibling;
  while (next?.nodeType === TEXT && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return next?.nodeType === ELEMENT && (next as PageElement).localName === 'br';
}

/** What a block is by the elements around it. */
function kindOf(node: PageNode | null, root: PageNode): PageBlock['kind'] {
  for (let at = node; at && at !== root; at = at.parentNode) {
    const kind = at.nodeType === ELEMENT ? KIND_BY_TAG[(at as PageElement).localName] : undefined;
    if (kind) return kind;
  }
  return 'paragraph';
}

interface Step {
  readonly node: PageNode;
  readonly enters: boolean;
}

/** Enters and leaves each node below a root in the order of the text, without a stack of calls; silent ones are left out. */
function* walk(root: PageNode): Generator<Step> {
  let node = root.firstChild;
  while (node) {
    yield { node, enters: true };
    const isSilent = node.nodeType === ELEMENT && isSilentTag((node as PageElement).localName);
    let next: PageNode | null = isSilent ? null : node.firstChild;
    while (!next && node && node !== root) {
      if (node.nodeType === ELEMENT) yield { node, enters: false };
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

const isSilentTag = (tag: string): boolean => SILENT.has(tag) || SILENT_BLOCKS.has(tag);

/** Whether a block is of the text itself. */
export function isOfText(block: PageBlock): block is RawBlock {
  return block.kind !== 'caption';
}
