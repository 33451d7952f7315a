import { join, relative, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Edition, Problem } from '../src/model.js';
import { buildSite } from './build-site.js';
import { checkFolders } from './check-folders.js';
import { PROJECT } from './project.js';
import { EXIT, runCommand } from './run-command.js';

interface CallOptions {
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly lenient: boolean;
  /** Commander's `--no-cache` says `false`. */
  readonly cache: string | false;
}

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
    .option('--cache <folder>', 'what is kept from one build to the next', join(PROJECT, '.cache'))
    .option('--no-cache', 'read every article anew')
    .exitOverride()
    .parse()
    .opts<CallOptions>();
}

const lineOf = ({ path, line, column, message, severity }: Problem) =>
  `${path}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;

function closingLine(edition: Edition, published: boolean, out: string): string {
  const wrong = edition.problems.filter(({ severity }) => severity === 'problem').length;
  if (!published)
    return `${wrong} ${wrong === 1 ? 'problem' : 'problems'}: nothing was built, and the site is as it was.`;
  const built = `${edition.readings.length} articles, ${edition.events.length} events → ${relative(PROJECT, out).startsWith('..') ? out : relative(PROJECT, out)}`;
  return wrong ? `${built} (${wrong} problems left out)` : built;
}

runCommand(async () => {
  const call = readCall();
  const folders = checkFolders({ ...call, project: PROJECT });
  const cache = call.cache ? resolve(call.cache) : null;
  process.chdir(PROJECT);
  const { edition, published, notices } = await buildSite({ ...call, ...folders, cache });
  for (const notice of notices) console.error(notice);
  for (const problem of edition.problems) console.error(lineOf(problem));
  console.log(closingLine(edition, published, folders.out));
  return published ? EXIT.done : EXIT.inputHasProblems;
});
