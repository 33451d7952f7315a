import { findDays } from '../../../src/events/index.js';
import type { Amount, Article, Block, DatedSentence, Reading, Statement, Time } from '../../../src/model.js';

interface Told {
  readonly article: Partial<Article> & Pick<Article, 'id' | 'title' | 'source' | 'sourceName'>;
  readonly paragraphs: readonly string[];
  readonly times?: readonly (Partial<Time> & Pick<Time, 'literal' | 'edtf'>)[];
  readonly amounts?: readonly (Partial<Amount> & Pick<Amount, 'literal' | 'min' | 'unit' | 'what'>)[];
}

const ARTICLE = {
  published: null, retrieved: null, author: [], dateline: null, url: null, lang: 'en', timezone: null, body: 'full',
} as const;
const TIME = {
  precision: 'day', anchor: { kind: 'absolute', ref: null }, status: 'stated', note: 'As the words say.', rule: 'day-month-year', role: 'event',
} as const;

/** A reading written by hand: offsets are found from the words, so that they hold whatever is edited. */
export function buildReading({ article, paragraphs, times = [], amounts = [] }: Told): Reading {
  const blocks: Block[] = [];
  let text = '';
  for (const [at, words] of [article.title, ...paragraphs].entries()) {
    if (at) text += '\n\n';
    blocks.push({ kind: at ? 'paragraph' : 'title', start: text.length, end: text.length + words.length });
    text += words;
  }
  const spanOf = (literal: string) => ({ literal, ...find(text, literal, article.title.length) });
  const read = {
    times: times.map((time) => ({ ...TIME, ...time, ...spanOf(time.literal) })),
    amounts: amounts.map((amount) => ({ max: amount.min, approximate: false, claimant: null, scope: null, ...amount, ...spanOf(amount.literal) })),
  };
  const sentences = sentencesOf(text, blocks, read.times);
  return {
    article: { ...ARTICLE, path: `${article.id}.md`, sha256: article.id.padEnd(64, '0').replace(/[^0-9a-f]/g, '0'), ...article },
    text, blocks, names: [], days: findDays({ sentences, times: read.times }), sentences, quotations: [], attributions: [], ...read,
    html: blocks.slice(1).map((block) => `<p>${markUp(text, block, read)}</p>`).join('\n'),
  };
}

function sentencesOf(text: string, blocks: readonly Block[], times: readonly Time[]): DatedSentence[] {
  return blocks.flatMap(({ start, end }, block) =>
    [...text.slice(start, end).matchAll(/\S.*?(?:[.؟?!](?=\s|$)|$)/gs)].map((match) => {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      return { block, ...span, when: times.find((time) => time.start >= span.start && time.end <= span.end) ?? null };
    }),
  );
}

function markUp(text: string, block: Block, { times, amounts }: Pick<Reading, 'times' | 'amounts'>): string {
  const marks = [...times.map((time, at) => ({ ...time, id: `t${at}` })), ...amounts.map((amount, at) => ({ ...amount, id: `a${at}` }))]
    .filter(({ start, end }) => start >= block.start && end <= block.end)
    .sort((a, b) => a.start - b.start);
  let at = block.start;
  let html = '';
  for (const { id, start, end } of marks) {
    html += `${escape(text.slice(at, start))}<mark id="${id}">${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at, block.end));
}

const escape = (words: string) => words.replace(/&/g, '&#x26;').replace(/</g, '&#x3C;');

function find(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** A statement of a reading by its exact words, with the first time inside them unless told otherwise. */
export function quote({ article, text, times }: Reading, exact: string, more: Partial<Statement> = {}): Statement {
  const { start, end } = find(text, exact);
  const time = times.find((candidate) => candidate.start >= start && candidate.end <= end) ?? null;
  return {
    article: article.id, exact, start, end, time, speaker: null,
    prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), ...more,
  };
}
