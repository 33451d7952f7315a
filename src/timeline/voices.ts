/**
 * Whose word counts: printings of one text are one voice, however many outlets print it. What an outlet prints stays its
 * own all the same; voices weigh agreement and nothing else.
 */
import type { Reading } from '../model.js';

/** The source that speaks in an article: that of the first printing of its text. */
export type VoiceOf = (articleId: string) => string;

/** Finds the first printing of each article's text. Each set of printings lists its articles in reading order. */
export function findTexts(printings: readonly (readonly string[])[]): (articleId: string) => string {
  const firstByArticle = new Map(printings.flatMap((set) => set.map((id) => [id, set[0] ?? id] as const)));
  return (articleId) => firstByArticle.get(articleId) ?? articleId;
}

/** Finds each article's voice: its own outlet, or that of its text's first printing. Each set of printings lists its articles in reading order. */
export function findVoices(readings: readonly Reading[], printings: readonly (readonly string[])[]): VoiceOf {
  const sourceByArticle = new Map(readings.map(({ article }) => [article.id, article.source]));
  const textOf = findTexts(printings);
  return (articleId) => {
    const source = sourceByArticle.get(textOf(articleId)) ?? sourceByArticle.get(articleId);
    if (source === undefined) throw new Error(`no such article in the event: ${articleId}`);
    return source;
  };
}
