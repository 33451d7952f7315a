import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { UsageError } from './check-folders.js';

const LOCALHOST = '127.0.0.1';
const PORTS_TO_TRY = 20;

const compress = compression();

/** Serves a folder on this machine only, compressed as a static host would; takes the next free port when `port` is taken. */
export async function serveFolder(folder: string, port: number): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) =>
    compress(request, response, () => answer(folder, request, response)),
  );
  const taken = await listen(server, port);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://${LOCALHOST}:${taken}/`, close };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    try {
      await once(server.listen(port, LOCALHOST), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new UsageError(`The ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken; name another with --port.`);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  send(request, path, { root: folder, dotfiles: 'ignore', cacheControl: false })
    .on('error', (error: { status?: number }) => notFound(folder, response, error.status ?? 500))
    .pipe(response);
}

/** A missing page, told by the site's own `404.html`; every other refusal in a word. */
function notFound(folder: string, response: ServerResponse, status: number): void {
  const page = join(folder, '404.html');
  if (status !== 404 || !existsSync(page)) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  createReadStream(page).pipe(response);
}
