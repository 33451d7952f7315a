import fc from 'fast-check';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Span } from '../src/model.js';
import { readDocument, readEditorial, renderBody } from '../src/records/index.js';
import { parseBody } from '../src/records/parse-body.js';

const { editorial } = readEditorial([]);
const readBody = (body: string, title = 'T') => {
  const bytes = new TextEncoder().encode(`---\ntitle: ${title}\nsource: S\n---\n${body}`);
  const { document } = readDocument({ path: 'a.md', bytes }, editorial);
  if (!document) throw new Error('the body has a problem');
  return document;
};
const NONE = { times: [], amounts: [] };
const render = (body: string, marks: { times: readonly Span[]; amounts: readonly Span[] } = NONE) =>
  renderBody(readBody(body), marks);

const ENTITY: Readonly<Record<string, string>> = { '&#x26;': '&', '&#x3C;': '<', '&#x3E;': '>' };
/** The words of HTML: without tags, notes' numbers, what is struck out and the space between elements. */
const wordsOf = (html: string) =>
  html
    .replace(/<(sup|del)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;]+;/g, (entity) => ENTITY[entity] ?? entity)
    .replace(/\n/g, '');

describe('a long body', () => {
  it.each([
    ['in quotes', '> a\n'.repeat(9000)],
    ['of lists', '- a\n  b\n  c\n\n'.repeat(2900)],
    ['of paragraphs', '*a* b\n\n'.repeat(5000)],
    ['of lines', `a\n${'b\n'.repeat(9000)}`],
    ['of links', '[a](https://e.org) b\n\n'.repeat(4000)],
    ['of a table', `a|b\n-|-\n${'a|b\n'.repeat(9000)}`],
    ['of references', `[a]: https://e.org\n\n${'[a]\n\n'.repeat(5000)}`],
    ['of rules', 'a\n\n---\n\n'.repeat(4000)],
    ['of empty code', `\`\`\`\n${'\n'.repeat(100_000)}x\n\`\`\``],
    ['of an empty line', `x |\n${' '.repeat(100_000)}a`],
    ['of elements', `a ${'<b>c</b> '.repeat(70_000)}`],
    ['of notes to one', `${'a[^i] '.repeat(2500)}\n\n[^i]: b`],
  ])(
    '%s is read',
    (_name, body) => {
      expect(parseBody(body)).toMatchObject({ tree: { type: 'root' } });
    },
    60_000,
  );
});

describe('HTML of a body', () => {
  it.each([
    ['a <b>b</b> c', '<p>a b c</p>\n'],
    ['a <script>x</script> b', '<p>a b</p>\n'],
    ['*a <script>* x', '<p><em>a</em></p>\n'],
    [
      '| a | b | c |\n| :-- | --: | :-: |\n| 1 | 2 | 3 |',
      '<table><thead><tr><th>a</th>\n<th class="align-right">b</th>\n<th class="align-center">c</th>\n</tr>\n</thead>\n<tbody><tr><td>1</td>\n<td class="align-right">2</td>\n<td class="align-center">3</td>\n</tr>\n</tbody>\n</table>\n',
    ],
    [
      '[a](javascript:alert(1)) [b](/x) [c](https://e.org)',
      '<p>a b <a href="https://e.org" rel="nofollow noopener noreferrer">c</a></p>\n',
    ],
    [
      '![the dam](http://e.org/a.png)',
      '<p class="caption"><a href="http://e.org/a.png" rel="nofollow noopener noreferrer">the dam</a></p>\n',
    ],
    [
      '[![the dam](a.png)](https://e.org)',
      '<p class="caption"><a href="https://e.org" rel="nofollow noopener noreferrer">the dam</a></p>\n',
    ],
    ['![](http://e.org/a.png)', ''],
    ['### A\n\n##### B\n\n# C', '<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n'],
    ['# A\n\n### B\n\n### C', '<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n'],
    ['### Only', '<h2>Only</h2>\n'],
    ['a  \nb', '<p>a<br> b</p>\n'],
    ['~~gone~~ and ~20', '<p><del>gone </del>and ~20</p>\n'],
    ['up to ~~12~~ 14.', '<p>up to <del>12 </del>14.</p>\n'],
    ['~~All of it.~~\n\nx', '<p><del>All of it.</del></p>\n<p>x</p>\n'],
    ['T\n=\n\nx', '<p>x</p>\n'],
    // GitHub's Markdown, if a body has any of it, finds addresses in all of it.
    [
      'a@e.org\n\n[^1]',
      '<p><a href="mailto:a@e.org" rel="nofollow noopener noreferrer">a@e.org</a></p>\n<p>[^1]</p>\n',
    ],
    ['a@e.org [sic]', '<p>a@e.org [sic]</p>\n'],
  ])('%j', (body, html) => {
    expect(render(body)).toBe(html);
  });

  it('shows words that are struck out, and has none of them in its text', () => {
    expect(readBody('It rose to ~~12~~ 14.\n\n~~Nobody was hurt.~~\n\nx').text).toBe('T\n\nIt rose to 14.\n\nx');
    expect(readBody('> ~~No.~~\n\n- ~~a~~\n- b').blocks.map(({ kind }) => kind)).toEqual(['title', 'item']);
  });

  it('marks ranges, split over elements, the id on the first piece, amounts within times', () => {
    const document = readBody('on *Monday* three ships');
    const at = (words: string) => ({
      start: document.text.indexOf(words),
      end: document.text.indexOf(words) + words.length,
    });
    expect(renderBody(document, { times: [at('on Monday')], amounts: [at('three ships')] })).toBe(
      '<p><mark id="t0">on </mark><em><mark data-of="t0">Monday</mark></em> <mark id="a0">three ships</mark></p>\n',
    );
    expect(
      renderBody(document, { times: [at('Monday three')], amounts: [at('three ships'), { start: 0, end: 1 }] }),
    ).toBe(
      '<p>on <em><mark id="t0">Monday</mark></em><mark data-of="t0"> <mark id="a0">three</mark></mark><mark data-of="a0"> ships</mark></p>\n',
    );
  });

  const fragment = fc.constantFrom(
    'a',
    'Two words',
    ' ',
    '\n',
    '\n\n',
    '*',
    '_',
    '**',
    '`',
    '[',
    '](https://e.org)',
    '# ',
    '> ',
    '- ',
    '1. ',
    '<b>',
    '</b>',
    '&amp;',
    '&lt;',
    '|',
    '\n|-|-|\n',
    '![x](y)',
    '[^1]',
    '\n[^1]: n\n',
    '\\',
    '```\n',
    'é',
    '<script>',
    '    ',
    '~~',
    '“',
    '12',
  );
  const body = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

  it('says the blocks of the text, tags taken away, whatever is marked; and holds only known elements', () => {
    fc.assert(
      fc.property(body, fc.array(fc.tuple(fc.nat(120), fc.nat(20)), { maxLength: 6 }), (words, ranges) => {
        const document = readBody(words);
        const spans = ranges.map(([start, length]) => ({ start, end: start + length + 1 }));
        const html = renderBody(document, { times: spans.slice(0, 3), amounts: spans.slice(3) });
        const blocks = document.blocks.slice(1).map(({ start, end }) => document.text.slice(start, end));
        expect(wordsOf(html)).toBe(blocks.join('').replace(/\n/g, ''));
        expect(document.text).toBe(['T', ...blocks].join('\n\n'));
        expect(html).not.toMatch(/<(?:script|b|img|style)\b|\son\w+=/);
        const ids = html.match(/ id="[^"]*"/g) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('reads a body with few signs of Markdown or none as remark does', () => {
    const plain = fc.array(
      fc.constantFrom(
        'a',
        'Two words.',
        ' ',
        '\n',
        '\n\n',
        '12',
        '1',
        '.',
        ') ',
        '“x”',
        'é',
        '-',
        '+',
        '=',
        '#',
        '$5',
        ':',
        '!',
        '(',
        '\n\n\n',
        ' [sic] ',
        ' \\[sic\\] ',
        '\\.',
        'AT&T',
        '&amp;',
        'snake_case',
        ' *y* ',
        ' _x_ ',
        ' ~20 ',
        ' <1 ',
        '@e.org',
      ),
      { maxLength: 30 },
    );
    const toHtml = unified().use(remarkRehype);
    const shape = (tree: unknown) =>
      JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)).replaceAll(
        '{"type":"text","value":"\\n"},',
        '',
      );
    fc.assert(
      fc.property(
        plain.map((parts) => parts.join('')),
        (words) => {
          const tree = parseBody(words).tree;
          const slow = toHtml.runSync(remark().parse(words));
          const text = (from: unknown) =>
            shape(from)
              .replace(/(?: |\\n)+/g, ' ')
              .replace(/ "/g, '"')
              .replace(/" /g, '"');
          expect(text(tree)).toBe(text(slow));
        },
      ),
      { numRuns: 600 },
    );
  }, 30_000);
});
