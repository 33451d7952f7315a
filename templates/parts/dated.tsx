import type { DateView } from '../../src/site/index.js';

/** A date in words; as `<time>` only where HTML has a value for it. */
export function Dated({ date: { words, datetime } }: { date: DateView }) {
  const value = datetime ?? undefined;
  return value ? <time dateTime={value}>{words}</time> : words;
}
