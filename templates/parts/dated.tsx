import type { DateView } from '../../src/site/index.js';

/** A date in words; as `<time>` only where HTML has a value for it. */
export function Dated({ date: { words, datetime } }: { date: DateView }) {
  const value = datetime ?? undefined;
  return value ? <time dateTime={value}>{words}</time> : <Unbroken words={words} />;
}

const RANGE = /(\d+–\d+)/;

/** Words with dates, no line of which ends at the dash of `20–24 January`. */
export function Unbroken({ words }: { words: string }) {
  return words.split(RANGE).map((part, at) =>
    at % 2 ? (
      <span key={at} class="range">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
