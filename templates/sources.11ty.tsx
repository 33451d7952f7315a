import type { SourcesModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Words, wordsIn } from './parts/words.js';

function SourcesPage({ frame, sources }: SourcesModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{t.source.all}</h1>
        <p class="standfirst">{t.source.allNote}</p>
      </header>
      <ul class="titles">
        {sources.map(({ name, href, count, note, country }) => (
          <li key={href}>
            <a href={root + href}>{name}</a>{' '}
            <span class="count">
              {t.counts.articles(count)}
              {country && t.comma}
              {country && <Words words={country} lang={null} t={t} />}
            </span>
            {note && <p {...wordsIn(null, t)}>{note}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href="feeds.opml">{t.source.opml}</a>
      </p>
    </Layout>
  );
}

export default definePage('sources', SourcesPage);
