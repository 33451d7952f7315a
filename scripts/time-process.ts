import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SAMPLE_MS = 50;

/** How long a program ran and the most memory it held, which only Linux tells. */
export interface ProcessCost {
  readonly seconds: number;
  readonly megabytes: number | null;
}

/** Runs a program to its end; throws with what it said when it fails. */
export function timeProcess(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<ProcessCost> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(command, args, {
      ...options,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data;
    });
    let peak: number | null = null;
    const sampling = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, SAMPLE_MS);
    child.on('error', fail);
    child.on('close', (status) => {
      clearInterval(sampling);
      if (status === 0) done({ seconds: (performance.now() - began) / 1000, megabytes: peak });
      else fail(new Error(`${command} ${args.join(' ')} ended with ${status}\n${said.slice(-2000)}`));
    });
  });
}

/** The most memory that a running process has held so far, in MB. */
function peakOf(pid: number | undefined): number | null {
  try {
    const match = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) / 1024 : null;
  } catch {
    // The process has ended, or this is not Linux: nothing to be had.
    return null;
  }
}
