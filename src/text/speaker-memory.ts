import { remember } from '../calendar/index.js';
import type { Attribution, Sentence } from '../model.js';
import { OPENERS } from './abbreviations.js';
import { singular, UNIT_OF_NOUN } from './amount-words.js';
import { BODY_WORDS } from './name-words.js';
import { DEMONYMS, PLACES } from './places.js';
import type { SpeakerPhrase } from './speaker-phrase.js';
import { headOf, namesMany, readSpeakerPhrase } from './speaker-phrase.js';
import { isRoleWord, SPEAKERS } from './titles.js';

/** Sentences over which a pronoun still points back. */
const REACH = 3;
const STATEMENT = /^(?:(?:the|his|her|its|their|[a-z]+day[’']s)\s+)?(?:statement|report)$/i;
/** What was told since the last speaker and is `the report` rather than theirs: `The China Daily report`. */
const OTHER_REPORT =
  /[\p{L}’] \p{Lu}[\p{L}’'-]+ (?:report|statement)\b|\b(?:report|statement) (?:by|from|in|signed|issued|sent|posted|released|published|attributed) /u;
const LEADING_NAME =
  /^(?:The\s+)?(\p{Lu}[\p{L}.’'-]+(?:\s+(?:of|for|the|in|al|bin|de|van)?\s?\p{Lu}[\p{L}.’'-]*){0,5})(?:, \d{1,3}, |,?\s+(?:is|was|are|were|has|had|have|will|would|can|could|may|might|did|does|also|said|told|took|made|which|who|left|went|came|saw|ran|lost|fled|heard|felt|knew|thought|began|became|lives|works|drove|flew|spent|spoke|met|\p{Ll}+ed)\b)/u;
/** `Brit tourist | Kevin Hill | left`: a person told of by what they are. */
const LEADING_DESCRIBED =
  /^(?:The |An? )?((?:\p{Lu}?\p{Ll}[\p{Ll}-]+ ){0,3}\p{Ll}[\p{Ll}-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]*){2,3})(?:, \d{1,3},|,?) (?:is|was|has|had|will|would|can|could|did|also|told|took|made|who|left|went|came|saw|ran|lost|fled|heard|felt|knew|thought|began|became|lives|works|drove|flew|spent|spoke|met|\p{Ll}+ed)\b/u;

/** `The government has`, `Norland’s health ministry denied`: a body that has no name of its own. */
const LEADING_BODY =
  /^(?:The )?((?:(?<=^The )|\p{Lu}\p{L}+[’']s )(?:\p{Ll}[\p{L}-]+ ){0,2}?(?:government|ministry|army|military|company|firm|union|group|agency|commission|committee|council|party|court|bank|department))(?= (?:is|was|has|had|will|would|can|could|may|did|does|also|denied|\p{Ll}+ed)\b)/u;

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
  /** The pronoun of each person of whom the text has said both, by the last name. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** How often a person was each of them. */
  readonly votes: Map<string, { he: number; she: number }>;
}

type Pronoun = 'he' | 'she';

export const emptyMemory = (pronouns: ReadonlyMap<string, Pronoun> = new Map()): SpeakerMemory => ({
  person: null,
  body: null,
  last: null,
  people: new Set(),
  pronouns,
  votes: new Map(),
});

/**
 * The speaker a phrase names, its pronoun resolved; null where nothing fits. Who reports on a group is not the `it`
 * that claims an attack in the next sentence. `told` gives the words from a sentence up to another.
 */
export function resolveSpeaker(
  memory: SpeakerMemory,
  phrase: SpeakerPhrase,
  { sentence, act, told }: Pick<Seen, 'sentence' | 'act'> & { readonly told: (from: number, to: number) => string },
): string | null {
  const within = (seen: Seen | null): string | null =>
    seen !== null && sentence - seen.sentence <= REACH ? seen.speaker : null;
  if (STATEMENT.test(phrase.text)) {
    const isAnothers = memory.last !== null && OTHER_REPORT.test(told(memory.last.sentence + 1, sentence));
    return isAnothers ? null : within(memory.last);
  }
  if (!phrase.pronoun) return phrase.text;
  if (phrase.person) return resolvePerson(memory, phrase.text, within(memory.person));
  if (/^it$/i.test(phrase.text) && memory.body !== null && namesMany(memory.body.speaker)) return null;
  return act === 'claimed' && memory.body?.act === 'said' ? null : within(memory.body);
}

/** A person is not `he` in one sentence and `she` in the next. */
function resolvePerson({ pronouns, votes }: SpeakerMemory, text: string, speaker: string | null): string | null {
  if (speaker === null) return null;
  const pronoun = /^h(?:e|im)$/i.test(text) ? 'he' : 'she';
  const name = speaker.slice(speaker.lastIndexOf(' ') + 1);
  const known = pronouns.get(name) ?? pronounOf(speaker);
  if (known !== undefined && known !== pronoun) return null;
  const count = votes.get(name) ?? { he: 0, she: 0 };
  count[pronoun]++;
  votes.set(name, count);
  return speaker;
}

/** The pronoun of those who were taken for both, by what they were more often; empty where nobody was. */
export function pronounsOfMost({ votes }: SpeakerMemory): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  for (const [name, { he, she }] of votes)
    if (he > 0 && she > 0 && he !== she) pronouns.set(name, he > she ? 'he' : 'she');
  return pronouns;
}

/** The pronouns that titles give the last names behind them, `King Harald`, `Ms Berg`; none where a text gives a name both. */
export function pronounsOfTitled(masked: string): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  const both = new Set<string>();
  for (const [, title = '', name = ''] of masked.matchAll(TITLED)) {
    const pronoun = SHE_TITLES.has(title) ? 'she' : 'he';
    if ((pronouns.get(name) ?? pronoun) !== pronoun) both.add(name);
    pronouns.set(name, pronoun);
  }
  for (const name of both) pronouns.delete(name);
  return pronouns;
}
const TITLED =
  /(?<![\p{L}’'-])(Mr|Mrs|Ms|Miss|Sir|Dame|King|Queen|Prince|Princess)\.? (?:\p{Lu}[\p{L}’-]+ )?(\p{Lu}\p{Ll}[\p{L}-]*)/gu;
const SHE_TITLES: ReadonlySet<string> = new Set(['Mrs', 'Ms', 'Miss', 'Dame', 'Queen', 'Princess']);

/** The pronoun that a role or a kin has by itself: `spokeswoman`, `her brother`; `Thurman` has none. */
function pronounOf(text: string): Pronoun | undefined {
  const noun = text.replace(BELONGS, '');
  if (SHE.test(noun)) return 'she';
  return HE.test(noun) ? 'he' : undefined;
}
const SHE = /(?:^| )(?:\p{Ll}*woman|\p{Ll}*mother|\p{Ll}*daughter|sister|wife|widow|actress|aunt|niece|queen|girl)$/u;
const HE =
  /(?:^| )(?:\p{Ll}*(?<!wo)man|\p{Ll}*father|(?:step|grand)?son|brother|husband|uncle|nephew|king|prince|boy)$/u;

/** Keeps a speaker for the pronouns to come. */
export function rememberSpeaker(
  memory: SpeakerMemory,
  { text, pronoun, person, body = false }: SpeakerPhrase,
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
  const seen = { speaker, sentence, act };
  const isOne = !body && (person || memory.people.has(text) || mayBePerson(text) || isOnePerson(text));
  const office = isOne ? null : officeOf(text);
  if (isOne || office !== null) memory.person = seen;
  if (!isOne && office !== 'bare') memory.body = seen;
}

/** Somebody else has spoken, whoever it was: `he said` does not point past them. */
export function forgetPeople(memory: SpeakerMemory): void {
  memory.person = null;
}

/** A sentence's first words are what `it` or `he` in the next one most likely means. */
export function rememberSubject(memory: SpeakerMemory, masked: string, { start, end }: Sentence, at: number): void {
  const head = masked.slice(start, Math.min(end, start + 120));
  const name = LEADING_NAME.exec(head)?.[1] ?? LEADING_BODY.exec(head)?.[1] ?? LEADING_DESCRIBED.exec(head)?.[1];
  if (name === undefined || DEMONYMS.has(name.toLowerCase()) || OPENERS.has(name.split(' ')[0]?.toLowerCase() ?? ''))
    return;
  const phrase = readSpeakerPhrase(name);
  if (!phrase || phrase.pronoun) return;
  const seen = { speaker: phrase.text, sentence: at, act: null };
  if (phrase.person || memory.people.has(phrase.text)) {
    // `Kevin Hill was killed, Mayor Mary Novak said`: whoever speaks is the next sentence's `she`.
    if (memory.person?.sentence !== at) memory.person = seen;
  } else if (memory.body?.speaker !== phrase.text || memory.body.sentence !== at) memory.body = seen;
}

/**
 * Whether a phrase is one person by an office, who may be the next sentence's `he`: `minister`, `police spokesman`; with
 * what they belong to, `spokesman for the port`, that body is remembered beside them.
 */
const officeOf = remember((text: string): 'bare' | 'belonging' | null => {
  if (isOffice(text)) return SPEAKS_FOR.test(text) ? 'belonging' : 'bare';
  return isOffice(text.replace(BELONGS, '')) ? 'belonging' : null;
});
const isOffice = (text: string): boolean => {
  const role = text.slice(text.lastIndexOf(' ') + 1);
  return isRoleWord(role) && role !== 'police' && !MANY.test(text);
};
/** Who speaks for others may be their `they`. */
const SPEAKS_FOR = /spokes(?:man|woman|person)$/i;
const BELONGS = / (?:of|for|at|in|from|with) .*$/;
const MANY = /^(?:police officers?|two|three|several|some|many)\b/i;

/** `eyewitness lady`, `man who was hurt`: one person, whom nobody names. */
const isOnePerson = remember((text: string): boolean => {
  const head = headOf(text.replace(/ who .*$/, '').split(' '));
  return !MORE_THAN_ONE.test(head) && singular(head) === head && UNIT_OF_NOUN.get(head) === 'people';
});
const MORE_THAN_ONE = /^(?:people|family|household|crew|staff|figure|leader)$/;

/** A single capitalised word that is neither a place nor an acronym may be a last name. */
function mayBePerson(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) || BODIES.has(text) || BODY_WORDS.has(text)) return false;
  const lower = text.toLowerCase();
  return !PLACES.has(lower) && !DEMONYMS.has(lower) && !SPEAKERS.has(lower);
}

/** Bodies whose names look like last names. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'Hamas Hezbollah Fatah Taliban Pentagon Kremlin Congress Parliament Interpol Reuters Xinhua Google Microsoft Apple ' +
    'Amazon Facebook Twitter Boeing Toyota Police Senate Vatican Houthis Government Ministry Army Navy'
  ).split(' '),
);
