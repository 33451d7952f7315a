import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../src/model.js';
import { PROJECT } from './project.js';

/** The parts of the one stylesheet, in the order in which the browser reads them; the layers give the cascade. */
const STYLES = ['fonts', 'tokens', 'base', 'layout', 'timeline', 'event', 'article', 'lists', 'print'];
const LAYERS = '@layer tokens, base, layout, parts, print;\n';

const FONTS = [
  'newsreader/files/newsreader-latin-wght-normal.woff2',
  'newsreader/files/newsreader-latin-wght-italic.woff2',
  'newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  'libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
];

/** What pages need beside themselves: one stylesheet, fonts, the icon and the scripts, under `assets/`. */
export function* readAssets(): Generator<OutputFile> {
  const templates = join(PROJECT, 'templates');
  const styles = STYLES.map((name) => readFileSync(join(templates, 'css', `${name}.css`), 'utf8'));
  yield { path: 'assets/style.css', contents: LAYERS + styles.join('\n') };
  for (const font of FONTS) {
    const path = join(PROJECT, 'node_modules/@fontsource-variable', font);
    yield { path: `assets/fonts/${font.split('/').at(-1)}`, contents: readFileSync(path) };
  }
  for (const name of readdirSync(join(templates, 'client')).sort())
    yield { path: `assets/${name}`, contents: readFileSync(join(templates, 'client', name)) };
}
