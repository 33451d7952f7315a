import { join, relative } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { hasCredentials, type Problem } from '../src/model.js';
import { type BuildOutcome, buildSite } from './build-site.js';
import { checkFolders } from './check-folders.js';
import { PROJECT } from './project.js';
import { EXIT, parseCall, runCommand } from './run-command.js';

interface CallOptions {
  readonly articles: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly lenient: boolean;
  /** Commander's `--no-cache` says `false`. */
  readonly cache: string | false;
  readonly workers?: number;
}

function webAddress(text: string): string {
  const isAddress = URL.canParse(text) && /^https?:\/\/[^?#]+$/i.test(text.trim());
  if (isAddress && !hasCredentials(text)) return new URL(text).href;
  throw new InvalidArgumentError(
    'It must be an address like https://example.org/news/, without “?”, “#” or a name and password.',
  );
}

function wholeNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function readCall(): CallOptions {
  return parseCall(
    new Command('npm run build --')
      .description('Builds the site of a folder of articles.')
      .option('--articles <folder>', 'the folder of articles', 'articles')
      .option('--out <folder>', 'where the site goes', '_site')
      .option('--base-url <url>', 'the address at which the site will stand', webAddress)
      .option('--lenient', 'leave out articles with problems and list them, instead of failing', false)
      .option('--cache <folder>', 'what is kept from one build to the next', join(PROJECT, '.cache'))
      .option('--no-cache', 'read and tell every article anew')
      .option('--workers <number>', 'threads that work beside the first (default: as many as pay)', wholeNumber),
  ).opts<CallOptions>();
}

/** A problem on one line of its own; what could move the cursor or turn the writing round is told by its code. */
function lineOf({ path, line, column, message, severity }: Problem): string {
  const words = `${path}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
  return words.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function closingLine({ articles, events, problems, published }: BuildOutcome, out: string): string {
  const wrong = problems.filter(({ severity }) => severity === 'problem').length;
  if (!published) return `${counted(wrong, 'problem')}: nothing was built, and the site is as it was.`;
  const built = `${counted(articles, 'article')}, ${counted(events, 'event')} → ${relative(PROJECT, out).startsWith('..') ? out : relative(PROJECT, out)}`;
  return wrong ? `${built} (${counted(wrong, 'problem')} left out)` : built;
}

runCommand(async () => {
  const call = readCall();
  const folders = checkFolders({ ...call, project: PROJECT });
  process.chdir(PROJECT);
  const outcome = await buildSite({ ...call, ...folders });
  for (const notice of outcome.notices) console.error(notice);
  for (const problem of outcome.problems) console.error(lineOf(problem));
  console.log(closingLine(outcome, folders.out));
  return outcome.published ? EXIT.done : EXIT.inputHasProblems;
});
