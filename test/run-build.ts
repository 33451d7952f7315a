import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's own folder. */
export const PROJECT = join(import.meta.dirname, '..');

/** How a program ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let compiled = false;

/** Compiles the project once for all tests of a run, as `npm run build` does. */
function compile(): void {
  if (compiled) return;
  const { status, stdout } = spawnSync(join(PROJECT, 'node_modules/.bin/tsc'), ['-p', PROJECT, '--noCheck'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  compiled = true;
}

/** Starts a build, or another of the scripts, with the given arguments. */
export function startBuild(args: readonly string[], { script = 'build', env = {} as NodeJS.ProcessEnv } = {}) {
  compile();
  return spawn(process.execPath, [join(PROJECT, 'dist/scripts', `${script}.js`), ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  });
}

/** Runs a build to its end. */
export async function runBuild(args: readonly string[], options?: Parameters<typeof startBuild>[1]): Promise<Ended> {
  const child = startBuild(args, options);
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text));
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return { status, ...said };
}
