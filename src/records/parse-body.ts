import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findExcess, findRepeated, findTooDeep } from './body-limits.js';
import { bodySchema } from './body-schema.js';
import { dropRawHtml } from './drop-raw-html.js';
import { type Finding, warning } from './make-problem.js';
import { moveNotes } from './move-notes.js';

const commonMark = remark().freeze();
const githubMarkdown = remark().use(remarkGfm, { singleTilde: false }).freeze();
const toHtml = unified().use(remarkRehype).use(rehypeSanitize, bodySchema).freeze();

/**
 * A body's sign of GitHub's Markdown: a table's ruling line, struck words, a note, a bare address. Its parser takes
 * twice as long.
 */
const GITHUB_SIGN = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\||~~|\[\^|https?:\/\/|\bwww\./m;

/**
 * Signs that a paragraph is more than words. Characters that Markdown reads: some wherever they stand, others only
 * beside a second one (links, names of characters, struck words) or at a word's edge: `[sic]`, `AT&T` and `snake_case`
 * are words. Then a line's end, and addresses.
 */
const WORDS_SIGNS = [/[\\`*]|\]\(|&#?[A-Za-z0-9]+;|~~|_(?![A-Za-z0-9])|_(?<![A-Za-z0-9]_)/, / {2}\n|https?:|\bwww\./];
/**
 * Signs that a body is more than paragraphs with blank lines between them: HTML, tabs, what links refer to, and lines
 * that begin as a block may.
 */
const BLOCK_SIGNS = [/[\t\0]|\]:|<[A-Za-z/!?]/, /(?:^|\n)(?:[ #+=>|:*`~_-]|\d{1,9}[.)])/];
/** What more is read where a body is GitHub's Markdown: addresses in any letters, and those of mail. */
const ADDRESS_SIGN = /@|https?:|www\./i;

/** A character that is set apart as none of Markdown's: `5\. Mai`, `\[sic\]`. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** A text with another character for each that is set apart. */
const withoutEscaped = (text: string): string => (text.includes('\\') ? text.replace(ESCAPED, ',') : text);
const hasAny = (signs: readonly RegExp[], text: string): boolean => signs.some((sign) => sign.test(text));

/**
 * Reads a Markdown body as a sanitised tree. Raw HTML is dropped whole, with a warning; what is nested beyond reason is
 * a problem. Lines of findings count from the body's first.
 */
export function parseBody(body: string): { tree: HtmlRoot | null; findings: Finding[] } {
  const bare = withoutEscaped(body);
  const isOnlyParagraphs = !hasAny(BLOCK_SIGNS, bare);
  const isGithub = GITHUB_SIGN.test(body);
  if (isOnlyParagraphs && !hasAny(WORDS_SIGNS, bare) && !(isGithub && ADDRESS_SIGN.test(body)))
    return { tree: readParagraphs(body, plainParagraph), findings: [] };
  const excess = findExcess(body);
  if (excess) return { tree: null, findings: [excess] };
  const parse = (words: string): MarkdownRoot => (isGithub ? githubMarkdown : commonMark).parse(words);
  const parsed = isOnlyParagraphs ? readParagraphs(body, (words) => paragraphOf(words, isGithub, parse)) : null;
  return parsed ? { tree: parsed, findings: [] } : readWhole(parse(body), body.includes(']:'));
}

function readWhole(markdown: MarkdownRoot, refers = false): { tree: HtmlRoot | null; findings: Finding[] } {
  const excess = findTooDeep(markdown) ?? (refers ? findRepeated(markdown) : null);
  if (excess) return { tree: null, findings: [excess] };
  const dropped = dropRawHtml(markdown);
  moveNotes(markdown);
  const findings = dropped ? [warning('HTML is not read, and left out: write Markdown', dropped)] : [];
  return { tree: toHtml.runSync(markdown) as HtmlRoot, findings };
}

/** Reads a body paragraph by paragraph; null where one of them cannot be read by itself. */
function readParagraphs(body: string, read: (words: string) => HtmlRoot['children'] | null): HtmlRoot | null {
  const children: HtmlRoot['children'] = [];
  for (const words of body.split('\n\n')) {
    const paragraph = words.trim() === '' ? [] : read(words);
    if (paragraph === null) return null;
    children.push(...paragraph);
  }
  return { type: 'root', children };
}

/** What remark makes of a paragraph without a sign of Markdown, some four times as fast; most news is nothing else. */
function plainParagraph(words: string): ElementContent[] {
  const value = (words.includes('\\') ? words.replace(ESCAPED, '$1') : words).trim();
  return [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }];
}

/** Parses only a paragraph with a sign of Markdown: GitHub's addresses in one would have the whole body take its time. */
function paragraphOf(words: string, isGithub: boolean, parse: (words: string) => MarkdownRoot) {
  if (!hasAny(WORDS_SIGNS, withoutEscaped(words)) && !(isGithub && ADDRESS_SIGN.test(words)))
    return plainParagraph(words);
  const { tree, findings } = readWhole(parse(words));
  return findings.length > 0 ? null : (tree?.children ?? null);
}
