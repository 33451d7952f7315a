import { raw } from '#templates/jsx-runtime';
import type { wordsIn } from './words.js';

interface SanitizedHtmlProps {
  readonly class: string;
  /** The language of its words, and their direction. */
  readonly words: ReturnType<typeof wordsIn>;
  /** HTML that `records/` has sanitised and `site/` has tied to the timeline; nothing else may come through here. */
  readonly html: string;
}

/** The one door through which an article's own HTML enters a page. */
export function SanitizedHtml({ class: name, words, html }: SanitizedHtmlProps) {
  return (
    <div class={name} {...words}>
      {raw(html)}
    </div>
  );
}
