import { relative } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Edition, Problem } from '../src/model.js';
import { buildSite } from './build-site.js';
import { checkFolders, UsageError } from './check-folders.js';
import { PROJECT } from './project.js';

interface CallOptions {
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly lenient: boolean;
}

const DONE = 0;
const INPUT_HAS_PROBLEMS = 1;
const CALL_IS_WRONG = 2;

function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new InvalidArgumentError('It must be an address like https://example.org/news/.');
}

function readCall(): CallOptions {
  return new Command('npm run build --')
    .description('Builds the site of a folder of articles.')
    .option('--articles <folder>', 'the folder of articles', 'articles')
    .option('--out <folder>', 'where the site goes', '_site')
    .option('--base-url <url>', 'the address at which the site will stand', webAddress)
    .option('--lenient', 'leave out articles with problems and list them, instead of failing', false)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? DONE : CALL_IS_WRONG))
    .parse()
    .opts<CallOptions>();
}

const lineOf = ({ path, line, column, message, severity }: Problem) =>
  `${path}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;

function closingLine(edition: Edition, published: boolean, out: string): string {
  const wrong = edition.problems.filter(({ severity }) => severity === 'problem').length;
  if (!published) return `${wrong} ${wrong === 1 ? 'problem' : 'problems'}: nothing was built, and the site is as it was.`;
  const built = `${edition.readings.length} articles, ${edition.events.length} events → ${relative(PROJECT, out).startsWith('..') ? out : relative(PROJECT, out)}`;
  return wrong ? `${built} (${wrong} problems left out)` : built;
}

/** Whether the system refused to read or write a folder: no permission, no space, a mount point that cannot move. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

async function main(): Promise<number> {
  const call = readCall();
  try {
    const folders = checkFolders({ ...call, project: PROJECT });
    process.chdir(PROJECT);
    const { edition, published } = await buildSite({ ...call, ...folders });
    for (const problem of edition.problems) console.error(lineOf(problem));
    console.log(closingLine(edition, published, folders.out));
    return published ? DONE : INPUT_HAS_PROBLEMS;
  } catch (error) {
    if (!(error instanceof UsageError || isRefusal(error))) throw error;
    console.error(error.message);
    return CALL_IS_WRONG;
  }
}

process.exitCode = await main();
