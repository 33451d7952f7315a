/** Tells the stretches of time that a sentence tells from those of a state, or a crime, that it only names beside it. */
import type { Reading, Span, Time } from '../model.js';
import { hasMainVerb, hasVerb, PAST_VERB, VERB } from './clause-verbs.js';

/** "Larsen, head of the guard | since 2011, | read a statement": how long somebody has been what a phrase calls him. */
const APPOSED = /,\s([^,;:]{3,100})$/;
/** The same of "who has led the guard", "closed". */
const DESCRIBES = new RegExp(`^(?:(?:who|which)\\s(?:has|have|had|was|were|is|are)\\b|${PAST_VERB})`, 'u');
const VERB_BEHIND = new RegExp(
  `^,\\s(?:(?:\\p{L}+ly|also|later|then|on \\p{Lu}\\p{L}+)\\s){0,2}(?:${VERB}|(?:read|put|set|cut|quit|hit|says|told|tells)\\b)`,
  'u',
);
/** "was sentenced to nine years, as he has been in custody | since 2008": how long a state lasts that is told beside the news. */
const STATE_BESIDE =
  /^(.+?),?\s(?:as|because|although|though|who|which|whose|where)\s(?:(?!(?:as|because|although|though|who|which|whose|where)\s)[^\s,;:]+\s){0,8}?(?:has|have)\s[^,;:]{1,60}$/;
const PAST_TOLD = new RegExp(`(?<!\\b(?:has|have)\\s(?:\\p{L}+\\s){0,2})(?<![\\p{L}’'-])${PAST_VERB}`, 'u');

/** "Larsen, | who led the guard from 2007 to 2012": in years a clause tells who somebody was. */
const WHO_BEFORE = /^(.*?),?\s(?:who|whose|which|where)\s((?:(?!(?:who|whose|which|where)\s)[^\s,;:]+\s?){1,14})$/;
const IN_YEARS = /^\d{4}(?:-\d\d)?\/(?:\d{4}(?:-\d\d)?)?$/;
/** "| said the law was void", behind a clause that no comma ends. */
const GOES_ON = new RegExp(`^\\s(?:(?:\\p{L}+ly|also|later|then)\\s){0,2}${VERB}`, 'u');
/** "The war, which raged from 2011 to 2016, | killed 9,000": what a thing does, it does while it lasts. */
const HARMS = /^,?\s(?:has\s|have\s)?(?:killed|injured|wounded|left|claimed|destroyed|displaced|damaged|cost|forced)\b/;

/** A verdict or a charge lasts no years: "was found guilty of taking bribes | between 2010 and 2014". */
const CHARGED_WITH =
  /\b(?:accus(?:e[sd]?|ing)|charge[sd]?|convict(?:s|ed)?|guilty|sentenced|acquitted|cleared|indicted|suspected|den(?:y|ies|ied))\s(?:[^\s,;:]+\s){0,12}?(?:of|for|with|over|[a-z]+ing)\s[^,;:]{2,120}$|\b(?:for|of|over)\s(?:[a-z’'-]+\s){1,6}?(?:committed|perpetrated)\s[^,;:]{0,60}$/;
/** But who "was cleared of fraud and | worked abroad from 2010 to 2014" did. */
const ALSO_DID = new RegExp(`\\s(?:and|but)\\s(?:(?:he|she|they|it)\\s)?${PAST_VERB}`, 'u');

const LASTS_REACH = 260;
/** Characters in which the verb stands that goes on behind the phrase. */
const LASTS_SIGHT = 60;

/** Whether a stretch of time is of something that its sentence only names beside what it tells. */
export function lastsBeside({ role, start, end, edtf }: Time, { text }: Reading, sentence: Span): boolean {
  if (role !== 'span') return false;
  const before = text.slice(Math.max(sentence.start, start - LASTS_REACH), start).trimEnd();
  const after = text.slice(end, Math.min(sentence.end, end + LASTS_SIGHT));
  const phrase = APPOSED.exec(before)?.[1];
  const isApposed = phrase !== undefined && (!hasVerb(phrase) || DESCRIBES.test(phrase));
  if (isApposed && VERB_BEHIND.test(after)) return true;
  const told = STATE_BESIDE.exec(before)?.[1];
  if (told !== undefined && PAST_TOLD.test(told)) return true;
  return edtf !== null && IN_YEARS.test(edtf) && (tellsWho(before, after) || isOfCharge(before));
}

function tellsWho(before: string, after: string): boolean {
  const head = WHO_BEFORE.exec(before)?.[1];
  if (head === undefined || HARMS.test(after)) return false;
  return VERB_BEHIND.test(after) || GOES_ON.test(after) || hasMainVerb(head);
}

function isOfCharge(before: string): boolean {
  const charge = CHARGED_WITH.exec(before)?.[0];
  return charge !== undefined && !ALSO_DID.test(charge);
}
