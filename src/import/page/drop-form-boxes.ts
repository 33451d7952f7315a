import { holdsSentences } from './page-blocks.js';
import { ELEMENT, type PageDocument, type PageElement, type PageNode } from './parse-page.js';

/** A box around a form has no more text: what is offered, and for what. */
const LONGEST_BOX = 300;
/** What no such box is. */
const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** Takes the boxes out of a page's tree that offer a form to fill in, a newsletter's mostly, with the words around the form. */
export function dropFormBoxes(page: PageDocument): void {
  for (const form of [...page.querySelectorAll('form')]) {
    if (holdsSentences(form)) continue;
    let box: PageElement | null = null;
    for (let at: PageNode | null = form; at && isBox(at); at = at.parentNode) box = at as PageElement;
    box?.remove();
  }
}

function isBox(node: PageNode): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as PageElement;
  if (HOLDERS.has(element.localName) || element.querySelector('h1')) return false;
  return element.textContent.replace(/\s+/g, ' ').trim().length <= LONGEST_BOX;
}
