import type { Strings } from '../../src/site/index.js';

interface WordsProps {
  readonly words: string;
  /** The language of the words; null where it is not known. */
  readonly lang: string | null;
  readonly t: Strings;
}

/** The language of words, where it is not that of the page. */
export function langOf(lang: string | null, t: Strings): string | undefined {
  return lang === null || lang === t.lang ? undefined : lang;
}

/**
 * What an element that holds words of a source says of them: their language, where it is another, and that they run in
 * their own direction, on a page from right to left always: `12 people` would else read from its end.
 */
export function wordsIn(lang: string | null, t: Strings): { lang?: string; dir?: 'auto' } {
  const other = langOf(lang, t);
  return { ...(other && { lang: other }), ...((other || t.dir === 'rtl') && { dir: 'auto' }) };
}

/** Words of a source among others: in a heading, a list or a sentence. */
export function Words({ words, lang, t }: WordsProps) {
  return wordsIn(lang, t).dir ? <bdi lang={langOf(lang, t)}>{words}</bdi> : words;
}

/** Words of sources in a row, each in its own direction. */
export function Row({ words, t }: { readonly words: readonly string[]; readonly t: Strings }) {
  return words.map((one, at) => [at > 0 && t.semicolon, <Words words={one} lang={null} t={t} />]);
}

/** A sentence of the interface that holds words of a source. */
export function Around({ sentence, ...given }: WordsProps & { readonly sentence: string }) {
  const at = sentence.indexOf(given.words);
  if (at < 0) return sentence;
  return [sentence.slice(0, at), <Words {...given} />, sentence.slice(at + given.words.length)];
}
