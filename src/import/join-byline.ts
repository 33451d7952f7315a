import { foldName, isKnownPlace } from '../text/index.js';
import type { Line } from './decode-bytes.js';
import { findFurniture } from './find-furniture.js';
import { countWords } from './line-shape.js';
import { isOutletName } from './outlet-name.js';
import { readByline } from './read-byline.js';
import { isPlaceIn } from './read-dateline.js';
import { readBareDate, readMetadata, statesDay } from './read-metadata.js';
import { isSection } from './sections.js';

const BY = /^by:?$/i;
const BY_SOMEBODY = /^by \p{Lu}/iu;
const JOINT = /^(?:,|and|&)$/i;
/** The parts of a byline stand in so many written lines. */
const MOST_PARTS = 8;

/** A writer stands in one of so many written lines, and below a headline, which has so many words. */
const HEAD_LINES = 12;
const HEADLINE_WORDS = 4;
const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;
const NAMED_AT = /^[^,]{3,60}, \p{Lu}/u;

/** `Ana Duarte in Orne and Li Wei in Velm`, as some outlets name their writers and where they are. */
const WHERE = String.raw` in (?:the )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}`;
const PERSON_IN = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiou]s?|al|bin|van|von)){1,3}`;
const PERSONS_IN = new RegExp(
  `^${PERSON_IN}(?:(?:, | and )${PERSON_IN})*${WHERE}(?:(?:,| and) ${PERSON_IN}(?:${WHERE})?)*$`,
  'u',
);

/** `Jo Park, Ana Duarte, and Li Wei` */
const WHOLE_NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}`;
const PERSONS = new RegExp(`^${WHOLE_NAME}(?:, ${WHOLE_NAME})*,? and ${WHOLE_NAME}$`, 'u');

/** Names in capitals, which a place's by itself may look like. */
const IN_CAPITALS =
  /^(?!(?:.*\b(?:NEWS|LIVE|BREAKING|WATCH|UPDATES?|DESK|BUREAU|EXCLUSIVE|WORLD|CUP|VIDEO|OPINION|ANALYSIS)\b))\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,2}(?:(?:, | AND | & )\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,2})*$/u;
const PLACE_WORD =
  /^(?:NEW|SAN|SANTA|SANTO|LOS|LAS|LA|EL|AL|PORT|SAINT|ST|NORTH|SOUTH|EAST|WEST|FORT|CAPE|TEL|ABU|ADDIS|KUALA|BUENOS|RIO|HONG|SRI|UNITED|MIDDLE|THE)\b/;

/**
 * Marks as a writer whose name stands above the outlet's and a place (`Ana Duarte`, then `BBC News, Velm`), or above the
 * day, with a place or in capitals: `Ana Duarte in Velm`, `ANA DUARTE AND LI WEI`.
 */
export function markWriter(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES);
  const at = written.findIndex(({ text }, at) => {
    const isBelowHeadline = written.slice(0, at).some(({ text }) => countWords(text) >= HEADLINE_WORDS);
    return isBelowHeadline && isWriter(text, written[at + 1]?.text ?? '', lines);
  });
  const writer = written[at];
  if (!writer) return lines;
  const names = writer.text.replace(new RegExp(WHERE, 'gu'), '').replace(/ AND /g, ' and ');
  return lines.map((line) => (line === writer ? { ...line, text: `By ${names}` } : line));
}

/** The rule for a line that says what somebody is. */
const OFFICE = 'writer’s office';

function isWriter(text: string, next: string, lines: readonly Line[]): boolean {
  if (isOutletName(text)) return false;
  if (PERSON.test(text) && findFurniture(next, 'body')?.name === OFFICE) return true;
  if (PERSON.test(text) && NAMED_AT.test(next)) {
    const { source, published } = readMetadata(next)?.facts ?? {};
    return source !== undefined && published === undefined;
  }
  if (!statesDay(next) && readBareDate(next) === null) return false;
  if (PERSON.test(text) && /\p{Ll}/u.test(text) && !isTopic(text, lines)) return true;
  if (PERSONS.test(text))
    return !text.split(/, (?:and )?| and /).some((name) => lines.some((line) => isPlaceIn(line.text, name)));
  if (PERSONS_IN.test(text)) return !hasInSmallLetters(lines, text);
  return IN_CAPITALS.test(text) && !PLACE_WORD.test(text) && !lines.some((line) => isPlaceIn(line.text, text));
}

/** Words that names of topics, places, bodies and parts of a site have, and no writer's. */
const TOPIC_WORD =
  /\b(?:news|reports?|releases?|updates?|statements?|stor(?:y|ies)|articles?|features?|analysis|opinion|brief|blog|desk|team|staff|service|bureau|office|agency|ministry|department|council|committee|commission|university|institute|cent(?:re|er)|foundation|group|union|party|court|police|army|navy|forces?|rights|change|war|crisis|affairs|attack|conflict|media|politics|business|security|health|crime|law|world|society|climate|east|west|north|south|middle|central|america|africa|asia|europe|islands?|river|city|county|state|states|province|region|republic|kingdom|valley|coast|sea|bay|strip|bank|the|new|latest|breaking|top|more|read|share|special|press|photo|video|live)\b/i;

/** How a text goes on behind its writer's name below it. */
const WHO_IS = /^(?: (?:is|covers|writes|reports) |$)/;

/** Whether two or three words are a topic's, not a writer's name: a known word, a place, what the text tells of or has in small letters. */
function isTopic(text: string, lines: readonly Line[]): boolean {
  const isTold = ({ text: line }: Line) =>
    line.includes(text) && !(line.startsWith(text) && WHO_IS.test(line.slice(text.length)));
  if (TOPIC_WORD.test(text) || isSection(text) || lines.some(isTold)) return true;
  const words = text.split(' ');
  if (isKnownPlace(foldName(text)) || words.some((word) => isKnownPlace(foldName(word)))) return true;
  const small = words.map(
    (word) => new RegExp(`(?<![\\p{L}-])${word.toLowerCase().replace(/\./g, '\\.')}(?![\\p{L}-])`, 'u'),
  );
  return lines.some((line) => small.some((word) => word.test(line.text)));
}

/** Whether a text has the word before ` in ` in small letters, as it has no writer's name: `Rescue Teams in Orne`. */
function hasInSmallLetters(lines: readonly Line[], text: string): boolean {
  const word = /(\S+) in /.exec(text)?.[1]?.toLowerCase() ?? '';
  return lines.some((line) => line.text.split(/[^\p{L}]+/u).includes(word));
}

/** Joins a byline whose names a copy has put on lines of their own: `By`, `Ana Duarte`, `,`, `Li Wei`. */
export function joinByline(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ text }, at) => {
    if (BY.test(text)) return true;
    const next = lines.slice(at + 1, at + 3).find((line) => line.text !== '')?.text ?? '';
    return BY_SOMEBODY.test(text) && JOINT.test(next) && readByline(text) !== null;
  });
  const by = lines[at];
  if (!by) return lines;
  const parts: Line[] = [];
  let words = BY.test(by.text) ? 'By' : by.text;
  const start = words;
  for (const line of lines.slice(at + 1)) {
    if (line.text === '') continue;
    const next = `${words}${line.text === ',' ? '' : ' '}${line.text}`;
    const isJoined = words === 'By' || JOINT.test(parts.at(-1)?.text ?? '');
    if (parts.length === MOST_PARTS || !(JOINT.test(line.text) || (isJoined && readByline(next)))) break;
    parts.push(line);
    words = next;
  }
  while (JOINT.test(parts.at(-1)?.text ?? '')) parts.pop();
  if (parts.length === 0) return lines;
  const text = parts.reduce((joined, part) => `${joined}${part.text === ',' ? '' : ' '}${part.text}`, start);
  return lines.map((line) => (line === by ? { ...line, text } : parts.includes(line) ? { ...line, text: '' } : line));
}

/** `Capital FM (Nairobi)`, as a collection names outlets and where they are, below the day of their texts. */
const OUTLET_AND_PLACE = /^(?<name>\p{Lu}[\p{L}\p{M}\p{N}.&’' -]{2,40}) \(\p{Lu}[\p{L} .’'-]{2,25}\)$/u;

/** Labels the outlet of such a collection, with the day above it, which is the text's and not that of the page. */
export function markOutlet(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES);
  const at = written.findIndex(({ text }, at) => OUTLET_AND_PLACE.test(text) && isBehindDay(written[at - 1]));
  const [day, outlet] = [written[at - 1], written[at]];
  const name = OUTLET_AND_PLACE.exec(outlet?.text ?? '')?.groups?.name;
  if (!day || !outlet || name === undefined || isPerson(name)) return lines;
  const isBare = readBareDate(day.text) !== null;
  return lines.map((line) => {
    if (line === outlet) return { ...line, text: isBare ? `Source: ${name}, ${day.text}` : `Source: ${name}` };
    return line === day && isBare ? { ...line, text: '' } : line;
  });
}

/** Whether a name may be a person's, as nothing in it tells an outlet's. */
const isPerson = (name: string): boolean => PERSON.test(name) && !isOutletName(name) && !OUTLET_WORD.test(name);
const OUTLET_WORD = /\b(?:The|FM|TV|Nation|Trust|Era|Business|New|Daily|Weekly|Independent|Leadership)\b/;

const isBehindDay = (above: Line | undefined): boolean =>
  above !== undefined && (readBareDate(above.text) !== null || statesDay(above.text));
