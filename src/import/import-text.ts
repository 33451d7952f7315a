import { composeArticle, type Title } from './compose-article.js';
import { cutAbove } from './cut-above.js';
import { takeDateBefore } from './date-before.js';
import { type Line, splitLines } from './decode-bytes.js';
import { leaveEndMarks } from './end-mark.js';
import { readCodes } from './export-codes.js';
import { readExportHead } from './export-head.js';
import { findHeadline } from './find-headline.js';
import { gatherBlocks } from './gather-blocks.js';
import { type Imported, type RawFile, refuse } from './imported.js';
import { joinByline, markOutlet, markWriter } from './join-byline.js';
import { joinDateline } from './join-dateline.js';
import { joinLabels } from './join-label.js';
import { joinPosts } from './join-post.js';
import { countWords, endsSentence } from './line-shape.js';
import { readMessages } from './message-heads.js';
import { splitHeadline } from './name-outlet.js';
import { orderDays } from './order-days.js';
import { readMetadata } from './read-metadata.js';
import { type Cut, type Found, sortLines } from './sort-lines.js';

/** Makes an article file of a decoded text; none where it holds no words. */
export function importText(raw: RawFile, text: string, notes: readonly string[]): Imported {
  const { lines: whole, cut: above } = readExport(splitLines(text));
  const { lines: dated, found: before } = takeDateBefore(whole);
  const { lines: read, cut: shown } = cutAbove(dated);
  const { lines, headline: first } = joinHeadline(read, findHeadline(read));
  const { headline, blocks, found, cut } = readBlocks(lines, first);
  if (!headline && blocks.length === 0) return refuse("the file holds no text: put the article's words into it");
  return composeArticle(raw, {
    title: headline ? takeTitle(headline, found) : (labelledTitle(found) ?? repeatedTitle(lines)),
    blocks,
    found: orderDays([...before, ...found]),
    cut: [...above, ...shown, ...cut],
    notes,
    unit: 'line',
  });
}

/** No headline has more words where no text stands below it. */
const LONGEST_HEADLINE = 25;

/** What is read of the lines around a headline; a long line that is all of a text is its text, and no headline. */
function readBlocks(lines: readonly Line[], headline: Line | null) {
  const { body, found, cut } = sortLines(lines, headline);
  const blocks = gatherBlocks(body);
  if (headline && blocks.length === 0 && countWords(headline.text) > LONGEST_HEADLINE) return readAlone(lines);
  return { headline, blocks, found, cut };
}

function readAlone(lines: readonly Line[]) {
  const { body, found, cut } = sortLines(lines, null);
  return { headline: null, blocks: gatherBlocks(body), found, cut };
}

/** What programs have put around a text is read or cut, and what they have parted is joined. */
function readExport(lines: readonly Line[]): { lines: readonly Line[]; cut: Cut[] } {
  const coded = readCodes(leaveEndMarks(lines));
  const messages = readMessages(coded.lines);
  const headed = readExportHead(messages.lines);
  return {
    lines: joinPosts(joinDateline(joinLabels(markOutlet(markWriter(joinByline(headed.lines)))))),
    cut: [...coded.cut, ...messages.cut, ...headed.cut],
  };
}

/** A headline with the line right below it that goes on with it: all that stands there, in small letters, and no sentence. */
function joinHeadline(lines: readonly Line[], first: Line | null): { lines: readonly Line[]; headline: Line | null } {
  const at = first ? lines.indexOf(first) : -1;
  const next = lines[at + 1];
  const goesOn = first && next && /^\p{Ll}/u.test(next.text) && (lines[at + 2]?.text ?? '') === '';
  if (!goesOn || endsSentence(first.text) || endsSentence(next.text) || readMetadata(next.text))
    return { lines, headline: first };
  if (countWords(next.text) > LONGEST_REST || next.text.length > first.text.length * 2)
    return { lines, headline: first };
  const headline = { ...first, text: `${first.text} ${next.text}` };
  return { lines: lines.with(at, headline).with(at + 1, { ...next, text: '' }), headline };
}

const LONGEST_REST = 12;

/** The headline that a label gives, where no line stands as one. */
function labelledTitle(found: readonly Found[]): Title | null {
  const stated = found.find(({ facts }) => facts.title !== undefined);
  return stated ? { words: stated.facts.title ?? '', line: stated.line, found: [stated], outlet: null } : null;
}

/** A headline that a page prints twice near its top, below a sentence that stands above it. */
function repeatedTitle(lines: readonly Line[]): Title | null {
  const top = lines.filter(({ text }) => text !== '').slice(0, TOP_LINES);
  const isHeadline = ({ text }: Line) =>
    !endsSentence(text) && countWords(text) >= HEADLINE_WORDS && top.filter((line) => line.text === text).length > 1;
  const own = top.find(isHeadline);
  return own ? takeTitle(own, []) : null;
}

const TOP_LINES = 8;
const HEADLINE_WORDS = 5;

function takeTitle(headline: Line, found: readonly Found[]): Title {
  const { title, outlet, date } = splitHeadline(headline.text);
  const facts = { title, ...(date !== null && { published: `${date}?` }) };
  const stated = { line: headline.number, text: headline.text, facts };
  return {
    words: title,
    line: headline.number,
    found: [...found.filter(({ facts }) => facts.title !== undefined), stated],
    outlet: outlet === null ? null : { name: outlet, line: headline.number },
  };
}
