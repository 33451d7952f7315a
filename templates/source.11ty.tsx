import type { Shares, SourceModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Dated } from './parts/dated.js';
import { Section } from './parts/section.js';
import { Around, Row, Words, wordsIn } from './parts/words.js';

function SourcePage(model: SourceModel) {
  const { frame, source, standing, articles } = model;
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="source">
      <header class="opening" data-pagefind-body>
        <p class="kicker">{t.source.kind}</p>
        <h1>
          <Words words={source.name} lang={null} t={t} />
        </h1>
        {source.note && (
          <p class="standfirst">
            <Words words={source.note} lang={null} t={t} />
          </p>
        )}
        {(source.country || source.timezone || source.url) && (
          <dl class="facts">
            {source.country && (
              <div>
                <dt>{t.source.country}</dt>
                <dd>
                  <Words words={source.country} lang={null} t={t} />
                </dd>
              </div>
            )}
            {source.timezone && (
              <div>
                <dt>{t.source.zone}</dt>
                <dd>
                  <Words words={source.timezone} lang={null} t={t} />
                </dd>
              </div>
            )}
            {source.url && (
              <div>
                <dt>{t.source.site}</dt>
                <dd>
                  <a href={source.url} {...wordsIn(null, t)}>
                    {source.url}
                  </a>
                </dd>
              </div>
            )}
          </dl>
        )}
      </header>
      <Section id="its-articles" heading={t.source.articles}>
        <ul class="titles">
          {articles.map(({ title, lang, href, published }) => (
            <li key={href}>
              <a href={root + href} {...wordsIn(lang, t)}>
                {title}
              </a>{' '}
              <span class="count">{published && <Dated date={published} />}</span>
            </li>
          ))}
        </ul>
      </Section>
      {standing === 'compared' ? (
        <Compared {...model} />
      ) : (
        <Section id="compared" heading={t.source.compared}>
          <p>{t.source[standing]}</p>
        </Section>
      )}
    </Layout>
  );
}

function Compared({ frame, only, missing, differs }: SourceModel) {
  const { t } = frame;
  return (
    <>
      <Share id="only" heading={t.source.only} shares={only} none={t.source.noneOnly} frame={frame} />
      <Share id="differs" heading={t.source.differs} shares={differs} none={t.source.noneDiffers} frame={frame} />
      <Share id="missing" heading={t.source.missing} shares={missing} none={t.source.noneMissing} frame={frame} />
    </>
  );
}

interface ShareProps extends Pick<SourceModel, 'frame'> {
  readonly id: string;
  readonly heading: string;
  readonly shares: Shares;
  readonly none: string;
}

function Share({ id, heading, shares: { shown, more }, none, frame: { t, root } }: ShareProps) {
  return (
    <Section id={id} heading={heading}>
      {shown.length === 0 && <p>{none}</p>}
      {shown.map(({ title, lang, href, lines }) => (
        <div class="share" key={href}>
          <h3>
            <a href={root + href} {...wordsIn(lang, t)}>
              {title}
            </a>
          </h3>
          <ul>
            {lines.map((line) => (
              <li key={line.href}>
                <a href={root + line.href} {...wordsIn(line.lang, t)}>
                  {line.title}
                </a>
                {line.here.length > 0 && (
                  <>
                    : {t.source.here} <Row words={line.here} t={t} />
                  </>
                )}
                {line.elsewhere.length > 0 && (
                  <>
                    {t.semicolon}
                    {t.source.elsewhere} <Row words={line.elsewhere} t={t} />
                  </>
                )}
                {line.speaker && (
                  <span class="count">
                    {' '}
                    <Around sentence={t.event.speaker(line.speaker)} words={line.speaker} lang={line.lang} t={t} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && <p>{t.source.earlier(t.counts.events(more))}</p>}
    </Section>
  );
}

export default definePage('source', SourcePage);
