import type { DateView } from '../../src/site/index.js';

/** A date in words; as `<time>` only where HTML has a value for it. */
export function Dated({ date }: { date: DateView }) {
  return date.datetime === null ? <>{date.words}</> : <time dateTime={date.datetime}>{date.words}</time>;
}
