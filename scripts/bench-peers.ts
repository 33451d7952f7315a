import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.js';
import { type ProcessCost, timeProcess } from './time-process.js';

const PAGE = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${content}</body></html>\n`;

/** Builds the same articles by plain Eleventy: a page for each, and a list. */
export function benchEleventy(articles: string, work: string): Promise<ProcessCost> {
  mkdirSync(join(work, '_includes'), { recursive: true });
  cpSync(articles, join(work, 'articles'), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, '_includes/article.liquid'), PAGE('{{ title | escape }}', '{{ content }}'));
  writeFileSync(join(work, 'articles/articles.json'), '{"layout":"article.liquid","tags":"article"}');
  const list =
    '{% for each in collections.article %}<a href="{{ each.url }}">{{ each.data.title | escape }}</a>{% endfor %}';
  writeFileSync(join(work, 'index.liquid'), PAGE('Articles', list));
  writeFileSync(join(work, 'package.json'), '{"type":"module"}');
  const command = join(PROJECT, 'node_modules/@11ty/eleventy/cmd.cjs');
  return timeProcess(process.execPath, [command, '--quiet', '--output=out'], { cwd: work });
}

/** Builds the same articles by Hugo, where it is installed: a page for each, and a list. */
export async function benchHugo(articles: string, work: string): Promise<ProcessCost | null> {
  if (spawnSync('hugo', ['version']).status !== 0) return null;
  mkdirSync(join(work, 'layouts/_default'), { recursive: true });
  cpSync(articles, join(work, 'content'), { recursive: true });
  writeFileSync(
    join(work, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  writeFileSync(join(work, 'layouts/_default/single.html'), PAGE('{{ .Title }}', '{{ .Content }}'));
  writeFileSync(
    join(work, 'layouts/_default/list.html'),
    PAGE('Articles', '{{ range .RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'),
  );
  return timeProcess('hugo', ['--quiet', '--config', 'hugo.toml', '-d', 'out'], { cwd: work });
}
