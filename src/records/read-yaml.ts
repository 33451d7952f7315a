import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Place } from '../model.js';
import { cleanText, hasUnseen } from './decode-text.js';
import { type Finding, placeAt, problem } from './make-problem.js';

/** A YAML text, read: its plain value, and where in the file each part of it stands. */
export interface YamlValue {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The place of the value at a path, or of its key; where the path leads nowhere, of the nearest thing around it. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
  /** The words of a plain number (`2023`, `010`), for places that want text. */
  readonly wordsOf: (path: readonly PropertyKey[]) => string | null;
}

/** More aliases than an editor has reason to write; each could stand for all before it. */
const MOST_ALIASES = 20;

/** What to do about the mistakes that people make, by the parser's code. */
const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands twice: keep one',
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds “: ” must stand in quotation marks',
  BAD_SCALAR_START: 'a value cannot begin with this character: put it in quotation marks',
  MISSING_CHAR: 'something is left open here: close the quotation mark or bracket, or indent what follows',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  TAG_RESOLVE_FAILED: 'tags (!…) are not read: put the value in quotation marks',
  RESOURCE_EXHAUSTION: 'brackets or lists are nested too deep',
  MULTIPLE_DOCS: 'one file holds one document: take the second `---` out',
};

/** How all YAML is read. */
const OPTIONS = { schema: 'core', version: '1.2', prettyErrors: false, stringKeys: true } as const;

/** Reads YAML 1.2 with its core schema, so that dates, `12:30` and `yes` stay text; `source` keeps the file's lines. */
export function readYaml(source: string): YamlValue {
  const placeOf = (offset: number): Place => placeAt(source, offset);
  try {
    const document = parseDocument(source, OPTIONS);
    const findings = findMistakes(document, placeOf);
    const value: unknown = findings.length > 0 ? null : document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      // Else no character of it can be unseen; an escape could make one.
      value: hasUnseen(source) || source.includes('\\') ? cleanValue(value) : value,
      findings,
      locate: (path, part = 'value') => placeOf(offsetOf(document, path, part)),
      wordsOf: (path) => wordsOf(document.getIn(path, true)),
    };
  } catch (error) {
    const message = explainFailure(error);
    const start = { line: 1, column: 1 };
    return { value: null, findings: [problem(message, start)], locate: () => start, wordsOf: () => null };
  }
}

/** What the parser found wrong; the first of each line, as one slip there often makes it stumble on. */
function findMistakes(document: Document, placeOf: (offset: number) => Place): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const place = placeOf(pos[0]);
    const advice = ADVICE[code] ?? `this cannot be read as YAML: ${message}`;
    if (!byLine.has(place.line)) byLine.set(place.line, problem(advice, place));
  }
  const mistakes = [...byLine.values()];
  const { explicit, version } = document.directives?.yaml ?? { explicit: false, version: '1.2' };
  if (explicit && version !== '1.2') mistakes.push(problem('only YAML 1.2 is read', { line: 1, column: 1 }));
  return mistakes;
}

/** The two ways in which a well-meant parser gives up: too many aliases, and nesting deeper than its stack. */
function explainFailure(error: unknown): string {
  if (error instanceof ReferenceError)
    return `there are more than ${MOST_ALIASES} aliases (*name), or one to nothing: write the values out`;
  if (error instanceof RangeError) return String(ADVICE.RESOURCE_EXHAUSTION);
  throw error;
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    const pair = isMap(node)
      ? (node.items as Pair[]).find((item) => isScalar(item.key) && item.key.value === key)
      : null;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : null;
    const at = (last && part === 'key') || startOf(node) === null ? startOf(pair?.key ?? node) : startOf(node);
    if (at === null) return offset;
    offset = at;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

function wordsOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'number' ? (node.source ?? null) : null;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleanValue(inner)]));
}
