import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A compiled template, imported once: Eleventy would import it anew for each part of a site, and hold every copy. */
const load = async (path) => (await import(pathToFileURL(resolve(path)).href)).default;

/** Eleventy renders the compiled templates, and nothing else: articles are never its input. */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  // A slow machine is nothing to warn of: how long pages take is told by `npm run bench`.
  for (const times of Object.values(config.benchmarks)) times.setMinimumThresholdMs(0);
  config.addExtension('11ty.js', {
    key: '11ty.js',
    read: false,
    useJavaScriptImport: true,
    getInstanceFromInputPath: load,
    getData: ['data'],
    compile: async (_, path) => {
      const page = await load(path);
      return (data) => page.render(data);
    },
  });
  return {
    dir: { input: 'dist/templates', includes: '_none', layouts: '_none', data: '_none' },
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
