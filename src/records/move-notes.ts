import type { FootnoteDefinition, FootnoteReference, List, ListItem, Nodes, Parents, Root, RootContent } from 'mdast';

/**
 * Moves a body's notes into one list at its end, in the order in which the text refers to them, and makes each
 * reference a raised link. A number set behind a word would read as one of the text's own figures, so `sup` is the
 * one element whose words are no part of an article's text.
 */
export function moveNotes(root: Root): void {
  const definitions = new Map<string, FootnoteDefinition>();
  const references: FootnoteReference[] = [];
  collect(root, definitions, references);
  if (definitions.size === 0) return;
  const order = [...new Set([...references.map(({ identifier }) => identifier), ...definitions.keys()])];
  const numbers = new Map(order.map((identifier, at) => [identifier, at + 1]));
  const cited = new Set<string>();
  for (const reference of references) {
    const number = numbers.get(reference.identifier) as number;
    linkNote(reference, { number, first: !cited.has(reference.identifier) });
    cited.add(reference.identifier);
  }
  const items = order.flatMap((identifier, at) => makeItem(definitions.get(identifier), at + 1));
  root.children.push({ type: 'thematicBreak' }, {
    type: 'list',
    ordered: true,
    spread: false,
    children: items,
  } satisfies List);
}

function collect(parent: Nodes, definitions: Map<string, FootnoteDefinition>, references: FootnoteReference[]): void {
  if (!('children' in parent)) return;
  const children: readonly RootContent[] = parent.children;
  for (const child of children) {
    if (child.type === 'footnoteReference') references.push(child);
    if (child.type === 'footnoteDefinition' && !definitions.has(child.identifier))
      definitions.set(child.identifier, child);
    collect(child, definitions, references);
  }
  const kept = children.filter((child) => child.type !== 'footnoteDefinition');
  (parent as Parents).children = kept as never[];
}

function linkNote(reference: FootnoteReference, { number, first }: { number: number; first: boolean }): void {
  const id = first ? { id: `note-${number}-from` } : {};
  const link = {
    type: 'element' as const,
    tagName: 'a',
    properties: { href: `#note-${number}`, ...id },
    children: [{ type: 'text' as const, value: String(number) }],
  };
  Object.assign(reference, { type: 'note', data: { hName: 'sup', hChildren: [link] } });
}

function makeItem(definition: FootnoteDefinition | undefined, number: number): ListItem[] {
  if (!definition) return [];
  return [
    { type: 'listItem', spread: false, children: definition.children, data: { hProperties: { id: `note-${number}` } } },
  ];
}
