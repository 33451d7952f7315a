import { describe, expect, it } from 'vitest';
import { textFragment } from '../src/site/addresses.js';
import type { BodyPlace } from '../src/site/article-body.js';
import { rewriteBody } from '../src/site/article-body.js';

const TEXT = 'Title\n\nOne & two. Three <four> five.\n\nSix seven.';
const HTML =
  '<p>One &#x26; <em>two. Three</em> &#x3C;four> <mark id="t0">five</mark>.</p>\n<ul>\n<li>Six seven.</li>\n</ul>';

function rewrite(html: string, exacts: readonly string[], more: Partial<Parameters<typeof rewriteBody>[1]> = {}) {
  const places: BodyPlace[] = exacts.map((exact) => {
    const start = TEXT.indexOf(exact);
    return { id: `s${start}`, start, end: start + exact.length, endHtml: '^' };
  });
  return rewriteBody(html, {
    text: TEXT,
    from: 7,
    limit: Infinity,
    places,
    starts: new Map(),
    lines: new Map(),
    ...more,
  });
}
const shownIn = (html: string) => html.replace(/<[^>]*>/g, '');

describe('a body tied to its timeline', () => {
  it('is as it was where nothing is quoted', () => {
    expect(rewrite(HTML, [])).toBe(HTML);
  });

  it('has a span around quoted words, references and elements inside', () => {
    expect(rewrite(HTML, ['Three <four> five.'])).toContain('<em>two. <span class="place" id="s18">Three^</span></em>');
    expect(rewrite(HTML, ['One & two.'])).toContain('<p><span class="place" id="s7">One &#x26; <em>two.');
    expect(rewrite(HTML, ['Six seven.'])).toContain('<li><span class="place" id="s38">Six seven.^</span></li>');
  });

  it('counts no words that are shown beside the text', () => {
    const html = '<p>One &#x26; <del>two &#x26; </del>two.<sup><a href="#n">T</a></sup> Three &#x3C;four> five.</p>';
    expect(rewrite(html, ['Three <four>'])).toBe(
      html.replace('Three &#x3C;four>', '<span class="place" id="s18">Three &#x3C;four>^</span>'),
    );
  });

  it('closes what it opens, whatever the quoted words cut through', () => {
    for (const exact of ['One & two. Three', 'two. Three <four>', '& two', 'five.', 'e', 'Three <four> five.\n\nSix']) {
      const html = rewrite(HTML, [exact]);
      const open: string[] = [];
      for (const [, slash, name] of html.matchAll(/<(\/?)([a-z]+)/g)) {
        if (slash) expect(open.pop()).toBe(name);
        else open.push(name ?? '');
      }
      expect(open).toEqual([]);
      expect(shownIn(html).replaceAll('^', '')).toBe(shownIn(HTML));
    }
  });

  it('links a mark to its line, but never a link inside a link', () => {
    const lines = new Map([['t0', '../../events/x/#line-1']]);
    const linked = rewrite(HTML, [], { lines, starts: new Map([['t0', TEXT.indexOf('five')]]) });
    expect(linked).toContain('<a class="mark" id="t0" href="../../events/x/#line-1">five</a>');
    expect(rewrite('<p>One <a href="/">two <mark id="t0">five</mark></a></p>', [], { lines })).toContain(
      '<mark id="t0">five</mark>',
    );
  });

  it('is cut off at its limit with every element closed', () => {
    const limit = TEXT.indexOf(' Three');
    expect(rewrite(HTML, [], { limit })).toBe('<p>One &#x26; <em>two.</em></p>');
  });

  it('takes linear time on long and hostile bodies', () => {
    const html = `<p>${'a < b & c '.repeat(20_000)}</p>`.replaceAll('&', '&#x26;').replaceAll(' < ', ' &#x3C; ');
    const rewritten = rewriteBody(html, {
      text: 'x'.repeat(200_000),
      from: 0,
      limit: Infinity,
      places: [],
      starts: new Map(),
      lines: new Map(),
    });
    expect(rewritten.length).toBeGreaterThanOrEqual(200_000);
  });
});

describe('a text fragment', () => {
  it('holds short words whole and long ones by both ends, dashes and commas escaped', () => {
    expect(textFragment('https://x.example/a#top', 'up-to, date')).toBe(
      'https://x.example/a#:~:text=up%2Dto%2C%20date',
    );
    const long = Array.from({ length: 20 }, (_, at) => `w${at}`).join(' ');
    expect(textFragment('https://x.example/a', long)).toBe(
      'https://x.example/a#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    );
  });
});
