import type { z } from 'zod';
import { quoteValue } from './make-problem.js';
import { valueAt } from './value-at.js';

/** Something in a value that does not fit its schema. */
export type Issue = z.core.$ZodIssue;

/** What a value should be, by the format or type that the schema names. */
const EXPECTED: Readonly<Record<string, string>> = {
  url: 'an address that begins with http:// or https://',
  string: 'text (put it in quotation marks)',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  int: 'a whole number',
  number: 'a number',
};

/** What zod says where a schema has no words of its own. */
const NO_WORDS = 'Invalid input';

/**
 * The issues of one alternative in place of "none of them fits", where the value is plainly meant to be that one:
 * `publish: { excerpt: lots }` is a group, and only what stands in it is wrong.
 */
export function openUnions(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const meant = issue.errors.find((branch) => branch.every(isInside));
    if (!meant) return [issue];
    return openUnions(meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

const isInside = ({ code, path }: Issue): boolean => path.length > 0 || code === 'unrecognized_keys';

/** What was expected and what stands there, e.g. `` `lang` should be text (put it in quotation marks), found a list ``. */
export function describeIssue(issue: Issue, given: unknown): string {
  const found = valueAt(given, issue.path);
  const name = namePath(issue.path);
  if (found === undefined) return `${name} is missing: add a line \`${String(issue.path.at(-1))}: …\``;
  if (issue.code === 'too_small' && issue.origin === 'string') return `${name} is empty: write what it is to say`;
  return `${name} should be ${describeExpected(issue)}, found ${describeFound(issue, found)}`;
}

/** A path in words: `` `publish.excerpt` ``, and `` `merge`, number 1: `articles` `` inside a list. */
function namePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  const parts: string[] = [];
  let keys: string[] = [];
  for (const key of path) {
    if (typeof key === 'number') {
      parts.push(`${keys.length > 0 ? `\`${keys.join('.')}\`, ` : ''}number ${key + 1}`);
      keys = [];
    } else keys.push(String(key));
  }
  return [...parts, ...(keys.length > 0 ? [`\`${keys.join('.')}\``] : [])].join(': ');
}

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'invalid_format') return EXPECTED[issue.format] ?? issue.message;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return describeLeast(issue);
  if (issue.code === 'too_big') return `${issue.maximum} or less`;
  if (issue.code !== 'invalid_union' || issue.message !== NO_WORDS) return issue.message;
  return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(describeExpected)))].join(' or ');
}

function describeLeast({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'text that is not empty';
  return origin === 'array' ? `a list of ${minimum} or more` : `a number of ${minimum} or more`;
}

function describeFound(issue: Issue, found: unknown): string {
  if (issue.code !== 'too_small' || !Array.isArray(found)) return quoteValue(found);
  return found.length === 0 ? 'an empty list' : `a list of ${found.length}`;
}
