import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Ended, runBuild } from './run-build.js';
import { hashTree, suiteFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const CASES = join(import.meta.dirname, 'cases/site/hostile');
const WHOLE = join(import.meta.dirname, 'cases/site/whole');
const HEAD = '---\ntitle: A plain title\nsource: Nobody\n---\n\n';
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Articles whose bytes or names no text file could show. */
const GENERATED: Readonly<Record<string, string | Uint8Array>> = {
  'nul.md': `${HEAD}A nul \0 in the text.\n`,
  'nul-in-title.md': '---\ntitle: "nul \\0 here"\nsource: Nobody\n---\n\nText.\n',
  'invalid-utf8.md': bytes(HEAD, 'Broken: ', [0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80], '.\n'),
  'utf16.md': Buffer.from(`\ufeff${HEAD}Text.\n`, 'utf16le'),
  'bom.md': `\ufeff${HEAD}After a byte order mark.\n`,
  'crlf.md': `${HEAD}One line.\n\nAnother.\n`.replaceAll('\n', '\r\n'),
  'cr.md': `${HEAD}One line.\n\nAnother.\n`.replaceAll('\n', '\r'),
  'empty.md': '',
  'only-fence.md': '---',
  'unclosed.md': '---\ntitle: Never closed\nsource: Nobody\n',
  'deep-quote.md': `${HEAD}${'>'.repeat(10_000)} deep\n`,
  'deep-list.md': `${HEAD}${Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n`,
  'brackets.md': `${HEAD}${'['.repeat(50_000)}\n`,
  'stars.md': `${HEAD}${'*a_'.repeat(20_000)}\n`,
  'run-of-stars.md': `${HEAD}${'*'.repeat(40_000)}\n`,
  'run-of-stops.md': `${HEAD}${'.'.repeat(100_000)}a ${'?'.repeat(100_000)}a ${'。'.repeat(100_000)}a\n`,
  'empty-line.md': `${HEAD}x |\n${' '.repeat(100_000)}a\n`,
  'empty-code.md': `${HEAD}\`\`\`\n${'\n'.repeat(100_000)}x\n\`\`\`\n`,
  'singles.md': `${HEAD}‘a ${'“b” '.repeat(130_000)}\n`,
  'backticks.md': `${HEAD}${Array.from({ length: 600 }, (_, size) => '`'.repeat(size)).join(' ')}\n`,
  'huge-line.md': `${HEAD}${'Monday 3 May, three of 40 people said so and '.repeat(20_000)}\n`,
  'figures.md': `${HEAD}${Array.from({ length: 4000 }, (_, at) => `At least ${at + 12} people and ${3 * at} soldiers were killed, `).join('')}\n`,
  'spaces.md': `${HEAD}a${' '.repeat(200_000)}b\n`,
  'digits.md': `${HEAD}${'1'.repeat(100_000)},${'2,'.repeat(50_000)}\n`,
  'quotes.md': `${HEAD}${'“'.repeat(20_000)}a${'"'.repeat(20_001)}\n`,
  'capitals.md': `${HEAD}${'Anna Maria '.repeat(10_000)}\n`,
  'table.md': `${HEAD}|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${`|${'b|'.repeat(300)}\n`.repeat(30)}`,
  'deep-yaml.md': `---\ntitle: ${'['.repeat(10_000)}\nsource: Nobody\n---\n\nText.\n`,
  'long-title.md': `---\ntitle: ${'very '.repeat(20_000)}long\nsource: Nobody\n---\n\nText.\n`,
  [`${'n'.repeat(240)}.md`]: `${HEAD}A long name.\n`,
  'con.md': `${HEAD}A name that Windows keeps for itself.\n`,
  'index.md': `${HEAD}A name that servers keep.\n`,
  '__proto__.md': `${HEAD}A name of every object.\n`,
  'A name.md': `${HEAD}One of two names that fall together.\n`,
  'a-NAME.md': `${HEAD}The other.\n`,
  'line\nbreak.md': `${HEAD}A break in the name.\n`,
  '<script>hostile()<\\script>.md': `${HEAD}Markup in the name.\n`,
  '..%2f..%2fescaped.md': `${HEAD}A coded way out.\n`,
  '%.md': `${HEAD}Half a code.\n`,
  'sub/../x/...md': `${HEAD}A name of dots.\n`,
  '？！.md': `${HEAD}A name of no letters.\n`,
};

let articles: string;
let out: string;
let mark: string;
let strict: Ended;
let lenient: Ended;
let pages: Map<string, string>;

beforeAll(async () => {
  const root = suiteFolder();
  articles = join(root, 'articles');
  out = join(root, 'site');
  mark = join(root, 'mark');
  cpSync(CASES, articles, { recursive: true });
  writeTree(articles, GENERATED);
  const run = (...args: string[]) =>
    runBuild(['--articles', articles, '--out', out, '--no-cache', ...args], { env: { HOSTILE_MARK: mark } });
  strict = await run();
  expect(existsSync(out)).toBe(false);
  lenient = await run('--lenient');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  pages = new Map(
    files.filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(join(out, path), 'utf8')]),
  );
});

const built = () => JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8')) as { id: string; path: string }[];
const pageOf = (path: string) => pages.get(`articles/${built().find((each) => each.path === path)?.id}/index.html`);

describe('hostile articles', () => {
  it('fail a build with a line for each, never with a stack', () => {
    expect(strict.status).toBe(1);
    expect(strict.stderr).not.toMatch(/^\s+at /m);
    expect(
      strict.stderr
        .trimEnd()
        .split('\n')
        .filter((line) => !/^.+:\d+:\d+: \S/.test(line)),
    ).toEqual([]);
  });

  it.each([
    'js-fence.md',
    'json-fence.md',
    'alias-bomb.md',
    'script-url.md',
    'empty.md',
    'only-fence.md',
    'unclosed.md',
    'deep-yaml.md',
    'deep-list.md',
    'deep-quote.md',
  ])('%s is refused, and left out of a lenient build', (path) => {
    expect(strict.stderr).toMatch(new RegExp(`^${path}:\\d+:\\d+: (?!warning)`, 'm'));
    expect(lenient.stderr).toContain(`${path}:`);
    expect(built().map((article) => article.path)).not.toContain(path);
  });

  it('leave a lenient build whole', () => {
    expect(lenient.status).toBe(0);
    expect(lenient.stderr).not.toMatch(/^\s+at /m);
    expect(built().length).toBeGreaterThan(20);
  });

  it('run no code in the build', () => {
    expect(existsSync(mark)).toBe(false);
  });

  it('write nothing where pages of other articles would not be', async () => {
    const plain = join(suiteFolder(), 'site');
    await runBuild(['--articles', WHOLE, '--out', plain, '--no-cache']);
    const known = readdirSync(plain);
    expect(readdirSync(out).filter((name) => !known.includes(name))).toEqual([]);
    const odd = Object.keys(hashTree(out)).filter((path) => /(^|\/)\.\.|[\p{Cc}\\<>"|?*%]/u.test(path));
    expect(odd).toEqual([]);
  });

  it('have addresses that no two share, not even where case does not count', () => {
    const paths = Object.keys(hashTree(out)).map((path) => path.normalize('NFC').toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) for (const part of path.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(120);
  });

  it('keep template syntax as the words it is', () => {
    const page = pageOf('template-syntax.md');
    expect(page).toContain('{{ 7*7 }}');
    expect(page).toContain('{% include');
    expect(page).not.toMatch(/\b49\b/);
  });

  it('put no element or attribute of their own on a page', () => {
    for (const [path, page] of pages) {
      expect(page, path).not.toMatch(/<script(?![^>]*application\/ld\+json)[^>]*>[^<]*hostile\(/i);
      expect(page.replace(/="[^"]*"/g, ''), path).not.toMatch(/<(?:img|svg|iframe|a)\b[^>]*\s(?:on\w+|srcdoc)[\s=>/]/i);
      expect(page, path).not.toMatch(/\b(?:href|src)="\s*(?:javascript|data:text)/i);
    }
  });

  it('change no object of the program', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(pageOf('constructor.md')).toContain('constructor');
    for (const { id } of built()) expect(existsSync(join(out, 'data/articles', `${id}.json`)), id).toBe(true);
  });

  it('read the same with a byte order mark or other line ends', () => {
    const textOf = (path: string) => {
      const id = built().find((each) => each.path === path)?.id;
      return JSON.parse(readFileSync(join(out, 'data/articles', `${id}.json`), 'utf8')).text as string;
    };
    expect(textOf('crlf.md')).toBe('A plain title\n\nOne line.\n\nAnother.');
    expect(textOf('cr.md')).toBe(textOf('crlf.md'));
    expect(textOf('bom.md')).toBe('A plain title\n\nAfter a byte order mark.');
  });

  it('leave no NUL on a page', () => {
    for (const [path, page] of pages) expect(page.includes('\0'), path).toBe(false);
  });
});
