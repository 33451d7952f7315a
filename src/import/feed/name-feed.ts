import { isSection } from '../sections.js';

/** What stands between an outlet's name and what a feed of it holds. */
const BAR = /\s+[|–—»›·-]\s+|\s*[»›|:]\s+/;
/** What a feed holds, where that is no section. */
const CONTENTS =
  /^(?:(?:the |our )?(?:latest|top|all|breaking|recent|main|today[’']s)(?: [\p{L}’']+)? (?:news|stories|headlines|articles|posts|updates|content)|headlines|front page|latest|rss(?: feeds?)?|(?:news ?)?feeds?)$/iu;
const KIND = /\s+(?:rss(?: feed)?|(?:news )?feed)$/i;

/** The outlet that a feed's title names: `Orne Daily - Latest News`, `World news | The Courier`, `Orne Daily RSS`. */
export function nameFeed(title: string): string {
  const parts = title.split(BAR).map((part) => part.replace(KIND, '').trim());
  const names = parts.filter((part) => part !== '' && !isSection(part) && !CONTENTS.test(part));
  return names.length === 1 ? (names[0] ?? title) : title;
}
