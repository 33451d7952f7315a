import type { Child } from '#templates/jsx-runtime';
import type { ArticleModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { ReadAmounts, ReadDates } from './parts/as-read.js';
import { Dated } from './parts/dated.js';
import { SanitizedHtml } from './parts/sanitized-html.js';
import { Words, wordsIn } from './parts/words.js';

function ArticlePage(model: ArticleModel) {
  const { frame, article, html, shortenedTo, quotes } = model;
  const { t, root } = frame;
  const notice = t.article.notice[article.body];
  return (
    <Layout frame={frame} kind="article">
      <article data-pagefind-body>
        <header class="opening">
          <p class="kicker">
            <a href={root + model.sourceHref}>{article.sourceName}</a>
            {model.published && (
              <>
                {t.comma}
                <Dated date={model.published} />
              </>
            )}
          </p>
          <h1>
            <Words words={article.title} lang={article.lang} t={t} />
          </h1>
          {notice && (
            <p class="notice">
              <b>{t.article.kinds[article.body]}.</b> {notice}
            </p>
          )}
          {shortenedTo !== null && <p class="notice">{html ? t.article.shortened(shortenedTo) : t.article.withheld}</p>}
          {model.event && (
            <p class="in-event">
              {t.article.event}:{' '}
              <a href={root + model.event.href} {...wordsIn(model.event.lang, t)}>
                {model.event.title}
              </a>
            </p>
          )}
        </header>
        {html && (
          <section aria-labelledby="text">
            <h2 id="text" class="quiet">
              {t.article.text}
            </h2>
            {(model.dates.length > 0 || model.amounts.length > 0) && <p class="part-note">{t.article.marksNote}</p>}
            <SanitizedHtml class="prose" words={wordsIn(article.lang, t)} html={html} />
          </section>
        )}
        {quotes.length > 0 && (
          <section aria-labelledby="quoted">
            <h2 id="quoted">{t.article.quoted}</h2>
            <ul class="quoted">
              {quotes.map(({ id, words, href }) => (
                <li key={id} id={id} {...wordsIn(article.lang, t)}>
                  {href === null ? words : <a href={root + href}>{words}</a>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ReadDates {...model} />
        <ReadAmounts {...model} />
        <Record {...model} />
      </article>
    </Layout>
  );
}

function Record({ frame: { t, root }, article, published, retrieved, language }: ArticleModel) {
  const rows: readonly (readonly [string, Child])[] = [
    [t.article.published, published ? <Dated date={published} /> : t.article.unknownDate],
    [t.article.retrieved, retrieved && <Dated date={retrieved} />],
    [t.article.author, article.author.length > 0 && <Words words={t.list(article.author)} lang={null} t={t} />],
    [t.article.dateline, article.dateline && <Words words={article.dateline} lang={article.lang} t={t} />],
    [
      t.article.original,
      article.url !== null && (
        <a class="original" href={article.url}>
          {t.article.originalLink}
        </a>
      ),
    ],
    [t.article.language, language],
    [t.article.checksum, <code>{article.sha256}</code>],
    [t.article.data, <a href={`${root}data/articles/${encodeURIComponent(article.id)}.json`}>{t.article.json}</a>],
  ];
  return (
    <section class="record" aria-labelledby="record">
      <h2 id="record">{t.article.record}</h2>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

export default definePage('article', ArticlePage);
