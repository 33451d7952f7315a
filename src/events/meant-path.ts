const withoutEnding = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+|\.md$/gi, '')
    .toLowerCase();

/**
 * The one article that a path which none has plainly means: written without its ending, with a folder too many or too
 * few before it, with backslashes or in other letters (`articles\a.md`, `A` → `a.md`); null where it could be several.
 */
export function findMeantPath(path: string, known: Iterable<string>): string | null {
  const wanted = withoutEnding(path);
  const meant = [...known].filter((other) => {
    const stem = withoutEnding(other);
    return stem === wanted || stem.endsWith(`/${wanted}`) || wanted.endsWith(`/${stem}`);
  });
  return meant.length === 1 ? (meant[0] as string) : null;
}
