import { z } from 'zod';
import { type Finding, problem, quoteValue, warning } from './make-problem.js';
import { findNearestKey } from './nearest-key.js';
import type { YamlValue } from './read-yaml.js';

type Issue = z.core.$ZodIssue;

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

/**
 * Checks a YAML value against its schema. An unknown key is a warning with the nearest known one, and is left out;
 * anything else that does not fit is a problem that says what was expected, what stands there and where.
 */
export function checkRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlValue,
  given: unknown = yaml.value,
): { record: z.infer<Schema> | null; findings: Finding[] } {
  const first = schema.safeParse(given);
  if (first.success) return { record: first.data, findings: [] };
  const strange = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const findings = strange.flatMap((issue) =>
    issue.keys.map((key) => describeUnknownKey(schema, yaml, [...issue.path, key])),
  );
  for (const issue of strange) leaveOut(given, issue.path, issue.keys);
  const second = strange.length > 0 ? schema.safeParse(given) : first;
  if (second.success) return { record: second.data, findings };
  const wrong = second.error.issues.map((issue) => problem(describeIssue(issue, given), yaml.locate(issue.path)));
  return { record: null, findings: [...findings, ...wrong] };
}

function describeUnknownKey(schema: z.ZodType, yaml: YamlValue, path: readonly PropertyKey[]): Finding {
  const key = String(path.at(-1));
  const nearest = findNearestKey(key, keysAt(schema, path.slice(0, -1)));
  const advice = nearest ? `did you mean \`${nearest}\`?` : 'it is left out';
  return warning(`${quoteValue(key)} is no key that newsfold knows: ${advice}`, yaml.locate(path, 'key'));
}

function describeIssue(issue: Issue, given: unknown): string {
  const found = valueAt(given, issue.path);
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file';
  if (found === undefined) return `${name} is missing: add a line \`${String(issue.path.at(-1))}: …\``;
  if (issue.code === 'too_small') return `${name} is empty or too short`;
  return `${name} should be ${describeExpected(issue)}, found ${quoteValue(found)}`;
}

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'invalid_format') return EXPECTED[issue.format] ?? issue.message;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_union') return issue.message;
  return [...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map(describeExpected)))].join(' or ');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function leaveOut(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const holder = valueAt(value, path);
  if (holder === null || typeof holder !== 'object') return;
  for (const key of keys) Reflect.deleteProperty(holder, key);
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let inner = bare(schema);
  for (const key of path) {
    if (inner instanceof z.ZodObject) inner = bare(inner.shape[String(key)]);
    else if (inner instanceof z.ZodRecord) inner = bare(inner.valueType);
    else if (inner instanceof z.ZodArray) inner = bare(inner.element);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema inside what makes it optional or gives it a default. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
