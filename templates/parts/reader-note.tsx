import type { Child } from '#templates/jsx-runtime';
import type { Strings } from '../../src/site/index.js';
import { langOf } from './words.js';

interface ReaderNoteProps {
  readonly words: string;
  readonly t: Strings;
}

/** A reason or remark made while articles were read. It is in English: another interface says so, and sets it so. */
export function ReaderNote({ words, t }: ReaderNoteProps) {
  if (!langOf('en', t)) return words;
  return (
    <>
      {t.readerNote} <InEnglish words={words} t={t} />
    </>
  );
}

/** English words within a sentence of the interface. */
export function InEnglish({ words, t }: { readonly words: Child; readonly t: Strings }) {
  return langOf('en', t) ? (
    <bdi lang="en" dir="ltr">
      {words}
    </bdi>
  ) : (
    words
  );
}
