/** Rules made ready to run: forms become sticky regular expressions for text in lower case, found by the first word of what they match. */
import { collectFirstLetters, type FirstLetters } from './first-letters.js';
import type { Rule, WordList } from './rule.js';

/** Stretches of a form between its `<date>` slots; where a list asks for capitals, they tell where its words stood. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly segments: readonly RegExp[];
  /** Slot names whose words are numbers of a list. */
  readonly lists: ReadonlyMap<string, WordList>;
}

/** Rules by the words that an expression begins with, or goes on with, in order of the table. */
export interface StartTable {
  /** By one word (`monday`), or by two where the first is too common to go by (`in the`). */
  readonly rulesByStart: ReadonlyMap<string, readonly CompiledRule[]>;
  /** First words of two. */
  readonly common: ReadonlySet<string>;
  readonly firstLetters: FirstLetters;
}

export interface Grammar {
  readonly openings: StartTable;
  /** Rules that carry an expression on, by the words that follow it. */
  readonly continuations: StartTable;
}

const GAP = String.raw`(?:[^\S\n]{1,3}|\n)`;
const MAYBE_GAP = String.raw`[^\S\n]{0,2}`;
const DATE = '<date>';
/** What follows a date and is no word: a dash, a bracket, a comma. */
export const PUNCTUATION = '~';

/** Compiles an ordered table; the earlier of two rules that match the same words wins only if it matches as much. */
export function compileRules(rules: readonly Rule[], lists: Readonly<Record<string, WordList>>): Grammar {
  const carriesOn = (rule: Rule): boolean => formOf(rule).startsWith(DATE);
  return {
    openings: compileTable(
      rules.filter((rule) => !carriesOn(rule)),
      lists,
    ),
    continuations: compileTable(rules.filter(carriesOn), lists),
  };
}

function compileTable(rules: readonly Rule[], lists: Readonly<Record<string, WordList>>): StartTable {
  const compiled = rules.map((rule) => ({ rule: compileRule(rule, lists), starts: startWords(rule, lists) }));
  const starts = new Set(compiled.flatMap((one) => [...one.starts]));
  // What two words find includes what their first finds.
  const find = (start: string): CompiledRule[] => {
    const first = firstOf(start);
    return compiled.filter((one) => one.starts.has(start) || one.starts.has(first)).map(({ rule }) => rule);
  };
  return {
    rulesByStart: new Map([...starts].map((start) => [start, find(start)])),
    common: new Set([...starts].filter((start) => start.includes(' ')).map(firstOf)),
    firstLetters: collectFirstLetters([...starts].map(firstOf)),
  };
}

const firstOf = (start: string): string => start.split(' ')[0] ?? '';

/** `<month>` → every month; `in <number>` → `in two`, `in three` …, never more than two words. */
function startWords(rule: Rule, lists: Readonly<Record<string, WordList>>): ReadonlySet<string> {
  const expand = (part: string): readonly string[] =>
    /^<\w+>$/.test(part) ? listOf(part.slice(1, -1), lists, rule).starts : [part];
  const starts = rule.starts.flatMap((start) => {
    const [first = '', second] = start.split(' ');
    if (second === undefined) return expand(first);
    return expand(first).flatMap((one) => expand(second).map((two) => `${one} ${two}`));
  });
  return new Set(starts.map((start) => start.split(' ').slice(0, 2).join(' ')));
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
    return lowerForm(source.replaceAll('_', MAYBE_GAP).replaceAll(' ', GAP));
  });
  const asksForCapitals = [...slots.values()].some(({ capitalised }) => capitalised !== undefined);
  return { rule, segments: segments.map((form) => new RegExp(form, asksForCapitals ? 'dy' : 'y')), lists: slots };
}

/**
 * A form for texts in lower case: a pattern that heeds no case takes twice as long to make ready, and there are many.
 * Names of groups and classes such as `\S` stay.
 */
const lowerForm = (form: string): string =>
  form.replace(/\\k<\w+>|\(\?<\w+>|\\.|[A-Z]+/g, (part) => (/^[A-Z]/.test(part) ? part.toLowerCase() : part));
