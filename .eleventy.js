import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const templates = new Map();

/** A compiled template, imported once: Eleventy would import it anew for each part of a site, and hold every copy. */
function load(path) {
  const known = templates.get(path) ?? import(pathToFileURL(resolve(path)).href).then((module) => module.default);
  templates.set(path, known);
  return known;
}

/** Eleventy renders the compiled templates, and nothing else: articles are never its input. */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  // Nothing is compiled, so no page need look for what was.
  config.setUseTemplateCache(false);
  // A slow machine is nothing to warn of: how long pages take is told by `npm run bench`.
  for (const times of Object.values(config.benchmarks)) times.setMinimumThresholdMs(0);
  config.addExtension('11ty.js', {
    key: '11ty.js',
    read: false,
    useJavaScriptImport: true,
    getInstanceFromInputPath: load,
    getData: ['data'],
    compile: (_, path) => async (data) => (await load(path)).render(data),
  });
  return {
    dir: { input: 'dist/templates', includes: '_none', layouts: '_none', data: '_none' },
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
