import { stringify } from 'yaml';
import type { FrontMatter } from '../model.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { RawBlock } from './gather-blocks.js';

/** An article on its way into a file: the same for a raw text, a saved page and a feed's entry. */
export interface Draft {
  readonly front: Partial<FrontMatter> & Pick<FrontMatter, 'title' | 'source'>;
  readonly blocks: readonly RawBlock[];
}

/** The order of the keys in a file. */
const KEYS = ['title', 'source', 'published', 'retrieved', 'author', 'dateline', 'url', 'lang', 'body'] as const;

const MARKS: Readonly<Record<RawBlock['kind'], string>> = { paragraph: '', item: '- ', heading: '## ', quote: '> ' };

/** An article file's words: front matter and Markdown that reads as the blocks' own text. */
export function writeArticle({ front, blocks }: Draft): string {
  const { author } = front;
  const values = { ...front, author: author?.length === 1 ? author[0] : author };
  const entries = KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]));
  const head = stringify(Object.fromEntries(entries), { lineWidth: 0 });
  const body = blocks.map((block, at) => {
    const isNextItem = block.kind === 'item' && blocks[at - 1]?.kind === 'item';
    const gap = at === 0 ? '' : isNextItem ? '\n' : '\n\n';
    return `${gap}${MARKS[block.kind]}${escapeMarkdown(block.text)}`;
  });
  return `---\n${head}---\n\n${body.join('')}\n`;
}
