import type { EventCard, Strings } from '../../src/site/index.js';
import { Dated } from './dated.js';
import { SmallOverview } from './overview.js';
import { langOf } from './quote.js';

interface CardProps {
  readonly card: EventCard;
  readonly t: Strings;
  readonly root: string;
  /** Says how the drawing is read. */
  readonly note?: string;
}

/** An event in a list: when, what, who says so, what is disputed, and its drawing in small. */
export function Card({
  card: { title, lang, href, span, sources, articles, disputed, lead, drawing },
  t,
  root,
  note,
}: CardProps) {
  return (
    <article class="card">
      <p class="kicker">{span ? <Dated date={span} /> : t.dates.unknown}</p>
      <h3>
        <a href={root + href} lang={langOf(lang, t)}>
          {title}
        </a>
      </h3>
      {lead && (
        <blockquote lang={langOf(lead.lang, t)} dir={langOf(lead.lang, t) ? 'auto' : undefined}>
          <p>{lead.words}</p>
          <footer>
            {lead.sourceName}
            {lead.body !== 'full' && `, ${t.article.kinds[lead.body].toLowerCase()}`}
          </footer>
        </blockquote>
      )}
      {drawing && <SmallOverview overview={drawing} t={t} />}
      {drawing && note && <p class="part-note">{note}</p>}
      <p class="facts">
        {t.counts.sources(sources)}
        {t.comma}
        {t.counts.articles(articles)}{' '}
        {disputed > 0 && <span class="badge disputed">{t.counts.disputed(disputed)}</span>}
      </p>
    </article>
  );
}
