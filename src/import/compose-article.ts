import { findLanguage, primaryTag } from '../records/index.js';
import { isArchive, unwrapArchive } from './archive-address.js';
import { cutBiography } from './cut-biography.js';
import { cutHead } from './cut-head.js';
import { isDateAlone } from './date-heads.js';
import { leaveEndMarks } from './end-mark.js';
import { fallbackDates, fallbackOutlets, staffOutlets } from './fallback-facts.js';
import type { RawBlock } from './gather-blocks.js';
import { gatherFacts } from './gather-facts.js';
import type { Imported, RawFile, Taken } from './imported.js';
import { isProse } from './line-shape.js';
import { nameFile } from './name-file.js';
import { nameUnknownOutlet } from './name-outlet.js';
import { onlyMissing } from './only-missing.js';
import { onlyWriters } from './only-writers.js';
import { readByline } from './read-byline.js';
import { isLabelled, isPlaceIn, readDateline } from './read-dateline.js';
import { type Facts, readBareDate, readMetadata } from './read-metadata.js';
import { shortenTitle } from './shorten-title.js';
import { type Cut, type Found, OPEN_DAY } from './sort-lines.js';
import { readTwoDays, tellTwoDays } from './two-days.js';
import { type Draft, writeArticle } from './write-article.js';

/** Below so many blocks of standfirst and lists, a place before a colon opens no report. */
const HIGHEST_BLOCKS = 5;

/** A headline, what states it, and the outlet that stands behind it. */
export interface Title {
  readonly words: string;
  /** 0 where no line holds it. */
  readonly line: number;
  readonly found: readonly Found[];
  readonly outlet: { readonly name: string; readonly line: number } | null;
}

/** What was read of a raw text, a saved page or a feed's entry. */
export interface ReadParts {
  /** Null where there is none: the first words of the text stand for one. */
  readonly title: Title | null;
  readonly blocks: readonly RawBlock[];
  /** Facts in the order in which they are believed. */
  readonly found: readonly Found[];
  readonly cut: readonly Cut[];
  readonly notes: readonly string[];
  readonly unit: Imported['unit'];
  readonly body?: 'excerpt';
}

/** Makes an article file of what was read, with an account of it. */
export function composeArticle(raw: RawFile, parts: ReadParts): Imported {
  const { found, cut, unit } = parts;
  const { blocks: whole, credit } = takeCredit(leaveEndMarks(parts.blocks));
  const { blocks: dated, dateline } = takeDateline(whole, parts.title?.words ?? '');
  const title = parts.title ?? titleOf(dated);
  const stated = [...givenFacts(raw), ...title.found, ...found, ...credit, ...dateline];
  const read = [
    ...readLanguage(title.words, dated, stated),
    ...stated,
    // What stands behind a page's headline may be a part of its site.
    ...fallbackOutlets(unit === 'line' || !hasSource(stated) ? title.outlet : null, cut, dateline),
    ...staffOutlets(stated),
    ...fallbackDates(stated, cut, title.line),
  ];
  const all = [...read, ...onlyMissing(addressFacts(raw, found), read)];
  const { facts, took, conflicts } = gatherFacts(all.map(doubtChange).map(nameWriters(all)), unit);
  const { blocks: headless, cut: head } = cutHead(dated, facts);
  const { blocks, cut: biography } = cutBiography(headless, facts);
  const source = facts.source ?? nameUnknownOutlet(raw, facts);
  const front: Draft['front'] = {
    ...facts,
    title: facts.title ?? title.words,
    source,
    author: facts.author ? [...facts.author] : undefined,
    ...(parts.body && { body: parts.body }),
  };
  const file = {
    // An address may end in a number that counts nothing here.
    path: nameFile(raw.url === undefined ? raw.path : '', front),
    contents: writeArticle({ front, blocks }),
    outlet: facts.source ?? null,
  };
  return {
    file,
    fault: null,
    unit,
    isEntry: false,
    took,
    cut: [...cut, ...head, ...biography, ...repeatedFacts(found, facts, took)].sort((a, b) => a.line - b.line),
    unknown: [
      ...parts.notes,
      ...(parts.title ? [] : [NO_HEADLINE]),
      ...conflicts,
      ...listUnknown(parts, facts, source),
      ...listUnclear(found, facts, unit),
    ],
  };
}

/** The day of a change stands for that of publication where no other is known, as inferred: the text may be older. */
function doubtChange(one: Found): Found {
  const { published } = one.facts;
  if (published === undefined || readMetadata(one.text)?.changed !== published) return one;
  return { ...one, facts: { ...one.facts, published: `${published.slice(0, 10)}?` } };
}

/** Takes the outlet's own name from among its writers'. */
function nameWriters(all: readonly Found[]): (one: Found) => Found {
  const source = all.find(({ facts }) => facts.source !== undefined)?.facts.source;
  return (one) => {
    const { author } = one.facts;
    return author ? { ...one, facts: { ...one.facts, author: onlyWriters(author, source) } } : one;
  };
}

const hasSource = (found: readonly Found[]): boolean => found.some(({ facts }) => facts.source !== undefined);

const NO_HEADLINE = 'title: the text has no headline; its first words stand for one';

function titleOf(blocks: readonly RawBlock[]): Title {
  const block = blocks.find(({ text }) => !isDateAlone(text)) ?? blocks[0];
  const words = block?.text ?? '';
  return { words: shortenTitle(words.slice(readDateline(words)?.length ?? 0)), line: 0, found: [], outlet: null };
}

/** Lines left out that state nothing but what another one has stated. */
function repeatedFacts(found: readonly Found[], facts: Facts, took: readonly Taken[]): Cut[] {
  const isTaken = new Set(took.map(({ line }) => line));
  const known = new Map<string, unknown>(Object.entries(facts));
  return found
    .filter(
      ({ line, facts: stated }) =>
        line > 0 &&
        !isTaken.has(line) &&
        Object.entries(stated).every(([key, value]) => String(known.get(key)) === String(value)),
    )
    .map(({ line, text }) => ({ line, rule: 'stated already', text }));
}

function givenFacts({ source, published, retrieved }: RawFile): Found[] {
  const given = {
    ...(source !== undefined && { source }),
    ...(published !== undefined && { published }),
    ...(retrieved !== undefined && { retrieved }),
  };
  return [{ line: 0, text: '', facts: given }];
}

/** What an address tells where nothing else does: the one that a text was fetched from, and an outlet by its host. */
function addressFacts({ url }: RawFile, found: readonly Found[]): Found[] {
  const stated = found.find(({ facts }) => facts.url !== undefined)?.facts.url ?? url;
  if (stated === undefined || !URL.canParse(stated)) return [];
  const { url: address, day } = unwrapArchive(stated);
  const source = new URL(address).hostname.replace(/^www\./, '');
  const facts = { url: address, ...(day && { retrieved: day }), ...(!isArchive(address) && { source }) };
  return [{ line: 0, from: 'address', text: '', facts }];
}

/** The language, where it is plainly not English, and none or English is stated, as many pages do whatever they hold. */
function readLanguage(title: string, blocks: readonly RawBlock[], stated: readonly Found[]): Found[] {
  const known = stated.find(({ facts }) => facts.lang !== undefined)?.facts.lang ?? 'en';
  const language = findLanguage([title, ...blocks.map(({ text }) => text)].join('\n'));
  if (primaryTag(known) !== 'en' || !language || language.tag === 'en') return [];
  return [{ line: blocks[0]?.line ?? 1, text: '', facts: { lang: language.tag } }];
}

/** `… on Tuesday. (Reporting by Jo Park; editing by Al Ray)`: who wrote it, behind the last words of a report. */
const CREDIT = /(?<=[.!?”"’)]) ?\((?:[Aa]dditional )?[Rr]eporting by [^()]{3,200}\)\.?$/u;
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
 * Takes the dateline off the paragraph that has one. A name before a colon or a day is one only where the report begins, where no
 * other paragraph begins so, as speakers' and those of a round-up do, and where the text knows it as a place; else it
 * may be who says what follows. Where it holds a day, its words stay in the text, too: the site reads the day from them.
 */
function takeDateline(
  blocks: readonly RawBlock[],
  title: string,
): {
  blocks: RawBlock[];
  dateline: (Found & { agency: string | null })[];
} {
  const opening = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && isProse(text));
  const datelines = blocks.map(({ kind, text }) => (kind === 'paragraph' ? readDateline(text) : null));
  const isAlone = blocks.filter(({ text }, at) => isLabelled(text) || datelines[at]?.isUnsure).length < 2;
  const words = [title, ...blocks.map(({ text }) => text)].join('\n');
  const at = datelines.findIndex((one, at) => {
    if (one === null) return false;
    if (!one.isUnsure && !isLabelled(blocks[at]?.text ?? '')) return true;
    return isAlone && at === opening && isPlaceIn(words, one.place);
  });
  const [block, dateline] = [blocks[at], datelines[at]];
  if (!block || !dateline || at >= HIGHEST_BLOCKS) return { blocks: [...blocks], dateline: [] };
  const kept = dateline.day === null ? { ...block, text: block.text.slice(dateline.length) } : block;
  const taken = {
    line: block.line,
    text: block.text.slice(0, dateline.length),
    facts: { dateline: dateline.place },
    agency: dateline.agency,
  };
  // A teaser of the same words may stand above it.
  const others = blocks.filter((one, place) => place >= at || one.text !== kept.text);
  return { blocks: others.map((one) => (one === block ? kept : one)), dateline: [taken] };
}

/** Says of a day in figures which may be two what it is, where what was taken is neither. */
function tellOpenDay(key: 'published' | 'retrieved', parts: ReadParts, facts: Facts): string[] {
  const line = parts.cut.find(({ rule }) => rule === OPEN_DAY[key]);
  const open = readTwoDays(line?.text ?? '');
  const taken = facts[key];
  if (!line || !open || open.days.some((day) => taken?.startsWith(day))) return [];
  const words = tellTwoDays(key, `${parts.unit} ${line.line}`, open);
  return [taken === undefined ? words : `${words}; “${taken}” was taken`];
}

/** Says what is to be done where no day of publication is known, and which day it may be. */
function tellUnpublished({ found, notes, unit }: ReadParts, facts: Facts, openDay: readonly string[]): string[] {
  if (facts.published !== undefined) return openDay.slice();
  if (openDay.length > 0) return openDay.map((words) => `${words}; give the day with --published`);
  if (notes.some((note) => note.startsWith('published:'))) return ['published: give the day with --published'];
  const above = found.find(
    (one) => one.line > 0 && one.facts.retrieved !== undefined && readBareDate(one.text) !== null,
  );
  if (!above) return ['published: the text does not say; give it with --published'];
  const day = above.facts.retrieved?.slice(0, 10);
  return [
    `published: the text does not say, unless the day above its headline (${unit} ${above.line}) is its own: then give --published ${day}`,
  ];
}

function listUnknown(parts: ReadParts, facts: Facts, source: string): string[] {
  return [
    ...tellUnpublished(parts, facts, tellOpenDay('published', parts, facts)),
    ...tellOpenDay('retrieved', parts, facts),
    ...(facts.source === undefined
      ? [`source: the text names no outlet, so it is called “${source}”; give its name with --source`]
      : []),
    ...(facts.author === undefined ? ['author: the text names none'] : []),
  ];
}

/** Names that are an outlet's or a writer's, where no outlet is known. */
function listUnclear(found: readonly Found[], facts: Facts, unit: Imported['unit']): string[] {
  if (facts.source !== undefined) return [];
  return found.flatMap(({ line, text }) => {
    const { unclear } = readMetadata(text) ?? {};
    return unclear === undefined || facts.author?.includes(unclear)
      ? []
      : [`source: ${unit} ${line} names “${unclear}”, an outlet or a ${/\p{Ll}/u.test(unclear) ? 'writer' : 'place'}`];
  });
}
