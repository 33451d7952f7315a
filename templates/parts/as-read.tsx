import type { ArticleModel } from '../../src/site/index.js';
import { InEnglish, ReaderNote } from './reader-note.js';
import { Around, Words, wordsIn } from './words.js';

/** Every dated expression of a text with what it was read as, and why. */
export function ReadDates({
  dates,
  isRead,
  article,
  frame: { t, root },
}: Pick<ArticleModel, 'dates' | 'isRead' | 'article' | 'frame'>) {
  return (
    <section class="as-read" aria-labelledby="dates">
      <h2 id="dates">{t.article.dates}</h2>
      {dates.length === 0 && <p>{isRead ? t.article.noDates : t.article.notRead}</p>}
      <ol>
        {dates.map(({ literal, value, reason, rule, role, href }, at) => (
          <li key={at}>
            {href === null ? (
              <q {...wordsIn(article.lang, t)}>{literal}</q>
            ) : (
              <a href={root + href}>
                <q {...wordsIn(article.lang, t)}>{literal}</q>
              </a>
            )}{' '}
            <b>{value}</b>
            <p>
              <ReaderNote words={reason} t={t} />{' '}
              <span class="rule">
                ({role}
                {t.semicolon}
                {t.event.rule}: <InEnglish words={rule} t={t} />)
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Every figure of a text with its range, what it counts and who gives it. */
export function ReadAmounts({
  amounts,
  article,
  frame: { t, root },
}: Pick<ArticleModel, 'amounts' | 'article' | 'frame'>) {
  if (!amounts.length) return null;
  return (
    <section class="as-read" aria-labelledby="amounts">
      <h2 id="amounts">{t.article.amounts}</h2>
      <ol>
        {amounts.map(({ literal, value, what, claimant, href }, at) => (
          <li key={at}>
            {href === null ? (
              <q {...wordsIn(article.lang, t)}>{literal}</q>
            ) : (
              <a href={root + href}>
                <q {...wordsIn(article.lang, t)}>{literal}</q>
              </a>
            )}{' '}
            <b>{value}</b>
            {value === t.amounts.uncounted ? ': ' : ' '}
            <Words words={what} lang={article.lang} t={t} />
            {claimant && (
              <span class="claimant">
                <Around sentence={t.event.says(claimant)} words={claimant} lang={article.lang} t={t} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
