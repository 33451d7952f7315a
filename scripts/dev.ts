import { join, resolve } from 'node:path';
import { watch } from 'chokidar';
import { Command } from 'commander';
import { checkFolders } from './check-folders.js';
import { openDevServer } from './dev-server.js';
import { planWatch } from './dev-watch.js';
import { PROJECT } from './project.js';
import { makeRebuilder } from './rebuild.js';
import { EXIT, numberOfPort, parseCall, runCommand } from './run-command.js';

const SOURCES = ['src', 'templates', 'scripts', '.eleventy.js'].map((path) => join(PROJECT, path));

runCommand(async () => {
  const call = parseCall(
    new Command('npm run dev --')
      .description(
        'Builds and serves the site, and does so again at every change of an article, a template or the code.',
      )
      .option('--articles <folder>', 'the folder of articles', 'articles')
      .option('--out <folder>', 'where the site goes', '_site')
      .option('--port <number>', 'the port, or the next free one', numberOfPort, 8080),
  ).opts<{ articles: string; out: string; port: number }>();
  const { articles, out } = checkFolders({
    articles: resolve(call.articles),
    out: resolve(call.out),
    project: PROJECT,
  });
  const server = await openDevServer(out, call.port);
  const rebuild = makeRebuilder(['--articles', articles, '--out', out], server.show);
  const { paths, ignored } = planWatch([articles, ...SOURCES]);
  watch(paths, { ignoreInitial: true, ignored })
    .on('all', (_kind, path) => rebuild(path))
    .on('error', (error) => console.error(error));
  rebuild();
  return EXIT.done;
});
