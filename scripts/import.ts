import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { isEdtf } from '../src/calendar/index.js';
import { importAll } from './import-all.js';
import { PROJECT } from './project.js';

interface CallOptions {
  readonly articles?: string;
  readonly source?: string;
  readonly published?: string;
  readonly force: boolean;
}

const CALL_IS_WRONG = 2;

function edtfDate(text: string): string {
  if (isEdtf(text)) return text;
  throw new InvalidArgumentError('It must be a date like 2023-12-26, 2024-01-24? or 2023-12.');
}

function outletName(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('It must be the name of an outlet.');
}

const command = new Command('npm run import --')
  .description(
    'Turns raw texts, pages and feeds, saved or at an address, into article files, and says what it took, cut and could not know.',
  )
  .argument(
    '<path...>',
    'texts, pages saved as HTML, feeds (RSS, Atom, JSON Feed), folders of them, or addresses on the web',
  )
  .option('--articles <folder>', 'the folder of articles')
  .option('--source <name>', 'the outlet that published them', outletName)
  .option('--published <edtf>', 'when they were published', edtfDate)
  .option('--force', 'replace article files that hold the same text', false)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : CALL_IS_WRONG))
  .parse();

const { articles, ...options } = command.opts<CallOptions>();
const call = {
  ...options,
  articles: articles === undefined ? resolve(PROJECT, 'articles') : resolve(articles),
  say: (line: string) => console.log(line),
  complain: (line: string) => console.error(line),
};
process.exitCode = await importAll(command.args, call);
