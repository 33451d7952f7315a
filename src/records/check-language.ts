import type { Place } from '../model.js';
import { findLanguage } from './find-language.js';
import { type Finding, warning } from './make-problem.js';

/**
 * A warning where a text said to be in English is plainly in another language, and where one plainly in English is said
 * to be in another: the first would be read by rules that are not its own, the second would stand unread.
 */
export function checkTextLanguage(text: string, lang: string, place: () => Place): Finding[] {
  const language = findLanguage(text);
  if (!language || (language.tag === 'en') === /^en\b/i.test(lang)) return [];
  const { tag, name } = language;
  const otherwise = tag === 'en' ? 'it stands unread' : 'it is read as English';
  return [warning(`the text reads as ${name}: write \`lang: ${tag}\`, or ${otherwise}`, place())];
}
