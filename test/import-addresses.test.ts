import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchAddress, isAddress } from '../scripts/fetch-address.js';
import { importAll } from '../scripts/import-all.js';

const PAGE = `<!doctype html><title>Fähre läuft auf Grund</title><article><p>${'Die Fähre lag für Stunden auf der Sandbank, und zwei Schlepper konnten sie im Nebel nicht erreichen. '.repeat(6)}</p></article>`;
const FEED = `<rss version="2.0"><channel><title>The Courier</title><item><title>Ferry runs aground</title><link>/ferry</link><description>It was dark.</description></item></channel></rss>`;

let server: Server;
let origin = '';
let folder = '';
/** Addresses whose answers were not heard to their end. */
const left: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  server = createServer((request, response) => {
    const answers: Record<string, () => void> = {
      '/19837156': () =>
        response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(PAGE, 'latin1')),
      '/feed': () => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED),
      '/moved': () => response.writeHead(301, { location: '/19837156' }).end(),
      '/large': () => response.writeHead(200).end('x'.repeat(5000)),
      '/silent': () => {},
      '/endless': () => {
        response.writeHead(500).write('no');
        response.on('close', () => left.push('/endless'));
      },
    };
    const answer = answers[request.url ?? ''] ?? (() => response.writeHead(404).end('no'));
    answer();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/a', true],
    ['HTTP://example.org', true],
    ['articles/http.txt', false],
    ['file:///etc/hosts', false],
  ])('%s: %s', (argument, is) => expect(isAddress(argument)).toBe(is));

  it('are fetched, and tell where and when', async () => {
    const articles = join(folder, 'articles');
    const out: string[] = [];
    const say = (line: string) => void out.push(line);
    const call = { articles, force: false, say, complain: say };
    const status = await importAll([`${origin}/moved`, `${origin}/feed`], call, new Date('2021-03-05T23:00:00Z'));
    expect(status).toBe(0);
    expect(readdirSync(articles).sort()).toEqual(['ferry-runs-aground.md', 'fähre-läuft-auf-grund.md']);
    const page = readFileSync(join(articles, 'fähre-läuft-auf-grund.md'), 'utf8');
    expect(page.split('\n').slice(0, 7)).toEqual([
      '---',
      'title: Fähre läuft auf Grund',
      'source: 127.0.0.1',
      'retrieved: 2021-03-05',
      `url: ${origin}/19837156`,
      'lang: de',
      '---',
    ]);
    const entry = readFileSync(join(articles, 'ferry-runs-aground.md'), 'utf8');
    expect(entry).toContain(`source: The Courier\nretrieved: 2021-03-05\nurl: ${origin}/ferry\nbody: excerpt\n`);

    const lost = await importAll([`${origin}/none`, `${origin}/feed`], call);
    expect(lost).toBe(1);
    expect(out).toContain(`${origin}/none: the server answers 404 Not Found`);
  });

  it('say why they answer nothing that can be imported', async () => {
    expect(await fetchAddress(`${origin}/large`, { mostBytes: 4000 })).toEqual({
      fault: 'the answer is larger than 0.004 MB',
    });
    expect(await fetchAddress(`${origin}/silent`, { longestMs: 50 })).toEqual({
      fault: 'the server did not answer in time',
    });
    expect(await fetchAddress(`${origin}/endless`)).toEqual({ fault: 'the server answers 500 Internal Server Error' });
    await vi.waitFor(() => expect(left).toEqual(['/endless']));
    expect(await fetchAddress('http://127.0.0.1:1/')).toMatchObject({
      fault: expect.stringContaining('it cannot be fetched'),
    });
    expect(await fetchAddress('http://')).toEqual({ fault: 'this is no address' });
  });
});
