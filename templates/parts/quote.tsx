import type { CiteView, QuoteView, Strings } from '../../src/site/index.js';
import { Around, wordsIn } from './words.js';

interface QuoteProps {
  readonly quote: QuoteView;
  readonly t: Strings;
  readonly root: string;
  /** The only words on their line: they stand in place of its title. */
  readonly only?: boolean;
}

/** The words of a source, with the way to their place in its article. */
export function Quote({
  quote: { words, lang, speaker, cites, cutBefore, cutAfter },
  t,
  root,
  only = false,
}: QuoteProps) {
  return (
    <figure class={only ? 'quote only' : 'quote'}>
      <blockquote {...wordsIn(lang, t)}>
        <p class={cutClass(cutBefore, cutAfter)}>{words}</p>
      </blockquote>
      <figcaption>
        <Cites cites={cites} t={t} root={root} />
        {speaker && (
          <span class="speaker">
            {' '}
            <Around sentence={t.event.speaker(speaker)} words={speaker} lang={lang} t={t} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Marks words that are only a part of a sentence; the dots come from the stylesheet, and are not copied with them. */
function cutClass(before: boolean, after: boolean): string | undefined {
  if (before) return after ? 'cut-before cut-after' : 'cut-before';
  return after ? 'cut-after' : undefined;
}

/** Who prints the words: each a link to the place in the article and, where there is one, to the original. */
export function Cites({ cites, t, root }: { cites: readonly CiteView[]; t: Strings; root: string }) {
  return cites.map(({ sourceName, placeHref, originalHref, note }, at) => [
    at > 0 && t.comma,
    <a class="cite" href={root + placeHref} data-note={note}>
      {sourceName}
    </a>,
    originalHref && (
      <span class="original">
        {' '}
        (<a href={originalHref}>{t.event.original}</a>)
      </span>
    ),
  ]);
}
