import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

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
  const look = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isAlias(node)) {
      if (anchors.has(node.source)) isReferred = true;
      else slips.push({ offset: startOf(node), code: 'LONE_ALIAS' });
      return;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, source.lastIndexOf(`&${node.anchor}`, startOf(node)));
    if (isScalar(node)) {
      if (node.type === 'PLAIN' && isCutByComment(node, source))
        slips.push({ offset: source.indexOf('#', endOf(node)), code: 'CUT_BY_COMMENT' });
    } else if (isMap(node)) {
      for (const offset of findTwice(node)) slips.push({ offset, code: 'DUPLICATE_KEY' });
      for (const { key, value } of node.items) {
        look(key);
        look(value);
      }
    } else if (isSeq(node)) for (const item of node.items) look(item);
  };
  look(document.contents);
  // Who refers to one anchor knows what they are.
  const lone = isReferred ? [] : [...anchors.values()];
  return [...slips, ...lone.map((offset): Slip => ({ offset, code: 'LONE_ANCHOR' }))];
}

function findTwice(map: YAMLMap): number[] {
  const keys = new Set<unknown>();
  const twice: number[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (keys.has(key.value)) twice.push(startOf(key));
    keys.add(key.value);
  }
  return twice;
}

function isCutByComment(node: Node, source: string): boolean {
  WORDS_IN_COMMENT.lastIndex = endOf(node);
  return WORDS_IN_COMMENT.test(source);
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;
