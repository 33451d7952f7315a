/** Eleventy renders the compiled templates, and nothing else: articles are never its input. */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  // A slow machine is nothing to warn of: how long pages take is told by `npm run bench`.
  for (const times of Object.values(config.benchmarks)) times.setMinimumThresholdMs(0);
  return {
    dir: { input: 'dist/templates', includes: '_none', layouts: '_none', data: '_none' },
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
