import type { CountedLink, PeriodModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Section } from './parts/section.js';
import { Around, Words, wordsIn } from './parts/words.js';

function PeriodPage({ frame, told, days, allIn, previous, next }: PeriodModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <p class="kicker">
          <a href={`${root}dates/`}>{t.browse.dates}</a>
        </p>
        <h1>{frame.title}</h1>
      </header>
      {told.length > 0 && (
        <Section id="told" heading={t.browse.told} note={t.browse.toldNote}>
          <ul class="titles">
            {told.map(({ title, lang, href, span, sources, disputed }) => (
              <li key={href}>
                <a href={root + href} {...wordsIn(lang, t)}>
                  {title}
                </a>{' '}
                <span class="count">
                  {span}
                  {span && t.comma}
                  {t.counts.sources(sources)}
                </span>
                {disputed > 0 && ' '}
                {disputed > 0 && <span class="badge disputed">{t.counts.disputed(disputed)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {days.length > 0 && (
        <Section id="day-by-day" heading={t.browse.days}>
          <p class="part-note">
            {t.browse.daysNote}
            {allIn && [
              ' ',
              t.browse.allIn,
              ' ',
              <a href={root + allIn.href} {...wordsIn(allIn.lang, t)}>
                {allIn.title}
              </a>,
            ]}
          </p>
          <dl class="by-day">
            {days.map(({ date, lines }) => (
              <div key={date}>
                <dt>{date}</dt>
                <dd>
                  <ul>
                    {lines.map(({ title, lang, speaker, href, event }) => (
                      <li key={href}>
                        <a href={root + href} {...wordsIn(lang, t)}>
                          {title}
                        </a>{' '}
                        {speaker && (
                          <span class="count">
                            <Around sentence={t.event.speaker(speaker)} words={speaker} lang={lang} t={t} />
                          </span>
                        )}
                        {event && (
                          <p class="count">
                            <Words words={event} lang={null} t={t} />
                          </p>
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <nav class="pager" aria-label={t.browse.dates}>
        <Step label={t.nav.previous} link={previous} root={root} />
        <Step label={t.nav.next} link={next} root={root} />
      </nav>
    </Layout>
  );
}

function Step({ label, link, root }: { label: string; link: CountedLink | null; root: string }) {
  return (
    link && (
      <a href={root + link.href}>
        {label}: {link.name}
      </a>
    )
  );
}

export default definePage('period', PeriodPage);
