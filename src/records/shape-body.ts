import type { Element, ElementContent, Root } from 'hast';
import { foldName } from './find-source.js';

/** Words by which a paragraph in italics shows that it stands under a picture. */
const ITALIC_CAPTION = [
  /\b(?:photo(?:graph)?|image|picture|credit|illustration|map|graphic|video)s?\s*(?:[:/|]|by\b|courtesy\b)/i,
  /\b(?:file|handout|undated) (?:photo|image|picture)|\bpictured\b|\bseen (?:here|in this)\b/i,
  /\((?:left|right|centre|center)\)/i,
];

/** Words that no paragraph but a caption begins or ends with: `File photo: …`, `… Photo: AFP`. */
const PLAIN_CAPTION = [
  /^(?:file )?(?:photo(?:graph)?|image|picture)s?(?: credits?)?: /i,
  /\b(?:photo(?:graph)?|image|picture|credit)s?: (?:[^.!?]|(?<=\b[a-z])\.){1,60}$/i,
];

/** Longer than any caption. */
const LONGEST_CAPTION = 400;

const MAIL_OR_WEB = /^(?:https?:\/\/|mailto:)/i;

/**
 * Gives a sanitised body the shape of newsfold's pages: headings below the page's own `h1` and without gaps, a repeated
 * headline taken out, pictures (which the site does not load from elsewhere) told by their words, captions marked,
 * links only to the web and to mail.
 */
export function shapeBody(root: Root, title: string): Root {
  const children = root.children.filter((child) => child.type !== 'doctype');
  const [first, ...rest] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const repeated =
    first?.type === 'element' && /^h[1-6]$/.test(first.tagName) && foldName(wordsOf(first)) === foldName(title);
  const state = { ranks: rankHeadings(repeated ? rest : children), level: 1 };
  return {
    type: 'root',
    children: (repeated ? rest : children).flatMap((child) => shapeNode(child as ElementContent, state)),
  };
}

/** The heading levels that a body uses, each with the level it gets; and the last level given. */
interface HeadingState {
  readonly ranks: ReadonlyMap<string, number>;
  level: number;
}

function rankHeadings(children: Root['children']): Map<string, number> {
  const used = new Set<string>();
  const visit = (nodes: Root['children']): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (/^h[1-6]$/.test(node.tagName)) used.add(node.tagName);
      visit(node.children);
    }
  };
  visit(children);
  return new Map([...used].sort().map((tag, at) => [tag, Math.min(at + 2, 6)]));
}

function shapeNode(node: ElementContent, state: HeadingState): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return shapePicture(node);
  if (node.tagName === 'sup') return [node];
  const rank = state.ranks.get(node.tagName);
  if (rank !== undefined) state.level = Math.min(rank, state.level + 1);
  const tagName = rank === undefined ? node.tagName : `h${state.level}`;
  const children = node.children.flatMap((child) => shapeNode(child, state));
  if (tagName === 'a') return shapeLink({ ...node, children });
  return [{ type: 'element', tagName, properties: shapeProperties(node), children }];
}

/** A caption says that it is one; a cell, in words that HTML still has, how its column is aligned. */
function shapeProperties(node: Element): Element['properties'] {
  const { align, ...others } = node.properties;
  if (node.tagName === 'p' && isCaption(node)) return { className: ['caption'] };
  return typeof align === 'string' ? { ...others, className: [`align-${align}`] } : node.properties;
}

/** A picture's words, linked to where it is. */
function shapePicture({ properties: { alt, src } }: Element): ElementContent[] {
  const words = typeof alt === 'string' ? alt.trim() : '';
  if (words === '') return [];
  const text: ElementContent = { type: 'text', value: words };
  if (typeof src !== 'string' || !MAIL_OR_WEB.test(src)) return [text];
  return shapeLink({ type: 'element', tagName: 'a', properties: { href: src }, children: [text] });
}

function shapeLink(link: Element): ElementContent[] {
  const { href } = link.properties;
  const children = link.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  );
  if (typeof href !== 'string' || !MAIL_OR_WEB.test(href)) return children;
  return [{ ...link, properties: { href, rel: ['nofollow', 'noopener', 'noreferrer'] }, children }];
}

function isCaption(paragraph: Element): boolean {
  const parts = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const only = parts.length === 1 && parts[0]?.type === 'element' ? parts[0] : null;
  if (parts.length > 0 && parts.every(isPicture)) return true;
  const words = wordsOf(paragraph).trim();
  if (words.length > LONGEST_CAPTION) return false;
  if (only?.tagName === 'em' && ITALIC_CAPTION.some((cue) => cue.test(words))) return true;
  // Every plain cue holds this, and few paragraphs do.
  return words.includes(': ') && PLAIN_CAPTION.some((cue) => cue.test(words));
}

function isPicture(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || (node.tagName === 'a' && node.children.length > 0 && node.children.every(isPicture));
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
