/** Verbs of a clause, by their form: what is told in the past, what is, and what is said to come. */
import { IRREGULAR_PAST } from '../time/index.js';

/** For a pattern: a verb of the past. */
export const PAST_VERB = `(?:${IRREGULAR_PAST}|\\p{L}{2,}ed)\\b`;
/** For a pattern: any verb that makes words a clause. */
export const VERB = `(?:${IRREGULAR_PAST}|is|are|has|have|will|would|could|\\p{L}{2,}ed)\\b`;

const HAS_VERB = new RegExp(`(?:^|\\s)${VERB}`, 'u');
const RELATIVE = /\b(?:who|which|that)\b[^,;]*/gu;

/** Whether words have a verb. */
export const hasVerb = (words: string): boolean => HAS_VERB.test(words);

/** Whether words have a verb outside their relative clauses. */
export const hasMainVerb = (words: string): boolean => HAS_VERB.test(words.replace(RELATIVE, ' '));
