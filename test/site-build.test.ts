import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { eventSchema } from '../src/model.js';
import { PROJECT, runBuild, startBuild } from './run-build.js';
import { hashTree, temporaryFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const WHOLE = join(import.meta.dirname, 'cases/site/whole');
const article = (title: string, body = 'The bridge at Corran was closed on Monday.') =>
  `---\ntitle: ${title}\nsource: The Corran Post\npublished: 2025-02-04\n---\n\n${body}\n`;
const BROKEN = '---\ntitle: No source\nsorce: x\n---\n\nText.\n';
const DEAD_PID = 2 ** 22 + 1;

/** Folders for one build: articles with the given files, and the site's place, which does not exist yet. */
function folders(files: Record<string, string | Uint8Array> = { 'a.md': article('One'), 'sub/b.md': article('Two') }) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'articles'));
  const articles = writeTree(join(root, 'articles'), files);
  const out = join(root, 'site');
  return { root, articles, out, args: ['--articles', articles, '--out', out] };
}

describe('the site of a folder', () => {
  it('holds a page and a JSON file for every article, event and source, and every quotation is exact', async () => {
    const out = join(temporaryFolder(), 'site');
    const { status, stderr } = await runBuild(['--articles', WHOLE, '--out', out]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const read = (path: string) => JSON.parse(readFileSync(join(out, 'data', path), 'utf8'));
    const articles = read('articles.json') as { id: string; path: string; event: string }[];
    expect(articles.map(({ path }) => path)).toEqual([
      'ferry-first-report.md',
      'ferry-second-report.md',
      'library-in-arabic.md',
      'library-in-chinese.md',
      'library-opens.md',
      'undated-note.md',
      'week/ferry-refloated.md',
    ]);
    const texts = new Map<string, string>();
    for (const { id } of articles) {
      const { text, times, amounts } = read(`articles/${id}.json`);
      for (const { start, end, literal } of [...times, ...amounts]) expect(text.slice(start, end)).toBe(literal);
      texts.set(id, text);
      expect(readFileSync(join(out, 'articles', id, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    }
    const events = read('events.json') as { id: string; articles: string[] }[];
    expect(events.flatMap((event) => event.articles).sort()).toEqual(articles.map(({ id }) => id).sort());
    let statements = 0;
    for (const { id } of events) {
      const event = eventSchema.parse(read(`events/${id}.json`));
      expect(existsSync(join(out, 'events', id, 'index.html'))).toBe(true);
      for (const entry of [...event.timeline, ...event.undated]) {
        for (const { article: of, start, end, exact } of entry.statements) {
          expect(texts.get(of)?.slice(start, end)).toBe(exact);
          statements += 1;
        }
      }
    }
    expect(statements).toBeGreaterThan(5);
    for (const { id } of read('sources.json')) expect(existsSync(join(out, 'sources', id, 'index.html'))).toBe(true);
  });

  it('tells the ferry once, of three articles, with the sub-folder’s', async () => {
    const out = join(temporaryFolder(), 'site');
    await runBuild(['--articles', WHOLE, '--out', out]);
    const articles = JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8')) as {
      path: string;
      event: string;
    }[];
    const eventOf = (path: string) => articles.find((each) => each.path === path)?.event;
    expect(eventOf('ferry-second-report.md')).toBe(eventOf('ferry-first-report.md'));
    expect(eventOf('week/ferry-refloated.md')).toBe(eventOf('ferry-first-report.md'));
    expect(eventOf('library-opens.md')).not.toBe(eventOf('ferry-first-report.md'));
  });
});

describe('publishing', () => {
  it('leaves no page of an article that is gone', async () => {
    const { articles, out, args } = folders();
    await runBuild(args);
    const before = Object.keys(hashTree(out));
    rmSync(join(articles, 'sub/b.md'));
    expect((await runBuild(args)).status).toBe(0);
    const after = Object.keys(hashTree(out));
    expect(before.filter((path) => !after.includes(path)).length).toBeGreaterThan(0);
    const isNamedByContent = (path: string) => path.startsWith('pagefind/');
    expect(after.filter((path) => !before.includes(path) && !isNamedByContent(path))).toEqual([]);
    const list = JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8'));
    expect(list).toHaveLength(1);
  });

  it('leaves the old site as it was when an article has a problem, and tells all problems at once', async () => {
    const { root, articles, out, args } = folders();
    await runBuild(args);
    const before = hashTree(out);
    writeTree(articles, { 'bad.md': BROKEN, 'sub/worse.md': 'No front matter.\n', 'a.md': article('Changed') });
    const { status, stderr } = await runBuild(args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad\.md:\d+:\d+: .+/m);
    expect(stderr).toMatch(/^sub\/worse\.md:\d+:\d+: .+/m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(hashTree(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['articles', 'site']);
  });

  it('warns of files that look like articles and are not read', async () => {
    const { args } = folders({ 'a.md': article('One'), 'sub/b.markdown': article('Two'), 'C.MD': article('Three') });
    const { status, stderr } = await runBuild(args);
    expect(stderr.trim().split('\n')).toEqual([
      'C.MD:1:1: warning: this file is not read: articles end in `.md`',
      'sub/b.markdown:1:1: warning: this file is not read: articles end in `.md`',
    ]);
    expect(status).toBe(0);
  });

  it('warns of links that could be thought to be read, and follows none', async () => {
    const { root, articles, args } = folders({ 'a.md': article('One'), 'photo.jpg': 'x' });
    writeTree(root, { 'more/b.md': article('Two') });
    for (const [path, to] of [
      ['b.md', '../more/b.md'],
      ['lost.md', 'nowhere'],
      ['more', '../more'],
      ['names.yaml', '../more/names.yaml'],
      ['picture.jpg', 'photo.jpg'],
      ['loop', 'loop'],
    ] as const)
      symlinkSync(to, join(articles, path));
    const { status, stderr, stdout } = await runBuild(args);
    const warning = ':1:1: warning: this link is not followed: put what it leads to in its place';
    expect(stderr.trim().split('\n')).toEqual(['b.md', 'lost.md', 'more', 'names.yaml'].map((path) => path + warning));
    expect(stdout).toMatch(/^1 article, /);
    expect(status).toBe(0);
  });

  it('says that a folder holds no article', async () => {
    const { args } = folders({ 'notes.txt': 'A note.\n' });
    const { status, stderr } = await runBuild(args);
    expect(stderr).toMatch(/^There is no article in .*articles: articles are files that end in \.md.*\n$/);
    expect(status).toBe(0);
  });

  it('leaves broken articles out under --lenient, and lists them', async () => {
    const { articles, out, args } = folders();
    writeTree(articles, { 'bad.md': BROKEN });
    const { status, stderr } = await runBuild([...args, '--lenient']);
    expect(stderr).toMatch(/^bad\.md:\d+:\d+: .+/m);
    expect(status).toBe(0);
    const list = JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8')) as { path: string }[];
    expect(list.map(({ path }) => path)).toEqual(['a.md', 'sub/b.md']);
  });

  it('says of an article which day of publication has not come, and nothing of it on any page', async () => {
    const thisYear = new Date().getUTCFullYear();
    const text = (published: number | string) => article('One').replace('2025-02-04', String(published));
    const { out, args } = folders({
      'a.md': text(`${thisYear + 27}-02-04`),
      'b.md': text(thisYear),
      'c.md': text(2025),
    });
    const { status, stderr } = await runBuild(args);
    expect(stderr).toMatch(
      /^a\.md:4:12: warning: `published` is \w+ 4 February \d+, which has not come yet: correct it if it is a slip\n$/,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'report/index.html'), 'utf8')).not.toContain('not come');
  });

  it('leaves the old site whole when it is killed, and no litter after the next build', async () => {
    const { root, articles, out, args } = folders();
    await runBuild(args);
    const before = hashTree(out);
    writeTree(
      articles,
      Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`more/${at}.md`, article(`More ${at}`)])),
    );
    const child = startBuild(args);
    const ended = new Promise((done) => child.on('close', (_status, signal) => done(signal)));
    const isBuilding = () => readdirSync(root).some((name) => name.includes('building'));
    while (!isBuilding() && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(isBuilding()).toBe(true);
    expect(hashTree(out)).toEqual(before);
    expect((await runBuild(args)).status).toBe(0);
    expect(readdirSync(root).sort()).toEqual(['articles', 'site']);
    expect(JSON.parse(readFileSync(join(out, 'data/articles.json'), 'utf8'))).toHaveLength(402);
  });

  it('brings back a site that a killed build had moved aside, even when the next build fails', async () => {
    const { root, articles, out, args } = folders();
    await runBuild(args);
    const before = hashTree(out);
    renameSync(out, join(root, `.site.replaced-${DEAD_PID}`));
    mkdirSync(join(root, `.site.building-${DEAD_PID}`));
    mkdirSync(join(root, '.site.building-notes'));
    writeTree(articles, { 'bad.md': BROKEN });
    expect((await runBuild(args)).status).toBe(1);
    expect(hashTree(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['.site.building-notes', 'articles', 'site']);
  });

  it('is put in its place whole, though others are put there at the same time', async () => {
    const { root, out } = folders();
    const stages = JSON.stringify(join(PROJECT, 'dist/scripts/stage-site.js'));
    const program = `const { openStage, recoverSite } = await import(${stages});
      for (let at = 0; at < 200; at++) {
        recoverSite(${JSON.stringify(out)});
        openStage(${JSON.stringify(out)}).publish();
      }`;
    const run = promisify(execFile);
    const publishOften = () => run(process.execPath, ['--input-type=module', '--eval', program]);
    await Promise.all([publishOften(), publishOften(), publishOften()]);
    expect(readdirSync(out)).toEqual(['.newsfold']);
    expect(readdirSync(root).sort()).toEqual(['articles', 'site']);
  });

  it('writes through a link to where the site lies', async () => {
    const { root, out, args } = folders();
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), out);
    expect((await runBuild(args)).status).toBe(0);
    expect(existsSync(join(root, 'real/index.html'))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['articles', 'real', 'site']);
  });
});

describe('a wrong call', () => {
  it.each([
    ['the articles as the site', ({ articles }: { articles: string }) => ['--articles', articles, '--out', articles]],
    [
      'a folder above the articles',
      ({ root, articles }: { root: string; articles: string }) => ['--articles', articles, '--out', root],
    ],
    [
      'a folder among the articles',
      ({ articles }: { articles: string }) => ['--articles', articles, '--out', join(articles, 'site')],
    ],
    ['the project', ({ articles }: { articles: string }) => ['--articles', articles, '--out', '.']],
    ['a folder of the project', ({ articles }: { articles: string }) => ['--articles', articles, '--out', 'src']],
    ['the root', ({ articles }: { articles: string }) => ['--articles', articles, '--out', '/']],
    [
      'a folder with other files',
      ({ root, articles }: { root: string; articles: string }) => {
        writeTree(root, { 'photos/cat.jpg': 'x' });
        return ['--articles', articles, '--out', join(root, 'photos')];
      },
    ],
    [
      'a file',
      ({ root, articles }: { root: string; articles: string }) => {
        writeTree(root, { taken: 'x' });
        return ['--articles', articles, '--out', join(root, 'taken')];
      },
    ],
    [
      'a cache that would go with the site',
      ({ args, out }: { args: string[]; out: string }) => [...args, '--cache', join(out, 'cache')],
    ],
    [
      'a file as the cache',
      ({ args, articles }: { args: string[]; articles: string }) => [...args, '--cache', join(articles, 'a.md')],
    ],
    [
      'a missing folder of articles',
      ({ root, out }: { root: string; out: string }) => ['--articles', join(root, 'none'), '--out', out],
    ],
    [
      'an article as the folder of articles',
      ({ articles, out }: { articles: string; out: string }) => ['--articles', join(articles, 'a.md'), '--out', out],
    ],
    [
      'an address with a question in it',
      ({ args }: { args: string[] }) => [...args, '--base-url', 'https://x.example/?q=1#a'],
    ],
    [
      'an address with a password in it',
      ({ args }: { args: string[] }) => [...args, '--base-url', 'https://editor:secret@x.example/'],
    ],
    ['an unknown option', ({ args }: { args: string[] }) => [...args, '--fast']],
    ['a stray word', ({ args }: { args: string[] }) => [...args, 'please']],
    ['an address without its slashes', ({ args }: { args: string[] }) => [...args, '--base-url', 'https:x.example']],
    ['an address that is none', ({ args }: { args: string[] }) => [...args, '--base-url', 'javascript:alert(1)']],
  ])('with %s ends with status 2, says so in a line or two and changes nothing', async (_what, argsOf) => {
    const given = folders();
    const args = argsOf(given);
    const before = hashTree(given.root);
    const { status, stderr, stdout } = await runBuild(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n').length).toBeLessThan(4);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(hashTree(given.root)).toEqual(before);
  });

  it('says that a file is no folder of articles', async () => {
    const { articles, out } = folders();
    const { stderr } = await runBuild(['--articles', join(articles, 'a.md'), '--out', out]);
    expect(stderr).toMatch(/a\.md is a file: name the folder it lies in/);
  });

  it('of which npm has taken options for its own ends with status 2 and says how to write it', async () => {
    const { args, root } = folders();
    const before = hashTree(root);
    const env = { npm_config_base_url: 'https://news.example/', npm_config_lenient: 'true', npm_config_out: 'true' };
    const { status, stderr } = await runBuild(args, { env });
    expect(stderr).toBe(
      'npm has taken --base-url, --lenient for its own: write “--” before all options, as in npm run build -- --base-url <url> --lenient\n',
    );
    expect(status).toBe(2);
    expect(hashTree(root)).toEqual(before);
  });

  it('asks for no more than --help to say what the options are', async () => {
    const { status, stdout } = await runBuild(['--help']);
    expect(status).toBe(0);
    for (const option of ['--articles', '--out', '--base-url', '--lenient']) expect(stdout).toContain(option);
  });
});
