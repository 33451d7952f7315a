/**
 * To be imported before Eleventy, which otherwise puts a thread of its own between every import and its file, so that a
 * changed template is seen: here every build is a process of its own.
 */
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
