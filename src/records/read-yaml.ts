import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../model.js';
import { cleanText, hasUnseen } from './decode-text.js';
import { findSlips } from './find-slips.js';
import { type Finding, hasProblem, makePlaces, problem, warning } from './make-problem.js';

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

const QUOTE_WHOLE = 'put the whole value in quotation marks';
const NO_SUCH_START = `a value cannot begin with this character: ${QUOTE_WHOLE}`;
const NO_PLAIN_COLON = 'a value that holds “: ” must stand in quotation marks';

/** What to do about the mistakes that people make, by the parser's code or our own. */
const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands twice: keep one',
  CUT_BY_COMMENT: `what “#” begins is a comment, and left out: ${QUOTE_WHOLE} to keep it`,
  LONE_ANCHOR: NO_SUCH_START,
  LONE_ALIAS: NO_SUCH_START,
  BAD_ALIAS: NO_SUCH_START,
  BAD_SCALAR_START: NO_SUCH_START,
  BAD_DQ_ESCAPE: 'between “"” a “\\” begins the name of a character: write it twice, or put the value between “\'”',
  BAD_INDENT: 'this is not indented as it should be, or a bracket before it is left open',
  BLOCK_AS_IMPLICIT_KEY: NO_PLAIN_COLON,
  MISSING_CHAR: 'something is left open here: close the quotation mark or bracket, or indent what follows',
  MULTILINE_IMPLICIT_KEY: 'put a space behind the colon of a key, and indent a value that goes on in the next line',
  NON_STRING_KEY: 'a key is text: put it in quotation marks',
  OPEN_QUOTE: `the quotation mark here is never closed: close it, or ${QUOTE_WHOLE}`,
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  TAG_RESOLVE_FAILED: `tags (!…) are not read: ${QUOTE_WHOLE}`,
  RESOURCE_EXHAUSTION: 'brackets or lists are nested too deep',
  MULTIPLE_DOCS: 'one file holds one document: take the second `---` out',
  UNEXPECTED_TOKEN: `this cannot follow what stands before it: ${QUOTE_WHOLE}, and begin all keys in one column`,
};

/** How all YAML is read; keys that stand twice are found by `findSlips`. */
const OPTIONS = { schema: 'core', version: '1.2', prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

/** Reads YAML 1.2 with its core schema, so that dates, `12:30` and `yes` stay text; `source` keeps the file's lines. */
export function readYaml(source: string): YamlValue {
  const placeOf = makePlaces(source);
  try {
    const document = parseDocument(source, OPTIONS);
    const findings = findMistakes(document, source, placeOf);
    const value: unknown = hasProblem(findings) ? null : document.toJS({ maxAliasCount: MOST_ALIASES });
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

/** What is wrong; the first of each line, as one slip there often makes the parser stumble on. */
function findMistakes(document: Document, source: string, placeOf: (offset: number) => Place): Finding[] {
  const byLine = new Map<number, Finding>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { offset, code } = settleMistake(error, document);
    const place = placeOf(offset);
    const advice = ADVICE[code] ?? `this cannot be read as YAML: ${error.message}`;
    if (!byLine.has(place.line)) byLine.set(place.line, problem(advice, place));
  }
  const mistakes = [...byLine.values()];
  const { explicit, version } = document.directives?.yaml ?? { explicit: false, version: '1.2' };
  if (explicit && version !== '1.2') mistakes.push(problem('only YAML 1.2 is read', { line: 1, column: 1 }));
  if (mistakes.length > 0) return mistakes;
  return findSlips(document, source).map(({ offset, code }) => {
    const describe = code === 'CUT_BY_COMMENT' ? warning : problem;
    return describe(String(ADVICE[code]), placeOf(offset));
  });
}

/** A quotation mark that is never closed is told where it stands: the parser stumbles at the end of all it took in. */
function settleMistake({ code, message, pos }: YAMLError, document: Document): { offset: number; code: string } {
  if (code !== 'MISSING_CHAR' || !message.endsWith('quote')) return { offset: pos[0], code };
  let offset = pos[0];
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0]) offset = range[0];
    },
  });
  return { offset, code: 'OPEN_QUOTE' };
}

/** The two ways in which a well-meant parser gives up: too many aliases, and nesting deeper than its stack. */
function explainFailure(error: unknown): string {
  if (error instanceof ReferenceError)
    return `there are more than ${MOST_ALIASES} aliases (*name): write the values out`;
  if (error instanceof RangeError) return String(ADVICE.RESOURCE_EXHAUSTION);
  throw error;
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    const last = depth === path.length - 1;
    const pair = isMap(node) ? pairAt(node, key) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : null;
    const at = (last && part === 'key') || startOf(node) === null ? startOf(pair?.key ?? node) : startOf(node);
    if (at === null) return offset;
    offset = at;
  }
  return offset;
}

/** The pairs of groups by their keys: a group may have thousands, and each of them be asked for. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairAt(map: YAMLMap, key: PropertyKey): Pair | undefined {
  let index = indexes.get(map);
  if (!index) {
    index = new Map((map.items as Pair[]).map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    indexes.set(map, index);
  }
  return index.get(key);
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
