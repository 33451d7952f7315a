import type { DatesModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { CountedLinks } from './parts/links.js';

function DatesPage({ frame, years }: DatesModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{t.browse.dates}</h1>
        <p class="standfirst">{t.browse.datesNote}</p>
      </header>
      {years.length === 0 && <p>{t.browse.none}</p>}
      {years.map(({ year, periods }) => (
        <section key={year} class="part">
          {year && <h2>{year}</h2>}
          <CountedLinks links={periods} root={root} words={t.counts.events} />
        </section>
      ))}
    </Layout>
  );
}

export default definePage('dates', DatesPage);
