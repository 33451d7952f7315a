import { Readability } from '@mozilla/readability';
import { composeArticle, type Title } from '../compose-article.js';
import type { Line } from '../decode-bytes.js';
import type { RawBlock } from '../gather-blocks.js';
import { type Imported, type RawFile, refuse } from '../imported.js';
import { joinLabels } from '../join-label.js';
import { countWords, endsSentence, foldLine, isProse, isStatement } from '../line-shape.js';
import { splitHeadline } from '../name-outlet.js';
import { onlyMissing } from '../only-missing.js';
import { endsInTitle, isSameTitle } from '../same-title.js';
import { type Cut, type Found, sortBlocks } from '../sort-lines.js';
import { splitAuthors } from '../split-authors.js';
import { readCopyNote } from './copy-note.js';
import { writeDayFirst } from './day-first.js';
import { dropFormBoxes } from './drop-form-boxes.js';
import { dropOtherArticles } from './drop-other-articles.js';
import { listForeignBylines } from './page-authors.js';
import { splitBlocks } from './page-blocks.js';
import { type PageFacts, readPageFacts } from './page-facts.js';
import { type PageDocument, type PageElement, parsePage } from './parse-page.js';
import { settleDay } from './settle-day.js';

const TOO_DEEP = 'the tags of this page nest too deep: save it as text, or copy its words into a text file';
const NOT_FOUND = 'text: no article was found in the page; all of its text was taken';
const NO_WORDS = 'no text was found in this page: save it as text, or copy its words into a text file';

/**
 * Makes an article file of a saved page: its text as Mozilla's Readability finds it, without what the rules for raw texts
 * know as furniture; the rest of its running text is told as cut.
 */
export function importPage(raw: RawFile, html: string, notes: readonly string[]): Imported {
  const page = parsePage(html);
  if (!page) return refuse(TOO_DEEP);
  const { text: all, beside } = splitBlocks(page.body);
  dropOtherArticles(page);
  dropFormBoxes(page);
  const facts = readPageFacts(page, readCopyNote(html));
  const { blocks: whole, byline, isFound } = findText(page, all, listForeignBylines(page, facts.address));
  const text = leaveOutCaptions(whole, beside);
  const title = chooseTitle(facts);
  const headline = title?.words ?? null;
  const head = findHead(all, text, headline ?? '');
  const taken = [...head.filter((block) => opensText(block, facts.description)), ...text];
  const numbers = numberAs(all, taken);
  const lines = joinLabels(taken.map(({ text }, at) => ({ number: at + 1, text })));
  const { body, found, cut } = sortBlocks(lines, headline);
  if (body.length === 0) return refuse(NO_WORDS);
  const language = facts.found.find(({ facts }) => facts.lang !== undefined)?.facts.lang;
  const near = (head.length > 0 ? head : belowStandfirst(all, text))
    .slice(0, MOST_IN_HEAD)
    .map(({ line, text }) => ({ number: line, text }));
  const above = sortBlocks(writeDayFirst(near, language), headline);
  const printed = [...above.found, ...renumber(found, numbers)];
  const known = new Set([...numbers, ...above.found.map(({ line }) => line)]);
  const bounds = { start: head[0]?.line ?? Math.min(...numbers), end: Math.max(...numbers) };
  const told = leaveOutHeadline(facts.found, headline);
  const stated = [...settleDay(facts.published, printed), ...leaveOutOutlet(told, [...printed, ...byline])];
  return composeArticle(raw, {
    title,
    blocks: body.flatMap(({ number, text }) => (text === '' ? [] : [{ ...(taken[number - 1] as RawBlock), text }])),
    found: [...stated, ...onlyMissing([...printed, ...byline], stated)],
    cut: [...renumber(cut, numbers), ...listOutside(all, known, { title: headline, ...bounds }), ...beside],
    notes: [...notes, ...facts.notes, ...(isFound ? [] : [NOT_FOUND])],
    unit: 'paragraph',
    ...(facts.isPaid && breaksOff(body, cut) && { body: 'excerpt' as const }),
  });
}

/** Whether a text ends within a sentence, or where the page asks for money. */
function breaksOff(body: readonly Line[], cut: readonly Cut[]): boolean {
  const last = body.at(-1)?.text ?? '';
  return !endsSentence(last) || /(?:…|\.{3})\W*$/.test(last) || cut.some(({ rule }) => rule === 'paywall');
}

/** Blocks but for captions that a page marks by a class, of which Readability leaves none. */
function leaveOutCaptions(blocks: readonly RawBlock[], beside: readonly Cut[]): readonly RawBlock[] {
  const captions = new Set(beside.flatMap(({ rule, text }) => (rule === 'caption' ? [text] : [])));
  const own = blocks.filter(({ text }) => !captions.has(text));
  return own.length === 0 ? blocks : own;
}

/** Between the headline and the text stand at most so many blocks. */
const MOST_IN_HEAD = 12;

/** The blocks of a page between its headline and the text, which may hold byline, date and standfirst. */
function findHead(all: readonly RawBlock[], text: readonly RawBlock[], title: string): RawBlock[] {
  const words = new Set(text.map((block) => block.text));
  const isHeadline = ({ text }: RawBlock) => isSameTitle(text, title);
  const withKicker = ({ text }: RawBlock) => endsInTitle(text, title);
  const end = all.findIndex((block) => words.has(block.text) && !isHeadline(block) && !withKicker(block));
  const above = all.slice(0, Math.max(0, end));
  const own = above.findLastIndex(isHeadline);
  const start = own < 0 ? above.findLastIndex(withKicker) : own;
  return start < 0 ? [] : all.slice(start + 1, end);
}

/** The blocks that stand between a standfirst, or a heading, and the text below it, and are none of the text. */
function belowStandfirst(all: readonly RawBlock[], text: readonly RawBlock[]): RawBlock[] {
  const words = new Set(text.map((block) => block.text));
  const first = all.findIndex((block) => words.has(block.text));
  const opening = all.findIndex((block, at) => at > first && words.has(block.text) && isProse(block.text));
  const next = all.findIndex((block, at) => at > opening && words.has(block.text) && isProse(block.text));
  const isRun = (start: number, end: number) => all.slice(start, end).filter((block) => !words.has(block.text));
  return [...isRun(first, opening), ...isRun(opening, next)];
}

/** Whether a block above the text is a part of it: running text, or the sentence by which the page describes its article. */
function opensText({ kind, text }: RawBlock, description: string | null): boolean {
  if (kind === 'paragraph' && isProse(text)) return true;
  return description !== null && isStatement(text) && isSameTitle(text, description.replace(/\s*(?:…|\.{3})$/, ''));
}

/** The blocks of the article's text, and the byline that was found beside it, unless it is a `foreign` one; the page's own tree is changed. */
function findText(page: PageDocument, all: readonly RawBlock[], foreign: ReadonlySet<string>) {
  const { content, byline } = readText(page) ?? {};
  const words = byline?.replace(/\s+/g, ' ').trim() ?? '';
  const authors = foreign.has(words) ? [] : splitAuthors(words);
  return {
    isFound: Boolean(content),
    blocks: content ? splitBlocks(content).text : all,
    byline: authors.length > 0 ? [{ line: 0, from: 'byline', text: '', facts: { author: authors } }] : [],
  };
}

function readText(page: PageDocument) {
  // The types of the DOM are not this project's; what is handed over is the part of them that is read.
  const reader = new Readability<PageElement>(page as never, { serializer: (element) => element as never });
  try {
    return reader.parse();
  } catch (error) {
    // The tree hands over children as arguments, of which the engine takes some hundred thousand and no more.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The number that each block has among all of the page; of words that the page has not in one block, the last one's. */
function numberAs(all: readonly RawBlock[], blocks: readonly RawBlock[]): number[] {
  const numbers = new Map<string, number[]>();
  for (const { text, line } of all.toReversed()) {
    const known = numbers.get(text);
    if (known) known.push(line);
    else numbers.set(text, [line]);
  }
  let last = 1;
  return blocks.map(({ text }) => {
    last = numbers.get(text)?.pop() ?? last;
    return last;
  });
}

function renumber<Placed extends { readonly line: number }>(
  placed: readonly Placed[],
  numbers: readonly number[],
): Placed[] {
  return placed.map((one) => ({ ...one, line: numbers[one.line - 1] ?? one.line }));
}

/**
 * The page's headline without the outlet's name behind it: of all that could be it, what most others begin with, too; as
 * the page prints it, where it prints it.
 */
function chooseTitle({ titles, found }: PageFacts): Title | null {
  const source = found.find(({ facts }) => facts.source !== undefined)?.facts.source;
  const split = leaveOutNames(titles, source ?? '').map(({ words, from }) => ({
    ...splitHeadline(withoutOutlet(words, source)),
    from,
  }));
  const agreement = ({ title }: (typeof split)[number]) =>
    new Set(split.flatMap((other) => (isSameTitle(title, other.title) ? [other.from] : []))).size;
  const [stated] = split.toSorted((a, b) => agreement(b) - agreement(a));
  if (!stated) return null;
  const { title, from } = split.find((one) => one.from === 'h1' && isPrintedFor(one.title, stated.title)) ?? stated;
  const outlet = split.find(({ outlet }) => outlet !== null && foldLine(outlet) !== foldLine(title))?.outlet ?? null;
  return {
    words: title,
    line: 0,
    found: [{ line: 0, from, text: '', facts: { title } }],
    outlet: outlet === null ? null : { name: outlet, line: 0 },
  };
}

/** Titles but for those that are the outlet's name, as a site's first page has them, where the page has another one, too. */
function leaveOutNames(titles: PageFacts['titles'], source: string): PageFacts['titles'] {
  const others = titles.filter(({ words }) => foldLine(words) !== foldLine(source));
  return others.some(({ from }) => !from.startsWith('meta ')) ? others : titles;
}

/** What is stated of an article but for an outlet that is the headline again, as some programs state it. */
function leaveOutHeadline(found: readonly Found[], headline: string | null): Found[] {
  return found.filter(({ facts }) => headline === null || foldLine(facts.source ?? '') !== foldLine(headline));
}

/** What is stated of an article but for the outlet as its writer, where the page names another one. */
function leaveOutOutlet(stated: readonly Found[], printed: readonly Found[]): Found[] {
  const source = foldLine(stated.find(({ facts }) => facts.source !== undefined)?.facts.source ?? '');
  const namesOutlet = ({ facts }: Found) => facts.author?.every((name) => foldLine(name) === source) ?? false;
  const namesOther = printed.some((one) => one.facts.author !== undefined && !namesOutlet(one));
  return stated.filter((one) => !namesOther || !namesOutlet(one));
}

/** A printed headline has at least this share of its words in common with the one for machines, and so many of them. */
const SHARED_WORDS = 0.5;
const LEAST_SHARED = 3;

/** Whether a headline in the page is the one that is stated for machines, in the words that readers see. */
function isPrintedFor(printed: string, stated: string): boolean {
  const [own, other] = [foldLine(printed), foldLine(stated)];
  if (isSameTitle(own, other)) return own.length <= other.length || /(?:…|\.{3})$/.test(stated);
  // One has a section's or a site's name before it, or is such a name.
  if (own.endsWith(other) || other.endsWith(own)) return false;
  const words = own.split(' ');
  const shared = words.filter((word) => other.split(' ').includes(word)).length;
  return shared >= LEAST_SHARED && shared >= words.length * SHARED_WORDS;
}

/** `Ferry runs aground - The Courier` without ` - The Courier`, and `The Courier | Ferry runs aground` without `The Courier | `. */
function withoutOutlet(words: string, source: string | undefined): string {
  const start = /^(?<name>[^|•·»:–—]+?)\s*(?:[|•·»:]|\s[–—-]\s)\s*(?=\S)/u.exec(words);
  if (source !== undefined && foldLine(start?.groups?.name ?? '') === foldLine(source))
    return words.slice(start?.[0].length);
  const end = /\s*[|•·»:–—-]\s*(?<name>[^|•·»]+)$/u.exec(words);
  const isOutlet =
    source !== undefined && end?.groups?.name !== undefined && foldLine(end.groups.name) === foldLine(source);
  return isOutlet && end.index > 0 ? words.slice(0, end.index) : words;
}

/** Fewer words that end as no sentence does are a button's, or a number. */
const LEAST_WORDS = 4;

/**
 * What a page says and the article does not: all that stands between the article's headline and its end and may say
 * something, and the sentences of the rest.
 */
function listOutside(
  all: readonly RawBlock[],
  told: ReadonlySet<number>,
  { title, start, end }: { title: string | null; start: number; end: number },
): Cut[] {
  const saysSomething = ({ line, text }: RawBlock) =>
    isStatement(text) || (line >= start && line <= end && (endsSentence(text) || countWords(text) >= LEAST_WORDS));
  return all
    .filter((block) => !told.has(block.line) && block.text !== title && saysSomething(block))
    .map(({ line, text }) => ({ line, rule: 'outside the article', text }));
}
