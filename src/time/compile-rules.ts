/** Rules made ready to run: forms become sticky regular expressions, found by the first word of what they match. */
import type { Rule, WordList } from './rule.js';

/** Stretches of a form between its `<date>` slots. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly segments: readonly RegExp[];
  /** Slot names whose words are numbers of a list. */
  readonly lists: ReadonlyMap<string, WordList>;
}

export interface Grammar {
  /** Rules that can begin at a word (lower case, `#` for a number), in order of the table. */
  readonly openings: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Rules that carry an expression on, by the word that follows it. */
  readonly continuations: ReadonlyMap<string, readonly CompiledRule[]>;
}

const GAP = String.raw`(?:[^\S\n]{1,3}|\n)`;
const MAYBE_GAP = String.raw`[^\S\n]{0,2}`;
const DATE = '<date>';
/** What follows a date and is no word: a dash, a bracket, a comma. */
export const PUNCTUATION = '~';

/** Compiles an ordered table; the earlier of two rules that match the same words wins only if it matches as much. */
export function compileRules(rules: readonly Rule[], lists: Readonly<Record<string, WordList>>): Grammar {
  const openings = new Map<string, CompiledRule[]>();
  const continuations = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const compiled = compileRule(rule, lists);
    const table = formOf(rule).startsWith(DATE) ? continuations : openings;
    for (const word of startWords(rule, lists)) {
      const known = table.get(word);
      if (known) known.push(compiled);
      else table.set(word, [compiled]);
    }
  }
  return { openings, continuations };
}

function startWords(rule: Rule, lists: Readonly<Record<string, WordList>>): ReadonlySet<string> {
  return new Set(
    rule.starts.flatMap((start) => (/^<\w+>$/.test(start) ? listOf(start.slice(1, -1), lists, rule).starts : [start])),
  );
}

function listOf(name: string, lists: Readonly<Record<string, WordList>>, rule: Rule): WordList {
  const list = lists[name];
  if (!list) throw new Error(`rule ${rule.name}: no word list <${name}>`);
  return list;
}

const formOf = ({ form }: Rule): string => (typeof form === 'string' ? form : form.join(''));

function compileRule(rule: Rule, lists: Readonly<Record<string, WordList>>): CompiledRule {
  const slots = new Map<string, WordList>();
  const form = formOf(rule).startsWith(DATE) ? formOf(rule).slice(DATE.length) : formOf(rule);
  const segments = form.split(DATE).map((segment) => {
    const source = segment.replace(
      /(?<!\(\?|\\k)<(?:(\w+):)?(\w+)>/g,
      (_slot, name: string | undefined, listName: string) => {
        const list = listOf(listName, lists, rule);
        slots.set(name ?? listName, list);
        return `(?<${name ?? listName}>${list.pattern})`;
      },
    );
    return new RegExp(source.replaceAll('_', MAYBE_GAP).replaceAll(' ', GAP), 'iy');
  });
  return { rule, segments, lists: slots };
}
