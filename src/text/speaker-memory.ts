import type { Attribution, Sentence } from '../model.js';
import { OPENERS } from './abbreviations.js';
import { DEMONYMS, PLACES } from './places.js';
import type { SpeakerPhrase } from './speaker-phrase.js';
import { readSpeakerPhrase } from './speaker-phrase.js';

/** Sentences over which a pronoun still points back. */
const REACH = 3;
const STATEMENT = /^(?:(?:the|his|her|its|their|[a-z]+day[’']s)\s+)?(?:statement|report)$/i;
const LEADING_NAME =
  /^(?:The\s+)?(\p{Lu}[\p{L}.’'-]+(?:\s+(?:of|for|the|in|al|bin|de|van)?\s?\p{Lu}[\p{L}.’'-]*){0,5}),?\s+(?:is|was|are|were|has|had|have|will|would|can|could|may|might|did|does|also|said|told|took|made|which|who|\p{Ll}+ed)\b/u;

interface Seen {
  readonly speaker: string;
  readonly sentence: number;
  /** What it did there; null for a mere subject. */
  readonly act: Attribution['act'] | null;
}

/** Who was last spoken of, as a text goes on; `people` holds the last names of those met with a full name. */
export interface SpeakerMemory {
  person: Seen | null;
  body: Seen | null;
  last: Seen | null;
  readonly people: Set<string>;
}

export const emptyMemory = (): SpeakerMemory => ({ person: null, body: null, last: null, people: new Set() });

/**
 * The speaker a phrase names, its pronoun resolved; null where nothing fits. Who reports on a group is not the `it`
 * that claims an attack in the next sentence.
 */
export function resolveSpeaker(
  memory: SpeakerMemory,
  phrase: SpeakerPhrase,
  { sentence, act }: Pick<Seen, 'sentence' | 'act'>,
): string | null {
  const within = (seen: Seen | null): string | null =>
    seen !== null && sentence - seen.sentence <= REACH ? seen.speaker : null;
  if (STATEMENT.test(phrase.text)) return within(memory.last);
  if (!phrase.pronoun) return phrase.text;
  if (phrase.person) return within(memory.person);
  return act === 'claimed' && memory.body?.act === 'said' ? null : within(memory.body);
}

/** Keeps a speaker for the pronouns to come. */
export function rememberSpeaker(
  memory: SpeakerMemory,
  { text, pronoun, person }: SpeakerPhrase,
  { speaker, sentence, act }: Seen,
): void {
  memory.last = { speaker, sentence, act };
  if (STATEMENT.test(text)) {
    memory.body = memory.last;
    return;
  }
  if (pronoun) {
    if (memory.person?.speaker === speaker) memory.person = { speaker, sentence, act };
    else if (memory.body?.speaker === speaker) memory.body = { speaker, sentence, act };
    return;
  }
  if (person) memory.people.add(text.slice(text.lastIndexOf(' ') + 1));
  if (person || memory.people.has(text) || mayBePerson(text)) memory.person = { speaker, sentence, act };
  else memory.body = { speaker, sentence, act };
}

/** A sentence's first words are what `it` or `he` in the next one most likely means. */
export function rememberSubject(memory: SpeakerMemory, masked: string, { start, end }: Sentence, at: number): void {
  const name = LEADING_NAME.exec(masked.slice(start, Math.min(end, start + 120)))?.[1];
  if (name === undefined || DEMONYMS.has(name.toLowerCase()) || OPENERS.has(name.split(' ')[0]?.toLowerCase() ?? ''))
    return;
  const phrase = readSpeakerPhrase(name);
  if (!phrase || phrase.pronoun) return;
  const seen = { speaker: phrase.text, sentence: at, act: null };
  if (phrase.person || memory.people.has(phrase.text)) memory.person = seen;
  else if (memory.body?.speaker !== phrase.text || memory.body.sentence !== at) memory.body = seen;
}

/** A single capitalised word that is neither a place nor an acronym may be a last name. */
function mayBePerson(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) || BODIES.has(text)) return false;
  const lower = text.toLowerCase();
  return !PLACES.has(lower) && !DEMONYMS.has(lower);
}

/** Bodies whose names look like last names. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'Hamas Hezbollah Fatah Taliban Pentagon Kremlin Congress Parliament Interpol Reuters Xinhua Google Microsoft Apple ' +
    'Amazon Facebook Twitter Boeing Toyota Police Senate Vatican Houthis Government Ministry Army Navy'
  ).split(' '),
);
