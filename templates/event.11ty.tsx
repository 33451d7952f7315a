import type { EventModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Coverage, Layers, Names, Quotations } from './parts/compared.js';
import { Dated, Unbroken } from './parts/dated.js';
import { Figures } from './parts/figures.js';
import { Filters } from './parts/filters.js';
import { Articles, Cite, Decisions, Grouping } from './parts/grounds.js';
import { Line } from './parts/line.js';
import { Overview } from './parts/overview.js';
import { OverviewTable } from './parts/overview-table.js';
import { Quote } from './parts/quote.js';
import { Section } from './parts/section.js';
import { Timeline } from './parts/timeline.js';
import { Row, Words, wordsIn } from './parts/words.js';

function EventPage(model: EventModel) {
  const { frame, news, background, undated, figures, isRead } = model;
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="event">
      <article data-pagefind-body>
        <Opening {...model} />
        <Drawing {...model} />
        {news.length > 0 && (
          <Section id="timeline" heading={t.event.timeline} note={t.event.timelineNote}>
            <Filters model={model} />
            <Timeline days={news} t={t} root={root} />
          </Section>
        )}
        {news.length + background.length + undated.length === 0 && (
          <p class="part-note">{isRead ? t.event.noLines : t.event.notRead}</p>
        )}
        {background.length > 0 && (
          <Section id="background" heading={t.event.background} note={t.event.backgroundNote}>
            <Timeline days={background} t={t} root={root} />
          </Section>
        )}
        {undated.length > 0 && (
          <Section id="undated" heading={t.event.undated} note={t.event.undatedNote}>
            <ul class="lines">
              {undated.map((line) => (
                <Line key={line.id} line={line} t={t} root={root} level={3} />
              ))}
            </ul>
          </Section>
        )}
        {figures && (
          <Section
            id="figures"
            heading={figures.rows.length > 0 ? t.event.figures : t.event.figuresGiven}
            note={t.event.figuresNote}
          >
            <Figures table={figures} t={t} root={root} />
          </Section>
        )}
        <Layers {...model} />
        <Quotations {...model} />
        <Names {...model} />
        <Coverage {...model} />
        <Articles {...model} />
        <Decisions {...model} />
        <Grouping {...model} />
        <Cite {...model} />
      </article>
    </Layout>
  );
}

function Opening({ frame: { t, root }, title, lang, summary, span, counts, episodes, disputes, lead }: EventModel) {
  const told = t.event.told(t.counts.articles(counts.articles), t.counts.sources(counts.sources));
  return (
    <header class="opening">
      <p class="kicker">
        {t.event.kind}
        {span && (
          <>
            {t.comma}
            <Dated date={span} />
          </>
        )}
      </p>
      <h1>
        <Words words={title} lang={lang} t={t} />
      </h1>
      <p class="standfirst">
        {told}
        {counts.voices < counts.articles && t.event.printings(t.counts.voices(counts.voices))}
        {episodes.length > 1 && t.event.inEpisodes(episodes.length)}.
      </p>
      {counts.digests > 0 && <p class="retold">{t.event.digests(counts.digests, counts.articles)}</p>}
      {summary && (
        <div class="summary">
          <h2>{t.event.editorSummary}</h2>
          <p {...wordsIn(null, t)}>{summary}</p>
        </div>
      )}
      <div class="lead">
        {lead.map(({ episode, quote }) => (
          <div key={episode}>
            {episode && (
              <h2>
                <Unbroken words={episode} />
              </h2>
            )}
            <Quote quote={quote} t={t} root={root} />
          </div>
        ))}
      </div>
      {disputes.length > 0 && (
        <div class="disputes">
          <h2>{t.counts.disputed(disputes.length)}</h2>
          <ul>
            {disputes.map(({ href, title: what, gist }) => (
              <li key={href}>
                <a href={href} {...wordsIn(null, t)}>
                  {what}
                </a>
                {gist.length > 0 && ': '}
                <Row words={gist} t={t} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

function Drawing({ frame: { t }, overview, news }: EventModel) {
  if (!overview) return null;
  return (
    <section class="part drawing" aria-labelledby="overview">
      <h2 id="overview">{t.event.overview}</h2>
      <Overview overview={overview} t={t} id="drawing" />
      <p class="part-note">
        {overview.summary} {overview.left}
      </p>
      <OverviewTable overview={overview} t={t} />
      <nav class="days" aria-label={t.event.days}>
        <ul>
          {news.map(({ id, short }) => (
            <li key={id}>
              <a href={`#${encodeURIComponent(id)}`}>
                <Unbroken words={short} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}

export default definePage('event', EventPage);
