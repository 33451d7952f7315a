import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Imported, importFile, isFeed, type RawFile } from '../src/import/index.js';
import { openShelf, type PutFile } from './import-shelf.js';
import { isRefusal } from './refusal.js';

/** Where articles go, what the caller knows of them, and who is told. */
export interface ImportCall {
  readonly articles: string;
  readonly source?: string;
  readonly published?: string;
  readonly force: boolean;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const DONE = 0;
const INPUT_HAS_PROBLEMS = 1;
const CALL_IS_WRONG = 2;

/**
 * Imports files, the texts, pages and feeds in folders, and what was fetched; answers the exit status. A file that fails
 * does not stop the others.
 */
export function importFiles(paths: readonly string[], call: ImportCall, fetched: readonly RawFile[] = []): number {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) call.complain(`${path}: there is no such file or folder`);
  const isFile = statSync(call.articles, { throwIfNoEntry: false })?.isDirectory() === false;
  if (isFile) call.complain(`${call.articles}: this is a file; name a folder with --articles`);
  if (missing.length > 0 || isFile) return CALL_IS_WRONG;
  const put = openShelf(call.articles, call.force);
  const results = [
    ...paths.flatMap(listImportable).flatMap((listed) => putListed(listed, call, put)),
    ...fetched.flatMap((file) => putFile(file, call, put)),
  ];
  if (results.length === 0) call.complain('there is no file to import');
  return results.length > 0 && results.every((done) => done) ? DONE : INPUT_HAS_PROBLEMS;
}

/** The names of what is imported of a folder; a page's own folder of pictures and scripts is left out. */
const IMPORTABLE = /\.(?:te?xt|x?html?|xml|rss|atom|rdf|json)$/i;
const PAGE_PARTS = /(?:_files|\.files)[\\/]/;

/** A file that was named, or that stands in a folder that was named. */
interface Listed {
  readonly path: string;
  readonly isInFolder: boolean;
}

function listImportable(path: string): Listed[] {
  if (!statSync(path).isDirectory()) return [{ path, isInFolder: false }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => IMPORTABLE.test(name) && !PAGE_PARTS.test(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ path: join(path, name), isInFolder: true }));
}

/** Imports a file of the list; one that cannot be read stops no other. */
function putListed({ path, isInFolder }: Listed, call: ImportCall, put: PutFile): boolean[] {
  const file = tryRead(path, isInFolder);
  if (file === null) return [];
  if ('fault' in file) {
    call.complain(`${path}:1:1: ${file.fault}`);
    return [false];
  }
  return putFile(file, call, put);
}

/** A file's bytes, or why they cannot be read; null of a folder, and of a folder's JSON that is no feed. */
function tryRead(path: string, isInFolder: boolean): RawFile | { readonly fault: string } | null {
  try {
    if (isInFolder && !statSync(path).isFile()) return null;
    const bytes = readFileSync(path);
    return isInFolder && /\.json$/i.test(path) && !isFeed(bytes) ? null : { path, bytes };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { fault: `this file cannot be read: ${error.message}` };
  }
}

/** Imports a file; answers for each article in it whether it was written. */
function putFile(file: RawFile, call: ImportCall, put: PutFile): boolean[] {
  const { path } = file;
  const { source, published } = call;
  return importFile({ ...file, source, published }).map((imported) => {
    const { name, fault } = imported.file ? put(imported.file) : { name: '', fault: imported.fault };
    if (fault !== null && imported.isEntry) call.say(`${path}: left as it is: ${fault}`);
    else if (fault !== null) call.complain(`${path}:1:1: ${fault}`);
    else for (const line of describe(path, join(call.articles, name), imported)) call.say(line);
    return fault === null || imported.isEntry;
  });
}

function describe(path: string, target: string, { took, cut, unknown, unit }: Imported): string[] {
  return [
    `${path} → ${relative(process.cwd(), target)}`,
    ...took.map(
      ({ key, value, line, from }) =>
        `  took ${key}: ${value} (${from ?? (line === 0 ? 'as given' : `${unit} ${line}`)})`,
    ),
    ...cut.map(
      ({ line, rule, text }) => `  cut ${unit} ${line}, ${rule}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`,
    ),
    ...unknown.map((words) => `  not known: ${words}`),
  ];
}
