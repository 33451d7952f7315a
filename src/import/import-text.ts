import { findLanguage } from '../records/index.js';
import { isDateAlone } from './date-heads.js';
import { decodeBytes, type Line, splitLines } from './decode-bytes.js';
import { fallbackDates, fallbackOutlets } from './fallback-facts.js';
import { findHeadline } from './find-headline.js';
import { findMisfit } from './find-misfit.js';
import { gatherBlocks, type RawBlock } from './gather-blocks.js';
import { nameFile } from './name-file.js';
import { nameUnknownOutlet, splitHeadline } from './name-outlet.js';
import { readByline } from './read-byline.js';
import { readDateline } from './read-dateline.js';
import type { Facts } from './read-metadata.js';
import { type Cut, type Found, sortLines } from './sort-lines.js';
import { type Draft, writeArticle } from './write-article.js';

/** Below so many blocks of standfirst and lists, a place before a colon opens no report. */
const HIGHEST_BLOCKS = 5;

/** A raw text, and what whoever imports it knows of it. */
export interface RawText {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
}

/** A value of the front matter and the line that states it; line 0 is the call itself. */
export interface Taken {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** An article file as it is to be written; `outlet` is null where its name is made up. */
export interface ArticleFile {
  readonly path: string;
  readonly contents: string;
  readonly outlet: string | null;
}

/** An article file made of a raw text, and an account of it: what was taken for what, what was cut, what is not known. */
export interface Imported {
  readonly file: ArticleFile | null;
  /** Why there is no file, and what to do. */
  readonly fault: string | null;
  readonly took: readonly Taken[];
  readonly cut: readonly Cut[];
  readonly unknown: readonly string[];
}

/** Makes an article file of a raw text; none of what is no text or holds no words. */
export function importText(raw: RawText): Imported {
  const { text, note } = decodeBytes(raw.bytes);
  const misfit = findMisfit(text);
  if (misfit !== null) return refuse(misfit);
  const lines = splitLines(text);
  const headline = findHeadline(lines);
  const { body, found, cut } = sortLines(lines, headline);
  const { blocks: whole, credit } = takeCredit(gatherBlocks(body));
  const { blocks, dateline } = takeDateline(whole);
  if (!headline && blocks.length === 0) return refuse("the file holds no text: put the article's words into it");
  const title = takeTitle(headline, found, blocks);
  const stated = [...givenFacts(raw), ...title.found, ...found, ...credit, ...dateline];
  const { facts, took, conflicts } = gatherFacts([
    ...stated,
    ...readLanguage(title.words, blocks),
    ...fallbackOutlets(title.outlet, cut, dateline),
    ...fallbackDates(stated, cut, headline?.number ?? 0),
  ]);
  const source = facts.source ?? nameUnknownOutlet(raw, facts);
  const front: Draft['front'] = {
    ...facts,
    title: facts.title ?? title.words,
    source,
    author: facts.author ? [...facts.author] : undefined,
  };
  const file = {
    path: nameFile(raw.path, front),
    contents: writeArticle({ front, blocks }),
    outlet: facts.source ?? null,
  };
  const notes = note === null ? [] : [note];
  const unknown = [...notes, ...title.notes, ...conflicts, ...listUnknown(facts, source)];
  return {
    file,
    fault: null,
    took,
    cut: [...cut, ...repeatedFacts(found, facts, took)].sort((a, b) => a.line - b.line),
    unknown,
  };
}

/** Lines left out that state nothing but what another one has stated. */
function repeatedFacts(found: readonly Found[], facts: Facts, took: readonly Taken[]): Cut[] {
  const isTaken = new Set(took.map(({ line }) => line));
  const known = new Map<string, unknown>(Object.entries(facts));
  return found
    .filter(
      ({ line, facts: stated }) =>
        !isTaken.has(line) && Object.entries(stated).every(([key, value]) => String(known.get(key)) === String(value)),
    )
    .map(({ line, text }) => ({ line, rule: 'stated already', text }));
}

function refuse(fault: string): Imported {
  return { file: null, fault, took: [], cut: [], unknown: [] };
}

function givenFacts({ source, published }: RawText): Found[] {
  return [
    {
      line: 0,
      text: '',
      facts: { ...(source !== undefined && { source }), ...(published !== undefined && { published }) },
    },
  ];
}

/** The language, where it is plainly not English, which is what an article says that says nothing. */
function readLanguage(title: string, blocks: readonly RawBlock[]): Found[] {
  const language = findLanguage([title, ...blocks.map(({ text }) => text)].join('\n'));
  if (!language || language.tag === 'en') return [];
  return [{ line: blocks[0]?.line ?? 1, text: '', facts: { lang: language.tag } }];
}

/** The title with its line; without a headline, the text's first words. */
function takeTitle(headline: Line | null, found: readonly Found[], blocks: readonly RawBlock[]) {
  if (headline) {
    const { title, outlet, date } = splitHeadline(headline.text);
    const facts = { title, ...(date !== null && { published: `${date}?` }) };
    const stated = { line: headline.number, text: headline.text, facts };
    return {
      words: title,
      found: [...found.filter(({ facts }) => facts.title !== undefined), stated],
      outlet: outlet === null ? null : { name: outlet, line: headline.number },
      notes: [],
    };
  }
  const words = shorten((blocks.find(({ text }) => !isDateAlone(text)) ?? blocks[0])?.text ?? '');
  return { words, found: [], outlet: null, notes: ['title: the text has no headline; its first words stand for one'] };
}

function shorten(text: string): string {
  const sentence = /^.{20,120}?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 120).replace(/\s+\S*$/u, '')} …`;
}

/** `… on Tuesday. (Reporting by Jo Park; editing by Al Ray)`: who wrote it, behind the last words of a report. */
const CREDIT = /(?<=[.!?”"’]) ?\((?:[Aa]dditional )?[Rr]eporting by [^()]{3,200}\)\.?$/u;
/** It stands in one of so many blocks from the end. */
const LAST_BLOCKS = 3;

/** Takes the line of writers off the paragraph that ends in one. */
function takeCredit(blocks: readonly RawBlock[]): { blocks: readonly RawBlock[]; credit: Found[] } {
  const at = blocks.findLastIndex(({ text }) => CREDIT.test(text));
  const block = blocks[at];
  const words = CREDIT.exec(block?.text ?? '')?.[0] ?? '';
  const author = readByline(words.trim());
  if (!block || author === null || at < blocks.length - LAST_BLOCKS) return { blocks, credit: [] };
  const kept = { ...block, text: block.text.slice(0, -words.length) };
  return { blocks: blocks.with(at, kept), credit: [{ line: block.line, text: words, facts: { author } }] };
}

/**
 * Takes the dateline off the paragraph that has one. Where several begin with a name and a colon, they are speakers, or
 * the places of a round-up, and all stay. Where it holds a day, its words stay in the text, too: the site
 * reads the day from them.
 */
function takeDateline(blocks: readonly RawBlock[]): {
  blocks: RawBlock[];
  dateline: (Found & { agency: string | null })[];
} {
  const datelines = blocks.map(({ kind, text }) => (kind === 'paragraph' ? readDateline(text) : null));
  const sure = datelines.findIndex((one) => one?.sure);
  const alone = datelines.filter((one) => one !== null).length === 1 ? datelines.findIndex((one) => one !== null) : -1;
  const at = sure >= 0 ? sure : alone;
  const [block, dateline] = [blocks[at], datelines[at]];
  if (!block || !dateline || at >= HIGHEST_BLOCKS) return { blocks: [...blocks], dateline: [] };
  const kept = dateline.day === null ? { ...block, text: block.text.slice(dateline.length) } : block;
  const taken = {
    line: block.line,
    text: block.text.slice(0, dateline.length),
    facts: { dateline: dateline.place },
    agency: dateline.agency,
  };
  return { blocks: blocks.with(at, kept), dateline: [taken] };
}

/** Takes each fact from the first line that states it; a later line that says otherwise is told, not followed. */
function gatherFacts(found: readonly Found[]): { facts: Facts; took: Taken[]; conflicts: string[] } {
  const facts: Record<string, string | readonly string[]> = {};
  const took: Taken[] = [];
  const conflicts: string[] = [];
  for (const { line, facts: stated } of found) {
    for (const [key, value] of Object.entries(stated) as [string, string | readonly string[]][]) {
      const words = String(value);
      if (!Object.hasOwn(facts, key))
        took.push({ key, value: typeof value === 'string' ? value : value.join(', '), line });
      else if (String(facts[key]) !== words && key !== 'title')
        conflicts.push(`${key}: line ${line} says “${words}”; “${String(facts[key])}” was taken`);
      facts[key] ??= value;
    }
  }
  return { facts, took, conflicts };
}

function listUnknown(facts: Facts, source: string): string[] {
  return [
    ...(facts.published === undefined ? ['published: the text does not say; give it with --published'] : []),
    ...(facts.source === undefined
      ? [`source: the text names no outlet, so it is called “${source}”; give its name with --source`]
      : []),
    ...(facts.author === undefined ? ['author: the text names none'] : []),
  ];
}
