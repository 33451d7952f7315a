import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium on this machine's path, if there is one. */
export const BROWSER = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** Says plainly that tests are left out, why, and how to have them; answers whether they are. */
export function isMissing(what: string, found: boolean, howToGet: string): boolean {
  if (!found) process.stderr.write(`\nSKIPPED: ${what}. To have it run: ${howToGet}\n`);
  return !found;
}

/** A browser with a fresh profile, to be closed by the caller; contexts in it share nothing. */
export async function openBrowser(): Promise<{
  newContext: (options: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}> {
  const profile = mkdtempSync(join(tmpdir(), 'newsfold-browser-'));
  const browser = await chromium.launch({
    executablePath: BROWSER ?? '',
    headless: true,
    args: FLAGS,
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { newContext: (options) => browser.newContext(options), close };
}
