import type { RawBlock } from './gather-blocks.js';
import { foldLine, isStatement } from './line-shape.js';
import { isOutletName } from './outlet-name.js';
import type { Facts } from './read-metadata.js';
import type { Cut } from './sort-lines.js';

/** What is told of a writer stands in one of so many blocks from the end, or above the text. */
const LAST_BLOCKS = 5;
const FIRST_BLOCKS = 2;

/** How the words behind a writer's name go on that say who that is: `is a reporter for …`, `covers the coast`. */
const WHO_IS = /^is (?:an? |the |currently |based |on twitter|on x\b)/;
const WORKS =
  /^(?:is|was|has|have|covers?|writes?|reports?|joined|works?|worked|began|started|can be|lives?|edits?|hosts?|teaches)\b/;
const OFFICE =
  /\b(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|authors?|producers?|contributors?|newsletter|newsroom|bureau|covers?|covering|covered|writes|reports on|reporting|twitter|fellow|professor|lecturer|analyst)\b|@/i;

/** Cuts what an outlet tells of a text's writer below it (`Ana Duarte is a reporter for …`), or between headline and text (`By Ana Duarte, a reporter who …`). */
export function cutBiography(
  blocks: readonly RawBlock[],
  { author = [], source = '' }: Facts,
): { blocks: readonly RawBlock[]; cut: Cut[] } {
  const people = author.filter((name) => name.includes(' ') && !isOutletName(name)).map(foldLine);
  const headed = headOfBiography(blocks);
  const names = [...people, ...(headed === null ? [] : [headed])].filter((name) => name !== foldLine(source));
  const isOfWriter = (block: RawBlock) => {
    const above = foldLine(blocks[blocks.indexOf(block) - 1]?.text ?? '');
    // Below the whole name, the family's does.
    return names.some((name) => tellsOf(block.text, name) || (above === name && tellsOf(block.text, lastOf(name))));
  };
  const above = blocks.slice(0, FIRST_BLOCKS).filter((block) => /^by\b/i.test(block.text) && isOfWriter(block));
  const below: RawBlock[] = [];
  for (const block of blocks.slice(1).slice(-LAST_BLOCKS).toReversed()) {
    if (isOfWriter(block)) below.unshift(block);
    else if (isStatement(block.text)) break;
  }
  const gone = new Set([...above, ...below]);
  if (gone.size === 0 || gone.size === blocks.length) return { blocks, cut: [] };
  return {
    blocks: blocks.filter((block) => !gone.has(block)),
    cut: [...gone].map(({ line, text }) => ({ line, rule: 'about the writer', text })),
  };
}

/** A name that stands alone near the end of a text, above what an outlet tells of its bearer: `Ana Duarte`, `Ana Duarte is a reporter …`. */
function headOfBiography(blocks: readonly RawBlock[]): string | null {
  const at = blocks.findIndex(({ text }, at) => {
    const next = blocks[at + 1]?.text ?? '';
    return (
      at > 0 &&
      at >= blocks.length - LAST_BLOCKS &&
      PERSON.test(text) &&
      next.startsWith(`${text} is `) &&
      OFFICE.test(next)
    );
  });
  const name = blocks[at]?.text;
  if (name === undefined || blocks.slice(0, at).some(({ text }) => text.includes(name))) return null;
  return foldLine(name);
}

const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whether a block is a writer's name, or says who that is. */
function tellsOf(text: string, name: string): boolean {
  const words = foldLine(text).replace(/^by /, '');
  if (!words.startsWith(name)) return false;
  const rest = words.slice(name.length);
  if (rest === '') return true;
  if (!rest.startsWith(' ')) return false;
  const said = rest.trim();
  return WHO_IS.test(said) || ((WORKS.test(said) || /^by\b/i.test(text)) && OFFICE.test(text));
}
