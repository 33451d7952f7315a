import matter from 'gray-matter';
import { type Finding, placeAt, problem } from './make-problem.js';
import { readYaml, type YamlValue } from './read-yaml.js';

/** An article file in its two parts; `bodyLine` is the line of the file on which the body's first line stands. */
export interface SplitFile {
  readonly front: YamlValue;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Splits an article file at its two `---` lines. gray-matter takes what follows the opening fence for the name of a
 * language and runs `---js` as code, so both fences are checked before it is called; and it must be given options, or
 * it answers from a cache shared by all callers.
 */
export function splitFrontMatter(text: string): { split: SplitFile | null; findings: Finding[] } {
  const fault = findFenceFault(text);
  if (fault) return { split: null, findings: [fault] };
  let front: YamlValue | null = null;
  const parse = (block: string): object => {
    front = readYaml(block);
    return {};
  };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  const bodyLine = placeAt(text, text.length - content.length).line;
  // An empty block is not handed to the parser.
  return { split: { front: front ?? readYaml(''), body: content, bodyLine }, findings: [] };
}

function findFenceFault(text: string): Finding | null {
  const first = { line: 1, column: 1 };
  if (!text.startsWith('---')) return problem('the front matter is missing: the first line must be `---`', first);
  if (!text.startsWith('---\n')) return problem('the first line must be exactly `---`', first);
  const close = text.indexOf('\n---', 3);
  if (close < 0) return problem('the front matter is not closed: put a line `---` after it', first);
  const rest = text.slice(close + 4, close + 5);
  return rest === '' || rest === '\n'
    ? null
    : problem('the closing line must be exactly `---`', placeAt(text, close + 1));
}
