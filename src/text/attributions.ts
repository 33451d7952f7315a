import type { Attribution, Quotation, Sentence } from '../model.js';
import { findPosts } from './posts.js';
import { findSpeeches } from './speeches.js';

/**
 * Finds who says what each sentence tells, and how: `the attack was claimed by X` → `X`, claimed. A sentence that lies
 * within a quotation is its speaker's. One row for each sentence, speaker and act.
 */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Attribution[] {
  const speeches = findSpeeches(text, sentences, quotations).filter(
    (speech) => !speech.quoted || holdsQuotation(sentences[speech.sentence] as Sentence, quotations),
  );
  const quoted = quotations.flatMap(({ start, end, speaker }) =>
    speaker === null ? [] : sentencesWithin(sentences, start, end).map((sentence) => ({ sentence, speaker })),
  );
  const rows = [
    ...speeches.map(({ sentence, speaker, act }) => ({ sentence, speaker, act })),
    ...quoted.map((row) => ({ ...row, act: 'said' as const })),
    ...findPosts(text, sentences),
  ];
  const seen = new Set<string>();
  return rows
    .sort((a, b) => a.sentence - b.sentence)
    .filter(({ sentence, speaker, act }) => {
      const key = `${sentence}\n${speaker}\n${act}`;
      return !seen.has(key) && seen.add(key);
    });
}

function firstFrom(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesWithin(sentences: readonly Sentence[], start: number, end: number): number[] {
  const within: number[] = [];
  for (let at = firstFrom(sentences, start); at < sentences.length && (sentences[at] as Sentence).start < end; at++) {
    within.push(at);
  }
  return within;
}

function holdsQuotation({ start, end }: Sentence, quotations: readonly Quotation[]): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = quotations[low];
  return next !== undefined && next.start < end;
}
