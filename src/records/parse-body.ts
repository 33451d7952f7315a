import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findExcess, findTooDeep } from './body-limits.js';
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
const GITHUB_SIGN = /^[ >]*\|?[ \t]*:?-+:?[ \t]*\||~~|\[\^|https?:\/\/|\bwww\./m;

/**
 * Signs that a body is more than paragraphs. Characters that Markdown reads: some wherever they stand, others only
 * beside a second one (links and what they refer to, HTML, names of characters, struck words) or at a word's edge:
 * `[sic]`, `AT&T` and `snake_case` are words. Then lines that begin as a block may, and a line's or an address's end.
 */
const MARKDOWN_SIGNS = [
  /[\\`*\t\0]|\][(:]|<[A-Za-z/!?]|&#?[A-Za-z0-9]+;|~~|_(?![A-Za-z0-9])|_(?<![A-Za-z0-9]_)/,
  /(?:^|\n)(?:[ #+=>|:-]|\d{1,9}[.)])/,
  / {2}\n|https?:|\bwww\./,
];
/** A character that is set apart as none of Markdown's: `5\. Mai`, `\[sic\]`. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Whether paragraphs are all that a body has; another character stands for each that is set apart. */
function isPlain(body: string): boolean {
  const bare = body.includes('\\') ? body.replace(ESCAPED, ',') : body;
  return !MARKDOWN_SIGNS.some((sign) => sign.test(bare));
}

/**
 * Reads a Markdown body as a sanitised tree. Raw HTML is dropped whole, with a warning; what is nested beyond reason is
 * a problem. Lines of findings count from the body's first.
 */
export function parseBody(body: string): { tree: HtmlRoot | null; findings: Finding[] } {
  if (isPlain(body)) return { tree: readPlainParagraphs(body), findings: [] };
  const excess = findExcess(body);
  if (excess) return { tree: null, findings: [excess] };
  const markdown: MarkdownRoot = (GITHUB_SIGN.test(body) ? githubMarkdown : commonMark).parse(body);
  const tooDeep = findTooDeep(markdown);
  if (tooDeep) return { tree: null, findings: [tooDeep] };
  const dropped = dropRawHtml(markdown);
  moveNotes(markdown);
  const findings = dropped ? [warning('HTML is not read, and left out: write Markdown', dropped)] : [];
  return { tree: toHtml.runSync(markdown) as HtmlRoot, findings };
}

/** What remark makes of a body without a sign of Markdown, some four times as fast; most news is nothing else. */
function readPlainParagraphs(body: string): HtmlRoot {
  const text = body.includes('\\') ? body.replace(ESCAPED, '$1') : body;
  const children: ElementContent[] = [];
  for (const words of text.split('\n\n')) {
    const value = words.trim();
    if (value !== '') children.push(makeParagraph(value));
  }
  return { type: 'root', children };
}

function makeParagraph(value: string): ElementContent {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
}
