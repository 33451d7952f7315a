import { cleanText } from '../../records/index.js';
import type { RawBlock } from '../gather-blocks.js';
import { isProse, isStatement } from '../line-shape.js';
import type { Cut } from '../sort-lines.js';
import { ELEMENT, type PageElement, type PageNode, TEXT } from './parse-page.js';

/** Elements that hold no words of a text: within a line of it, and between its blocks. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video picture map button select textarea input link meta'.split(
    ' ',
  ),
);
const SILENT_BLOCKS = new Set('nav dialog head'.split(' '));

/** Elements within a line of text; all others begin a block of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements of words that the outlet has withdrawn. */
const STRUCK = new Set(['del', 's', 'strike']);

/** A block of a page's text, or what is written below a picture, or words of the block before that are struck out. */
export interface PageBlock extends Omit<RawBlock, 'kind'> {
  readonly kind: RawBlock['kind'] | 'caption' | 'struck out';
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

/** Classes by which sites mark what stands below a picture; more text than so much is no caption. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-caption-text|(?:photo|image|img|media|figure|picture)?[-_]?caption(?:-?text)?|(?:photo|image|img|picture|media)[-_]?credits?)(?:$|[\s_-])/i;
const LONGEST_CAPTION = 480;
/** Who took a picture, behind the words below it. */
const CREDIT_BEHIND = /\([^()]{3,80}\)$|\b(?:photos?|picture|image|credit|source|courtesy)\b[^.]{0,60}$/i;

/** Whether an element is marked as what stands below a picture, and ends in a credit: a line of text, no box of more. */
function isCaption(element: PageElement): boolean {
  if (!CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return false;
  const words = element.textContent.trim();
  if (words.length > LONGEST_CAPTION || !CREDIT_BEHIND.test(words)) return false;
  return !element.querySelector('h1, h2, h3, p + p, table, form');
}

/**
 * The blocks of text in an element, in order, numbered from 1: one for each element that is a block of its own, and
 * where two `br` part a text. Cells of a row stand in one block. Raised words that are a note's mark are left out.
 */
function listBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  let struck = '';
  let kind: PageBlock['kind'] = 'paragraph';
  const push = (text: string, own: PageBlock['kind']) => {
    const line = cleanText(text).replace(/\s+/gu, ' ').trim();
    // A heading that is not closed holds all that stands below it.
    const kind = own === 'heading' && isProse(line) && /[.”"]$/.test(line) ? 'paragraph' : own;
    if (line !== '') blocks.push({ kind, text: line, line: blocks.length + 1 });
  };
  const flush = () => {
    push(words, kind);
    push(struck, 'struck out');
    words = '';
    struck = '';
  };
  const add = (text: string) => {
    if (strikes > 0) struck += text;
    else words += text;
  };
  let strikes = 0;
  let quotes = 0;
  let isBehindBy = false;
  for (const step of walk(root)) {
    if (step.node.nodeType === TEXT) {
      const text = step.node.nodeValue ?? '';
      add(isBehindBy && /^\p{Lu}/u.test(text) ? ` ${text}` : text);
      isBehindBy = BY.test(text);
    }
    if (step.node.nodeType !== ELEMENT) continue;
    const element = step.node as PageElement;
    const { localName: tag } = element;
    if (SILENT.has(tag)) continue;
    if (tag === 'br') {
      if (step.enters && isBreakOf(step.node)) flush();
      else add(' ');
    } else if (STRUCK.has(tag)) {
      strikes += step.enters ? 1 : -1;
      if (!step.enters) struck += ' ';
    } else if (tag === 'q') {
      if (step.enters) quotes++;
      if (!isQuoted(element)) add(QUOTES[quotes % 2]?.[step.enters ? 0 : 1] ?? '');
      if (!step.enters) quotes--;
    } else if (tag === 'sup') {
      if (step.enters) add(raise(element, words));
    } else if (tag === 'td' || tag === 'th') add(step.enters ? '' : ' ');
    else if (!INLINE.has(tag)) {
      flush();
      kind = kindOf(step.enters ? step.node : step.node.parentNode, root);
    }
  }
  flush();
  return blocks;
}

/** The words before a writer's name, which styles may be all that parts from it. */
const BY = /^(?:by|von|par|por)$/i;

/** Marks of quotations, those within others first. */
const QUOTES = ['‘’', '“”'];

/** Whether a quotation has its marks among its words. */
const isQuoted = ({ textContent }: PageElement): boolean => /^\s*["“‘„«]/.test(textContent);

/** Marks of notes: `[3]`, `[citation needed]`, and no more than a link, in which an ordinal's end may stand, too. */
const NOTE = /^\[[^\]]{1,40}\]$/;
const LONGEST_MARK = 12;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|o|a)$/i;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Raised words as plain text: `5th`, `12 km²`, `10⁶`, as a figure behind another would be read as one with it; nothing of
 * the mark of a note, which a number behind the end of a sentence is.
 */
function raise(element: PageElement, before: string): string {
  const words = element.textContent.trim();
  if (ORDINAL.test(words)) return words;
  const links = [...element.querySelectorAll('a')].map(({ textContent }) => textContent.trim()).join('');
  const isLink = links !== '' && links.length >= words.replace(/[\s,[\]]/g, '').length && words.length <= LONGEST_MARK;
  if (isLink || NOTE.test(words)) return '';
  if (!/^\d+$/.test(words)) return element.textContent;
  return /[\p{L}\p{N})]$/u.test(before) ? [...words].map((digit) => RAISED[Number(digit)]).join('') : '';
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
    if (at.nodeType !== ELEMENT) continue;
    const kind = KIND_BY_TAG[(at as PageElement).localName];
    if (kind) return kind;
    if (isCaption(at as PageElement)) return 'caption';
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
    const isSilent = node.nodeType === ELEMENT && isSilentElement(node as PageElement);
    let next: PageNode | null = isSilent ? null : node.firstChild;
    while (!next && node && node !== root) {
      if (node.nodeType === ELEMENT) yield { node, enters: false };
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

/** Whether nothing in an element is read; what is raised is read as a whole, and forms where they hold sentences. */
function isSilentElement(element: PageElement): boolean {
  const { localName: tag } = element;
  if (tag === 'form') return !holdsSentences(element);
  return SILENT.has(tag) || SILENT_BLOCKS.has(tag) || tag === 'sup';
}

/** Whether a form is more than one to fill in, as some programs put the whole of a page into one. */
export function holdsSentences(form: PageElement): boolean {
  return [...form.querySelectorAll('p')].some(({ textContent }) => isStatement(textContent.trim()));
}

/** The blocks of the text itself, and what is not part of it, with the reason. */
export function splitBlocks(root: PageElement): { text: RawBlock[]; beside: Cut[] } {
  const blocks = listBlocks(root);
  const beside = blocks.filter((block) => !isOfText(block));
  return {
    text: blocks.filter(isOfText),
    beside: beside.map(({ line, text, kind }) => ({ line, rule: kind, text })),
  };
}

function isOfText(block: PageBlock): block is RawBlock {
  return block.kind !== 'caption' && block.kind !== 'struck out';
}
