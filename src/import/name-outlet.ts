import { createHash } from 'node:crypto';
import { isOutletName } from './outlet-name.js';
import { type Facts, readBareDate } from './read-metadata.js';
import { isBreadcrumb, lastOfTrail } from './sections.js';

/** What a list, a table or another markup has left around a headline. */
const SIGNS_BEFORE = /^(?:(?:[|•·*#=:>]|[–—-](?=\s)|(?![\d#*])\p{Emoji}[\uFE0F\u200D]*)\s*)+(?=\S)/u;
const SIGNS_BEHIND = /\s*(?:\s[|•·=>-]|[|=*])+$/u;

/** A headline as printed, and the outlet and the day that a page's title has behind it. */
export interface SplitHeadline {
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
}

/**
 * A headline without what stands around it: `Ferry runs aground | The Courier`, `… - Harbour News`,
 * `• Ferry runs aground | News | HN | 23.07.2012`.
 */
export function splitHeadline(headline: string): SplitHeadline {
  const bare = headline.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '');
  const parts = (lastOfTrail(bare) ?? bare).split(/\s+\|\s+/);
  const date = parts.length > 2 ? readBareDate(parts.at(-1) ?? '') : null;
  const { title, outlet } = splitOutlet(parts.slice(0, date === null ? parts.length : -1).join(' | '));
  const sections = title.split(/\s+\|\s+/);
  while (sections.length > 1 && isBreadcrumb(sections.at(-1) ?? '')) sections.pop();
  return { title: sections.join(' | '), outlet, date };
}

/** What is behind the last bar or dash of a headline; or behind the one before, where stations are named behind their outlet. */
const BEHIND = [
  /^(?<title>.{15,})(?<bar>\s+\|\s+|\s+[-–—]\s+)(?<outlet>\p{Lu}[\p{L}\p{N} .&'’-]{1,40})$/u,
  /^(?<title>.{15,})(?<bar>\s+[-–—]\s+)(?<outlet>\p{Lu}[\p{L}\p{N} .&'’-]{1,40}?)\s+[-–—]\s+\p{Lu}[\p{L}\p{N} .&'’]{1,40}$/u,
];

function splitOutlet(headline: string): { title: string; outlet: string | null } {
  for (const form of BEHIND) {
    const { title, bar, outlet } = form.exec(headline)?.groups ?? {};
    if (title === undefined || bar === undefined || outlet === undefined) continue;
    if (isOutletName(outlet) || bar.includes('|')) return { title, outlet };
  }
  return { title: headline, outlet: null };
}

/** The outlet that a line of copyright names: `© 2023 The Courier. All rights reserved.` */
export function readCopyright(text: string): string | null {
  const name =
    /(?:©|\(c\)|copyright)(?: ?©)? ?(?:\d{4}(?:[-–]\d{2,4})?)?[,.]? ?(?:by )?(?<name>\p{Lu}[\p{L}\p{N}&'’ -]{2,50}?)(?:[.,|]|$| (?:Ltd|Limited|Inc|LLC|Publishers?|Media|Group|All rights)\b)/iu.exec(
      text,
    )?.groups?.name;
  return name !== undefined && /^\p{Lu}/u.test(name) && !/rights reserved/i.test(name) ? name.trim() : null;
}

const UNNAMED = 'Unnamed outlet';

/** Whether a name was made by `nameUnknownOutlet`. */
export function isUnnamedOutlet(name: string): boolean {
  return name.startsWith(`${UNNAMED} `);
}

/**
 * A name for an outlet that a text does not tell: what is known of it, with the number of the file and a few digits of
 * its bytes' hash, so that two such outlets are never taken for one: `Unnamed outlet 001-3fa2, New Delhi dateline`.
 */
export function nameUnknownOutlet(input: { readonly path: string; readonly bytes: Uint8Array }, facts: Facts): string {
  const number = /^\d+/.exec(input.path.split(/[/\\]/).at(-1) ?? '')?.[0];
  const hash = createHash('sha256').update(input.bytes).digest('hex').slice(0, 4);
  const known = facts.dateline ? `, ${facts.dateline} dateline` : facts.author?.[0] ? `, by ${facts.author[0]}` : '';
  return `${UNNAMED} ${number === undefined ? '' : `${number}-`}${hash}${known}`;
}
