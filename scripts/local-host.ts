import type { IncomingMessage } from 'node:http';

const THIS_MACHINE = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|)(?::\d+)?$/i;

/**
 * Whether a request asks for this machine by a name of its own. A page from elsewhere can have its name lead here, and
 * would then read what is not published yet (DNS rebinding); its name stays in what the browser asks for.
 */
export function asksForThisMachine({ headers: { host = '' } }: IncomingMessage): boolean {
  return THIS_MACHINE.test(host);
}
