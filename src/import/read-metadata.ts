import { readByline } from './read-byline.js';
import { readStatedDate } from './read-stated-date.js';

/** What a line tells of its article. */
export interface Facts {
  readonly published?: string;
  readonly retrieved?: string;
  readonly source?: string;
  readonly author?: readonly string[];
  readonly url?: string;
  readonly dateline?: string;
  readonly title?: string;
}

/** Words before a value, and the key that the value is for; `null` is a date that no key wants. */
const LABELS: readonly {
  readonly label: RegExp;
  readonly key: 'published' | 'retrieved' | 'source' | 'author' | 'url' | 'dateline' | 'title' | null;
}[] = [
  { label: /^(?:last )?(?:updated|modified|edited|revised)(?: on| at)?\s*[:-]?\s+/i, key: null },
  {
    label: /^(?:retrieved|accessed|crawled|archived|captured|downloaded|saved)(?: on| at)?\s*[:-]?\s+/i,
    key: 'retrieved',
  },
  {
    label:
      /^(?:date(?: published)?|published(?: date)?|publication date|publish date|posted|first published|issued)(?: on| at)?\s*[:=-]?\s+/i,
    key: 'published',
  },
  { label: /^(?:url|link|web address|address|source|original)\s*[:=]\s*(?=https?:\/\/\S+$)/i, key: 'url' },
  { label: /^(?:source|outlet|publisher|publication|newspaper|site|website)\s*[:=]\s*/i, key: 'source' },
  { label: /^(?:headline|title)\s*[:=]\s*/i, key: 'title' },
  { label: /^(?:dateline|location)\s*[:=]\s*/i, key: 'dateline' },
];

const OUTLET =
  /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&.'’-]*(?: (?:[\p{Lu}\p{N}&][\p{L}\p{M}\p{N}&.'’-]*|of|the|and|de|la|le|del|für|der|die|das)){0,6}$/u;
const SEPARATOR = /\s+[|•·–—-]\s+/;

/**
 * Reads a line that is about its article and not of it: `Published: 26 December 2023`, `date 2023-12-26 The Courier`,
 * `By Ana Duarte | 26 Dec 2023 | The Courier`. Null for any other line, a bare date among them.
 */
export function readMetadata(text: string): { facts: Facts; rule: string } | null {
  if (text.length > 240) return null;
  if (/^https?:\/\/\S+$/.test(text)) return { facts: { url: text }, rule: 'address' };
  return readLabelled(text) ?? readParts(text);
}

/** The date that is all a line holds: `September, Thursday 19, 2024`. */
export function readBareDate(text: string): string | null {
  const date = text.length <= 80 ? readStatedDate(text) : null;
  return date && /^[\s.,|]*$/.test(date.rest) ? date.edtf : null;
}

function readLabelled(text: string): { facts: Facts; rule: string } | null {
  for (const { label, key } of LABELS) {
    const match = label.exec(text);
    if (!match) continue;
    const value = text.slice(match[0].length);
    if (key === 'published' || key === 'retrieved' || key === null) {
      const date = readStatedDate(value);
      const rest = date?.rest.replace(/^[\s,|–—-]+/, '') ?? '';
      if (!date || (rest !== '' && !OUTLET.test(rest))) continue;
      const facts = { ...(key && { [key]: date.edtf }), ...(rest !== '' && { source: rest }) };
      return { facts, rule: key === null ? 'date of change' : 'metadata' };
    }
    if (key === 'source' && !OUTLET.test(value)) continue;
    if (value !== '') return { facts: { [key]: value }, rule: 'metadata' };
  }
  return null;
}

/** A line of parts between bars or dots, one of them a date, each other a byline, an outlet or a time to read. */
function readParts(text: string): { facts: Facts; rule: string } | null {
  const parts = text.split(SEPARATOR).map((part) => readMetadataPart(part.trim()));
  if (parts.length < 2 || parts.length > 5 || parts.includes(null)) return null;
  const facts: Facts = Object.assign({}, ...parts.reverse());
  return facts.published === undefined ? null : { facts, rule: 'metadata' };
}

function readMetadataPart(part: string): Facts | null {
  const date = readBareDate(part);
  if (date) return { published: date };
  const author = readByline(part);
  if (author) return { author };
  if (/^\d+ min(?:ute)?s?(?: read)?$/i.test(part)) return {};
  const labelled = readLabelled(part);
  if (labelled) return labelled.facts;
  return OUTLET.test(part) ? { source: part } : null;
}
