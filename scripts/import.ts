import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { isEdtf } from '../src/calendar/index.js';
import { importAll } from './import-all.js';
import { PROJECT } from './project.js';
import { parseCall, runCommand } from './run-command.js';

interface CallOptions {
  readonly articles?: string;
  readonly source?: string;
  readonly published?: string;
  readonly force: boolean;
}

function edtfDate(text: string): string {
  if (isEdtf(text)) return text;
  throw new InvalidArgumentError('It must be a date like 2023-12-26, 2024-01-24? or 2023-12.');
}

function outletName(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('It must be the name of an outlet.');
}

function readCall(): { inputs: readonly string[]; options: CallOptions } {
  const command = parseCall(
    new Command('npm run import --')
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
      .option('--force', 'replace article files that hold the same text', false),
  );
  return { inputs: command.args, options: command.opts<CallOptions>() };
}

runCommand(async () => {
  const { inputs, options } = readCall();
  return importAll(inputs, {
    ...options,
    articles: options.articles === undefined ? resolve(PROJECT, 'articles') : resolve(options.articles),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
});
