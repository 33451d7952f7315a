import { type Document, isAlias, isMap, isNode, isScalar, type Node, visit, type YAMLMap } from 'yaml';

/** Something in YAML that its parser lets pass and nobody means, with the offset at which it stands. */
export interface Slip {
  readonly offset: number;
  readonly code: 'DUPLICATE_KEY' | 'LONE_ANCHOR' | 'LONE_ALIAS' | 'CUT_BY_COMMENT';
}

/** A comment that no space parts from its sign: a headline’s `#1` and `#MeToo`, of which YAML reads nothing. */
const WORDS_IN_COMMENT = /[ \t]*#[^\s#]/y;

/**
 * Keys that stand twice (the parser would compare each with all before it), words lost to a comment, and marks of YAML
 * that go with nothing, as where a value begins with “&” or “*”.
 */
export function findSlips(document: Document, source: string): Slip[] {
  const slips: Slip[] = [];
  const anchors = new Map<string, number>();
  let isReferred = false;
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const start = startOf(node);
    if (isMap(node)) for (const offset of findTwice(node)) slips.push({ offset, code: 'DUPLICATE_KEY' });
    if (isScalar(node) && node.type === 'PLAIN' && isCutByComment(node, source))
      slips.push({ offset: source.indexOf('#', endOf(node)), code: 'CUT_BY_COMMENT' });
    if (isAlias(node)) {
      if (anchors.has(node.source)) isReferred = true;
      else slips.push({ offset: start, code: 'LONE_ALIAS' });
    } else if (node.anchor !== undefined) anchors.set(node.anchor, source.lastIndexOf(`&${node.anchor}`, start));
  });
  // Who refers to one anchor knows what they are.
  const lone = isReferred ? [] : [...anchors.values()];
  return [...slips, ...lone.map((offset): Slip => ({ offset, code: 'LONE_ANCHOR' }))];
}

function findTwice(map: YAMLMap): number[] {
  const keys = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !keys.has(key.value)) {
      keys.add(isScalar(key) ? key.value : key);
      return [];
    }
    return [startOf(key)];
  });
}

function isCutByComment(node: Node, source: string): boolean {
  WORDS_IN_COMMENT.lastIndex = endOf(node);
  return WORDS_IN_COMMENT.test(source);
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;
