import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { UsageError } from './check-folders.js';
import { isRefusal } from './refusal.js';

/** What a command's exit status says. */
export const EXIT = { done: 0, inputHasProblems: 1, callIsWrong: 2 } as const;

/**
 * Runs a command to its end and sets the exit status: what it answers, or 2 with one line of explanation when the
 * call, or a folder it names, cannot be used. Any other error is a bug and ends in its stack.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.callIsWrong;
    else if (error instanceof UsageError || isRefusal(error)) {
      console.error(error.message);
      process.exitCode = EXIT.callIsWrong;
    } else throw error;
  }
}

/** Options of npm's own, too, that may stand in its settings. */
const OPTIONS_OF_NPM = new Set(['--cache', '--no-cache', '--force']);

/**
 * Reads the call. Options before npm's `--` never reach a command: npm takes them for its own and tells of them in its
 * environment alone, so that a build would go on without them.
 */
export function parseCall(command: Command): Command {
  const taken = command.options.filter(({ long }) => isTakenByNpm(long ?? ''));
  if (taken.length === 0) return command.exitOverride().parse();
  const names = taken.map(({ long }) => long).join(', ');
  const call = [command.name(), ...taken.map(({ flags }) => flags)].join(' ');
  throw new UsageError(`npm has taken ${names} for its own: write “--” before all options, as in ${call}`);
}

function isTakenByNpm(option: string): boolean {
  if (OPTIONS_OF_NPM.has(option) || process.argv.some((word) => word.split('=')[0] === option)) return false;
  return process.env[`npm_config_${option.slice(2).replaceAll('-', '_')}`] !== undefined;
}

/** An option's value read as a port. */
export function numberOfPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}
