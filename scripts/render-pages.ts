import { join, relative } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { Pages } from '../src/site/index.js';
import { PROJECT } from './project.js';

/** Renders every page into a folder by Eleventy. The models are frozen so that Eleventy hands them on as they are. */
export async function renderPages(pages: Pages, folder: string): Promise<void> {
  const eleventy = new Eleventy('dist/templates', relative(PROJECT, folder), {
    configPath: join(PROJECT, '.eleventy.js'),
    quietMode: true,
    config: (config) => config.addGlobalData('pages', Object.freeze({ ...pages })),
  });
  await eleventy.write();
}
