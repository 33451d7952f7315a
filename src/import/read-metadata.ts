import { foldName, isKnownPlace } from '../text/index.js';
import { findFurniture } from './find-furniture.js';
import { countWords, endsSentence } from './line-shape.js';
import { isKnownAgency } from './only-writers.js';
import { isOfMenu, isOutletName } from './outlet-name.js';
import { readByline } from './read-byline.js';
import { isAgency, isLabel } from './read-dateline.js';
import { isClock, readStatedDate } from './read-stated-date.js';
import { isSection } from './sections.js';

/** What a line tells of its article. */
export interface Facts {
  readonly published?: string;
  readonly retrieved?: string;
  readonly source?: string;
  readonly author?: readonly string[];
  readonly url?: string;
  readonly dateline?: string;
  readonly title?: string;
  readonly lang?: string;
}

/** What a line about its article states; `changed` is the day of a change (`Updated: …`), no day of publication by itself. */
export interface Metadata {
  readonly facts: Facts;
  readonly changed: string | null;
  /** A name in it that may be an outlet's or a writer's. */
  readonly unclear?: string;
}

/** Words of other languages before the day of a change, before that of publication, and what parts them from it. */
const CHANGED_ABROAD =
  '(?:(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|stand|mise? à jour(?: le)?|modifiée?(?: le)?|(?:última )?(?:actualización|atualização|modificación)|(?:actualizado|atualizado|modificado)(?: el| em)?|(?:ultimo )?aggiorna(?:to|mento)(?: il)?|bijgewerkt(?: op)?|обновлен[оа]|آخر تحديث|更新(?:时间|時間|日時|日|日期|于)?|(?:최종 ?)?수정(?:일시|시간)?|(?:son )?güncelleme(?: tarihi)?)';
const PUBLISHED_ABROAD =
  '(?:veröffentlicht(?: am)?|erstellt(?: am)?|publiée?(?: le)?|date de publication|(?:publicado|publicada)(?: el| em)?|fecha de publicación|pubblicato(?: il)?|gepubliceerd(?: op)?|опубликовано?|дата публикации|(?:تاريخ النشر|نشر في)|(?:giriş|yayın(?:lanma)?) (?:tarihi|zamanı)|发布(?:时间|日期|于)?|發佈(?:時間|日期|於)?|(?:公開|配信|掲載|投稿)(?:日時|日)?|(?:기사 ?)?(?:입력|등록|송고|승인|게시|발행)(?:일시|시간|일)?)';
const FROM_ITS_DAY = String.raw`(?:\s*[:：]\s*|\s+)`;

const [CHANGED_LABEL, PUBLISHED_LABEL] = [CHANGED_ABROAD, PUBLISHED_ABROAD].map(
  (words) => new RegExp(`^${words}${FROM_ITS_DAY}`, 'iu'),
) as [RegExp, RegExp];
/** Behind such words the day stands before the month, of which English texts have either first. */
const DAY_FIRST = /^(\d{1,2})\/(0?[1-9]|1[0-2])\/(\d{4})(?!\d)/;

/** Words before a value, and the key that the value is for; `null` is the date of a change. */
const LABELS: readonly {
  readonly label: RegExp;
  readonly key: 'published' | 'retrieved' | 'source' | 'author' | 'url' | 'dateline' | 'title' | null;
}[] = [
  { label: /^(?:last )?(?:updated?|modified|edited|revised)(?: (?:on|at|time))?\s*[:-]?\s+/i, key: null },
  {
    label:
      /^(?:today[’']s (?:paper|e-?paper|edition|newspaper|date)|e-?paper|today(?: is)?|current (?:date|time))\s*[|:,–-]?\s+/i,
    key: 'retrieved',
  },
  {
    label: /^(?:retrieved|accessed|crawled|fetched|archived|captured|downloaded|saved)(?: on| at)?\s*[:-]?\s+/i,
    key: 'retrieved',
  },
  {
    label:
      /^(?:(?:date(?: (?:published|created))?|published(?: (?:date|time))?|publication (?:date|time)|posted|(?:first|originally) published|(?:story )?created|issued|for immediate release)(?: on| at)?\s*[:=-]?\s+|publish(?:ed)? ?date\s*[:=-]?\s*)/i,
    key: 'published',
  },
  { label: CHANGED_LABEL, key: null },
  { label: PUBLISHED_LABEL, key: 'published' },
  { label: /^(?:url|link|web address|address|source|original)\s*[:=]\s*(?=https?:\/\/\S+$)/i, key: 'url' },
  { label: /^(?:source|outlet|publisher|publication|newspaper|site|website)(?:\/date)?\s*[:=]\s*/i, key: 'source' },
  { label: /^(?:headline|title|subject)\s*[:=]\s*/i, key: 'title' },
  { label: /^(?:dateline|location)\s*[:=]\s*/i, key: 'dateline' },
];

/** A value in a table that the copy has kept the lines of: `| 2002-07-18 |`. */
const CELL = /^\|\s*(.*?)\s*\|?$/;

const OUTLET =
  /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&.'’-]*(?: (?:[\p{Lu}\p{N}&][\p{L}\p{M}\p{N}&.'’-]*|of|the|and|de|la|le|del|für|der|die|das)){0,6}$/u;

/** Where one part of a line ends and the next begins: at a bar or dot, or before a word that announces a date. */
const BORDER = new RegExp(
  [
    String.raw`\s*\|\s*|\s+[•·–—-]\s+`,
    String.raw`(?<!\b(?:first|last|originally)),?\s+(?=(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b)`,
    String.raw`\s+(?=editor: )`,
    String.raw`(?:,\s*|\s+)(?=(?:${CHANGED_ABROAD}|${PUBLISHED_ABROAD})${FROM_ITS_DAY}\d)`,
  ].join('|'),
  'iu',
);
const MOST_PARTS = 5;

/** What has the shape of an outlet's name and is none: a day, what announces one or an outlet. */
const NO_OUTLET =
  /^(?:(?:first|last|originally|posted|published|updated|modified)$|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? \d)|\bSource \p{Lu}/iu;
const isNameOfOutlet = (name: string): boolean => OUTLET.test(name) && !NO_OUTLET.test(name);

/**
 * Reads a line that is about its article and not of it: `Published: 26 December 2023`, `date 2023-12-26 The Courier`,
 * `By Ana Duarte | The Courier | Updated: 26 Dec 2023`. Beside a writer or an outlet the day of a change stands for the
 * day of publication. Null for any other line, a bare date among them.
 */
export function readMetadata(line: string): Metadata | null {
  if (line.length > 240) return null;
  const text = partGlued(line);
  if (/^https?:\/\/\S+$/.test(text)) return { facts: { url: text }, changed: null };
  const read =
    readLabelled(text) ??
    readParts(text) ??
    readSlashed(text) ??
    readDatedByline(text) ??
    readDatedOutlet(text) ??
    readFirstPrint(text) ??
    readPlaceAndAgency(text) ??
    readNamedOutlet(text);
  if (!read || read.changed === null || Object.keys(read.facts).length === 0) return read;
  // Of a text that was changed on the day of its publication the label tells that day.
  if (read.facts.published === read.changed) return { ...read, changed: null };
  return { ...read, facts: { published: read.changed, ...read.facts } };
}

/** Where a copy has lost what parts a clock time from the label of the next one. */
const GLUED_LABEL =
  /(?<=\d ?[AaPp]\.?[Mm]\.?|GMT(?:[+-]\d{1,2})?|UTC|[A-Z][SD]?T)(?=(?:(?:Last|First|Originally) )?(?:[Uu]pdated|[Mm]odified|[Pp]ublished|[Pp]osted)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/;
/** How long ago it was, before the moment itself. */
const AGE_BEFORE = /^(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago[\s,|•·–—-]+(?=\S)/i;

const partGlued = (line: string): string =>
  line.replace(AGE_BEFORE, '').replace(GLUED_LABEL, ' | ').replace(EDITOR_BEFORE_DAY, '$1 | ').replace(BAR_BEHIND, '');
/** `Source: Xinhua Editor: wei 2024-03-05 10:26:31` */
const EDITOR_BEFORE_DAY = /(\beditor: ?\p{L}{2,20}) (?=\d{4}-\d\d-\d\d\b)/iu;
const BAR_BEHIND = /\s+\|$/;

/** What may stand behind a date that is all a line holds: marks, the weekday. */
const NOTHING = /^[\s.,|]*(?:\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?|UK|local time|page ?\w{1,4})?$/i;

/** How often a page was read or shared. */
const COUNTER =
  /^(?:(?:count|views?|hits|reads?|visits?|shares?|comments?) ?: ?[\d.,]+[km]?|[\d.,]+[km]? (?:views?|hits|reads|shares|comments?))$/i;

/** The date that is all a line holds: `September, Thursday 19, 2024`, `December 20, 2019 (Friday)`. */
export function readBareDate(text: string): string | null {
  const date = text.length <= 80 ? readStatedDate(text.replace(AGE_BEFORE, '')) : null;
  return date && (NOTHING.test(date.rest) || isSection(date.rest.trim())) ? date.edtf : null;
}

function readLabelled(text: string): Metadata | null {
  for (const { label, key } of LABELS) {
    const match = label.exec(text);
    if (!match) continue;
    const words = text.slice(match[0].length).replace(CELL, '$1');
    const value = label === CHANGED_LABEL || label === PUBLISHED_LABEL ? words.replace(DAY_FIRST, '$1.$2.$3') : words;
    if (key === 'published' || key === 'retrieved' || key === null) {
      const date = readStatedDate(value);
      const rest = date && readRest(date.rest);
      if (!rest) continue;
      if (key === null) return { ...rest, changed: date.edtf };
      return { ...rest, facts: { [key]: date.edtf, ...rest.facts } };
    }
    const dated = key === 'source' ? readOutletAndDay(value) : null;
    if (dated) return { facts: dated, changed: null };
    const named = key === 'source' ? value.replace(NOT_ITS_NAME, '') : value;
    if (key === 'source' && !OUTLET.test(named)) continue;
    if (named !== '') return { facts: { [key]: named }, changed: null };
  }
  return null;
}

/** What may stand behind the name of a source. */
const NOT_ITS_NAME = / (?:\([^()]*\)|(?:and|with|&|\+) (?:(?:other|news) )?agencies)$/i;

/** What stands behind a labelled date: nothing, or parts of metadata. */
function readRest(rest: string): Metadata | null {
  const words = NOTHING.test(rest) ? '' : rest.replace(/^[\s,|•·–—/-]+/, '');
  const read = words === '' ? { facts: {}, changed: null } : joinParts(words.split(BORDER));
  const { source, ...facts } = read?.facts ?? {};
  // In capitals it may be the place of filing: `Updated: 6 March 2024 09:00 am - ORNE`.
  if (!read || source === undefined || isOutletName(source)) return read;
  if (isKnownPlace(foldName(source))) return { ...read, facts };
  return /\p{Ll}/u.test(source) ? read : { ...read, facts, unclear: source };
}

/** A line of parts, one of them a date or a byline before an outlet, each other a byline, an outlet, a clock time or a time to read. */
function readParts(text: string): Metadata | null {
  const parts = text.split(BORDER);
  const read = parts.length < 2 ? null : (joinParts(parts) ?? readPublishedPart(parts));
  const date = read?.changed ?? read?.facts.published ?? read?.facts.retrieved;
  if (!read) return null;
  // "Written by Ana Duarte | The Orne Post"
  const { author, source } = read.facts;
  const isByline = author !== undefined && source !== undefined && isOutletName(source);
  return date === undefined && !isByline ? null : leaveUnclear(read);
}

/** Parts that slashes part, as they do the parts of a site: a name among them is an outlet's where it plainly is one. */
function readSlashed(text: string): Metadata | null {
  const parts = text.split(/\s+\/\s+/);
  const read = parts.length < 2 ? null : joinParts(parts);
  const { published, source } = read?.facts ?? {};
  return published !== undefined && (source === undefined || isOutletName(source)) ? read : null;
}

/** Two or three capitalised words, which are a person's name mostly and an outlet's sometimes (`Ana Duarte`, `Orne Monitor`). */
const LIKE_A_PERSON = /^(?!(?:The|Le|La|El|Il|Der|Die|Das|Al) )\p{Lu}\S+(?: \p{Lu}\S*){1,2}$/u;

/** Without a name that nothing tells to be the outlet's: neither another name beside it nor a word in it. */
function leaveUnclear(read: Metadata): Metadata {
  const { source, ...facts } = read.facts;
  if (source === undefined || facts.author || isOutletName(source)) return read;
  const isUnclear = LIKE_A_PERSON.test(source) || (LIKE_A_PLACE.test(source) && !isAgency(source));
  return isUnclear ? { ...read, facts, unclear: source } : read;
}

/** In capitals a longer name may be the place of filing, and letters an agency's. */
const LIKE_A_PLACE = /^[\p{Lu} -]{6,}$/u;

/** The words of a part that is none of the others are at most so many: who wrote it and where, the name of a column. */
const MOST_WORDS = 6;

/** `Ana Duarte, Velm · Updated 8 March 2024 · First published 5 March 2024`: the part that says when it was published. */
function readPublishedPart(parts: readonly string[]): Metadata | null {
  const isShort = (part: string) => countWords(part) <= MOST_WORDS && !endsSentence(part);
  const dated = parts.flatMap((part) => readLabelled(part.trim()) ?? []);
  const published = dated.find(({ facts }) => facts.published !== undefined)?.facts.published;
  const others = parts.filter((part) => !readPart(part.trim()));
  if (published === undefined || parts.length > MOST_PARTS || !others.every(isShort)) return null;
  return { facts: { published }, changed: dated.find(({ changed }) => changed !== null)?.changed ?? null };
}

/** `By Ana Duarte, March 3, 2024`: a byline and, from some word on, a date. */
function readDatedByline(text: string): Metadata | null {
  for (const gap of text.matchAll(/,?\s+(?:on\s+)?(?=\S)/gi)) {
    const published = readBareDate(text.slice(gap.index + gap[0].length));
    const author = published === null ? null : readByline(text.slice(0, gap.index));
    if (published !== null && author) return { facts: { author, published }, changed: null };
  }
  return null;
}

/** `(Coast News) 10:26, March 03, 2024` */
const OUTLET_BEFORE_DAY = /^\((?<first>[^()]{3,40})\) (?<day>.{6,40})$/;

/** `3 March 2024, 2:11 PM ET (Coast News)`: a date, and an outlet in brackets before or behind it. */
function readDatedOutlet(text: string): Metadata | null {
  const { first, day = '' } = OUTLET_BEFORE_DAY.exec(text)?.groups ?? {};
  const published = first === undefined ? null : readBareDate(day);
  if (first !== undefined && published !== null && (isOutletName(first) || isAgency(first)))
    return { facts: { published, source: first }, changed: null };
  const date = readStatedDate(text);
  const source = /^\s*\((?<source>.+)\)$/.exec(date?.rest ?? '')?.groups?.source;
  if (!date || source === undefined || !OUTLET.test(source)) return null;
  return { facts: { published: date.edtf, source }, changed: null };
}

/** `Orne Daily, 5 March 2024, 9.30am`: an outlet and, behind a comma, a date. */
function readOutletAndDay(text: string): Facts | null {
  for (const comma of text.matchAll(/, ?(?=\S)/g)) {
    const source = text.slice(0, comma.index);
    const date = readStatedDate(text.slice(comma.index + comma[0].length));
    const isAll = date !== null && (NOTHING.test(date.rest) || isClock(date.rest.replace(/^[\s,|•·–—-]+/, '')));
    if (isAll && OUTLET.test(source)) return { published: date.edtf, source };
  }
  return null;
}

/** `ANKARA - Anadolu Agency` */
const PLACE_AND_AGENCY = /^(?<place>\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’']*){0,2}?) ?[-–—] ?(?<name>\p{Lu}.{2,40})$/u;
const REPORTING_FROM = /^Reporting from (?<place>\p{Lu}[\p{L}.’'-]+(?:,? \p{Lu}[\p{L}.’'-]+){0,3})$/u;

function readPlaceAndAgency(text: string): Metadata | null {
  const { place, name } = PLACE_AND_AGENCY.exec(text)?.groups ?? {};
  if (place === undefined || name === undefined || isSection(place) || isLabel(place)) return null;
  return isOutletName(name) && !isOutletName(place)
    ? { facts: { dateline: place, source: name }, changed: null }
    : null;
}

/** Where somebody was who wrote a text, below his name: `Reporting from Velm`. */
export function readReportingFrom(text: string): Facts | null {
  const place = REPORTING_FROM.exec(text)?.groups?.place;
  return place === undefined ? null : { dateline: place };
}

/** A writer and the agency that he is of: `Jo Park, The Canadian Press`. */
const WRITER_OF =
  /^(?<names>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}(?: and \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2})?), (?<source>\p{Lu}.{1,40})$/u;

/** The agency of a writer whom a line names with it, and him. */
export function readWriterOfAgency(text: string): Facts | null {
  const { names, source } = WRITER_OF.exec(text)?.groups ?? {};
  return names !== undefined && source !== undefined && isKnownAgency(source)
    ? { author: names.split(' and '), source }
    : null;
}

/** Where a text stood first: `First published in The Orne Post on 5 March 2024`, `Published in Dawn, March 6th, 2024`. */
const PUBLISHED_IN =
  /^(?:(?:first|originally) )?(?:published|appeared|printed) (?:in|on|by) (?:the print edition of )?(?<rest>.+?)\.?$/i;

function readFirstPrint(text: string): Metadata | null {
  const rest = PUBLISHED_IN.exec(text)?.groups?.rest ?? '';
  if (readStatedDate(rest)) return null;
  for (const gap of rest.matchAll(/,? (?:on )?(?=\S)/g)) {
    const source = rest.slice(0, gap.index);
    const published = readBareDate(rest.slice(gap.index + gap[0].length));
    if (published !== null && OUTLET.test(source) && !DAY_NAME.test(source))
      return { facts: { published, source }, changed: null };
  }
  return null;
}

/** Words by which a site says whose text it shows, and what may stand behind the outlet's name. */
const ORIGIN = new RegExp(
  [
    '^(?:this (?:article|story|report|piece|post|content|column|commentary|interview)|the (?:post|content))(?: (?:is|was|has been|had been))?',
    '(?: (?:first|originally) (?:published|appeared|posted|printed|aired)(?: (?:in|on|by|at|from) ?:? | ?: )',
    '| (?:republished|reprinted) (?:from|with (?:the )?permission (?:from|of)|courtesy of) ?:? )(?<source>.+?)',
    String.raw`(?:,? (?:under|with|as part|and (?:is|was|has)|in partnership|via|through)\b.*|\. .*|\.)?$`,
  ].join(''),
  'i',
);

/** How German press offices sign what an agency hands on, and how copies name where they are from, behind its headline. */
const CONTENT_OF = /^(?:original-content von: |source ?: ?.{15,160} \| )(?<source>[^,|]{3,60})(?:, übermittelt.*)?$/iu;

const DAY_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** The outlet that a site names as that of the text: `This article was originally published on The Orne Post.` */
export function readOrigin(text: string): Facts | null {
  if (text.length > 240) return null;
  const source = (ORIGIN.exec(text) ?? CONTENT_OF.exec(text))?.groups?.source;
  if (source !== undefined && /^\p{Lu}/u.test(source) && OUTLET.test(source) && !DAY_NAME.test(source))
    return { source };
  return readReportBy(text) ?? readEdition(text) ?? readFirstPrint(text)?.facts ?? null;
}

/** The printed page of a text: `(Coast Daily 03/25/2024 page4)`. */
const EDITION = /^\((?<source>\p{Lu}[\p{L}’ ]{3,30}) (?<day>\d\d\/\d\d\/\d{4}) page ?\w{1,4}\)$/u;

function readEdition(text: string): Facts | null {
  const { source, day } = EDITION.exec(text)?.groups ?? {};
  const published = readBareDate(day ?? '');
  return source === undefined ? null : { source, ...(published !== null && { published }) };
}

/** `This report by The Canadian Press was first published March 5, 2024.` */
const REPORT_BY = /^this report by (?<source>\p{Lu}.{2,40}?) was first published (?:on )?(?<day>.{6,30}?)\.?$/iu;

function readReportBy(text: string): Facts | null {
  const { source, day } = REPORT_BY.exec(text)?.groups ?? {};
  const published = readBareDate(day ?? '');
  return source === undefined ? null : { source, ...(published !== null && { published }) };
}

/** An outlet and the place where its writer is, below a byline: `BBC News, Velm`. */
const OUTLET_AND_PLACE = /^(?<name>[^,]{3,60}), (?:in )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u;

/** A place or two, or a writer, before the day of a statement. */
const PLACED =
  /^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}|am |an der |de |la |del )[\p{L}.’'-]+){0,3}(?: ?[|/] ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})?,? (?=(?:den |le )?\p{L}{0,9}\.? ?\d)/u;

/** The day that stands behind a place on a line of its own, as press offices write it: `Velm, 5 March 2024`. */
export function readPlacedDay(text: string): string | null {
  const place = text.length <= 90 ? PLACED.exec(text)?.[0] : undefined;
  return place?.trim().endsWith(',') ? readBareDate(text.slice(place.length)) : null;
}

/** The same without a label, or an edition (`Orne Daily - (Sunday)`), where the name is plainly an outlet's: a place may stand before the day that a letter was written on. */
function readNamedOutlet(text: string): Metadata | null {
  const paper = /^(?<name>.{3,60}) [-–—] \((?:mon|tues|wednes|thurs|fri|satur|sun)day\)$/i.exec(text)?.groups?.name;
  if (paper !== undefined && isOutletName(paper)) return { facts: { source: paper }, changed: null };
  const placed = OUTLET_AND_PLACE.exec(text)?.groups?.name ?? '';
  if (placed.includes(' ') && isOutletName(placed)) return { facts: { source: placed }, changed: null };
  const facts = readOutletAndDay(text);
  return facts && isOutletName(facts.source ?? '') ? { facts, changed: null } : null;
}

/** The letters by which an editor or an agency signs: `sk`, `est/dpa`. */
const SIGNED = /^(?:\p{Ll}{2,3}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,2})$/u;

/** What all parts state together, the first that states a fact; null where one of them is no metadata. */
function joinParts(parts: readonly string[]): Metadata | null {
  const read = parts.length > MOST_PARTS ? [] : parts.map((part) => readPart(part.trim()));
  const known = read.flatMap((part) => part ?? []);
  if (known.length === 0 || known.length < read.length) return null;
  const facts: Facts = Object.assign({}, ...known.map((part) => part.facts).reverse(), nameWriter(known));
  return { facts, changed: known.find((part) => part.changed !== null)?.changed ?? null };
}

/** Of two names in a line the outlet's and the writer's, where one plainly is an outlet's: `Jo Park · CBC News`. */
function nameWriter(parts: readonly Metadata[]): Facts {
  const names = parts.flatMap(({ facts }) => facts.source ?? []);
  const [source, other] = [names.find(isOutletName), names.find((name) => !isOutletName(name))];
  const isDated = parts.some(({ facts, changed }) => facts.published !== undefined || changed !== null);
  if (source === undefined || other === undefined || names.length > 2 || !isDated || !LIKE_A_PERSON.test(other))
    return {};
  return parts.some(({ facts }) => facts.author) ? { source } : { source, author: [other] };
}

function readPart(part: string): Metadata | null {
  const facts = readPlainPart(part);
  if (facts) return { facts, changed: null };
  const labelled = readLabelled(part);
  if (labelled) return labelled;
  if (isOfMenu(part)) return { facts: {}, changed: null };
  return isNameOfOutlet(part) ? { facts: { source: part }, changed: null } : null;
}

/** Who has worked on a text beside its writer: `Editor: wei`, `Edited by Jo Park`. */
const EDITED =
  /^(?:editors?: ?|(?:edited|translated|compiled|reviewed|fact[- ]checked) by:? )\p{L}[\p{L} .’'-]{1,40}$/iu;

function readPlainPart(part: string): Facts | null {
  const date = readBareDate(part);
  if (date) return { published: date };
  const author = readByline(part);
  if (author) return { author };
  if (findFurniture(part, 'anywhere') || part.split(', ').every((one) => isSection(one) || one === 'All')) return {};
  if (SIGNED.test(part) || COUNTER.test(part) || EDITED.test(part)) return {};
  const clock = part.replace(/^(?:first |last )?(?:published|posted|updated)(?: on| at)?:? /i, '');
  return isClock(clock) || /^\d+ min(?:ute)?s?(?: read)?$/i.test(part) ? {} : null;
}

/** Whether a line says when a text was published or changed, with a label or beside something else. */
export function statesDay(text: string): boolean {
  const { facts, changed } = readMetadata(text) ?? {};
  return changed != null || facts?.published !== undefined;
}
