import type { Quotation, Sentence, Span } from '../model.js';
import { findQuotedSpans } from './quotation-marks.js';
import { findSpeeches, type Speech } from './speeches.js';

/** Between two quotations of one speaker: nothing but the attribution, as in `“…,” he said. “…”`. */
const BRIDGE = 120;

/**
 * Finds the words in quotation marks (offsets without the marks) and who speaks them, by the telling beside them:
 * `“…,” Maria Ruiz, the mayor, said` → `Maria Ruiz`. The speaker is null where no words settle it.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Quotation[] {
  const body = sentences.find(({ block }) => block > 0)?.start ?? 0;
  const spans = findQuotedSpans(text).filter((span) => span.start < body || !isNickname(text, span));
  if (spans.length === 0) return [];
  const speeches = findSpeeches(text, sentences, spans);
  const quotations: Quotation[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= span.start) at++;
    const own = speakerBeside(text, span, { sentences, at, speeches });
    quotations.push({ ...span, speaker: own ?? speakerBefore(text, span, quotations.at(-1)) });
  }
  return quotations;
}

/** `Ivo “Big Bird” Kessler`: a name within a name, which nobody speaks; in a headline, any word has a capital. */
const isNickname = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_NICKNAME &&
  /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}$/u.test(text.slice(start, end)) &&
  /\p{Lu}\p{Ll}+ ["“‘']$/u.test(text.slice(Math.max(0, start - NAME_REACH), start)) &&
  /^["”’'] \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
const LONGEST_NICKNAME = 24;
const NAME_REACH = 24;

interface Surroundings {
  readonly sentences: readonly Sentence[];
  readonly at: number;
  readonly speeches: readonly Speech[];
}

/** The telling that follows the quotation in the sentence it ends in, else the one that leads to it. */
function speakerBeside(text: string, span: Span, { sentences, at, speeches }: Surroundings): string | null {
  let last = at;
  while (last < sentences.length - 1 && (sentences[last + 1] as Sentence).start < span.end) last++;
  const next = firstAt(speeches, span.start);
  const before = speechIn(at, speeches[next - 1]);
  const after = speechIn(last, speeches[next]);
  const leads =
    before !== undefined &&
    (after === undefined ||
      span.start - before.end < after.start - span.end ||
      ANOTHERS.test(text.slice(span.end, after.start)));
  return (leads ? before : after)?.speaker ?? null;
}

/** `“…” | and the company said`, `“…” | (but the union said`: what follows is another's telling, of something else. */
const ANOTHERS = /^["”’'»][,.]?(?: \(|;|,? (?:and|but|while|whereas|although|though) )(?!["“‘«])[^"“«”»]*$/;

const speechIn = (sentence: number, speech: Speech | undefined): Speech | undefined =>
  speech?.sentence === sentence ? speech : undefined;

/** Index of the first telling at or after an offset. */
function firstAt(speeches: readonly Speech[], offset: number): number {
  let low = 0;
  let high = speeches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speeches[middle] as Speech).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `“…,” he said. “…”`: what follows at once in the same block has the same speaker; so has a block reopened. */
function speakerBefore(text: string, span: Span, previous: Quotation | undefined): string | null {
  if (!previous || span.start - previous.end > BRIDGE) return null;
  const between = text.slice(previous.end, span.start);
  if (/^\s*\n\n["“„«「]$/.test(between)) return previous.speaker;
  const isAttribution = !between.includes('\n') && /^[,.?!]?["”»’']+[^.!?]*[.!?]\s+["“«‘]$/.test(between);
  const isSpoken = /^\p{Lu}/u.test(text.slice(span.start, span.start + 2));
  return isAttribution && isSpoken ? previous.speaker : null;
}
