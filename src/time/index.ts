/** Time: finds the dated expressions of an article, anchors them, and dates its sentences. */
import type { Article, Block, Quotation, Sentence, Time } from '../model.js';
import { assignDates } from './assign-dates.js';
import { languageOf } from './language.js';
import { dateExpressions } from './passage.js';

/**
 * Finds the dated expressions of an article (`times`, in order of their place) and the date of what each sentence
 * tells (`whens`, one for each sentence).
 */
export function readTimes(passage: {
  article: Pick<Article, 'published' | 'retrieved' | 'lang' | 'timezone' | 'dateline'>;
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}): { times: Time[]; whens: (Time | null)[] } {
  const language = languageOf(passage.article.lang);
  if (!language) return { times: [], whens: passage.sentences.map(() => null) };
  const reading = dateExpressions(passage, language);
  return { times: reading.dated.map(({ time }) => time), whens: assignDates(passage, reading, language) };
}
