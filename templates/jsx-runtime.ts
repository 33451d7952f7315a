import type { JSX as HtmlJsx } from 'preact';

/**
 * The JSX of the templates: each element becomes its HTML at once, with no tree between. What is text is escaped here,
 * so a template cannot forget to; only what this file has written, or `raw` was asked to let in, passes as it is.
 * (Preact's renderer walks a tree instead: the same bytes at five times the cost, the largest of a large build.)
 */
export class Html {
  constructor(readonly html: string) {}
}

/** What may stand between tags. Nothing and booleans leave no trace. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component = (props: Props) => Child;

/** Names of attributes as JSX has them, where they are not those of HTML. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  charSet: 'charset',
  dateTime: 'datetime',
  httpEquiv: 'http-equiv',
  tabIndex: 'tabindex',
};
/** Elements without content or end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** Writes one element, or what a component makes of its properties. */
export function jsx(type: string | Component, props: Props): Child {
  if (typeof type === 'function') return type(props);
  const tag = tagOf(type);
  const opened = openTag(tag, props);
  return new Html(tag.isVoid ? opened : opened + writeChild(props.children) + tag.end);
}

/** The compiler asks for these names where children are several, and where it compiles for tests. */
export { jsx as jsxDEV, jsx as jsxs };

/** `<>…</>`: its children, with nothing around them. */
export function Fragment({ children }: Props): Child {
  return children;
}

/** Lets markup in as it is: for what `src/` has sanitised or made safe, and nothing else. */
export function raw(html: string): Html {
  return new Html(html);
}

/** Anything that may stand between tags, as HTML. */
export function writeChild(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  if (child instanceof Html) return child.html;
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) return '';
  let html = '';
  for (const each of child as readonly Child[]) html += writeChild(each);
  return html;
}

/** What all elements of a type begin and end with: joined once, not for each element of each page. */
interface Tag {
  /** `<p`, and by class `<p class="quote"`. */
  readonly start: string;
  readonly startByClass: Map<unknown, string>;
  /** `<p>` and `>`, or for a void element `<br/>` and `/>`. */
  readonly bare: string;
  readonly close: string;
  readonly end: string;
  readonly isVoid: boolean;
}

/** Elements and attributes are as few as templates name, so neither table outgrows them. */
const tags = new Map<string, Tag>();
const beginnings = new Map<string, string>();
/** Classes are few too; should one be made of data after all, those beyond so many are written each time. */
const MOST_CLASSES = 200;

function tagOf(type: string): Tag {
  return tags.get(type) ?? addTag(type);
}

function addTag(type: string): Tag {
  const isVoid = VOID.has(type);
  const [start, close] = [`<${type}`, isVoid ? '/>' : '>'];
  const tag = { start, startByClass: new Map(), bare: start + close, close, end: `</${type}>`, isVoid };
  tags.set(type, tag);
  return tag;
}

function openTag(tag: Tag, props: Props): string {
  let html = tag.start;
  for (const name in props) {
    const value = props[name];
    if (name === 'children' || name === 'key' || value === undefined || value === null || value === false) continue;
    if (name === 'class' && html === tag.start) html = tag.startByClass.get(value) ?? addClass(tag, value);
    else if (value === true && !name.startsWith('aria-')) html += ` ${ATTRIBUTES[name] ?? name}`;
    else html += writeAttribute(name, value);
  }
  return html === tag.start ? tag.bare : html + tag.close;
}

function addClass({ start, startByClass }: Tag, value: unknown): string {
  const html = start + writeAttribute('class', value);
  if (startByClass.size < MOST_CLASSES) startByClass.set(value, html);
  return html;
}

function writeAttribute(name: string, value: unknown): string {
  return `${(beginnings.get(name) ?? addBeginning(name)) + escapeText(String(value))}"`;
}

/** ` href="` */
function addBeginning(name: string): string {
  const beginning = ` ${ATTRIBUTES[name] ?? name}="`;
  beginnings.set(name, beginning);
  return beginning;
}

const SPECIAL = /[&<"]/;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Escapes text for HTML, attribute values in double quotes included. Most text needs none of it. */
function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<"]/g, (character) => REFERENCES[character] as string) : text;
}

/** The types by which TypeScript judges the templates: HTML and SVG with their attributes, as Preact lists them. */
export namespace JSX {
  export type ElementType = keyof IntrinsicElements | ((props: never) => Child);
  export type Element = Child;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicAttributes {
    key?: string | number | null | undefined;
  }
  export type IntrinsicElements = {
    [Tag in keyof HtmlJsx.IntrinsicElements]: Omit<HtmlJsx.IntrinsicElements[Tag], 'children' | 'ref' | 'key'> & {
      children?: Child;
      key?: string | number | null | undefined;
    };
  };
}
