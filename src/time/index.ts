/** Time: finds the dated expressions of an article, anchors them, and dates its sentences. */
import { calendarDay } from '../calendar/index.js';
import type { Article, Block, Edtf, Quotation, Sentence, Time } from '../model.js';
import { assignDates } from './assign-dates.js';
import { languageOf } from './language.js';
import { dateExpressions } from './passage.js';

export { ENTRY_HEAD } from './assign-dates.js';
export { WENT as IRREGULAR_PAST } from './en/tense-cues.js';
export { ORDINALS } from './en/word-lists.js';

/** Whether dates and figures of a language (BCP 47) are read. */
export const isReadLanguage = (lang: string): boolean => languageOf(lang) !== null;

/**
 * Finds the dated expressions of an article (`times`, in order of their place), the date of what each sentence tells
 * (`whens`, one for each sentence), and the days on which its text says that it was published or updated (`stated`).
 */
export function readTimes(passage: {
  article: Pick<Article, 'published' | 'retrieved' | 'lang' | 'timezone' | 'dateline'>;
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}): { times: Time[]; whens: (Time | null)[]; stated: Edtf[] } {
  const language = languageOf(passage.article.lang);
  if (!language) return { times: [], whens: passage.sentences.map(() => null), stated: [] };
  const reading = dateExpressions(passage, language);
  return {
    times: reading.dated.map(({ time }) => time),
    whens: assignDates(passage, reading, language),
    stated: reading.stated.map((day) => calendarDay(day).iso),
  };
}
