/** Eleventy renders the compiled templates, and nothing else: articles are never its input. */
export default function configure(config) {
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  return {
    dir: { input: 'dist/templates', includes: '_none', layouts: '_none', data: '_none' },
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
