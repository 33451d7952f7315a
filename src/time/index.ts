import type { Article, Block, Quotation, Sentence, Time } from '../model.js';

/**
 * Finds the dated expressions of an article (`times`, in order of their place) and the date of what each sentence
 * tells (`whens`, one for each sentence).
 */
export function readTimes(_given: {
  article: Pick<Article, 'published' | 'lang' | 'timezone' | 'dateline'>;
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}): { times: Time[]; whens: (Time | null)[] } {
  return { times: [], whens: [] };
}
