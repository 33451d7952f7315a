import { z } from 'zod';
import { describeIssue, type Issue, openUnions } from './describe-issue.js';
import { type Finding, problem, quoteValue, warning } from './make-problem.js';
import { findNearestKey } from './nearest-key.js';
import type { YamlValue } from './read-yaml.js';
import { valueAt } from './value-at.js';

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
  const strange = openUnions(first.error.issues).filter((issue) => issue.code === 'unrecognized_keys');
  const findings = strange.flatMap((issue) =>
    issue.keys.map((key) => describeUnknownKey(schema, yaml, [...issue.path, key])),
  );
  for (const issue of strange) leaveOut(given, issue.path, issue.keys);
  const second = strange.length > 0 ? schema.safeParse(given) : first;
  if (second.success) return { record: second.data, findings };
  const wrong = firstOfEachPlace(openUnions(second.error.issues)).map((issue) =>
    problem(describeIssue(issue, given), yaml.locate(issue.path)),
  );
  return { record: null, findings: [...findings, ...wrong] };
}

/** So many keys fit a message; an article has more, and many from other tools that it can do without. */
const MOST_LISTED = 8;

function describeUnknownKey(schema: z.ZodType, yaml: YamlValue, path: readonly PropertyKey[]): Finding {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const nearest = findNearestKey(key, known);
  const listed = known.length <= MOST_LISTED ? `; those here are ${known.map((one) => `\`${one}\``).join(', ')}` : '';
  const advice = nearest ? `did you mean \`${nearest}\`?` : `it is left out${listed}`;
  return warning(`${quoteValue(key)} is no key that newsfold knows: ${advice}`, yaml.locate(path, 'key'));
}

/** The first issue of each value: what follows mostly comes of it. */
function firstOfEachPlace(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter(({ path }) => {
    const place = JSON.stringify(path);
    return !told.has(place) && told.add(place);
  });
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

/** The schema inside what makes it optional or gives it a default; of alternatives, the group of keys. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
