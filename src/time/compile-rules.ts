/** Rules made ready to run: forms become sticky regular expressions for text in lower case, found by the first word of what they match. */
import { rememberOne } from '../calendar/index.js';
import { collectFirstLetters, type FirstLetters } from './first-letters.js';
import type { Rule, WordList } from './rule.js';

export interface CompiledRule {
  readonly rule: Rule;
  /** Stretches of its form: up to its first `<date>` slot, and behind each. */
  readonly first: Segment;
  readonly others: readonly Segment[];
}

export interface Segment {
  readonly pattern: RegExp;
  /** The same, which tells where its groups stood: it takes twice as long, and few words ask for it. */
  readonly placed: () => RegExp;
  /** What its groups are, in their order: the engine takes long to hand over groups by name. */
  readonly groups: readonly Group[];
}

interface Group {
  /** Null for a group without a name. */
  readonly name: string | null;
  /** The list that its words are of. */
  readonly list: WordList | null;
}

/** Rules by the words that an expression begins with, or goes on with. */
export interface StartTable {
  readonly byFirst: ReadonlyMap<string, Starts>;
  readonly firstLetters: FirstLetters;
}

/** In order of the table: what a first word (`monday`) finds, and where it is too common to go by (`in the`), with the next one. */
export interface Starts {
  readonly alone: readonly CompiledRule[];
  /** Null until it is asked for: of so many pairs of words a text has few. */
  readonly bySecond: Map<string, readonly CompiledRule[] | null>;
  readonly begun: readonly Begun[];
}

/** A rule that a first word begins, and with what second words; null where any may follow. */
interface Begun {
  readonly rule: CompiledRule;
  readonly seconds: ReadonlySet<string> | null;
}

export interface Grammar {
  readonly openings: StartTable;
  /** Rules that carry an expression on, by the words that follow it. */
  readonly continuations: StartTable;
}

/**
 * Looks ahead at nothing, so it always holds; but here the engine's ways through a pattern meet. It would else make what
 * follows ready once for each of up to ten ways that lead there: rules took twice the time and memory.
 */
const MEETING = '(?=)';
const GAP = String.raw`${MEETING}(?:[^\S\n]{1,3}|\n)${MEETING}`;
const MAYBE_GAP = String.raw`${MEETING}[^\S\n]{0,2}${MEETING}`;
const DATE = '<date>';
/** What follows a first word and is no word: a dash, a bracket, a comma. */
export const PUNCTUATION = '~';
const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}'];
const FIGURES = '#';

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
  const begunBy = new Map<string, Begun[]>();
  for (const rule of rules) {
    const compiled = compileRule(rule, lists);
    for (const [first, seconds] of startWords(rule, lists)) {
      const begun = begunBy.get(first) ?? [];
      begun.push({ rule: compiled, seconds });
      begunBy.set(first, begun);
    }
  }
  const byFirst = new Map([...begunBy].map(([first, begun]) => [first, startsOf(begun)]));
  return { byFirst, firstLetters: collectFirstLetters(byFirst.keys()) };
}

function startsOf(begun: readonly Begun[]): Starts {
  const alone = begun.filter(({ seconds }) => seconds === null).map(({ rule }) => rule);
  const bySecond: Starts['bySecond'] = new Map();
  for (const { seconds } of begun) for (const second of seconds ?? []) bySecond.set(second, null);
  // Where a sign is told by itself (`26-`), `~` stands for none of these.
  if (SIGNS.some((sign) => bySecond.has(sign)))
    for (const sign of SIGNS) if (!bySecond.has(sign)) bySecond.set(sign, alone);
  return { alone, bySecond, begun };
}

/** What two words find, which includes what their first finds; undefined where no rule names the second. */
export function rulesBehind({ begun, bySecond }: Starts, second: string): readonly CompiledRule[] | undefined {
  const known = bySecond.get(second);
  if (known !== null) return known;
  const found = begun.filter(({ seconds }) => seconds === null || seconds.has(second)).map(({ rule }) => rule);
  bySecond.set(second, found);
  return found;
}

/** `<month>` → every month; `in <number>` → `in`, with `two`, `three` … behind it, never more than two words. */
function startWords(rule: Rule, lists: Readonly<Record<string, WordList>>): ReadonlyMap<string, Begun['seconds']> {
  const slotOf = (part: string): WordList | null =>
    /^<\w+>$/.test(part) ? listOf(part.slice(1, -1), lists, rule) : null;
  const expand = (part: string): readonly string[] => slotOf(part)?.starts ?? [part];
  const afterNumber = rule.afterNumber?.flatMap(expand);
  const starts = new Map<string, Begun['seconds']>();
  const add = (first: string, seconds: Begun['seconds']): void => {
    const known = starts.get(first);
    starts.set(first, known === undefined ? seconds : known && seconds && new Set([...known, ...seconds]));
  };
  for (const start of rule.starts) {
    const [first = '', next] = start.split(' ');
    const goesOn = slotOf(first)?.goesOn ?? (first === FIGURES ? [] : undefined);
    const behind =
      next === undefined ? afterNumber && goesOn && [...afterNumber, ...goesOn] : expand(next).map(firstOf);
    const seconds = behind ? new Set(behind) : null;
    for (const word of expand(first)) {
      const [one = '', two] = word.split(' ');
      add(one, two === undefined ? seconds : new Set([two]));
    }
  }
  return starts;
}

const firstOf = (words: string): string => words.split(' ')[0] ?? '';

function listOf(name: string, lists: Readonly<Record<string, WordList>>, rule: Rule): WordList {
  const list = lists[name];
  if (!list) throw new Error(`rule ${rule.name}: no word list <${name}>`);
  return list;
}

const formOf = ({ form }: Rule): string => (typeof form === 'string' ? form : form.join(''));

function compileRule(rule: Rule, lists: Readonly<Record<string, WordList>>): CompiledRule {
  const slots = new Map<string, WordList>();
  const form = formOf(rule).startsWith(DATE) ? formOf(rule).slice(DATE.length) : formOf(rule);
  const [first = '', ...others] = form.split(DATE).map((segment) => {
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
  return {
    rule,
    first: compileSegment(first, slots),
    others: others.map((source) => compileSegment(source, slots)),
  };
}

/** `(?<month>may) (?<mark>[/-])\k<mark>` → `(may) ([/-])(?:\2)`, and beside it the names. */
function compileSegment(source: string, slots: ReadonlyMap<string, WordList>): Segment {
  const names: (string | null)[] = [];
  const unnamed = source.replace(
    /\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<(\w+)>|(?!\?))/gs,
    (part, name: string | undefined) => {
      if (!part.startsWith('(')) return part;
      names.push(name ?? null);
      return '(';
    },
  );
  const numbered = unnamed.replace(/\\k<(\w+)>/g, (_part, name: string) => `(?:\\${names.indexOf(name) + 1})`);
  return {
    pattern: new RegExp(numbered, 'y'),
    placed: rememberOne(() => new RegExp(numbered, 'dy')),
    groups: names.map((name) => ({ name, list: (name !== null && slots.get(name)) || null })),
  };
}

/**
 * A form for texts in lower case: a pattern that heeds no case takes twice as long to make ready, and there are many.
 * Names of groups and classes such as `\S` stay.
 */
const lowerForm = (form: string): string =>
  form.replace(/\\k<\w+>|\(\?<\w+>|\\.|[A-Z]+/g, (part) => (/^[A-Z]/.test(part) ? part.toLowerCase() : part));
