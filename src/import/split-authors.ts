import { isKnownAgency, onlyWriters } from './only-writers.js';
import { readByline } from './read-byline.js';

/** What pages print where an author's name would stand. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor|staff|by|author|unknown|guest|webmaster|anonymous|view all posts.*|(?:last )?(?:updated|published|modified).*|posted (?:by|on)|redaktion|redacci[oó]n|r[eé]daction)$/i;

/** What announces a name, in some languages; words that are parts of names, too, do so by a colon only. */
const PREFIXES = [
  /^(?:(?:written|posted|published|words|story|report) )?by:? /i,
  /^(?:von|par|por|door|di|av|af|autor(?:in)?|author|auteur|text): /i,
  /^(?:Par|Por|Door) (?=\p{Lu})/u,
];
const LONGEST_NAME = 80;

/** What stands before a name that has lost its label, and the day behind the names: `: Jo Park`, `Jo Park March 11, 2015 3:46 PM`. */
const SIGNS_BEFORE = /^[\s:;,.|•·–—-]+/u;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_BEHIND = new RegExp(
  `(?:^|[\\s,|•·–—-])(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|${MONTH}\\.? \\d{1,2}(?!\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\b|$)).*$`,
  'i',
);

/** Behind a name, who it is or who has helped: `(Reuters)`, `(with Li Wei)`. */
const BRACKETS = /\s*\([^()]*\)(?=\s*(?:$|[,;|&•]|(?:and|und|et) ))/g;

/** Where somebody wrote: `Li Wei in Velm`. */
const PLACE_BEHIND = / in (?:the )?\p{Lu}[\p{L} .-]{1,40}$/u;

/** `Duarte, Ana M.`, as libraries write a name; two of one word each are nobody's byline. */
const FAMILY_FIRST = /^(\p{Lu}[\p{Ll}’'-]+), (\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?)$/u;

/** The names in `By Ana Duarte and Li Wei`, `Ana Duarte, Li Wei`; none in addresses of profiles and in sentences. */
export function splitAuthors(words: string): string[] {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/\s*\(?https?:\S*\)?/g, '')
    .replace(SIGNS_BEFORE, '')
    .replace(BRACKETS, '')
    .replace(DAY_BEHIND, '')
    .trim();
  if (/\/\/|@/.test(plain)) return [];
  const [, family, given] = FAMILY_FIRST.exec(plain) ?? [];
  if (family !== undefined && given !== undefined && !isKnownAgency(family) && !isKnownAgency(given))
    return [`${given} ${family}`];
  const byline = readByline(plain);
  if (byline) return byline;
  const names = PREFIXES.reduce((name, prefix) => name.replace(prefix, ''), plain)
    .split(/\s*(?:,(?! (?:Jr|Sr|MD|PhD))|;|\||&|•| (?:and|und|et) (?=\p{Lu}))\s*/u)
    .map((name) => name.replace(PLACE_BEHIND, '').trim())
    .filter(
      (name) => /\p{L}/u.test(name) && name.length <= LONGEST_NAME && name.split(' ').length <= 5 && !NOBODY.test(name),
    );
  return onlyWriters(names);
}
