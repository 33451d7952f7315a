import type { Attribution, Sentence, Span } from '../model.js';
import { findMatches } from './find-matches.js';
import { BODY_WORDS } from './name-words.js';
import { WORD } from './number-words.js';
import { makeCursor } from './sentence-cursor.js';
import { endsInKind, endsInRole, isRole, readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { SPEECH_WORD, speechWordOf } from './speech-verbs.js';
import { listAt, phraseAt, subjectBefore, TALLY, whoWasAsked } from './subjects.js';
import { SPEAKERS } from './titles.js';
import { saysNothing } from './unnamed-sources.js';

type Act = Attribution['act'];

/** `same` is the subject of the verb before, `sole` the only one who tells in the sentence so far; `unknown` speaks. */
type Teller = SpeakerPhrase | 'same' | 'sole' | 'unknown';

/** A telling before its pronoun is resolved. */
export interface Telling extends Span {
  readonly sentence: number;
  readonly act: Act;
  readonly quoted: boolean;
  readonly phrase: Teller;
}

/** What stands for each character of quoted words. */
export const MASK = '\uE000';

/** Characters looked at on each side of a verb. */
const REACH = 160;
const PASSIVE =
  /\b(?:is|was|were|are|been|being|be)(?:\s+(?:\w+ly|first|also|later|now|still|already|then|once|again|further))?$/i;
const NEGATED = /(?:\b(?:not|never|declined to|refused to|failed to)|n[’']t)$/i;
const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;
const BY = /^\s*(?:["“”«»\uE000]+\s*|as\s+["“\uE000][^a-z]*["”\uE000]\s*|(?:on|last) \w+ )?by\s+(?!a \w+ of|\w+ing\b)/;
const BY_WHOM = /\bby (\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3})$/u;
/** `11 soldiers by | the army’s | count`: an owner gives it. */
const BY_OWN_COUNT = /\bby ((?:the )?[\p{L}-]+(?: [\p{L}-]+){0,2})[’']s$/u;
const COUNTED = /^\s+(?:\S+\s+){0,5}(?:the deaths of\s+)?\d/;

/** What counts are of: `put two men at the gate` and `recorded two songs` give no figure. */
const TOLL =
  '(?:tolls?|numbers?|counts?|totals?|tally|crowds?|figures?|dead|deaths|injured|wounded|missing|losses|casualties|damage|turnout)';
const SUFFERED =
  '(?:dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|bod(?:y|ies)|injur(?:ed|ies)|wounded|killed|missing|cases|infections|attacks|incidents|violations|arrests|people|civilians|homes|houses|buildings)';
const ABOUT =
  '(?:(?:at least|at most|up to|(?:no )?(?:more|less|fewer) than|as (?:many|few) as|between|about|around|some|nearly|almost|over|under|just|roughly|only) ){0,2}';
/** A figure in words: `at least six`, `half a million`; no hour and no place: `at six o’clock`, `at one end`. */
const IN_WORDS = `${ABOUT}(?:(?:half )?an? (?:dozen|hundred|thousand|million)|${WORD})\\b(?! (?:o[’']clock|[ap]\\.?m\\b|point|end|side|time|stage|corner))`;
/** `put the death toll at six`, `put it at two hundred`, `recorded twelve more deaths`. */
const COUNTED_IN_WORDS = new RegExp(
  `^\\s+(?:(?:it|(?:[\\w’'-]+\\s+){0,3}${TOLL}(?:\\s+[\\w’'-]+){0,6}?)\\s+at\\s+(?:${ABOUT}\\d|${IN_WORDS})|${IN_WORDS}(?:[ -](?!(?:for|of|in|on|to|with|by|at|from|and|about|the) )[\\w-]+){0,3}? ${SUFFERED}\\b)`,
);
/** `gave | a toll of twelve`, `gave | the number of the dead as 12`. */
const GIVEN_TOLL = new RegExp(
  `^\\s+(?:an?|the|its|their|his|her)\\s+(?:[\\w’'-]+\\s+){0,2}?${TOLL}(?:\\s+of\\s+(?:the\\s+)?(?:dead|injured|wounded|missing|deaths|casualties|victims))?\\s+(?:of|as|at)\\s+(?:${ABOUT}\\d|${IN_WORDS})`,
);
/** `gave | a higher toll, saying`: the figure follows. */
const GIVEN_OTHER =
  /^\s+(?:an?|another)\s+(?:[\w-]+\s+){0,2}?(?:figures?|tolls?|numbers?|counts?|tally|estimates?|totals?)\s*,\s+saying\b/;
/** `the toll was put | at six`. */
const TOLL_WAS = new RegExp(`\\b${TOLL}\\b[^,;:.]{0,80}$`);
const AT_WORDS = new RegExp(`^\\s+at\\s+${IN_WORDS}`);
/** `spoke of | about 400`. */
const OF_COUNT = new RegExp(`^\\s+of\\s+(?:${ABOUT}\\d|${IN_WORDS})`);
/** `quoted X as saying`, `X was quoted as saying`. */
const QUOTED_AS = /^((?:\s+\S+){0,10}?)\s+as (?:saying|telling)\b/;
/** Archaic `charged the rebels of arson`; not `charged with the murder of`. */
const CHARGED_OF = /^\s+(?!(?:with|by|in|for|on|over|under|after|at)\b)(?:\S+\s+){1,6}?of\b/;
const LIFE = /^\s+(?:the\s+)?(?:lives?|\w+\s+(?:more\s+)?lives)\b/;
const CLAIMED_DEED =
  /^\s+(?:full\s+|joint\s+|no\s+)?(?:responsibility|credit)\b|^\s+(?:the|that|this|these|those|both|most|more|several|many|all|an?|\w+)\s+(?:[\w-]+\s+){0,3}?(?:attacks?|bombings?|strikes?|shootings?|blasts?|assaults?|killings?|of them|of those|of the attacks)\b/;

/** `according to a statement on its site`: not the one that was spoken of before. */
const NEW_STATEMENT = /^\s*an? (?:statement|report) (?!(?:by|from|of|based on|compiled by|\w+ by)\b)/;
/** `with the new leader announced on Monday`. */
const HELD_BY_WITH = /(?:^|[,;–—]\s*)with\s[^,;:–—]*$/i;
/** Behind a participle: when or by whom, and then the verb of the sentence. */
const FINITE_NEXT =
  /^(?:\s+by(?:\s+[\p{L}’'-]+){1,4}?)?(?:\s+(?:on|in|at|by|last|this|earlier|early|late|yesterday|today|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|morning|afternoon|evening|night|\d{1,4},?)(?=\s)){0,5}\s+(?:would|will|was|were|is|are|has|have|had|could|may|might|can|cannot|should|must|did|does)\s/u;
/** `contrary to what the firm said,`: of what follows it may have said nothing. */
const WHAT_ONE_SAYS = /\bwhat\s[^,;:.]{1,60}$/i;
/** `said nothing of it`. */
const NOTHING = /^\s+(?:nothing|little|no more|anything)(?:\s+(?:of|about|on|to|after|when|in|at|more|else)\b|[,.;]|$)/;

/** Finds the tellings of a text whose quotations are masked, in order. */
export function findTellings(masked: string, sentences: readonly Sentence[]): Telling[] {
  const sentenceAt = makeCursor(sentences);
  const tellings: Telling[] = [];
  for (const { 0: word, index } of findMatches(SPEECH_WORD, masked)) {
    const at = sentenceAt(index);
    const sentence = sentences[at];
    if (!sentence || /[\w’'-]/.test(masked[index - 1] ?? ' ')) continue;
    const end = index + word.length;
    const left = masked.slice(Math.max(sentence.start, index - REACH), index).trimEnd();
    const right = masked.slice(end, Math.min(sentence.end, end + REACH));
    for (const { act, quoted, phrase } of readTellings(word, left, right))
      tellings.push({ sentence: at, start: index, end, act, quoted, phrase });
  }
  return tellings;
}

type BareTelling = Pick<Telling, 'act' | 'quoted' | 'phrase'>;

/** What one word tells, given what stands on each side of it in its sentence. */
function readTellings(word: string, left: string, right: string): BareTelling[] {
  const facts = speechWordOf(word);
  const source = readSource(word, left, right);
  if (source) return [{ act: 'said', quoted: false, phrase: source }];
  if (NEGATED.test(left.slice(-14)) || NOTHING.test(right)) return [];
  const act = actOf(word, left, right);
  if (act === null || (facts.isCounting && !tellsCount(left, right))) return [];
  if (facts.isRecounting && !tellsNewCount(left, right)) return [];
  if (facts.isGiving && !GIVEN_TOLL.test(right) && !GIVEN_OTHER.test(right)) return [];
  const speakers = readSpeakers(word, left, right).filter((phrase) => !isWitness(phrase, left, right));
  if (speakers.length === 0) return isBesideQuotation(left, right) ? [{ act, quoted: true, phrase: 'unknown' }] : [];
  const quoted =
    facts.needsQuotation &&
    !/^\s+that\b/.test(right) &&
    !(word === 'say' && isSaidByMany(left)) &&
    !(word === 'spoke' && OF_COUNT.test(right));
  return speakers.map((phrase) => ({ act, quoted, phrase }));
}

/** `the sister was beaten, | she | told police`: whoever is asked is told of there, and no one who spoke before. */
const isWitness = (phrase: Teller, left: string, right: string): boolean =>
  TO_POLICE.test(right) && typeof phrase !== 'string' && phrase.pronoun && phrase.person && ASKED.test(left);
const TO_POLICE = /^\s(?:the )?(?:police|officers|investigators|detectives|deputies)\b/;
const ASKED =
  /\b(?:\p{Ll}*m[ae]n|boys?|girls?|mother|father|sister|brother|wife|husband|son|daughter|teenager|suspect|victim|driver|neighbou?r|\d\d-year-old)\b/u;

/** `“…,” | said`, `| said: “…”`. */
const isBesideQuotation = (left: string, right: string): boolean =>
  left.at(-2) === MASK || (right[3] === MASK && /^[:,] ["“‘']/.test(right));

/** `officials | say`: no infinitive, as in `let officials say`. */
function isSaidByMany(left: string): boolean {
  const subject = /(\p{L}+)(?: (?:also|now|still))?$/u.exec(left.slice(-40))?.[1];
  return subject !== undefined && SPEAKERS.has(subject.toLowerCase()) && !/\b[Ll]et\b/.test(left);
}

const tellsCount = (left: string, right: string): boolean =>
  COUNTED.test(right) || COUNTED_IN_WORDS.test(right) || (AT_WORDS.test(right) && TOLL_WAS.test(left));

/** `raised the death toll | to 41`, `the toll was revised | up to 41`; of what others say at the end, they tell. */
const tellsNewCount = (left: string, right: string): boolean =>
  (NEW_TOLL.test(right) || (TO_FIGURE.test(right) && TOLL_WAS.test(left))) && !SAID_AT_LAST.test(right);
const TO_FIGURE = new RegExp(`^\\s+(?:up |down )?(?:to|from)\\s+(?:${ABOUT}\\d|${IN_WORDS})`);
const NEW_TOLL = new RegExp(
  `^\\s+(?:[\\w’'-]+\\s+){0,3}${TOLL}(?:\\s+[\\w’'-]+){0,6}?\\s+(?:up |down )?(?:to|from)\\s+(?:${ABOUT}\\d|${IN_WORDS})`,
);
const SAID_AT_LAST = /,[”"]? (?:[\p{L}’'.-]+ ){1,6}(?:said|says|reported)\b|, according to\b/u;

/** Who counts the dead: persons, and bodies by name or kind; what they find raises a toll as well. */
const mayRecount = (subject: SpeakerPhrase | 'same' | null): boolean => {
  if (subject === null || typeof subject === 'string' || subject.pronoun) return false;
  const last = subject.text.slice(subject.text.lastIndexOf(' ') + 1);
  return subject.person || endsInRole(subject.text) || BODY_WORDS.has(last) || COUNTS_DEAD.test(last);
};
const COUNTS_DEAD = /^(?:agency|authority|authorities|office|service|department|commission|hospital|\p{Lu}{2,})$/u;

/** `according to X`, `by Israeli figures`. */
function readSource(word: string, left: string, right: string): SpeakerPhrase | null {
  const { isSource, isAsPer, isFigures } = speechWordOf(word);
  if (isSource) {
    const head = right.trimStart().replace(TALLY, '');
    const named = NEW_STATEMENT.test(right) ? null : (namedSource(head) ?? phraseAt(head));
    return isAsPer && !mayRecount(named) ? null : named;
  }
  const owner = isFigures ? BY_OWN_COUNT.exec(left.slice(-60))?.[1] : undefined;
  const who = owner === undefined ? null : readSpeakerPhrase(owner);
  if (who) return who;
  const whose = isFigures ? BY_WHOM.exec(left.slice(-60))?.[1] : undefined;
  return whose === undefined ? null : readSpeakerPhrase(`${whose} ${word}`);
}

/** `a resident, | Ivo Kessler |, the road was shut`; in `the police, Ivo Kessler, 34, fled` he is whom they tell of. */
function namedSource(head: string): SpeakerPhrase | null {
  const opening = (ROLE_AND_NAME.exec(head) ?? BARE_ROLE_AND_NAME.exec(head))?.[0];
  if (opening === undefined) return null;
  const rest = head.slice(opening.length);
  const isBoth = rest === '' || rest === '.' || (!/^the /i.test(head) && TELLS_BEHIND.test(rest));
  return isBoth ? nameBehindRole(head) : null;
}
/** A clause with a subject and a verb, and no phrase that goes on about whoever was named. */
const TELLS_BEHIND =
  /^, (?:the|an?|this|that|he|she|it|they|there|\p{Ll}+s|\p{Lu}[\p{L}’'-]+|\d+) [^,;:]{0,80}?\b(?:was|were|had|has|have|is|are|did|\p{Ll}+ed)\b/u;

/** `claimed` claims a deed, or a life, or merely says; `charged` accuses where something follows with `of`. */
function actOf(verb: string, left: string, right: string): Act | null {
  const { act, isAccusing, isBlaming, takesDeedWithFor, isPast } = speechWordOf(verb);
  if (act === undefined) return QUOTED_AS.test(right) ? 'said' : null;
  if (act === 'claimed') {
    if (LIFE.test(right)) return null;
    return CLAIMED_DEED.test(right) || BY.test(right) ? 'claimed' : 'said';
  }
  if (act === 'denied' && isDecision(verb, left, right)) return null;
  if (isAccusing && /^\s+of\b/.test(right)) return null;
  if (isBlaming && /^\s+(?:for|on)\b/.test(right)) return null;
  if (verb === 'charged') return CHARGED_OF.test(right) ? 'blamed' : null;
  if (takesDeedWithFor && isPast && /^\s+(?:for|over|with)\b/.test(right)) return null;
  return act;
}

const SAYING =
  '(?:claims?|reports?|allegations?|accusations?|charges|suggestions?|criticism|rumou?rs?|concerns?|notion|possibility|prospect|idea|speculation|comparisons?|assertions?|statements?|figures|findings|threats?|warnings?|fears)';
/** `rejected calls to quit, | saying that`: who decides tells the rest. */
const SAYING_WHY = /,\s(?:saying|warning|adding|arguing|calling|insisting)\b/;
const DISMISSED = new RegExp(`^(?:\\s[^\\s,;:.]+){0,5}?\\s${SAYING}\\b|^[^;:.]{0,60}\\sas\\s`);
const IS_SAYING = new RegExp(`\\b${SAYING}\\b`);
const PROPOSAL =
  '(?:bills?|law|legislation|motions?|appeals?|offers?|bid|deal|proposals?|plans?|requests?|applications?|petitions?|budget|amendments?|ceasefire|truce|demands?|agreement|candidacy|treaty|resolution|calls?|nomination|draft|compromise|invitation|terms|ultimatum|contract)';
const REJECTED = new RegExp(`^(?:\\s[^\\s,;:.]+){0,4}?\\s${PROPOSAL}\\b`);
const IS_PROPOSAL = new RegExp(`\\b${PROPOSAL}\\b`);

/** Whether nothing is denied, but somebody dismissed or a proposal rejected: `the police chief, dismissed by`, `rejected the bill`. */
function isDecision(verb: string, left: string, right: string): boolean {
  if (SAYING_WHY.test(right)) return false;
  const isPassive = BY.test(right);
  if (verb.startsWith('dismiss')) return isPassive ? !IS_SAYING.test(left) : !DISMISSED.test(right);
  return verb.startsWith('reject') && (isPassive ? IS_PROPOSAL.test(left) : REJECTED.test(right));
}

/** `was 290, and not 359 as | reported by the media`: what they say is denied. */
const NOT_AS = /\bnot \d[^,;]{0,40}\sas(?: (?:was|were|is|are|had been|has been))?(?: being)?$/;

function readSpeakers(verb: string, left: string, right: string): Teller[] {
  const { isPast, isDoing, isInvertible, isRecounting } = speechWordOf(verb);
  const quoted = verb === 'quoted' ? QUOTED_AS.exec(right)?.[1]?.trim() : undefined;
  if (quoted) return [phraseAt(quoted)].filter((phrase) => phrase !== null);
  if (
    (verb !== 'quoted' && !isDoing && PASSIVE.test(left.slice(-30))) ||
    (isPast && BY.test(right) && /(?:^|[,(]|\bas|[\p{Ll}\uE000”"])$/u.test(left))
  ) {
    const rest = NOT_AS.test(left.slice(-60)) ? null : passiveAgent(right);
    if (rest === null) return [];
    const agent = listAt(rest) ?? phraseAt(withoutDeed(rest, verb));
    const more = /^[^,]*, (?:as well as|along with) ([^,.]+)/.exec(rest)?.[1];
    const second = more === undefined ? null : readSpeakerPhrase(more);
    return [agent, second].filter((phrase) => phrase !== null);
  }
  if (isParticiple(verb, left, right) || (/^\s*(?:[,.;]|$)/.test(right) && WHAT_ONE_SAYS.test(left))) return [];
  const closing = /^sa(?:id|ys)$/.test(verb) && left.endsWith(',') ? closingSpeaker(right) : null;
  if (closing) return [closing];
  const subject = (isDoing ? whoBesideFigure(left) : null) ?? subjectBefore(left);
  if (isRecounting && !mayRecount(subject)) return [];
  if (subject) return isSubject(subject, verb, right) ? [askedFor(subject, left)] : [];
  if (verb === 'saying' && left.endsWith(',')) return ['sole'];
  if (!isInvertible || !/[,”"»’'!?\uE000]$/.test(left)) return [];
  const head = right.trimStart();
  if (DAY.test(head)) return [];
  const inverted = nameBehindRole(head) ?? phraseAt(head);
  if (!inverted || ARE_FIGURES.test(inverted.text)) return [];
  return inverted.person || isCalled(inverted.text) ? [inverted] : [];
}

/** Whom a pronoun means that stands behind whoever was asked. */
const askedFor = (subject: SpeakerPhrase | 'same', left: string): SpeakerPhrase | 'same' =>
  (typeof subject !== 'string' && subject.pronoun && subject.person ? whoWasAsked(left) : null) ?? subject;

/** `in Palen, Norland, said | the mayor, Ivo Kessler.`, `said | a local aid group.`: who ends the sentence speaks, and not what stands between commas. */
function closingSpeaker(right: string): SpeakerPhrase | null {
  if (right.length >= REACH || !CLOSES.test(right)) return null;
  const head = right.trimStart();
  const phrase = nameBehindRole(head) ?? phraseAt(head);
  const isWho = phrase && !phrase.pronoun && (phrase.person || endsInKind(phrase.text) || IS_NAME.test(phrase.text));
  return isWho ? phrase : null;
}
const IS_NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;
/** No word that may be the verb of another clause, and nothing quoted, which such a clause would go on with. */
const CLOSES =
  /^(?: (?!(?:was|were|is|are|has|have|had|will|would|could|can|may|might|must|should|did|does|do|said|says)\b|\p{Ll}+ed\b)[^\s\uE000]+)+$/u;

/** `police put the crowd at 300 with | organisers | claiming`. */
const whoBesideFigure = (left: string): SpeakerPhrase | null => {
  const who = WITH_WHO.exec(left.slice(-60))?.[1];
  return who === undefined ? null : readSpeakerPhrase(who);
};
const WITH_WHO = /\d with ((?:the |its |their )?\p{L}[\p{L}’' -]{1,40})$/u;

/** `the group, which counts the dead, reported | the same estimates`. */
const ARE_FIGURES = /(?:^| )(?:estimates|figures|data|numbers)$/;

/** `said her nephew, | Ivo Kessler |, 32`. */
function nameBehindRole(head: string): SpeakerPhrase | null {
  const [, role = '', name = ''] = ROLE_AND_NAME.exec(head) ?? BARE_ROLE_AND_NAME.exec(head) ?? [];
  const named = endsInRole(role) ? readSpeakerPhrase(name) : null;
  return named?.person ? named : null;
}
const ROLE_AND_NAME =
  /^((?:the|an?|his|her|its|their) (?:[\p{L}’'-]+ ){0,4}\p{Ll}+), (\p{Lu}[\p{L}’'-]+(?: [\p{L}’'.-]+){0,2} \p{Lu}[\p{L}’'-]+)(?=[,.]|$)/u;

/** `army deputy spokesman, | Ivo Kessler |`: an office that one person holds needs no article. */
const BARE_ROLE_AND_NAME =
  /^((?:[\p{L}’'-]+ ){1,5}(?:spokes(?:man|woman|person)|minister|governor|mayor|commander|commissioner|director)), (\p{Lu}[\p{L}’'-]+(?: [\p{L}’'.-]+){0,2} \p{Lu}[\p{L}’'-]+)(?=[,.]|$)/u;

/** Capitals or a role: `said the mayor`; not `reported a loss`. */
const isCalled = (text: string): boolean =>
  /\p{Lu}/u.test(text) || saysNothing(text) || text.split(' ').some((word) => isRole(word.toLowerCase()));

/** Not `the restructuring announced in October`. */
function isSubject(subject: SpeakerPhrase | 'same', verb: string, right: string): boolean {
  if (subject === 'same' || subject.pronoun || subject.person || isCalled(subject.text)) return true;
  return !(speechWordOf(verb).isPast && /^\s+(?:in|on|last|this|yesterday|today)\b(?!.{0,60}\bthat\b)/.test(right));
}

/** A participle behind its noun: `the rules announced on Thursday would apply`, `with the cut announced`. */
function isParticiple(verb: string, left: string, right: string): boolean {
  const { isNaming, isPast } = speechWordOf(verb);
  if (isNaming) return /(?:^|[\s(])an? [\p{Ll}-]+$/iu.test(left);
  if (!isPast) return false;
  return HELD_BY_WITH.test(left) || (FINITE_NEXT.test(right) && !WHAT_ONE_SAYS.test(left));
}

/** `the union of lying`, `the ministry of trade for the leak`: who accuses or blames, without the deed. */
function withoutDeed(agent: string, verb: string): string {
  if (verb === 'accused') {
    const deed = agent.search(/ of \p{L}+ing\b/u);
    const other = deed < 0 ? agent.search(/ of (?:an?|the|its|his|her|their|\p{Ll})/u) : deed;
    return other < 0 ? agent : agent.slice(0, other);
  }
  const deed = speechWordOf(verb).takesDeedWithFor ? agent.search(/ (?:for|over) \p{Ll}/u) : -1;
  const before = agent.slice(0, Math.max(0, deed));
  return deed < 0 || endsInRole(before) ? agent : before;
}

/** What stands after `by` within a few words of a passive verb. */
function passiveAgent(right: string): string | null {
  const by = /^[^.;,:]{0,80}?\bby\s+/.exec(right);
  return by ? right.slice(by[0].length) : null;
}
