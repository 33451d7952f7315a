import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { UsageError } from './check-folders.js';
import { asksForThisMachine } from './local-host.js';

const LOCALHOST = '127.0.0.1';
const PORTS_TO_TRY = 20;

const compress = compression();

/** A folder to serve, and the path at which its pages believe to stand, which begins and ends with `/`. */
interface Served {
  readonly folder: string;
  readonly under: string;
}

/**
 * Serves a folder on this machine only, compressed as a static host would; takes the next free port when `port` is
 * taken. What it holds stands both at the root and under a path of the caller's, such as `/news/`.
 */
export async function serveFolder(
  folder: string,
  port: number,
  under = '/',
): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) =>
    compress(request, response, () => answer({ folder, under }, request, response)),
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

function answer({ folder, under }: Served, request: IncomingMessage, response: ServerResponse): void {
  if (!asksForThisMachine(request)) {
    response.writeHead(403).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (`${path}/` === under) {
    response.writeHead(301, { Location: under }).end();
    return;
  }
  const refuse = ({ status = 500 }: Refusal) => notFound(folder, response, status);
  const open = (wanted: string) => send(request, wanted, { root: folder, dotfiles: 'ignore', cacheControl: false });
  const openBelow = () =>
    open(path.slice(under.length - 1))
      .on('error', refuse)
      .on('directory', () => response.writeHead(301, { Location: `${path}/` }).end())
      .pipe(response);
  const isBelow = under !== '/' && path.startsWith(under);
  open(path)
    .on('error', (error: Refusal) => (isBelow && error.status === 404 ? openBelow() : refuse(error)))
    .pipe(response);
}

/** What `send` says of a file that it does not give. */
interface Refusal {
  readonly status?: number;
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
