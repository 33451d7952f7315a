import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isHiddenBelow, planWatch } from '../scripts/dev-watch.js';
import { serveFolder } from '../scripts/serve-folder.js';
import { readSitePath } from '../scripts/serve-path.js';
import { runBuild, startBuild } from './run-build.js';
import { temporaryFolder, writeTree } from './temporary-folder.js';

vi.setConfig({ testTimeout: 60_000 });

const article = (title: string, body = 'The bridge at Corran was shut.') =>
  `---\ntitle: ${title}\nsource: The Corran Post\n---\n\n${body}\n`;

/** Asks for an address exactly as written, without the tidying that `fetch` does. */
function ask(
  address: string,
  path: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
): Promise<{ status: number; type: string; to: string; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const asked = request(
      { agent: false, hostname, port, path, method, headers: { accept: 'text/html,*/*', ...(host && { host }) } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        const { 'content-type': type = '', location: to = '' } = response.headers;
        response.on('end', () => done({ status: response.statusCode ?? 0, type, to, body }));
      },
    );
    asked.on('error', fail).end();
  });
}

async function serve(files: Record<string, string>, under?: string) {
  const root = temporaryFolder();
  writeTree(root, { secret: 'not to be seen' });
  const server = await serveFolder(writeTree(join(root, 'site'), files), 8700, under);
  onTestFinished(() => server.close());
  return server;
}

const SITE = {
  'index.html': 'home',
  '404.html': 'lost',
  'events/x/index.html': 'event x',
  'style.css': 'a{}',
  'data/events.json': '[]',
  'feed.xml': '<feed/>',
  'font.woff2': 'f',
  'image.svg': '<svg/>',
  'search.wasm': 'w',
  '.newsfold': 'hidden',
  'ärger/index.html': 'umlaut',
};

describe('a preview', () => {
  it.each([
    ['/', 200, 'text/html', 'home'],
    ['/?q=1', 200, 'text/html', 'home'],
    ['/events/x/', 200, 'text/html', 'event x'],
    ['/%C3%A4rger/', 200, 'text/html', 'umlaut'],
    ['/style.css', 200, 'text/css', 'a{}'],
    ['/data/events.json', 200, 'application/json', '[]'],
    ['/feed.xml', 200, 'application/xml', '<feed/>'],
    ['/font.woff2', 200, 'font/woff2', 'f'],
    ['/image.svg', 200, 'image/svg+xml', '<svg/>'],
    ['/search.wasm', 200, 'application/wasm', 'w'],
    ['/none', 404, 'text/html', 'lost'],
    ['/events/', 404, 'text/html', 'lost'],
    ['/.newsfold', 404, 'text/html', 'lost'],
  ])('answers %s with %i, %s', async (path, status, type, body) => {
    const { address } = await serve(SITE);
    const answer = await ask(address, path);
    expect(answer).toMatchObject({ status, body });
    expect(answer.type.split(';')[0]).toBe(type);
  });

  it('sends the address of a folder on to its page', async () => {
    const { address } = await serve(SITE);
    expect(await ask(address, '/events/x')).toMatchObject({ status: 301, to: '/events/x/' });
  });

  it.each([
    '/../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/events/..%2f..%2fsecret',
    '/..\\secret',
    '//secret',
    '/%',
    '/%00',
    '/\\..\\secret',
  ])('shows nothing beyond its folder to %s', async (path) => {
    const { address } = await serve(SITE);
    const { status, body } = await ask(address, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('not to be seen');
  });

  it.each([
    ['/sub/', 200, 'home', ''],
    ['/sub', 301, '', '/sub/'],
    ['/sub/style.css?v=1', 200, 'a{}', ''],
    ['/sub/events/x/', 200, 'event x', ''],
    ['/sub/events/x', 301, '', '/sub/events/x/'],
    ['/sub/none', 404, 'lost', ''],
    ['/subway/style.css', 404, 'lost', ''],
    ['/style.css', 200, 'a{}', ''],
    ['/', 200, 'home', ''],
  ])('of a site that stands under a path answers %s with %i, too', async (path, status, body, to) => {
    const { address } = await serve(SITE, '/sub/');
    expect(await ask(address, path)).toMatchObject({ status, body, to });
  });

  it('shows nothing beyond its folder under a path', async () => {
    const { address } = await serve(SITE, '/sub/');
    for (const path of ['/sub/../secret', '/sub/..%2fsecret', '/sub//secret', '/sub/.newsfold', '/sub/../../secret'])
      expect((await ask(address, path)).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['https://news.example/sub/', '/sub/'],
    ['https://news.example/a&amp;b/', '/a&b/'],
    ['https://news.example/', '/'],
  ])('knows from its home page at %s that it stands under %s', (address, path) => {
    const head = `<head><link rel="canonical" href="${address}"></head>`;
    expect(readSitePath(writeTree(temporaryFolder(), { 'index.html': head }))).toBe(path);
  });

  it('takes the root where a site knows no address', () => {
    expect(readSitePath(writeTree(temporaryFolder(), { 'index.html': '<head></head>' }))).toBe('/');
  });

  it('takes the next port when one is taken, reads only, and is open to this machine alone', async () => {
    const first = await serve(SITE);
    const second = await serve(SITE);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
    expect(new URL(first.address).hostname).toBe('127.0.0.1');
    expect((await ask(first.address, '/', { method: 'POST' })).status).toBe(405);
    expect(await ask(first.address, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    ['localhost', 200],
    ['LOCALHOST:8700', 200],
    ['127.0.0.1:8700', 200],
    ['[::1]:8700', 200],
    ['news.localhost:8700', 200],
    ['elsewhere.example', 403],
    ['127.0.0.1.elsewhere.example:8700', 403],
    ['localhost.elsewhere.example', 403],
    ['elsewhere.example@localhost', 403],
  ])('that is asked for as %s answers %i', async (host, status) => {
    const { address } = await serve(SITE);
    expect(await ask(address, '/', { host })).toMatchObject({ status, body: status === 200 ? 'home' : '' });
  });

  it('of a site that is not there ends with status 2 and says how to make one', async () => {
    const { status, stderr } = await runBuild(['--out', temporaryFolder()], { script: 'preview' });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
  });
});

describe('what dev watches', () => {
  const roots = ['/home/.kept/articles', '/project/src', '/project/.eleventy.js'];
  it.each([
    ['/home/.kept/articles', false],
    ['/home/.kept/articles/a.md', false],
    ['/home/.kept/articles/.a.md.swp', true],
    ['/home/.kept/articles/.git/index', true],
    ['/home/.kept/articles/..a.md', true],
    ['/project/src/index.ts', false],
    ['/project/.eleventy.js', false],
    ['/project', false],
  ])('%s is hidden: %s', (path, hidden) => expect(isHiddenBelow(roots, path)).toBe(hidden));

  it.each([
    ['/home/.jo/site', false],
    ['/home/.jo/site/articles', false],
    ['/home/.jo/site/articles/a.md', false],
    ['/home/.jo/site/articles/.a.md.swp', true],
    ['/home/.jo/site/notes', true],
    ['/home/.jo/site/articles-2/a.md', true],
    ['/code/src/a.ts', false],
    ['/code/other', true],
  ])('of a folder that may come back, its parent is watched and no more of that: %s: %s', (path, isIgnored) => {
    const { paths, ignored } = planWatch(['/home/.jo/site/articles', '/code/src']);
    expect(paths).toEqual(['/home/.jo/site', '/home/.jo/site/articles', '/code/src']);
    expect(ignored(path)).toBe(isIgnored);
  });
});

describe('dev', () => {
  /** Asks until the answer is as wished; a watcher takes its time. */
  async function until<T>(question: () => Promise<T>, isWished: (answer: T) => boolean): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const answer = await question();
      if (isWished(answer) || tries > 300) return answer;
      await pause(100);
    }
  }

  it('builds, serves, rebuilds at a change, shows an error in the browser and goes on', async () => {
    const root = temporaryFolder();
    const articles = writeTree(join(root, '.kept/articles'), { 'a.md': article('First light') });
    const child = startBuild(['--articles', articles, '--out', join(root, 'site'), '--port', '8800'], {
      script: 'dev',
    });
    onTestFinished(() => void child.kill());
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const address = await until(
      async () => /http:\S+/.exec(said)?.[0] ?? '',
      (found) => found !== '',
    );
    const home = () => ask(address, '/');

    const built = await until(home, ({ body }) => body.includes('First light'));
    expect(built).toMatchObject({ status: 200 });
    expect(built.body).toContain('reload-client.js');

    writeTree(articles, { 'a.md': article('Second light') });
    expect((await until(home, ({ body }) => body.includes('Second light'))).body).toContain('Second light');

    writeTree(articles, { 'b.md': '---\ntitle: <b>No outlet\n---\n\nText.\n' });
    const failed = await until(home, ({ status }) => status === 500);
    expect(failed).toMatchObject({ status: 500, type: 'text/html; charset=utf-8' });
    expect(failed.body).toMatch(/b\.md:\d+:\d+: /);
    expect(said).toMatch(/b\.md:\d+:\d+: /);
    expect(child.exitCode).toBeNull();

    writeTree(articles, { 'b.md': article('Orchard prices', 'Apples cost twice as much as pears in Wexby.') });
    const mended = await until(home, ({ body }) => body.includes('Orchard prices'));
    expect(mended.body).toContain('Orchard prices');
    for (const path of ['/%', '/..%2f..%2fetc/passwd']) expect((await ask(address, path)).status).toBe(400);
    expect((await ask(address, '/', { host: 'elsewhere.example' })).status).toBe(403);
    expect(child.exitCode).toBeNull();
  });
});
