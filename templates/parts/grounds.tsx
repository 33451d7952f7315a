import type { EventModel } from '../../src/site/index.js';
import { Dated } from './dated.js';
import { Section } from './section.js';
import { Around, Words, wordsIn } from './words.js';

type Props = Pick<EventModel, 'frame'>;

/** The articles an event is made of, numbered as its notes are. */
export function Articles({ articles, frame: { t, root } }: Props & Pick<EventModel, 'articles'>) {
  return (
    <Section id="sources" heading={t.event.sources} note={t.event.sourcesNote}>
      <ol class="articles">
        {articles.map(({ id, note, title, lang, href, sourceName, sourceHref, author, published, body, url }) => (
          <li key={id} id={`source-${note}`}>
            <a href={root + href} {...wordsIn(lang, t)}>
              {title}
            </a>
            <p>
              <a href={root + sourceHref}>{sourceName}</a>
              {author && [t.comma, <Around sentence={t.event.by(author)} words={author} lang={null} t={t} />]}
              {t.comma}
              {published ? <Dated date={published} /> : t.event.unpublished}
              {url && (
                <>
                  {t.comma}
                  <a class="original" href={url}>
                    {t.event.original}
                  </a>
                </>
              )}
              {body !== 'full' && ' '}
              {body !== 'full' && <span class="badge body">{t.article.kinds[body]}</span>}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What bound the articles together, and what an editor decided. */
export function Grouping({
  grouping: { bindings, printings, isByWhole },
  frame: { t, root },
}: Props & Pick<EventModel, 'grouping'>) {
  const isAlone = bindings.every(({ nearest }) => nearest === null);
  const listed = isAlone ? bindings.filter(({ outside }) => outside !== null) : bindings;
  return (
    <Section
      id="grouping"
      heading={isAlone ? t.event.others : t.event.grouping}
      note={isAlone ? t.event.alone : t.event.groupingNote}
    >
      {isByWhole && <p class="part-note">{t.event.groupingWhole}</p>}
      {listed.length > 0 && (
        <ol class="bindings">
          {listed.map(({ title, lang, href, sourceName, nearest, score, shared, outside }) => (
            <li key={href}>
              <p>
                <a href={root + href} {...wordsIn(lang, t)}>
                  {title}
                </a>
                {t.comma}
                <bdi>{sourceName}</bdi>
                {nearest === null ? null : (
                  <>
                    : <Around sentence={t.event.nearest(nearest)} words={nearest} lang={null} t={t} />
                    {score !== null && `${t.comma}${t.event.score} ${score}`}
                  </>
                )}
              </p>
              {shared.length > 0 && (
                <ul class="evidence" aria-label={t.event.shares}>
                  {shared.map(({ kind, text, weight }) => (
                    <li key={kind + text}>
                      <span class="kind">{t.event.evidence[kind]}</span> <Words words={text} lang={null} t={t} />{' '}
                      <span class="weight">{weight}</span>
                    </li>
                  ))}
                </ul>
              )}
              {outside && (
                <p class="outside">
                  <a href={root + outside.href}>
                    <Around
                      sentence={t.event.outside(outside.title, outside.score)}
                      words={outside.title}
                      lang={null}
                      t={t}
                    />
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {printings.length > 0 && (
        <>
          <h3>{t.event.printed}</h3>
          <ul>
            {printings.map((names) => (
              <li key={names.join()}>{t.list(names)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What an editor decided about this event, with the reason. */
export function Decisions({ decisions, frame: { t } }: Props & Pick<EventModel, 'decisions'>) {
  if (!decisions.length) return null;
  return (
    <Section id="decisions" heading={t.event.decisions}>
      <ul class="decisions">
        {decisions.map(({ kind, text, value, reason }) => (
          <li key={kind + text}>
            <b>{kind}</b>:{' '}
            {value === null ? (
              <Words words={text} lang={null} t={t} />
            ) : (
              <Around sentence={t.event.corrected(text, value)} words={text} lang={null} t={t} />
            )}
            {reason && (
              <p>
                <Around sentence={t.event.because(reason)} words={reason} lang={null} t={t} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const DOWNLOADS = [
  ['timelineCsv', 'timeline.csv'],
  ['amountsCsv', 'figures.csv'],
  ['annotations', 'annotations.jsonld'],
  ['bibtex', 'citation.bib'],
  ['csl', 'citation.json'],
  ['atom', 'feed.xml'],
  ['jsonFeed', 'feed.json'],
] as const;

/** How to cite the page, and its content in other forms. */
export function Cite({
  cite,
  id,
  title,
  lang,
  frame: { t, root },
}: Props & Pick<EventModel, 'cite' | 'id' | 'title' | 'lang'>) {
  return (
    <Section id="cite" heading={t.event.cite}>
      <p class="citation">
        <Around sentence={cite.plain} words={title} lang={lang} t={t} />
        {cite.url && [' ', <Words words={cite.url} lang={null} t={t} />]}
      </p>
      <details>
        <summary>BibTeX</summary>
        <pre tabIndex={0} dir="ltr">
          {cite.bibtex}
        </pre>
      </details>
      <h3>{t.event.downloads}</h3>
      <ul class="downloads">
        <li>
          <a href={`${root}data/events/${encodeURIComponent(id)}.json`}>{t.event.download.json}</a>
        </li>
        {DOWNLOADS.map(([name, file]) => (
          <li key={name}>
            <a href={file}>{t.event.download[name]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
