import type { EventCard, Strings } from '../../src/site/index.js';
import { Dated } from './dated.js';
import { SmallOverview } from './overview.js';
import { Words, wordsIn } from './words.js';

interface CardProps {
  readonly card: EventCard;
  readonly t: Strings;
  readonly root: string;
  /** Says how the drawing is read. */
  readonly note?: string;
}

/** An event in a list: when, what, who says so, what is disputed, and its drawing in small. */
export function Card({
  card: { title, lang, href, span, published, sources, articles, disputed, lead, drawing },
  t,
  root,
  note,
}: CardProps) {
  const when = span ?? published;
  return (
    <article class="card">
      <p class="kicker">
        {!span && published && `${t.article.published}: `}
        {when ? <Dated date={when} /> : t.dates.unknown}
      </p>
      <h3>
        <a href={root + href} {...wordsIn(lang, t)}>
          {title}
        </a>
      </h3>
      {lead && (
        <blockquote {...wordsIn(lead.lang, t)}>
          <p>{lead.words}</p>
          <footer>
            <Words words={lead.sourceName} lang={null} t={t} />
            {lead.body !== 'full' && t.comma + t.article.kinds[lead.body].toLowerCase()}
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
