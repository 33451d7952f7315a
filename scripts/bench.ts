import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { groupArticles } from '../src/events/index.js';
import { readArticle, readEditorial } from '../src/index.js';
import { benchEleventy, benchHugo } from './bench-peers.js';
import { FIRST_THREAD_FLAG, tuneEngine } from './engine.js';
import { makeArticles } from './make-articles.js';
import { PROJECT } from './project.js';
import { readArticles } from './read-articles.js';
import { readFolder } from './read-folder.js';
import { EXIT, parseCall, runCommand } from './run-command.js';
import { countWorkers, openWorkers } from './run-tasks.js';
import { type ProcessCost, timeProcess } from './time-process.js';
import { timeStages } from './time-stages.js';

function count(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number of articles.');
}

const inTable = (cost: ProcessCost | null) =>
  cost
    ? { seconds: cost.seconds.toFixed(2), megabytes: cost.megabytes?.toFixed(0) ?? 'not told' }
    : { seconds: 'not installed' };

/** The whole build, cold, again with nothing changed, and with one article edited; and the peers' builds. */
async function benchWhole(articles: string, work: string): Promise<void> {
  const places = ['--articles', articles, '--out', join(work, 'site'), '--cache', join(work, 'cache')];
  const build = () =>
    timeProcess(process.execPath, [FIRST_THREAD_FLAG, join(PROJECT, 'dist/scripts/build.js'), ...places], {
      cwd: PROJECT,
    });
  const cold = await build();
  const unchanged = await build();
  appendFileSync(join(articles, '000000.md'), '\nOne more sentence was added on Monday.\n');
  const table = {
    'newsfold, cold': inTable(cold),
    'newsfold, unchanged': inTable(unchanged),
    'newsfold, one edit': inTable(await build()),
    'plain Eleventy': inTable(await benchEleventy(articles, join(work, 'eleventy'))),
    Hugo: inTable(await benchHugo(articles, join(work, 'hugo'))),
  };
  console.table(table);
}

/** Each stage by itself, in this thread. */
function benchStages(articles: string, of: number): void {
  const rows = [...timeStages(articles)].map(([stage, seconds]) => [
    stage,
    { seconds: seconds.toFixed(2), 'articles a second': Math.round(of / seconds) },
  ]);
  console.table(Object.fromEntries(rows));
}

/** What a pattern that looks back and forth would choke on. */
const HOSTILE = { spaces: ' ', digits: '7', commas: ',', 'quotation marks': '“', dates: 'from May to ' };

/** Articles of 100 KB of one thing, each read whole: twice as much must take twice as long, and never four times. */
function benchHostile(): void {
  const { editorial } = readEditorial([]);
  const milliseconds = (unit: string, length: number): string => {
    const bytes = Buffer.from(`---\ntitle: T\nsource: S\n---\n\nA${unit.repeat(length / unit.length)}`);
    const began = performance.now();
    readArticle({ path: 'a.md', bytes }, editorial);
    return (performance.now() - began).toFixed(0);
  };
  const rows = Object.entries(HOSTILE).map(([name, unit]) => {
    milliseconds(unit, 10_000);
    return [name, { '100 KB, ms': milliseconds(unit, 100_000), '200 KB, ms': milliseconds(unit, 200_000) }];
  });
  console.table(Object.fromEntries(rows));
}

/** Grouping alone, of very many articles. They are read in worker threads first, which the clock leaves out. */
async function benchGrouping(articles: string, work: string, of: number): Promise<void> {
  const { editorial } = readEditorial([]);
  const folder = { articles, paths: readFolder(articles).articles, editorial, cache: null, spool: join(work, 'spool') };
  tuneEngine(of);
  const workers = openWorkers(countWorkers(of), of);
  const { readings } = await readArticles(folder, workers);
  await workers.close();
  const began = performance.now();
  const usedBefore = process.cpuUsage();
  const { groups } = groupArticles(readings, editorial);
  const { user, system } = process.cpuUsage(usedBefore);
  console.table({
    grouping: {
      articles: of,
      groups: groups.length,
      seconds: ((performance.now() - began) / 1000).toFixed(1),
      'processor seconds': ((user + system) / 1e6).toFixed(1),
      'megabytes at the peak, readings and all': (process.resourceUsage().maxRSS / 1024).toFixed(0),
    },
  });
}

/** Does something with a folder of so many synthetic articles and takes it away again. */
async function withArticles(of: number, use: (articles: string, work: string) => Promise<void>): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'newsfold-bench-'));
  try {
    makeArticles(join(work, 'articles'), of);
    await use(join(work, 'articles'), work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

runCommand(async () => {
  const { count: counts, grouping } = parseCall(
    new Command('npm run bench --')
      .description('Measures speed and memory on synthetic articles, side by side with plain Eleventy and Hugo.')
      .option('--count <numbers...>', 'how many articles', (text, all: number[] | undefined) => [
        ...(all ?? []),
        count(text),
      ])
      .option('--grouping <number>', 'group so many articles, and do nothing else', count),
  ).opts<{ count?: number[]; grouping?: number }>();
  if (grouping) await withArticles(grouping, (articles, work) => benchGrouping(articles, work, grouping));
  for (const of of grouping ? [] : (counts ?? [1000, 10_000])) {
    console.log(`\n${of} articles, some 2.5 KB each`);
    await withArticles(of, async (articles, work) => {
      await benchWhole(articles, work);
      benchStages(articles, of);
    });
  }
  if (!grouping) benchHostile();
  return EXIT.done;
});
