import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Imported, importText } from '../src/import/index.js';
import { openShelf, type PutFile } from './import-shelf.js';

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

/** Imports files, and the `.txt` files of folders; answers the exit status. A file that fails does not stop the others. */
export function importFiles(paths: readonly string[], call: ImportCall): number {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) call.complain(`${path}: there is no such file or folder`);
  const isFile = statSync(call.articles, { throwIfNoEntry: false })?.isDirectory() === false;
  if (isFile) call.complain(`${call.articles}: this is a file; name a folder with --articles`);
  if (missing.length > 0 || isFile) return CALL_IS_WRONG;
  const put = openShelf(call.articles, call.force);
  const results = paths.flatMap(listTexts).map((path) => importFile(path, call, put));
  if (results.length === 0) call.complain('there is no text file to import');
  return results.length > 0 && results.every((done) => done) ? DONE : INPUT_HAS_PROBLEMS;
}

function listTexts(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.te?xt$/i.test(name));
  return names
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

function importFile(path: string, call: ImportCall, put: PutFile): boolean {
  const imported = importText({ path, bytes: readFileSync(path), source: call.source, published: call.published });
  const { name, fault } = imported.file ? put(imported.file) : { name: '', fault: imported.fault };
  if (fault !== null) call.complain(`${path}:1:1: ${fault}`);
  else for (const line of describe(path, join(call.articles, name), imported)) call.say(line);
  return fault === null;
}

function describe(path: string, target: string, { took, cut, unknown }: Imported): string[] {
  return [
    `${path} → ${relative(process.cwd(), target)}`,
    ...took.map(({ key, value, line }) => `  took ${key}: ${value} (${line === 0 ? 'as given' : `line ${line}`})`),
    ...cut.map(
      ({ line, rule, text }) => `  cut line ${line}, ${rule}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`,
    ),
    ...unknown.map((words) => `  not known: ${words}`),
  ];
}
