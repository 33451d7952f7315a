import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFile } from './write-file.js';

/** The file by which a folder is known as a site that newsfold made and may replace. */
export const MARKER = '.newsfold';

/** A new site while it is written, beside the one it will replace. */
export interface Stage {
  readonly folder: string;
  /** A folder in it for what is needed only while it is written. */
  readonly spool: string;
  /** Puts the new site in the place of the old one. */
  publish(): void;
  /** Takes the unfinished site away; after `publish` there is nothing left to take. */
  discard(): void;
}

/** Opens an empty folder beside `out` (`.NAME.building-PID`) to write a site into. */
export function openStage(out: string): Stage {
  mkdirSync(dirname(out), { recursive: true });
  const folder = beside(out, `building-${process.pid}`);
  const aside = beside(out, `replaced-${process.pid}`);
  mkdirSync(folder);
  writeFile(join(folder, MARKER), 'This folder is written by newsfold; the next build replaces it whole.\n');
  const spool = join(folder, '.spool');
  const discard = () => rmSync(folder, { recursive: true, force: true });
  const publish = () => {
    rmSync(spool, { recursive: true, force: true });
    do {
      rmSync(aside, { recursive: true, force: true });
      renameUnless('ENOENT', out, aside);
    } while (!renameUnless('ENOTEMPTY', folder, out));
    rmSync(aside, { recursive: true, force: true });
  };
  return { folder, spool, publish, discard };
}

/**
 * Renames a folder, unless another build into the same place has come first: has taken the folder away (`ENOENT`), or has
 * put its own in the new place (`ENOTEMPTY`). Answers whether it did.
 */
function renameUnless(code: 'ENOENT' | 'ENOTEMPTY', from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}

const beside = (out: string, suffix: string) => join(dirname(out), `.${basename(out)}.${suffix}`);

/**
 * Puts right what killed builds left beside `out`: a site that was moved aside and never replaced comes back, and
 * unfinished ones go. Those of builds that still run are left alone.
 */
export function recoverSite(out: string): void {
  if (!existsSync(dirname(out))) return;
  const left = readdirSync(dirname(out))
    .map((name) => ({ name, match: /^\.(.+)\.(building|replaced)-(\d+)$/.exec(name) }))
    .filter(({ match }) => match?.[1] === basename(out) && !isRunning(Number(match[3])))
    .map(({ name, match }) => ({ path: join(dirname(out), name), kind: match?.[2] }));
  for (const { path, kind } of left) {
    if (kind === 'replaced' && !existsSync(out)) renameUnless('ENOENT', path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
