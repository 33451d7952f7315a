import type { Attribution, Sentence, Span } from '../model.js';
import { emptyMemory, rememberSpeaker, rememberSubject, resolveSpeaker } from './speaker-memory.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { ACT_OF_VERB, BETWEEN, COUNTING, INVERTIBLE, NEEDS_QUOTATION, SPEECH_VERB } from './speech-verbs.js';

type Act = Attribution['act'];

/** One telling: who tells, by which verb, where. `quoted` says that the verb counts only beside a quotation. */
export interface Speech extends Span {
  readonly sentence: number;
  readonly act: Act;
  readonly speaker: string;
  readonly quoted: boolean;
}

/** A telling before its pronoun is resolved; `same` is the subject of the verb before. */
interface Telling extends Span {
  readonly act: Act;
  readonly quoted: boolean;
  readonly phrase: SpeakerPhrase | 'same';
}

/** Characters looked at on each side of a verb. */
const REACH = 160;
const MASK = '\u0001';
const BOUNDARY =
  /[,;:()"“”„«»—–\u0001]|\s-\s|\b(?:that|but|while|as|after|before|when|because|if|though|although|which|who|where|than|or|since|until|whose|what|how|why)\b/g;
const RIGHT_END =
  /[,;:()"“”„«»—–\u0001]|[.!?](?:\s|$)|\s(?:that|who|which|on|at|after|before|while|when|as|late|earlier|today|yesterday|since)\s/;
const PASSIVE = /\b(?:is|was|were|are|been|being|be)(?:\s+\w+ly)?$/i;
const NEGATED = /(?:\b(?:not|never|declined to|refused to|failed to)|n[’']t)$/i;
const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;
const BY = /^\s*(?:["“”«»\u0001]+\s*|as\s+["“\u0001][^a-z]*["”\u0001]\s*|(?:on|last) \w+ )?by\s+(?!a \w+ of|\w+ing\b)/;
const ACCORDING = /\b[Aa]ccording to\s+/g;
const FIGURES = /\bby (\p{Lu}[\p{L}’'-]+ (?:[\p{L}’'-]+ ){0,3}(?:figures|estimates|counts|count|accounts|data))\b/gu;
const TALLY =
  /^(?:an?|the|its|his|her|A|An|The)\s+(?:\w+\s+)?(?:tally|count|report|statement|survey|study|poll|figures?|data|estimates?|analysis|update)\s+(?:by|from|of|based on|compiled by|released by|published by|issued by)\s+/;
/** `quoted X as saying`, `X was quoted as saying`. */
const QUOTED_AS = /^((?:\s+\S+){0,10}?)\s+as (?:saying|telling)\b/;
const LIFE = /^\s+(?:the\s+)?(?:lives?|\w+\s+(?:more\s+)?lives)\b/;
const CLAIMED_DEED =
  /^\s+(?:full\s+|joint\s+|no\s+)?(?:responsibility|credit)\b|^\s+(?:the|that|this|these|those|both|most|more|several|many|all|an?|\w+)\s+(?:[\w-]+\s+){0,3}?(?:attacks?|bombings?|strikes?|shootings?|blasts?|assaults?|killings?|of them|of those|of the attacks)\b/;

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
  const speeches: Speech[] = [];
  const memory = emptyMemory();
  sentences.forEach((sentence, at) => {
    const words = masked.slice(sentence.start, sentence.end);
    const tellings = [...readSources(words), ...readVerbs(words)].sort((a, b) => a.start - b.start);
    let previous: string | null = null;
    for (const { phrase, start, end, act, quoted } of tellings) {
      const speaker: string | null = phrase === 'same' ? previous : resolveSpeaker(memory, phrase, { sentence: at, act });
      if (speaker === null) continue;
      if (phrase !== 'same') rememberSpeaker(memory, phrase, { speaker, sentence: at, act });
      previous = speaker;
      speeches.push({ sentence: at, speaker, act, quoted, start: sentence.start + start, end: sentence.start + end });
    }
    rememberSubject(memory, masked, sentence, at);
  });
  return speeches;
}

/** `according to X`, `by Israeli figures`. */
function* readSources(words: string): Generator<Telling> {
  for (const { 0: found, index } of words.matchAll(ACCORDING)) {
    const end = index + found.length;
    const rest = words.slice(end, end + REACH);
    const phrase = phraseAt(rest.replace(TALLY, ''));
    if (phrase) yield { start: index, end, act: 'said', quoted: false, phrase };
  }
  for (const { 0: found, 1: source = '', index } of words.matchAll(FIGURES)) {
    const phrase = readSpeakerPhrase(source);
    if (phrase) yield { start: index, end: index + found.length, act: 'said', quoted: false, phrase };
  }
}

function* readVerbs(words: string): Generator<Telling> {
  for (const { 0: verb, index } of words.matchAll(SPEECH_VERB)) {
    const left = words.slice(Math.max(0, index - REACH), index).trimEnd();
    const right = words.slice(index + verb.length, index + verb.length + REACH);
    if (/[\w’'-]/.test(words[index - 1] ?? ' ') || NEGATED.test(left.slice(-14))) continue;
    const act = actOf(verb, right);
    if (act === null) continue;
    if (COUNTING.has(verb) && !/^\s+(?:\S+\s+){0,3}(?:the deaths of\s+)?\d/.test(right)) continue;
    const quoted = NEEDS_QUOTATION.has(verb) && !/^\s+that\b/.test(right);
    for (const phrase of readSpeakers(verb, left, right)) {
      yield { start: index, end: index + verb.length, act, quoted, phrase };
    }
  }
}

/** `claimed` claims a deed, or a life, or merely says; `charged` accuses where something follows with `of`. */
function actOf(verb: string, right: string): Act | null {
  const act = ACT_OF_VERB.get(verb);
  if (act === undefined) return QUOTED_AS.test(right) ? 'said' : null;
  if (act === 'claimed') {
    if (LIFE.test(right)) return null;
    return CLAIMED_DEED.test(right) || BY.test(right) ? 'claimed' : 'said';
  }
  if (verb === 'charged') return /^\s+(?:\S+\s+){1,6}?of\b/.test(right) ? 'blamed' : null;
  return act;
}

function readSpeakers(verb: string, left: string, right: string): (SpeakerPhrase | 'same')[] {
  const quoted = verb === 'quoted' ? QUOTED_AS.exec(right)?.[1]?.trim() : undefined;
  if (quoted) return [phraseAt(quoted)].filter((phrase) => phrase !== null);
  const by = BY.exec(right);
  if ((PASSIVE.test(left.slice(-30)) && verb !== 'quoted') || (by && /(?:^|[,(]|\bas|[\p{Ll}\u0001”"])$/u.test(left) && verb.endsWith('ed'))) {
    const rest = passiveAgent(right);
    if (rest === null) return [];
    const agent = phraseAt(rest);
    const more = /^[^,]*, (?:as well as|along with) ([^,.]+)/.exec(rest)?.[1];
    const second = more === undefined ? null : readSpeakerPhrase(more);
    return [agent, second].filter((phrase) => phrase !== null);
  }
  const subject = subjectBefore(left);
  if (subject) return [subject];
  if (!INVERTIBLE.has(verb) || !/[,”"»’'!?\u0001]$/.test(left)) return [];
  const head = right.trimStart();
  if (DAY.test(head)) return [];
  const inverted = phraseAt(head);
  return inverted ? [inverted] : [];
}

/** What stands after `by` within a few words of a passive verb. */
function passiveAgent(right: string): string | null {
  const by = /^[^.;,:]{0,80}?\bby\s+/.exec(right);
  return by ? right.slice(by[0].length) : null;
}

/** The noun phrase that begins a text and ends before a comma, a stop or a clause. */
function phraseAt(rest: string): SpeakerPhrase | null {
  const end = rest.search(RIGHT_END);
  const whole = (end < 0 ? rest : rest.slice(0, end)).trim();
  const direct = readSpeakerPhrase(whole);
  if (direct) return direct;
  const short = whole.search(/\s(?:in|to|of|from|during|about)\s/);
  const shorter = short > 0 ? readSpeakerPhrase(whole.slice(0, short)) : null;
  if (shorter) return shorter;
  const leading = /^(?:the\s+)?(?:\p{Lu}\S*\s?)+/iu.exec(whole)?.[0];
  return leading !== undefined && /\p{Lu}/u.test(leading[0] ?? '') ? readSpeakerPhrase(leading) : null;
}

/** The subject of a verb: the noun phrase that ends where `left` does. */
function subjectBefore(left: string): SpeakerPhrase | 'same' | null {
  let bare = left;
  bare = bare.replace(/\s*\([^()]{1,60}\)$/, '');
  while (BETWEEN.test(bare)) bare = bare.replace(BETWEEN, '').trimEnd();
  if (/(?:^|\s)and$/.test(bare)) return 'same';
  let end = 0;
  let mark = '';
  for (const boundary of bare.matchAll(BOUNDARY)) {
    end = boundary.index + boundary[0].length;
    mark = boundary[0];
  }
  const tail = bare.slice(end).trim();
  if (mark === ':' && /^(?:it|they|he|she)$/.test(tail)) return trailingName(bare.slice(0, end - 1));
  if (tail !== '') return readSpeakerPhrase(tail.replace(TALLY, ''));
  const before = bare.slice(0, end - mark.length).trimEnd();
  if (mark === 'which' || mark === 'who') return trailingName(before.replace(/,$/, ''));
  return mark === ',' ? beforeComma(before) : null;
}

/** `Jack Ketsoyan, the actress's rep,` and `A senior official, Qassem al-Aaraji,` both name the person. */
function beforeComma(before: string): SpeakerPhrase | 'same' | null {
  const at = before.lastIndexOf(',');
  if (at < 0) return null;
  const inner = before.slice(at + 1).trim();
  const outer = trailingName(before.slice(0, at));
  const isRole = /^(?:An?|The|One)\s(?:.*\s)?\p{Ll}+$/u.test(before.slice(0, at));
  if (isRole && /^(?:the\s+)?\p{Lu}/u.test(inner)) return readSpeakerPhrase(inner);
  if (/^(?:\d{1,3}|(?:the|an?|its|his|her|who|one of|whose)\s.*|.*\b(?:of|for)\s.*)$/.test(inner)) return outer;
  const phrase = readSpeakerPhrase(inner);
  if (phrase?.person || !outer) return phrase?.person ? phrase : null;
  return phrase ? outer : null;
}

const TRAILING_NAME = /(?:^|\s)((?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:of|for|the|in|al|bin|de|van)\s+)?){0,5}(?:\p{Lu}|al-)[\p{L}.’'-]*)$/u;

function trailingName(text: string): SpeakerPhrase | null {
  const name = TRAILING_NAME.exec(text.slice(-80))?.[1];
  return name === undefined ? null : readSpeakerPhrase(name);
}
