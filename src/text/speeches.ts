import type { Attribution, Sentence, Span } from '../model.js';
import {
  emptyMemory,
  forgetPeople,
  pronounsOfMost,
  pronounsOfTitled,
  rememberSpeaker,
  rememberSubject,
  resolveSpeaker,
  type SpeakerMemory,
} from './speaker-memory.js';
import { findTellings, MASK, type Telling } from './tellings.js';

/** One telling: who tells, by which verb, where. `quoted` says that the verb counts only beside a quotation. */
export interface Speech extends Span {
  readonly sentence: number;
  readonly act: Attribution['act'];
  readonly speaker: string;
  readonly quoted: boolean;
}

/** Replaces quoted words by marks of the same length, so that no verb or name inside them is taken for the article's. */
function maskQuotations(text: string, quoted: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    parts.push(text.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What was read of a text is kept as long as its sentences are: quotations and attributions both ask for it. */
const speechesBySentences = new WeakMap<readonly Sentence[], Speech[]>();

/** Finds every telling in a text, outside its quoted words; pronouns are resolved or left out. */
export function findSpeeches(text: string, sentences: readonly Sentence[], quoted: readonly Span[]): Speech[] {
  const known = speechesBySentences.get(sentences);
  if (known) return known;
  const speeches = readSpeeches(maskQuotations(text, quoted), sentences);
  speechesBySentences.set(sentences, speeches);
  return speeches;
}

function readSpeeches(masked: string, sentences: readonly Sentence[]): Speech[] {
  const tellings = findTellings(masked, sentences);
  const titled = tellings.some(isPronoun) ? pronounsOfTitled(masked) : new Map();
  const memory = emptyMemory(titled);
  const speeches = resolveTellings(masked, { sentences, tellings, memory });
  const pronouns = pronounsOfMost(memory);
  return pronouns.size === 0
    ? speeches
    : resolveTellings(masked, { sentences, tellings, memory: emptyMemory(new Map([...pronouns, ...titled])) });
}

const isPronoun = ({ phrase }: Telling): boolean => typeof phrase !== 'string' && phrase.pronoun;

interface Told {
  readonly sentences: readonly Sentence[];
  readonly tellings: readonly Telling[];
  readonly memory: SpeakerMemory;
}

/** Every telling whose speaker is known, pronouns resolved by what the text told before. */
function resolveTellings(masked: string, { sentences, tellings, memory }: Told): Speech[] {
  const speeches: Speech[] = [];
  const points = tellings.some(isPronoun);
  const told = (from: number, to: number) => masked.slice(sentences[from]?.start, sentences[to]?.start);
  let next = 0;
  sentences.forEach((sentence, at) => {
    let previous: string | null = null;
    let isSole = true;
    let isOpen = false;
    for (; tellings[next]?.sentence === at; next++) {
      const { phrase, start, end, act, quoted } = tellings[next] as Telling;
      const speaker: string | null =
        typeof phrase !== 'string'
          ? resolveSpeaker(memory, phrase, { sentence: at, act, told })
          : phrase === 'same' || (phrase === 'sole' && isSole)
            ? previous
            : null;
      isOpen ||= phrase === 'unknown' || (speaker === null && typeof phrase !== 'string' && phrase.person);
      if (speaker === null) continue;
      if (typeof phrase !== 'string') rememberSpeaker(memory, phrase, { speaker, sentence: at, act });
      isSole &&= previous === null || previous === speaker;
      previous = speaker;
      speeches.push({ sentence: at, start, end, act, quoted, speaker });
    }
    if (isOpen) forgetPeople(memory);
    if (points) rememberSubject(memory, masked, sentence, at);
  });
  return speeches;
}
