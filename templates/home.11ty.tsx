import type { HomeModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Card } from './parts/card.js';
import { CountedLinks } from './parts/links.js';
import { Section } from './parts/section.js';
import { Words } from './parts/words.js';

function HomePage({ frame, feature, cards, months, sources }: HomeModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="home">
      <h1 class="quiet">{frame.siteName}</h1>
      <p class="standfirst">
        <Words words={frame.siteDescription} lang={null} t={t} />
      </p>
      <section class="part latest" aria-labelledby="latest">
        <h2 id="latest">{cards.length ? t.home.latest : t.home.feature}</h2>
        {feature ? (
          <div class="feature">
            <Card card={feature} t={t} root={root} note={t.home.drawing} />
          </div>
        ) : (
          <p>{t.home.empty}</p>
        )}
        {cards.length > 0 && (
          <ul class="cards">
            {cards.map((card) => (
              <li key={card.href}>
                <Card card={card} t={t} root={root} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Section id="browse" heading={t.home.browse}>
        <div class="columns">
          <div>
            <h3>{t.home.byMonth}</h3>
            <CountedLinks links={months} root={root} words={t.counts.events} />
            <p>
              <a href={`${root}dates/`}>{t.home.allDates}</a>
            </p>
          </div>
          <div>
            <h3>{t.home.bySource}</h3>
            <CountedLinks links={sources} root={root} words={t.counts.articles} />
            <p>
              <a href={`${root}sources/`}>{t.home.allSources}</a>
            </p>
          </div>
          <div>
            <h3>{t.home.byName}</h3>
            <ul class="counted">
              <li>
                <a href={`${root}names/`}>{t.browse.names}</a>
              </li>
              <li>
                <a href={`${root}places/`}>{t.browse.places}</a>
              </li>
              <li>
                <a href={`${root}search/`}>{t.search.title}</a>
              </li>
            </ul>
          </div>
        </div>
      </Section>
    </Layout>
  );
}

export default definePage('home', HomePage);
