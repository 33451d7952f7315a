/** One pass over a text that finds its dated expressions, from the first word of each. */
import {
  type CompiledRule,
  type Grammar,
  PUNCTUATION,
  rulesBehind,
  type Segment,
  type StartTable,
} from './compile-rules.js';
import { hasFirstLetters, isLetter, LONGEST_WORD } from './first-letters.js';
import type { Meaning } from './meaning.js';

/** An expression where it stands; `text.slice(start, end)` is its literal. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The rule that read it, and those that read what is nested in it. */
  readonly rule: string;
}

/** Expressions nest (`between early May and late July`) no deeper than this, which keeps any text linear. */
const DEEPEST = 3;
/** A date is carried on (`Monday` `morning` `at 9` …) at most so often. */
const CONTINUED = 4;
const LONGEST_NUMBER = 8;
const KEPT = 500;
/** How many characters beside its words a rule is shown. */
const BESIDE = 24;
/** What may stand between an expression and the words that carry it on. */
const GAP = /[^\S\n]{0,3}\n?/y;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LAST_ASCII = 127;
/** Before a number, these make it part of a price, a version, a decimal or an address. */
const GLUED_BEFORE = /[\p{L}\p{N}][-‐–—.,:/']$|[$€£¥#@&=.+/\\_]$|[$€£¥]\s$/u;
/** After a label, as pages set it: `Date:30 December`. Longer numbers are those of a port or a standard. */
const LABEL_BEFORE = /\p{L}:$/u;
const LONGEST_DAY = 2;
const GLUED_AFTER = /^(?:[.,:/]\d|%|‰|°|\/\p{L}|_)/u;

/** Finds the expressions in `text`, in order, none inside another. Words that only look like dates are left out. */
export function findExpressions(text: string, grammar: Grammar): Expression[] {
  const found: Expression[] = [];
  const lower = lowerCase(text);
  const reach: Reach = { lower, grammar, nested: new Map(), depth: 0, outermost: true };
  for (let at = 0; at < lower.length; ) {
    const end = wordEnd(lower, at);
    if (end === at) {
      at++;
      continue;
    }
    const mayBegin = isDigit(lower.charCodeAt(at)) || hasFirstLetters(grammar.openings.firstLetters, lower, at, end);
    const expression = mayBegin ? readExpression(text, at, reach) : null;
    if (expression && expression.meaning.kind !== 'nothing') found.push(expression);
    at = Math.max(end, expression?.end ?? 0);
  }
  return found;
}

/** Where the letters, or the figures, that begin at a place end. */
function wordEnd(text: string, start: number): number {
  let end = start;
  if (isDigit(text.charCodeAt(start))) while (isDigit(text.charCodeAt(end))) end++;
  else while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A text in lower case, of the same length; the letters whose lower case is longer, or plain ASCII, are blotted out. */
const lowerCase = (text: string): string => text.replace(/[\u0130\u212a]/g, '\ufffd').toLowerCase();

interface Reach {
  /** The text in lower case: rules are written so. */
  readonly lower: string;
  readonly grammar: Grammar;
  readonly depth: number;
  /** What was read at a place and depth already: several rules ask for the same one. */
  readonly nested: Map<number, Expression | null>;
  /** Whether spans may be read here. */
  readonly outermost: boolean;
}

/** The longest expression that begins exactly at `start`, carried on as far as it goes. */
function readExpression(text: string, start: number, reach: Reach): Expression | null {
  const rules = rulesAt(reach.lower, start, reach.grammar.openings);
  if (rules.length === 0 || (reach.depth === 0 && isGluedBefore(text, start))) return null;
  let expression = readBest(text, start, rules, reach);
  for (let times = 0; expression && times < CONTINUED; times++) {
    const carried = carryOn(text, expression, reach);
    if (!carried) break;
    expression = carried;
  }
  return expression;
}

function readBest(text: string, start: number, rules: readonly CompiledRule[], reach: Reach): Expression | null {
  let best: Expression | null = null;
  for (const compiled of rules) {
    const expression = applyRule(text, start, compiled, reach, null);
    if (expression && (!best || expression.end > best.end)) best = expression;
  }
  return best;
}

function carryOn(text: string, expression: Expression, reach: Reach): Expression | null {
  if (expression.meaning.kind === 'nothing') return null;
  GAP.lastIndex = expression.end;
  GAP.test(text);
  const at = GAP.lastIndex;
  const rules = rulesAt(reach.lower, at, reach.grammar.continuations);
  let best: Expression | null = null;
  for (const compiled of rules) {
    const carried = applyRule(text, expression.end, compiled, reach, expression);
    if (carried && (!best || carried.end > best.end)) best = carried;
  }
  return best;
}

function rulesAt(lower: string, at: number, { byFirst }: StartTable): readonly CompiledRule[] {
  const starts = byFirst.get(wordAt(lower, at) ?? lower.charAt(at));
  if (!starts) return NO_RULES;
  if (starts.bySecond.size === 0) return starts.alone;
  const end = isDigit(lower.charCodeAt(at)) ? at + numberLength(lower, at) : wordEnd(lower, at);
  let next = end;
  while (next < lower.length && next < end + 3 && lower.charCodeAt(next) <= 32) next++;
  const second = wordAt(lower, next);
  if (second !== null) return rulesBehind(starts, second) ?? starts.alone;
  return rulesBehind(starts, lower.charAt(next)) ?? rulesBehind(starts, PUNCTUATION) ?? starts.alone;
}

const NO_RULES: readonly CompiledRule[] = [];

/** The word at a place, as rules name it: `#` for a number of up to three figures, `####` for a longer one; null where none is. */
function wordAt(lower: string, at: number): string | null {
  if (isDigit(lower.charCodeAt(at))) {
    const figures = numberLength(lower, at);
    return figures > LONGEST_NUMBER ? TOO_LONG : figures > 3 ? '####' : '#';
  }
  const end = wordEnd(lower, at);
  if (end === at) return null;
  return end - at > LONGEST_WORD ? TOO_LONG : lower.slice(at, end);
}

/** Stands for what is longer than any word of a rule. */
const TOO_LONG = '…';

function numberLength(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_NUMBER && isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isGluedBefore(text: string, start: number): boolean {
  if (isDigit(text.charCodeAt(start))) {
    const before = text.slice(Math.max(0, start - 2), start);
    if (GLUED_BEFORE.test(before)) return !LABEL_BEFORE.test(before) || numberLength(text, start) > LONGEST_DAY;
  }
  return isLetterOrDigit(text, start - 1);
}

/** Runs one rule at a place; a continuation is handed the expression that it carries on. */
function applyRule(
  text: string,
  at: number,
  { rule, first, others }: CompiledRule,
  reach: Reach,
  carried: Expression | null,
): Expression | null {
  if (rule.outermost && !reach.outermost) return null;
  // Most rules fail at their first segment: nothing is made ready before it.
  let match = matchAt(first, reach.lower, at);
  if (!match) return null;
  const caught: Caught = { values: {}, words: {} };
  const dates: Meaning[] = carried ? [carried.meaning] : [];
  if (!collect(match, first, text, caught)) return null;
  let place = at + match[0].length;
  for (const segment of others) {
    const nested = reach.depth < DEEPEST ? readNested(text, place, reach) : null;
    if (!nested) return null;
    dates.push(nested.meaning);
    match = matchAt(segment, reach.lower, nested.end);
    if (!match || !collect(match, segment, text, caught)) return null;
    place = nested.end + match[0].length;
  }
  if (!isWholeWord(text, place)) return null;
  const sight = rule.sight ?? BESIDE;
  const meaning = rule.read({
    values: caught.values,
    words: caught.words,
    dates,
    before: text.slice(Math.max(0, at - sight), at),
    after: text.slice(place, place + sight),
  });
  return meaning && { start: carried?.start ?? at, end: place, meaning, rule: rule.name };
}

function matchAt({ pattern }: Segment, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readNested(text: string, place: number, reach: Reach): Expression | null {
  const depth = reach.depth + 1;
  const key = place * (DEEPEST + 1) + depth;
  const known = reach.nested.get(key);
  if (known !== undefined) return known;
  const read = readExpression(text, place, { ...reach, depth, outermost: false });
  const nested = read?.meaning.kind === 'nothing' ? null : read;
  if (reach.nested.size > KEPT) reach.nested.clear();
  reach.nested.set(key, nested);
  return nested;
}

interface Caught {
  readonly values: Record<string, number>;
  readonly words: Record<string, string>;
}

/** Takes a match's groups; false where a word is refused by its list. */
function collect(match: RegExpExecArray, segment: Segment, text: string, { values, words }: Caught): boolean {
  for (let at = 1; at < match.length; at++) {
    const word = match[at];
    const { name = null, list = null } = segment.groups[at - 1] ?? {};
    if (name === null || word === undefined) continue;
    words[name] = word;
    if (!list) continue;
    const value = list.value(word);
    if (value === null) return false;
    if (list.capitalised?.has(word.replace(/\W+$/, '')) && !isCapitalised(match, segment, at, text)) return false;
    values[name] = value;
  }
  return true;
}

/** Whether the text, which the match is of in lower case, has the words of a group with a capital. */
function isCapitalised({ index, input }: RegExpExecArray, { placed }: Segment, group: number, text: string): boolean {
  const pattern = placed();
  pattern.lastIndex = index;
  const [start = 0] = pattern.exec(input)?.indices?.[group] ?? [];
  return text[start] !== input[start];
}

function isWholeWord(text: string, end: number): boolean {
  if (isLetterOrDigit(text, end) && isLetterOrDigit(text, end - 1)) return false;
  return !(isDigit(text.charCodeAt(end - 1)) && GLUED_AFTER.test(text.slice(end, end + 2)));
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code) || (code > LAST_ASCII && LETTER_OR_DIGIT.test(text.charAt(at)));
}
