/** What words a pattern can begin with, read from the pattern itself. */

/** The letters that a match begins with; `ended` where something else than a letter has followed them. */
interface Lead {
  readonly word: string;
  readonly ended: boolean;
}

const NOTHING: Lead = { word: '', ended: false };
const BOUNDARY: Lead = { word: '', ended: true };
const NO_LETTER: Lead = { word: '', ended: true };
/** Letters or none: no word comes of it. */
const UNKNOWN: Lead = { word: '?', ended: true };

const LOOK_AROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:|\?<\w+>)?/y;
const ESCAPE = /\\(?:p\{\w+\}|.)/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const QUANTIFIER = /(?:[?*+]|\{\d*,?\d*\})\??/y;

/**
 * The words, in lower case, of which one begins any match: `(?<!no )plan(?:s|ning)? to|due\b` → `plan`, `plans`, `planning`,
 * `due`. Throws where something else can begin one, or where a word can go on with any letter.
 */
export function leadingWords(pattern: string): ReadonlySet<string> {
  const { leads, end } = readAlternatives(pattern, 0);
  if (end !== pattern.length || !leads.every(({ word, ended }) => ended && /^[a-z]+$/i.test(word)))
    throw new Error(`not only words begin it: ${pattern.slice(0, 60)}`);
  return new Set(leads.map(({ word }) => word.toLowerCase()));
}

interface Read {
  readonly leads: readonly Lead[];
  readonly end: number;
}

function readAlternatives(pattern: string, start: number): Read {
  const leads: Lead[] = [];
  for (let at = start; ; at++) {
    const alternative = readSequence(pattern, at);
    leads.push(...alternative.leads);
    at = alternative.end;
    if (pattern[at] !== '|') return { leads, end: at };
  }
}

function readSequence(pattern: string, start: number): Read {
  let leads: readonly Lead[] = [NOTHING];
  let at = start;
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const part = readPart(pattern, at);
    const quantifier = tokenAt(QUANTIFIER, pattern, part.end);
    at = part.end + quantifier.length;
    const next = quantified(part.leads, quantifier);
    leads = leads.flatMap((lead) => (lead.ended ? [lead] : next.map((one) => joined(lead, one))));
  }
  return { leads, end: at };
}

/** Before its first letter a boundary ends no word. */
const joined = (lead: Lead, next: Lead): Lead =>
  next === BOUNDARY && lead.word === '' ? lead : { word: lead.word + next.word, ended: next.ended };

function quantified(leads: readonly Lead[], quantifier: string): readonly Lead[] {
  if (quantifier === '') return leads;
  if (quantifier === '?') return [...leads, NOTHING];
  return leads.every(({ word, ended }) => ended && word === '') ? [NO_LETTER, NOTHING] : [UNKNOWN];
}

/** One letter, class, group, escape or look around. */
function readPart(pattern: string, at: number): Read {
  const lookAround = tokenAt(LOOK_AROUND, pattern, at);
  if (lookAround) return { leads: [NOTHING], end: readAlternatives(pattern, at + lookAround.length).end + 1 };
  const group = tokenAt(GROUP, pattern, at);
  if (group) {
    const { leads, end } = readAlternatives(pattern, at + group.length);
    return { leads, end: end + 1 };
  }
  const token = tokenAt(ESCAPE, pattern, at) || tokenAt(CLASS, pattern, at) || (pattern[at] ?? '');
  return { leads: leadsOf(token), end: at + token.length };
}

function leadsOf(token: string): readonly Lead[] {
  if (token === '\\b') return [BOUNDARY];
  if (token === '\\s' || token === '$' || /^\[[’',]+\]$|^[ ,’'-]$/.test(token)) return [NO_LETTER];
  const letters = /^\[?([a-z]+)\]?$/i.exec(token)?.[1];
  return letters ? [...letters].map((word) => ({ word, ended: false })) : [UNKNOWN];
}

function tokenAt(token: RegExp, pattern: string, at: number): string {
  token.lastIndex = at;
  return token.exec(pattern)?.[0] ?? '';
}
