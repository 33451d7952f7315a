import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { FIRST_THREAD_FLAG } from './engine.js';
import { PROJECT } from './project.js';

/** How a build in dev ended: what to reload in the browser, or the words of the failure. */
export type BuildResult =
  | { readonly ok: true; readonly changed: readonly string[] }
  | { readonly ok: false; readonly words: string };

const QUIET_MS = 80;
const COMPILE = [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', PROJECT, '--noCheck', '--noResolve'];
const BUILD = join(PROJECT, 'dist/scripts/build.js');

/**
 * A function to call at each change. It compiles and builds in processes of their own, so that changed code is always
 * fresh and no failure of a build can end the caller. Changes in quick succession, or during a build, make one build.
 */
export function makeRebuilder(args: readonly string[], show: (result: BuildResult) => void): (path?: string) => void {
  const waiting = new Set<string>();
  let building = false;
  let timer: NodeJS.Timeout | undefined;

  async function build(): Promise<void> {
    if (building) return;
    building = true;
    const changed = [...waiting];
    waiting.clear();
    const words = (await run(COMPILE)) ?? (await run([FIRST_THREAD_FLAG, BUILD, ...args]));
    show(words === null ? { ok: true, changed } : { ok: false, words });
    building = false;
    if (waiting.size > 0) build();
  }

  return (path) => {
    if (path !== undefined) waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(build, QUIET_MS);
  };
}

/** Runs a Node program; answers null when it ends well, else all that it said. What it says is printed as it comes. */
function run(args: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (data: Buffer) => {
        words += data;
        to.write(data);
      });
    }
    child.on('error', (error) => done(error.message));
    child.on('close', (status, signal) =>
      done(status === 0 ? null : words || `The build ended with ${status ?? signal}.`),
    );
  });
}
