/** Who speaks: printings of one text are one voice, counted once. */
import type { Reading } from '../model.js';

/** The source that speaks in an article: that of the first printing of its text. */
export type VoiceOf = (articleId: string) => string;

/** Finds each article's voice. Each set of printings lists its articles in reading order. */
export function findVoices(readings: readonly Reading[], printings: readonly (readonly string[])[]): VoiceOf {
  const sourceByArticle = new Map(readings.map(({ article }) => [article.id, article.source]));
  const firstByArticle = new Map(printings.flatMap((set) => set.map((id) => [id, set[0] ?? id] as const)));
  return (articleId) => {
    const source = sourceByArticle.get(firstByArticle.get(articleId) ?? articleId) ?? sourceByArticle.get(articleId);
    if (source === undefined) throw new Error(`no such article in the event: ${articleId}`);
    return source;
  };
}
