import type { Reading, Span, Statement, Time } from '../model.js';

/** Characters of context kept on each side of a quoted passage, as W3C TextQuoteSelectors carry them. */
const CONTEXT = 32;

/** The words of a source at `span`, with the selectors that find them again. */
export function quoteStatement(
  reading: Pick<Reading, 'article' | 'text'>,
  { start, end }: Span,
  { time = null, speaker = null }: { readonly time?: Time | null; readonly speaker?: string | null } = {},
): Statement {
  const { article, text } = reading;
  return {
    article: article.id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    time,
    speaker,
  };
}
