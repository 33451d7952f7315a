import { readDocument, readEditorial } from '../records/index.js';
import { foldLine } from './line-shape.js';
import { isUnnamedOutlet } from './name-outlet.js';

/** So much of their paragraphs two copies of a text have in common where an editor may have changed one of them. */
const LEAST_SHARED = 0.7;

const { editorial } = readEditorial([]);

/** What an article file is recognised by. */
export interface Copy {
  readonly sourceName: string;
  readonly source: string;
  /** The paragraphs below the title, each by its letters and digits. */
  readonly paragraphs: ReadonlySet<string>;
}

/** What an article file is recognised by; null where it cannot be read as an article. */
export function readCopy(bytes: Uint8Array): Copy | null {
  const { document } = readDocument({ path: 'a.md', bytes }, editorial);
  if (!document) return null;
  const { article, text, blocks } = document;
  const paragraphs = blocks.slice(1).flatMap(({ start, end }) => foldLine(text.slice(start, end)) || []);
  return { sourceName: article.sourceName, source: article.source, paragraphs: new Set(paragraphs) };
}

/**
 * Whether two article files hold the same text: they name no different outlets, and all paragraphs stand in both, or
 * most of them where one may have been `edited`. A file that cannot be read may be a copy that somebody is editing, and
 * counts as one.
 */
export function holdSameText(one: Copy | null, other: Copy | null, { edited }: { edited: boolean }): boolean {
  if (!one || !other) return true;
  const haveOutlets = ![one, other].some(({ sourceName }) => isUnnamedOutlet(sourceName));
  if (haveOutlets && one.source !== other.source) return false;
  return shareOf(one.paragraphs, other.paragraphs) >= (edited ? LEAST_SHARED : 1);
}

/** How much of two sets is in both; 1 where both are empty. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((paragraph) => other.has(paragraph)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}
