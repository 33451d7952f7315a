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

/** A sign that a body is more than paragraphs: a character that Markdown reads, a line that begins as a block may. */
const MARKDOWN_SIGN = /[\\`*_[\]<>&~|\t\0]| {2}\n|https?:|\bwww\.|^(?:[ #+=-]|\d{1,9}[.)])/m;

/**
 * Reads a Markdown body as a sanitised tree. Raw HTML is dropped whole, with a warning; what is nested beyond reason is
 * a problem. Lines of findings count from the body's first.
 */
export function parseBody(body: string): { tree: HtmlRoot | null; findings: Finding[] } {
  if (!MARKDOWN_SIGN.test(body)) return { tree: readPlainParagraphs(body), findings: [] };
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
  const paragraphs = body.split(/\n{2,}/).filter((words) => words.trim() !== '');
  const children = paragraphs.flatMap((value): ElementContent[] => [
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ]);
  return { type: 'root', children };
}
