import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { asksForThisMachine } from './local-host.js';
import type { BuildResult } from './rebuild.js';

const LOCALHOST = '127.0.0.1';

/**
 * Eleventy's dev server for a folder, on this machine only. `show` tells the open pages how the last build ended: they
 * reload, or show its words in place of every page until a build succeeds.
 */
export async function openDevServer(folder: string, port: number): Promise<{ show: (result: BuildResult) => void }> {
  let last: BuildResult = { ok: false, words: 'The first build is under way.' };
  const answerFailure = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!asksForThisMachine(request)) response.writeHead(403).end();
    else if (!isPathInside(request.url ?? '/')) response.writeHead(400).end();
    else if (last.ok || !(request.headers.accept ?? '').includes('text/html')) next();
    else {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(failurePage(last.words));
    }
  };
  const server = new EleventyDevServer('newsfold', folder, {
    domDiff: false,
    portReassignmentRetryCount: 20,
    messageOnStart: () => false,
    middleware: [answerFailure],
  });
  server._serverListen = (wanted) => server.server.listen(wanted, LOCALHOST);
  server.serve(port);
  await server.ready();
  console.log(`The site is at http://${LOCALHOST}:${(server.server.address() as AddressInfo).port}/ (Ctrl+C ends)`);
  const show = (result: BuildResult) => {
    last = result;
    server.reload(result.ok && result.changed.length > 0 && result.changed.every(isCss) ? { subtype: 'css' } : {});
  };
  return { show };
}

const isCss = (path: string) => path.endsWith('.css');

/** Whether the server can look for a requested path: its escapes are whole, and no part of it climbs out. */
function isPathInside(url: string): boolean {
  try {
    return !decodeURIComponent(url.replace(/[?#].*$/s, ''))
      .split(/[\\/]/)
      .includes('..');
  } catch {
    return false;
  }
}

function failurePage(words: string): string {
  const safe = stripVTControlCharacters(words).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Not built</title></head>
<body><h1>Not built</h1><pre style="white-space: pre-wrap">${safe}</pre></body>
</html>
`;
}
