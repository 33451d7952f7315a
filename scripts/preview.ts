import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { UsageError } from './check-folders.js';
import { EXIT, numberOfPort, parseCall, runCommand } from './run-command.js';
import { serveFolder } from './serve-folder.js';
import { readSitePath } from './serve-path.js';
import { MARKER } from './stage-site.js';

runCommand(async () => {
  const { out, port } = parseCall(
    new Command('npm run preview --')
      .description('Serves the last build as a static host would, without building it again.')
      .option('--out <folder>', 'the folder of the site', '_site')
      .option('--port <number>', 'the port, or the next free one', numberOfPort, 8080),
  ).opts<{ out: string; port: number }>();
  const folder = resolve(out);
  if (!existsSync(join(folder, MARKER))) throw new UsageError(`There is no site in ${out}. Make one: npm run build`);
  const path = readSitePath(folder);
  const { address } = await serveFolder(folder, port, path);
  console.log(`${out} is at ${address}${path.slice(1)} (Ctrl+C ends)`);
  return EXIT.done;
});
