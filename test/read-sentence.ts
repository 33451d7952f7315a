import type { Block, Time } from '../src/model.js';
import { splitSentences } from '../src/text/index.js';
import { readTimes } from '../src/time/index.js';

/** Reads a text as the body of an article without a title, published on Tuesday 26 December 2023 unless told otherwise. */
export function readSentence(
  text: string,
  {
    published = '2023-12-26',
    retrieved = null,
    lang = 'en',
    timezone = null,
  }: { published?: string | null; retrieved?: string | null; lang?: string; timezone?: string | null } = {},
): { times: Time[]; whens: (Time | null)[] } {
  let start = 0;
  const blocks: Block[] = text.split('\n\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const sentences = splitSentences(text, blocks);
  const article = { published, retrieved, lang, timezone, dateline: null };
  return readTimes({ article, text, blocks, sentences, quotations: [] });
}
