import { raw } from '#templates/jsx-runtime';

interface SanitizedHtmlProps {
  readonly class: string;
  readonly lang: string | undefined;
  /** HTML that `records/` has sanitised and `site/` has tied to the timeline; nothing else may come through here. */
  readonly html: string;
}

/** The one door through which an article's own HTML enters a page. */
export function SanitizedHtml({ class: name, lang, html }: SanitizedHtmlProps) {
  return (
    <div class={name} lang={lang} dir={lang ? 'auto' : undefined}>
      {raw(html)}
    </div>
  );
}
